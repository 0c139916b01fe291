import type { HelplineChannel, PartialDate, QuoteForm, QuoteState } from '../delivery/content'
import type { Locale } from './types'

/** What the converter needs beside the body: everything is resolved, and names are in the locale already. */
export interface HtmlContext {
  locale: Locale
  /** By the id in the body. What is missing here leaves nothing in the output. */
  quotes: ReadonlyMap<string, AssembledQuote>
  documents: ReadonlyMap<string, HtmlDocument>
  helplines: ReadonlyMap<string, HtmlHelpline>
  media: ReadonlyMap<string, HtmlMedia>
  related: ReadonlyMap<string, HtmlRelated | null>
}

export interface AssembledQuote {
  id: string
  form: QuoteForm
  text: string
  language: Locale
  original: { text: string; language: string } | null
  translation: { translator: string | null; basis: 'original' | 'pickup'; official: boolean } | null
  speaker: {
    kind: 'person' | 'organisation'
    /** Null where the person must not be named and nothing was put in the name's place. */
    name: string | null
    role: string | null
    organisation: string | null
  } | null
  saidOn: PartialDate | null
  primary: (HtmlCited & { locator: string | null }) | null
  /** Nearest to the origin first. */
  reportedBy: HtmlCited[]
  /** The status that holds now. */
  status: QuoteState
  /** What readers are told where the quote is disputed or retracted; default words where it is null. */
  notice: string | null
}

/** A document as an attribution names it. */
export interface HtmlCited {
  title: string | null
  publisher: string | null
  url: string | null
  /** Language of the title (BCP 47), where it is known. */
  language?: string | null
}

export interface HtmlDocument {
  title: string | null
  /** The title in the reader's language, where the desk wrote one. */
  gloss: string | null
  language: string | null
}

export interface HtmlChannel extends Omit<HelplineChannel, 'note'> {
  note: string | null
}

export interface HtmlHelpline {
  id: string
  name: string | null
  organisation: string | null
  audience: { minAge: number | null; maxAge: number | null; who: string | null }
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  /** BCP 47. */
  languages: string[]
  note: string | null
  channels: HtmlChannel[]
  /** ISO 8601. */
  checkedAt: string | null
  /** Absent where the caller gives only lines that answer. */
  status?: 'active' | 'suspended' | 'retired'
  /** Id in the same map of the line that takes its place. */
  replacedBy?: string | null
}

export interface HtmlMedia {
  alt: string | null
  caption: string | null
  credit: string | null
  renditions: { url: string; width: number; height: number }[]
  /** Absent where the caller gives only pictures that may be shown. */
  available?: boolean
}

export interface HtmlRelated {
  headline: string
  url: string
}
