import type { Locale } from '../../body/types'
import { canonicalJson } from '../../canonical-json'
import type { PublicMedia, PublicStory, PublicTopic } from '../public'
import { UNNAMED } from '../public-nodes'
import { formatUrl, pageUrl } from '../urls'
import { compact, type FormatContext, type PublicPublication } from './context'
import { editionUrn, recordUrn } from './identity'
import { helplineOrganisations, infoSources } from './ninjs-parties'
import { furtherHelplinesHtml } from './story-parts'
import { htmlToText, isolatedText } from './html-to-text'
import { portableHtml } from './feed-html'
import { partsOf } from './walk'
import type { Withdrawn } from './withdrawn'
import { CORRECTION_KINDS, LABELS, POLICIES } from './words'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

const plain = (role: string, text: string | null, locale: Locale) =>
  text === null || text.trim() === ''
    ? []
    : [{ role, contentType: 'text/plain', value: isolatedText(text, locale) }]

function bodies(story: PublicStory, publicUrl: string) {
  const html = story.body.html + furtherHelplinesHtml(story)
  const text = htmlToText(html, story.locale)
  return [
    {
      role: 'main',
      contentType: 'text/html',
      value: portableHtml(html, story, pageUrl(publicUrl, story.locale, story.slug)),
    },
    {
      role: 'main',
      contentType: 'text/plain',
      charCount: text.length,
      wordCount: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      value: text,
    },
  ]
}

function descriptions(story: PublicStory) {
  const { locale } = story
  return [
    ...plain('standfirst', story.standfirst, locale),
    ...plain('summary', story.seo.description, locale),
    ...plain('contentNote', story.contentNote, locale),
    ...story.corrections.flatMap(({ kind, at, note }) =>
      plain('correction', `${at.slice(0, 10)} ${CORRECTION_KINDS[kind][locale]}: ${note}`, locale),
    ),
  ]
}

function people(story: PublicStory) {
  const names = story.quotes.flatMap(({ speaker }) =>
    speaker?.kind === 'person' && speaker.name && speaker.name !== UNNAMED[story.locale]
      ? [speaker.name]
      : [],
  )
  return [...new Set(names)].map((name) => ({ name, rel: 'speaker' }))
}

function speakingOrganisations(story: PublicStory) {
  const names = story.quotes.flatMap(({ speaker }) =>
    speaker?.kind === 'organisation' && speaker.name ? [speaker.name] : [],
  )
  return [...new Set(names)].map((name) => {
    const source = story.sources.find((each) => each.name === name)
    return compact({ name, rel: 'speaker', uri: source && recordUrn(source.id) })
  })
}

function subject({ id, name, slug, code }: PublicTopic) {
  const media = /^medtop:(\d{8})$/.exec(code ?? '')?.[1]
  return compact({
    name: name ?? slug,
    rel: 'about',
    uri: media ? `http://cv.iptc.org/newscodes/mediatopic/${media}` : recordUrn(id),
    literal: code ?? slug,
  })
}

function picture(media: PublicMedia, rel: string, locale: Locale) {
  return compact({
    uri: recordUrn(media.id),
    name: media.alt ?? media.caption ?? media.id,
    rel,
    type: 'picture',
    by: media.credit,
    descriptions: [...plain('caption', media.caption, locale), ...plain('alt', media.alt, locale)],
    renditions: media.renditions.map(({ name, url, mime, width, height, bytes }) => ({
      name,
      href: url,
      contentType: mime,
      width,
      height,
      sizeInBytes: bytes,
    })),
  })
}

function associations(story: PublicStory, { publicUrl, others }: FormatContext) {
  const pictures = new Map<string, object>()
  if (story.leadMedia) pictures.set(story.leadMedia.id, picture(story.leadMedia, 'leadPicture', story.locale))
  for (const part of partsOf(story.body.structured))
    if (part.type === 'media' && part.media && !pictures.has(part.media.id))
      pictures.set(part.media.id, picture(part.media, 'picture', story.locale))
  const languages = others.map((other) => ({
    uri: editionUrn(story.id, other.locale),
    name: other.headline,
    rel:
      other.translatedFrom === story.locale
        ? 'translation'
        : story.translation?.from === other.locale
          ? 'translationOf'
          : 'otherLanguage',
    type: 'text',
    language: other.locale,
    renditions: [
      { name: 'html', href: pageUrl(publicUrl, other.locale, other.slug), contentType: 'text/html' },
    ],
  }))
  return [...languages, ...pictures.values()]
}

function trustIndicators({ policies }: PublicPublication, locale: Locale) {
  const roles = {
    corrections: 'correctionsPolicy',
    ethics: 'ethicsPolicy',
    verification: 'verificationFactCheckingPolicy',
    unnamedSources: 'unnamedSourcesPolicy',
  } as const
  return (Object.keys(roles) as (keyof typeof roles)[]).flatMap((name) => {
    const href = policies[name]
    return href ? [{ role: `https://schema.org/${roles[name]}`, title: POLICIES[name][locale], href }] : []
  })
}

/** A story as IPTC ninjs 3.1. */
export function storyNinjs(story: PublicStory, context: FormatContext): string {
  const { locale, slug, edition } = story
  const { publicUrl, publication } = context
  const renditions = [
    ['html', '.html', 'text/html'],
    ['text', '.txt', 'text/plain'],
    ['json-ld', '.jsonld', 'application/ld+json'],
  ] as const
  return canonicalJson(
    compact({
      standard: STANDARD,
      uri: editionUrn(story.id, locale),
      type: 'text',
      representationType: 'full',
      version: String(edition.number),
      firstCreated: edition.firstPublishedAt,
      versionCreated: edition.publishedAt,
      pubStatus: 'usable',
      language: locale,
      title: story.seo.title ?? story.headline,
      slugline: slug,
      headlines: [...plain('main', story.headline, locale), ...plain('social', story.social.title, locale)],
      descriptions: descriptions(story),
      bodies: bodies(story, publicUrl),
      by: [story.byline, ...story.authors.filter((author) => author !== story.byline)].join(
        locale === 'ar' ? '، ' : ', ',
      ),
      located: story.dateline?.place,
      edNote: story.hideAdverts ? LABELS.noAdverts[locale] : null,
      people: people(story),
      organisations: [...speakingOrganisations(story), ...helplineOrganisations(story)],
      infoSources: infoSources(story, publication),
      subjects: story.topics.map(subject),
      trustIndicators: trustIndicators(publication, locale),
      associations: associations(story, context),
      renditions: renditions.map(([name, suffix, contentType]) => ({
        name,
        href: formatUrl(publicUrl, locale, slug, suffix),
        contentType,
      })),
      altIds: [{ role: 'article', value: story.id }],
    }),
  )
}

/** What is left of a story that was withdrawn: who kept a copy is told to stop using it. */
export function withdrawnNinjs(gone: Withdrawn): string {
  return canonicalJson(
    compact({
      standard: STANDARD,
      uri: editionUrn(gone.article, gone.locale),
      type: 'text',
      representationType: 'partial',
      version: `${gone.number}-canceled`,
      firstCreated: gone.firstPublishedAt,
      versionCreated: gone.withdrawnAt,
      pubStatus: 'canceled',
      language: gone.locale,
      descriptions: plain('notice', gone.notice, gone.locale),
      altIds: [{ role: 'article', value: gone.article }],
    }),
  )
}
