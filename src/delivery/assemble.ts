import { bodyReferences } from '../body/references'
import type { Locale } from '../body/types'
import type { CorrectionContent, DocumentContent, EditionContent, QuoteContent } from './content'
import { publicBlocks, type BodyParts } from './public-body'
import { idOfRef, PublicNodes } from './public-nodes'
import { citableDocuments, publicDocument, publicQuote } from './public-quotes'
import type { PublicQuote, PublicStory, PublicStorySummary } from './public'
import type { ArticleRow, Nodes, StoryLink, StoryRow } from './store'
import { storyHtml } from './story-html'
import { storyUrl } from './urls'

export interface Setting {
  publicUrl: string
  /** Milliseconds since 1970. */
  now: number
  /** Where links from one story to another lead; to the API where nothing is said. */
  linkTo?: typeof storyUrl
}

/** What was assembled, with the moment at which it ceases to be true by itself. */
export interface Assembled<Value> {
  value: Value
  expiresAt: number | null
}

/** A story that is live, as its row comes from the store. */
export type LiveStory = StoryRow & { content: EditionContent }

type SummaryContent = ArticleRow['content']
type SummaryRow = Pick<ArticleRow, 'article' | 'number' | 'slug' | 'headline' | 'standfirst'> &
  Pick<ArticleRow, 'first_published_at' | 'published_at'>

function summary(
  row: SummaryRow,
  content: SummaryContent,
  nodes: PublicNodes,
  locale: Locale,
  setting: Setting,
): PublicStorySummary {
  return {
    id: row.article,
    locale,
    edition: {
      number: row.number,
      publishedAt: row.published_at.toISOString(),
      firstPublishedAt: row.first_published_at.toISOString(),
    },
    url: storyUrl(setting.publicUrl, locale, row.slug),
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    contentNote: content.contentNote,
    byline: content.byline,
    desk: nodes.named('desk', content.desk),
    topics: nodes.topics(content.topics),
    leadMedia: nodes.media(content.leadMedia),
    sensitivity: [...content.sensitivity],
    hideAdverts: content.hideAdverts,
  }
}

/** A story as lists show it. */
export function assembleSummary(
  row: ArticleRow,
  locale: Locale,
  setting: Setting,
): Assembled<PublicStorySummary> {
  const nodes = new PublicNodes(row.nodes, locale, setting.publicUrl, setting.now)
  const value = summary(row, row.content, nodes, locale, setting)
  return { value, expiresAt: nodes.expiresAt }
}

/** One quote on its own. */
export function assembleQuote(
  quote: QuoteContent,
  documents: DocumentContent[],
  rows: Nodes,
  locale: Locale,
  setting: Setting,
): PublicQuote {
  const nodes = new PublicNodes(rows, locale, setting.publicUrl, setting.now)
  return publicQuote(quote, citableDocuments(documents, rows), rows, nodes, locale)
}

const newestFirst = (a: CorrectionContent, b: CorrectionContent): number =>
  Date.parse(b.at) - Date.parse(a.at) || b.edition - a.edition

/**
 * The whole public story: the frozen words of the edition with the live nodes they refer to. Every property is named
 * here, so what is added to a row or a node does not become public by itself.
 */
export function assembleStory(row: LiveStory, setting: Setting): Assembled<PublicStory> {
  const { content, locale } = row
  const nodes = new PublicNodes(row.nodes, locale, setting.publicUrl, setting.now)
  const citable = citableDocuments(content.documents, row.nodes)
  const quotes = content.quotes.map((quote) => publicQuote(quote, citable, row.nodes, nodes, locale))
  const documents = citable.map((document) => publicDocument(document, nodes))
  const link = (story: StoryLink) => storyUrl(setting.publicUrl, story.locale, story.slug)
  const related = setting.linkTo ?? storyUrl
  const parts: BodyParts = {
    quote: (id) => quotes.find((quote) => quote.id === id) ?? null,
    document: (id) => documents.find((document) => document.id === id) ?? null,
    helplines: (ids) => nodes.helplines(ids),
    media: (ref) => nodes.media(ref),
    related: (article) => {
      const story = row.related.find((candidate) => candidate.article === article)
      return story
        ? {
            id: article,
            slug: story.slug,
            url: related(setting.publicUrl, locale, story.slug),
            headline: story.headline,
          }
        : null
    },
  }
  const value: PublicStory = {
    ...summary(
      { ...row, headline: content.headline, standfirst: content.standfirst },
      content,
      nodes,
      locale,
      setting,
    ),
    authors: [...content.authors],
    dateline: content.dateline && { place: content.dateline.place, date: content.dateline.date },
    body: {
      structured: publicBlocks(content.body, parts),
      html: storyHtml(content, locale, parts),
    },
    quotes,
    sources: nodes.sources(content.sources),
    documents,
    // Those an editor chose for the whole story, then those that stand only in its text.
    helplines: nodes.helplines([
      ...content.helplines.map(idOfRef),
      ...bodyReferences(content.body).helplines,
    ]),
    corrections: (row.corrections ?? [])
      .map(({ kind, at, note, edition }) => ({ kind, at, note, edition }))
      .sort(newestFirst),
    alternates: row.alternates.map((story) => ({ locale: story.locale, url: link(story), slug: story.slug })),
    seo: { title: content.seo.title, description: content.seo.description },
    social: { title: content.social.title, description: content.social.description },
    translation: content.translation && {
      from: content.translation.from,
      translator: content.translation.translator,
    },
  }
  return { value, expiresAt: nodes.expiresAt }
}
