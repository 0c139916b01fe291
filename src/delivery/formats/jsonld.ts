import { safeHref } from '../../body/href'
import type { PublicDocument, PublicMedia, PublicStory, PublicTopic } from '../public'
import { canonicalJson } from '../../canonical-json'
import { pageUrl, storyUrl } from '../urls'
import { compact, descriptionOf, type FormatContext, type PublicPublication } from './context'
import { isolatedText } from './html-to-text'
import { editionUrn } from './identity'
import { helplineNode } from './jsonld-helplines'
import { quotationNodes } from './jsonld-quotes'
import { documentsInOrder } from './walk'
import { bodyText } from './plain-text'
import { CORRECTION_KINDS, LABELS } from './words'

const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/'

const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  report: 'Report',
  article: 'NewsArticle',
  legislation: 'Legislation',
}

const organisation = (name: string | null, url: string | null = null) =>
  name === null ? null : compact({ '@type': 'Organization', name, url })

function publisher({ name, description, siteUrl, email, policies }: PublicPublication) {
  return compact({
    '@type': 'NewsMediaOrganization',
    name,
    description,
    url: siteUrl,
    email,
    // The vocabulary calls the ethics policy and the others kinds of publishing principles; this one is the whole.
    publishingPrinciples: policies.ethics,
    ethicsPolicy: policies.ethics,
    correctionsPolicy: policies.corrections,
    verificationFactCheckingPolicy: policies.verification,
    unnamedSourcesPolicy: policies.unnamedSources,
  })
}

function document(cited: PublicDocument) {
  return compact({
    '@type': DOCUMENT_TYPES[cited.kind] ?? 'CreativeWork',
    name: cited.title ?? cited.gloss,
    alternateName: cited.title === null ? null : cited.gloss,
    inLanguage: cited.language,
    url: safeHref(cited.url),
    version: cited.edition,
    datePublished: cited.publishedOn,
    publisher: organisation(cited.publisher?.name ?? null),
  })
}

function topic({ name, slug, code }: PublicTopic) {
  const media = /^medtop:(\d{8})$/.exec(code ?? '')?.[1]
  return compact({
    '@type': 'DefinedTerm',
    '@id': media ? `${MEDIA_TOPICS}${media}` : null,
    name,
    termCode: code ?? slug,
    inDefinedTermSet: media ? MEDIA_TOPICS : null,
  })
}

function image({ renditions, alt, caption, credit }: PublicMedia) {
  const [largest] = [...renditions].sort((a, b) => b.width - a.width)
  if (!largest) return null
  return compact({
    '@type': 'ImageObject',
    url: largest.url,
    width: `${largest.width} px`,
    height: `${largest.height} px`,
    encodingFormat: largest.mime,
    description: alt,
    caption,
    creditText: credit,
  })
}

function authors(story: PublicStory) {
  if (story.authors.length > 0) return story.authors.map((name) => ({ '@type': 'Person', name }))
  return [{ '@type': 'Organization', name: story.byline }]
}

/**
 * The two editions of an article as translations of each other, both ways with absolute addresses. Only what an edition
 * says of itself counts: two editions that were written side by side are no translations.
 */
function translations(story: PublicStory, { publicUrl, others }: FormatContext) {
  const reference = (other: FormatContext['others'][number]) => ({
    '@type': 'NewsArticle',
    '@id': storyUrl(publicUrl, other.locale, other.slug),
    inLanguage: other.locale,
    headline: other.headline,
  })
  const from = others.filter(({ locale }) => story.translation?.from === locale)
  const into = others.filter(({ translatedFrom }) => translatedFrom === story.locale)
  return {
    translationOfWork: from.map(reference)[0] ?? null,
    workTranslation: into.map(reference),
    translator: story.translation?.translator
      ? { '@type': 'Person', name: story.translation.translator }
      : null,
  }
}

function corrections({ corrections: all, locale }: PublicStory) {
  return all.map(({ kind, at, note }) => ({
    '@type': 'CorrectionComment',
    name: CORRECTION_KINDS[kind][locale],
    text: isolatedText(note, locale),
    datePublished: at,
    inLanguage: locale,
  }))
}

/** A story as schema.org has it: `NewsArticle` in JSON-LD, with its quotes, documents, corrections and helplines. */
export function storyJsonLd(story: PublicStory, context: FormatContext): string {
  const { locale, slug, edition, dateline } = story
  const { publicUrl, publication } = context
  const page = pageUrl(publicUrl, locale, slug)
  const id = storyUrl(publicUrl, locale, slug)
  const warning = story.contentNote && {
    '@type': 'WebPageElement',
    name: LABELS.contentNote[locale],
    text: isolatedText(story.contentNote, locale),
    inLanguage: locale,
  }
  return canonicalJson(
    compact({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': id,
      url: page,
      mainEntityOfPage: page,
      identifier: editionUrn(story.id, locale),
      version: edition.number,
      headline: isolatedText(story.headline, locale),
      description: descriptionOf(story),
      articleBody: bodyText(story),
      articleSection: story.desk?.name,
      dateline: [dateline?.place, dateline?.date].filter(Boolean).join(locale === 'ar' ? '، ' : ', ') || null,
      inLanguage: locale,
      datePublished: edition.firstPublishedAt,
      dateModified: edition.publishedAt,
      author: authors(story),
      publisher: publisher(publication),
      image: story.leadMedia && image(story.leadMedia),
      about: story.topics.map(topic),
      citation: documentsInOrder(story).map(document),
      hasPart: [warning, ...quotationNodes(story, publicUrl)].filter(Boolean),
      mentions: story.helplines.map((helpline) => helplineNode(helpline, locale)),
      correction: corrections(story),
      ...translations(story, context),
    }),
  )
}
