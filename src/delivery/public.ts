/**
 * The shapes that readers get. A property that is not named here is not public; names and meanings are part of the
 * contract with front ends, so a property may be added, never renamed or removed.
 */
import type { Locale, Mark } from '../body/types'
import type { CorrectionContent, HelplineChannel, PartialDate, QuoteForm, QuoteState } from './content'

export interface PublicLink {
  locale: Locale
  url: string
}

export interface PublicNamed {
  id: string
  slug: string
  name: string | null
}

export interface PublicTopic extends PublicNamed {
  code: string | null
}

export interface PublicSource extends PublicNamed {
  kind: string
  country: string | null
  url: string | null
  description: string | null
}

export interface PublicDocument {
  id: string
  kind: string
  title: string | null
  language: string | null
  gloss: string | null
  publisher: PublicNamed | null
  url: string | null
  publishedOn: PartialDate | null
  edition: string | null
  located: boolean
  captured: { at: string; sha256: string } | null
}

export interface PublicQuote {
  id: string
  form: QuoteForm
  text: string
  language: Locale
  original: { text: string; language: string } | null
  translation: { translator: string | null; basis: 'original' | 'pickup'; official: boolean } | null
  speaker: {
    kind: 'person' | 'organisation'
    name: string | null
    role: string | null
    organisation: string | null
  } | null
  saidOn: PartialDate | null
  primary: {
    title: string | null
    publisher: string | null
    url: string | null
    locator: string | null
    captured: { at: string; sha256: string } | null
  } | null
  reportedBy: { publisher: string | null; title: string | null; url: string | null }[]
  verification: { status: QuoteState; method: string | null; at: string | null }
  /** What holds now; `verification` is what held when the edition was published. */
  status: QuoteState
  /** What readers are told where the quote is disputed or retracted. */
  notice: string | null
}

export interface PublicChannel extends Omit<HelplineChannel, 'note'> {
  /** `display` between U+2066 and U+2069: inside Arabic text a bare number is shown in the wrong order. */
  displayIsolated: string | null
  note: string | null
}

export interface PublicHelpline {
  id: string
  name: string | null
  organisation: string | null
  kind: string
  audience: { minAge: number | null; maxAge: number | null; who: string | null }
  countries: string[]
  subdivision: string | null
  languages: string[]
  interpreters: boolean
  isReportingLine: boolean
  note: string | null
  channels: PublicChannel[]
  checkedAt: string | null
  nextCheckDue: string | null
  sourceUrl: string | null
}

export interface PublicMedia {
  id: string
  alt: string | null
  caption: string | null
  credit: string | null
  renditions: { name: string; url: string; mime: string; width: number; height: number; bytes: number }[]
}

export interface PublicRelated {
  id: string
  slug: string
  url: string
  headline: string
}

export type PublicInline =
  | { type: 'text'; text: string; marks?: Mark[] }
  | { type: 'break' }
  | { type: 'link'; href: string; children: PublicInline[] }
  | { type: 'quote'; quote: PublicQuote; excerpt: string | null }
  | { type: 'citation'; document: PublicDocument; locator: string | null }

export interface PublicListBlock {
  type: 'list'
  ordered: boolean
  items: { children: PublicInline[]; sub: PublicListBlock | null }[]
}

export type PublicBlock =
  | { type: 'paragraph'; children: PublicInline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: PublicInline[] }
  | PublicListBlock
  | { type: 'rule' }
  | { type: 'quote'; quote: PublicQuote; excerpt: string | null }
  | { type: 'helplines'; heading: string | null; helplines: PublicHelpline[] }
  | { type: 'media'; media: PublicMedia | null; caption: string | null }
  | { type: 'factbox'; title: string; children: PublicBlock[] }
  | { type: 'related'; story: PublicRelated }

export interface PublicStorySummary {
  id: string
  locale: Locale
  edition: { number: number; publishedAt: string; firstPublishedAt: string }
  url: string
  slug: string
  headline: string
  standfirst: string | null
  contentNote: string | null
  byline: string
  desk: PublicNamed | null
  topics: PublicTopic[]
  leadMedia: PublicMedia | null
  sensitivity: string[]
  hideAdverts: boolean
}

export interface PublicStory extends PublicStorySummary {
  authors: string[]
  dateline: { place: string | null; date: string | null } | null
  body: { structured: PublicBlock[]; html: string }
  quotes: PublicQuote[]
  sources: PublicSource[]
  documents: PublicDocument[]
  helplines: PublicHelpline[]
  /** Newest first. */
  corrections: CorrectionContent[]
  /** Live editions of the same story in other locales. */
  alternates: (PublicLink & { slug: string })[]
  seo: { title: string | null; description: string | null }
  social: { title: string | null; description: string | null }
  translation: { from: Locale; translator: string | null } | null
}
