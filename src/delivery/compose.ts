import type { WorkingStory } from '../acts/working-story'
import { renderingOf } from '../attribution/rendering'
import { roleAtTime } from '../attribution/role-at-time'
import type { Locale } from '../body/types'
import { idOf, idsOf } from '../relations'
import type { Document, Quote } from '../payload-types'
import type { DocumentContent, EditionContent, QuoteContent, QuoteForm, QuoteState } from './content'

/** What the newest verification of each quote says about how it was done. */
export type VerificationDetails = Map<string, { method: string | null; at: string | null }>

const words = (value: string | null | undefined): string | null => value?.trim() || null

function composeDocument(document: Document, story: WorkingStory): DocumentContent {
  const capture = story.captures.get(document.id)
  return {
    id: document.id,
    kind: document.kind,
    title: words(document.title),
    language: words(document.titleLanguage),
    gloss: words(document.gloss?.[story.locale]),
    publisher: `source:${idOf(document.publisher)}`,
    url: words(document.url),
    publishedOn: words(document.publishedOn),
    edition: words(document.edition),
    located: document.located !== 'notLocated',
    captured:
      capture?.sha256 && capture.capturedAt
        ? { at: new Date(capture.capturedAt).toISOString(), sha256: capture.sha256 }
        : null,
  }
}

/**
 * @throws Error where preflight let a quote through without words or a speaker: a fault of ours, never a reader's
 */
function composeQuote(quote: Quote, story: WorkingStory, details: VerificationDetails): QuoteContent {
  const { locale } = story
  const rendering = renderingOf(quote, locale)
  const speaker = quote.speakerKind === 'person' ? idOf(quote.person) : idOf(quote.organisation)
  if (!rendering || !speaker) throw new Error(`Quote ${quote.id} cannot be composed in ${locale}`)
  const isPerson = quote.speakerKind === 'person'
  const role = isPerson ? roleAtTime(story.people.get(speaker)?.roles, quote.saidOn) : null
  const detail = details.get(quote.id)
  const { rendition } = rendering
  const primary = idOf(quote.primary?.document)
  return {
    id: quote.id,
    form: quote.form as QuoteForm,
    text: rendering.text,
    language: locale,
    original:
      quote.originalStatus === 'located' && quote.originalText && quote.originalLanguage
        ? { text: quote.originalText.trim(), language: quote.originalLanguage }
        : null,
    translation:
      rendition && rendition.translatorKind && rendition.translatorKind !== 'none'
        ? {
            translator: words(rendition.translator),
            basis: rendition.basis ?? 'original',
            official: Boolean(rendition.official),
          }
        : null,
    speaker: {
      kind: isPerson ? 'person' : 'organisation',
      node: `${isPerson ? 'person' : 'source'}:${speaker}`,
      role: role?.title[locale] ?? null,
      organisation: role?.organisation ? `source:${role.organisation}` : null,
    },
    saidOn: words(quote.saidOn),
    primary: primary ? { document: primary, locator: words(quote.primary?.locator) } : null,
    reportedBy: idsOf((quote.reportedBy ?? []).map((entry) => entry.document)),
    verification: {
      status: quote.state as QuoteState,
      method: detail?.method ?? null,
      at: detail?.at ?? null,
    },
  }
}

/** A document or source that the desk keeps to itself is left out of what is published. */
function isPublic(record: { public?: boolean | null } | undefined): boolean {
  return record?.public !== false
}

/**
 * The frozen words of an edition, from the working story. It is an allow-list: what is not named here cannot become
 * public, whatever is added to the collections.
 */
export function composeEdition(story: WorkingStory, details: VerificationDetails): EditionContent {
  const { article, locale } = story
  const place = words(article.dateline?.place?.[locale])
  const documents = [...story.documents.values()].filter(
    (document) => isPublic(document) && isPublic(story.sources.get(idOf(document.publisher) ?? '')),
  )
  const known = new Set(documents.map((document) => document.id))
  return {
    headline: article.headline?.trim() ?? '',
    standfirst: words(article.standfirst),
    contentNote: words(article.contentNote),
    byline: words(article.byline) ?? (locale === 'ar' ? 'مكتب الويب' : 'Web Desk'),
    authors: story.authors.map((author) => words(author.byline?.[locale]) ?? '').filter(Boolean),
    dateline:
      place || article.dateline?.date
        ? {
            place,
            date: article.dateline?.date ? new Date(article.dateline.date).toISOString().slice(0, 10) : null,
          }
        : null,
    seo: { title: words(article.seo?.title), description: words(article.seo?.description) },
    social: { title: words(article.social?.title), description: words(article.social?.description) },
    sensitivity: [...(article.sensitivity ?? [])],
    hideAdverts: Boolean(article.hideAdverts),
    translation:
      article.translation?.from && article.translation.from !== locale
        ? { from: article.translation.from as Locale, translator: words(article.translation.translator) }
        : null,
    body: story.body,
    quotes: [...story.quotes.values()].map((quote) =>
      withKnownDocuments(composeQuote(quote, story, details), known),
    ),
    documents: documents.map((document) => composeDocument(document, story)),
    desk: `desk:${story.desk?.id ?? ''}`,
    topics: idsOf(article.topics).map((id) => `topic:${id}`),
    sources: [...story.sources.values()].filter(isPublic).map((source) => `source:${source.id}`),
    helplines: idsOf(article.helplines).map((id) => `helpline:${id}`),
    leadMedia: idOf(article.leadMedia) ? `media:${idOf(article.leadMedia)}` : null,
  }
}

function withKnownDocuments(quote: QuoteContent, known: Set<string>): QuoteContent {
  return {
    ...quote,
    primary: quote.primary && known.has(quote.primary.document) ? quote.primary : null,
    reportedBy: quote.reportedBy.filter((id) => known.has(id)),
  }
}

/** Every node and record that an edition refers to: what "where used" and eviction go by. */
export function referencesOf(story: WorkingStory): string[] {
  const refs = [
    ...[...story.quotes.keys()].map((id) => `quote:${id}`),
    ...[...story.documents.keys()].map((id) => `document:${id}`),
    ...[...story.sources.keys()].map((id) => `source:${id}`),
    ...[...story.people.keys()].map((id) => `person:${id}`),
    ...[...story.helplines.keys()].map((id) => `helpline:${id}`),
    ...[...story.media.keys()].map((id) => `media:${id}`),
    ...[...story.topics.keys()].map((id) => `topic:${id}`),
    ...(story.desk ? [`desk:${story.desk.id}`] : []),
  ]
  return [...new Set(refs)].sort()
}
