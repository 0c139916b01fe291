import { safeHref } from '../../body/href'
import { NOTICES } from '../../body/html/words'
import type { Locale } from '../../body/types'
import type { PublicQuote, PublicStory } from '../public'
import { UNNAMED } from '../public-nodes'
import { quoteUrl, storyUrl } from '../urls'
import { compact } from './context'
import { isolatedText } from './html-to-text'

/** Only these are somebody's very words. What was reported in the desk's own words is a claim: no machine may put it in marks. */
const QUOTATIONS = new Set(['direct', 'partial', 'document'])

function speaker({ speaker: said }: PublicQuote, locale: Locale) {
  if (!said?.name) return null
  if (said.kind === 'organisation') return { '@type': 'Organization', name: said.name }
  // A person without a name is said to be one, not called by the words that say so.
  const isUnnamed = said.name === UNNAMED[locale]
  return compact({
    '@type': 'Person',
    name: isUnnamed ? null : said.name,
    description: isUnnamed ? said.name : null,
    jobTitle: said.role,
    worksFor: said.organisation && { '@type': 'Organization', name: said.organisation },
  })
}

function work(cited: { title: string | null; publisher: string | null; url: string | null }) {
  return compact({
    '@type': 'CreativeWork',
    name: cited.title,
    url: safeHref(cited.url),
    publisher: cited.publisher && { '@type': 'Organization', name: cited.publisher },
  })
}

/** The place in the document where there is one, else the document. */
function origin({ primary }: PublicQuote) {
  if (!primary) return null
  if (!primary.locator) return work(primary)
  return { '@type': 'CreativeWork', position: primary.locator, isPartOf: work(primary) }
}

/** What readers must be told with a quote that is disputed or was retracted. */
function notice(quote: PublicQuote, locale: Locale) {
  const standard = NOTICES[quote.status]
  if (!standard) return null
  return {
    '@type': 'CorrectionComment',
    text: isolatedText(quote.notice?.trim() || standard[locale], locale),
    inLanguage: locale,
  }
}

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

/** A quote, and beside it the words it was translated from where they are in another language. */
function nodesOf(quote: PublicQuote, story: PublicStory, publicUrl: string): object[] {
  const { locale } = story
  const type = QUOTATIONS.has(quote.form) ? 'Quotation' : 'Claim'
  const id = quoteUrl(publicUrl, locale, quote.id)
  const by = speaker(quote, locale)
  const original =
    quote.original && languageOf(quote.original.language) !== quote.language ? quote.original : null
  const shared = {
    '@type': type,
    creator: by,
    spokenByCharacter: type === 'Quotation' ? by : null,
    dateCreated: quote.saidOn,
    isBasedOn: origin(quote),
    isPartOf: { '@id': storyUrl(publicUrl, locale, story.slug) },
    creativeWorkStatus: quote.status,
    correction: notice(quote, locale),
  }
  const translator = quote.translation?.translator
  const rendition = compact({
    ...shared,
    '@id': id,
    text: quote.text,
    inLanguage: quote.language,
    citation: quote.reportedBy.map(work),
    translator: translator ? { '@type': 'Person', name: translator } : null,
    translationOfWork: original && { '@id': `${id}#original` },
  })
  if (!original) return [rendition]
  return [
    rendition,
    compact({
      ...shared,
      '@id': `${id}#original`,
      text: original.text,
      inLanguage: original.language,
      citation: quote.reportedBy.map(work),
      workTranslation: { '@id': id },
    }),
  ]
}

/** The quotes of a story: `Quotation` for somebody's very words, `Claim` for a paraphrase or a figure. */
export function quotationNodes(story: PublicStory, publicUrl: string): object[] {
  return story.quotes.flatMap((quote) => nodesOf(quote, story, publicUrl))
}
