import type { Bilingual, QuoteForm, QuoteState } from '../delivery/content'
import type { Body, Locale } from '../body/types'
import type { TermBank } from '../language/terms/types'

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
  /** Word by word, where the finding is that words differ from those of record. */
  difference?: WordChange[]
  /** True where the rule and the desk's policy let safeguarding set this finding aside. */
  overridable?: true
  /** Who set it aside, where somebody did and may. */
  overridden?: Overridden
}

/** An override that stands: it no longer stops the story, and is shown with it. */
export interface Overridden {
  /** `name` is null where the account is gone. */
  by: { id: string; name: string | null }
  at: string
  reason: string
}

/** A run of words that two texts share, or that only one of them has. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
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
  /** Quotes and citations that stand in the text, in order; they take up no character of it. */
  anchors?: TextAnchor[]
}

/** A quote or a citation inside a running text: before the character at `at`. */
export interface TextAnchor {
  at: number
  kind: 'quote' | 'citation'
  /** Id of the quote or the document. */
  id: string
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
    /** Language of the report that it was taken from; null where it was not, or nobody said. */
    basisLanguage: string | null
    /** True where the words are those of the original itself. */
    isOriginal: boolean
    approved: boolean
  } | null
  speaker: { kind: 'person' | 'organisation'; id: string; name: Bilingual } | null
  role: { title: Bilingual; organisation: string | null } | null
  saidOn: string | null
  hasPrimary: boolean
  reportedBy: string[]
  /** Every name of each publisher that reported it, in both languages. */
  reporters: string[][]
  /** How each of those who reported it put it, where the desk copied that. */
  wordings: { document: string; title: string | null; language: string | null; text: string }[]
  /** What a quote of the form `figure` says. */
  figure: { value: string; unit: string | null; period: string | null } | null
  label: string
}

export interface QuoteUseFact {
  quote: string
  excerpt?: string
  /** True where the editor says that the excerpt leaves words out («…»), or adds some in brackets. */
  ellipsis?: boolean
  brackets?: boolean
  path: string
}

/** A quote of the desk whose words are almost those of a quoted run that stands in the prose. */
export interface SimilarQuote {
  path: string
  /** The run's range in the text of `path`, with its quotation marks. */
  start: number
  end: number
  quote: string
  label: string
  /** The words of record that come nearest. */
  words: string
}

export interface HelplineFact {
  id: string
  name: Bilingual
  organisation: Bilingual
  kind: string
  status: 'active' | 'suspended' | 'retired'
  countries: string[]
  languages: string[]
  channels: { type: string; e164: string | null; shortCode: string | null; isReachableFromAbroad: boolean }[]
  checkedAt: string | null
  nextCheckDue: string | null
  /** Digits of every number the helpline answers on. */
  numbers: string[]
}

export interface MediaFact {
  id: string
  title: string
  alt: Bilingual
  showsChild: boolean
  consent: { by: string | null; expires: string | null; revoked: boolean }
  welfareNote: string | null
}

/** An address that the body links to. */
export interface LinkFact {
  path: string
  href: string
}

/** A kind of helpline that the story cannot go out without, and the topic that asks for it. */
export interface RequiredHelpline {
  kind: string
  topic: Bilingual
}

/** A service of the registry that a number in the story's text belongs to. */
export interface NumberOwner {
  /** Digits as `findPhones` gives them. */
  digits: string
  helpline: string
  name: Bilingual
  organisation: Bilingual
}

export interface RoleFact {
  title: Bilingual
  /** Name of the organisation. */
  organisation: Bilingual
  from: string | null
  to: string | null
}

/** An attribute that helps to identify a protected person. */
export interface IdentifierFact {
  /** Id of the attribute's row. */
  id: string
  kind: string
  spellings: string[]
  /** True where a live edition of another story, or this story in the other language, gives it away already. */
  isPublic: boolean
}

/**
 * Somebody of the desk's records whom the story names, quotes, or gives an attribute of. Names are every spelling that the
 * record has; `shown` is what readers may see in their place.
 */
