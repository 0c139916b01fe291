import type { Bilingual, QuoteForm, QuoteState } from '../delivery/content'
import type { Body, Locale } from '../body/types'

/** `block` stops; `warn` must be acknowledged with a reason; `note` informs. */
export type Level = 'block' | 'warn' | 'note'

export interface Message {
  ar: string
  en: string
}

/** Character range in the text that `path` names; `end` is exclusive, in UTF-16 units. */
export interface TextRange {
  start: number
  end: number
  text: string
}

export interface Finding {
  rule: string
  /** Stable over runs on the same text: what an acknowledgement names. */
  key: string
  level: Level
  message: Message
  fix: Message
  /** Clause, standard or paper that the rule comes from. */
  guideline?: string
  /** Where it was found: `headline`, `body.3`, `quotes.<id>.renditions`, ... */
  path: string
  range?: TextRange
  subject?: { collection: string; id: string }
}

export interface Acknowledgement {
  rule: string
  key: string
  reason: string
}

/** One piece of text that would become public in this locale, and where it stands. */
export interface TextFact {
  path: string
  text: string
  /** Plain-language name of the place, for messages. */
  label: Message
}

export interface QuoteFact {
  id: string
  form: QuoteForm
  state: QuoteState
  originalText: string | null
  originalLanguage: string | null
  originalLocated: boolean
  /** Approved or not: the rendition in the locale that is checked. */
  rendition: {
    text: string
    translator: string | null
    basis: 'original' | 'pickup' | null
    approved: boolean
  } | null
  speaker: { kind: 'person' | 'organisation'; id: string; name: Bilingual } | null
  role: { title: Bilingual; organisation: string | null } | null
  saidOn: string | null
  hasPrimary: boolean
  reportedBy: string[]
  label: string
}

export interface QuoteUseFact {
  quote: string
  excerpt?: string
  path: string
}

export interface HelplineFact {
  id: string
  name: Bilingual
  kind: string
  status: 'active' | 'suspended' | 'retired'
  countries: string[]
  languages: string[]
  checkedAt: string | null
  nextCheckDue: string | null
  /** Digits of every number the helpline answers on. */
  numbers: string[]
}

export interface DocumentFact {
  id: string
  title: string | null
  located: boolean
  captures: number
}

/**
 * What a rule may see: the article in one locale, as it would be published, and the records it refers to.
 * A rule knows no database and no request.
 */
export interface Facts {
  locale: Locale
  /** The moment of the check: rules never read the clock. */
  now: Date
  article: {
    id: string
    headline: string | null
    standfirst: string | null
    slug: string | null
    body: Body
    /** Blocks that an editor left unfinished, with their place in the editor's tree. */
    gaps: { path: string; message: Message }[]
    desk: string | null
    embargoUntil: string | null
    hasDateline: boolean
  }
  texts: TextFact[]
  uses: QuoteUseFact[]
  quotes: Map<string, QuoteFact>
  helplines: Map<string, HelplineFact>
  documents: Map<string, DocumentFact>
  /** True where another article is, or was, public under this slug in this locale. */
  slugTaken: boolean
  policy: Policy
}

export interface Policy {
  /** Level that the desk gave to a rule in place of the rule's own. */
  levels: Record<string, Level>
  helplineWarnDays: number
  helplineBlockDays: number
}

export interface Rule {
  id: string
  level: Level
  /** False where the desk cannot lower it. */
  lowerable: boolean
  guideline?: string
  check: (facts: Facts) => RuleFinding[]
}

/** What a rule returns; the engine adds the rule's id, its level and the key. */
export type RuleFinding = Pick<Finding, 'message' | 'fix' | 'path' | 'range' | 'subject'> & {
  /** A finding can be milder or harder than its rule. */
  level?: Level
}