export interface PersonFact {
  id: string
  name: Bilingual
  names: string[]
  shown: string[]
  kind: string
  isProtected: boolean
  birthYear: number | null
  proceedings: 'none' | 'arrested' | 'charged' | 'convicted' | 'acquitted'
  roles: RoleFact[]
  identifiers: IdentifierFact[]
  /** True where the story quotes them. */
  isSpeaker: boolean
}

/** A name of the house style's glossary. */
export interface GlossaryName {
  id: string
  kind: string
  preferred: Bilingual
  variants: { language: Locale; text: string }[]
  notoriety: boolean
}

export interface HouseStyleFact {
  digits: 'european' | 'arabicIndic' | 'either'
  quoteMarks: { ar: 'guillemets' | 'curly'; en: 'curlyDouble' | 'curlySingle' | 'straight' }
}

/** The newest draft of the story in the other language, where there is one with words in it. */
export interface OtherLanguage {
  locale: Locale
  quotes: string[]
  helplines: string[]
  texts: TextFact[]
}

/** A paragraph whose source in the other language changed, or came to be, after it was translated. */
export interface StaleParagraph {
  /** `body.3`: the paragraph of this language; `body` for a source paragraph that has none. */
  path: string
  text: string
  kind: 'changed' | 'missing'
}

export interface RestrictionFact {
  kind: string
  court: string | null
  until: string | null
  lifted: boolean
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
    /** What in the story may hurt a reader, as the editor flagged it. */
    sensitivity: string[]
    /** The other language, where this one was translated from it, and by whom. */
    translation: { from: Locale; translator: string | null } | null
    /** ISO 3166-1 alpha-2. */
    countries: string[]
    restrictions: RestrictionFact[]
    /** True where the piece is about words themselves. */
    aboutLanguage: boolean
    /** Users who saved a version of it. */
    hands: string[]
  }
  /** The user who asks; null for a check that nobody in particular asked for. */
  actor: string | null
  topics: { id: string; name: Bilingual; slug: string }[]
  texts: TextFact[]
  /** What else is shown with the story and may hold a name: titles of documents, authors, the place, the roles of speakers. */
  labels: TextFact[]
  uses: QuoteUseFact[]
  quotes: Map<string, QuoteFact>
  helplines: Map<string, HelplineFact>
  documents: Map<string, DocumentFact>
  media: Map<string, MediaFact>
  links: LinkFact[]
  requiredHelplines: RequiredHelpline[]
  people: PersonFact[]
  numberOwners: NumberOwner[]
  similarQuotes: SimilarQuote[]
  terms: TermBank
  glossary: GlossaryName[]
  style: HouseStyleFact
  otherLanguage: OtherLanguage | null
  staleParagraphs: StaleParagraph[]
  /** True where another article is, or was, public under this slug in this locale. */
  slugTaken: boolean
  policy: Policy
}

export interface Policy {
  /** Level that the desk gave to a rule in place of the rule's own. */
  levels: Record<string, Level>
  helplineWarnDays: number
  helplineBlockDays: number
  /** Kinds of helpline that the desk asks for on a topic (ids). */
  requiredHelplines: { topics: string[]; kinds: string[] }[]
  /** Rules whose findings may be overridden, where they themselves allow it. */
  overridable: string[]
  /** So many attributes of one protected person identify them. */
  jigsawLimit: number
  /** Whether a story needs a second pair of eyes. */
  fourEyes: boolean
}

export interface Rule {
  id: string
  level: Level
  /** False where the desk cannot lower it. */
  lowerable: boolean
  /** True where the desk's policy may let safeguarding set a finding aside for one story. */
  overridable?: boolean
  guideline?: string
  check: (facts: Facts) => RuleFinding[]
}

/** What a rule returns; the engine adds the rule's id, its level and the key. */
export type RuleFinding = Pick<Finding, 'message' | 'fix' | 'path' | 'range' | 'subject' | 'difference'> & {
  /** A finding can be milder or harder than its rule. */
  level?: Level
}
