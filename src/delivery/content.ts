/**
 * What the publish act writes and delivery reads. This is the allow-list: a property that is not named here
 * cannot become public.
 *
 * An edition is frozen (the words as published); a node is live (what must change everywhere at once).
 */
import type { Body, Locale } from '../body/types'

/** Both languages of a short text. A name that does not exist in one language is `null` there, never guessed. */
export interface Bilingual {
  ar: string | null
  en: string | null
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as is known. */
export type PartialDate = string

export type QuoteForm = 'direct' | 'partial' | 'paraphrase' | 'document' | 'figure'

export type QuoteState =
  | 'unverified'
  | 'secondary_only'
  | 'primary_located'
  | 'verified_verbatim'
  | 'verified_paraphrase'
  | 'original_not_located'
  | 'disputed'
  | 'retracted'

/** A document as an edition cites it. `captured` is null where no evidence was kept. */
export interface DocumentContent {
  id: string
  kind: string
  title: string | null
  language: string | null
  /** The document's title in the reader's language, where the desk wrote one. */
  gloss: string | null
  /** Node `source:<id>`. */
  publisher: string
  url: string | null
  publishedOn: PartialDate | null
  edition: string | null
  /** False where the desk looked for the document and did not find it. */
  located: boolean
  captured: { at: string; sha256: string } | null
}

/** A quote as it stood when the edition was published. Its status lives in node `quote:<id>`. */
export interface QuoteContent {
  id: string
  form: QuoteForm
  text: string
  language: Locale
  original: { text: string; language: string } | null
  translation: { translator: string | null; basis: 'original' | 'pickup'; official: boolean } | null
  speaker: {
    kind: 'person' | 'organisation'
    /** Node `person:<id>` or `source:<id>`. */
    node: string
    /** The role held on the day of speaking, in the edition's locale; null for an organisation. */
    role: string | null
    /** Node `source:<id>` of the organisation of that role. */
    organisation: string | null
  }
  saidOn: PartialDate | null
  /** Id of a document in `documents`, with the place in it. */
  primary: { document: string; locator: string | null } | null
  /** Ids of documents in `documents`, nearest to the origin first. */
  reportedBy: string[]
  /** The verification that held when the edition was published. */
  verification: { status: QuoteState; method: string | null; at: string | null }
}

export interface CorrectionContent {
  kind: 'typo' | 'clarification' | 'correction' | 'update' | 'retraction'
  at: string
  note: string
  edition: number
}

/** One edition of one article in one locale. Node references have the form `<kind>:<id>`. */
export interface EditionContent {
  headline: string
  standfirst: string | null
  contentNote: string | null
  byline: string
  authors: string[]
  dateline: { place: string | null; date: string | null } | null
  seo: { title: string | null; description: string | null }
  social: { title: string | null; description: string | null }
  sensitivity: string[]
  hideAdverts: boolean
  translation: { from: Locale; translator: string | null } | null
  body: Body
  quotes: QuoteContent[]
  documents: DocumentContent[]
  /** Node references, in the order an editor chose. */
  desk: string
  topics: string[]
  sources: string[]
  helplines: string[]
  leadMedia: string | null
}

/** A correction's note is frozen with the edition that carried it; the list grows with each edition. */

export type NodeKind = 'helpline' | 'person' | 'quote' | 'source' | 'media' | 'desk' | 'topic' | 'publication'

export interface HelplineNode {
  name: Bilingual
  organisation: Bilingual
  kind: string
  audience: { minAge: number | null; maxAge: number | null; who: Bilingual }
  /** ISO 3166-1 alpha-2; empty for a network. */
  countries: string[]
  /** ISO 3166-2, where the service covers only a part of a country. */
  subdivision: string | null
  /** BCP 47. */
  languages: string[]
  interpreters: boolean
  isReportingLine: boolean
  note: Bilingual
  channels: HelplineChannel[]
  status: 'active' | 'suspended' | 'retired'
  /** Id of the helpline that takes its place. */
  replacedBy: string | null
  checkedAt: string | null
  nextCheckDue: string | null
  sourceUrl: string | null
}

export interface HelplineChannel {
  type: 'phone' | 'sms' | 'whatsapp' | 'chat' | 'email' | 'web'
  /** E.164, null for a short code. */
  e164: string | null
  shortCode: string | null
  /** How the service itself writes it, European digits, without isolates. */
  display: string | null
  url: string | null
  email: string | null
  cost: 'free' | 'standard' | 'unknown'
  hours: { days: string[]; opens: string; closes: string }[]
  alwaysOpen: boolean
  /** Null where nobody found the hours. */
  hoursKnown: boolean
  timezone: string | null
  reachableFromAbroad: boolean
  note: Bilingual
}

export interface PersonNode {
  /** Null where the person is protected: then no public output names them. */
  name: Bilingual | null
  slug: string | null
  kind: string
  /** Shown in place of a protected person's name. */
  pseudonym: Bilingual | null
  roles: { title: Bilingual; organisation: string | null; from: PartialDate | null; to: PartialDate | null }[]
}

export interface SourceNode {
  /** False once the desk keeps the source to itself: then nothing else in the node says which it is. */
  public: boolean
  name: Bilingual
  slug: string
  kind: string
  country: string | null
  url: string | null
  description: Bilingual
}

export interface QuoteNode {
  status: QuoteState
  /** What readers are told where the quote is disputed or retracted. */
  notice: Bilingual | null
}

export interface MediaNode {
  alt: Bilingual
  caption: Bilingual
  credit: string | null
  /** False as soon as consent ended or was revoked: the picture goes, the story stays. */
  available: boolean
  availableUntil: string | null
  renditions: { name: string; file: string; mime: string; width: number; height: number; bytes: number }[]
}

export interface DeskNode {
  name: Bilingual
  slug: string
}

export interface TopicNode {
  name: Bilingual
  slug: string
  /** IPTC Media Topic, e.g. `medtop:20000085`; null for a topic of the desk's own. */
  code: string | null
}

/** There is one publication to a desk, and this is its number. */
export const PUBLICATION_ID = '00000000-0000-0000-0000-000000000001'

/** Who publishes: what feeds, JSON-LD and trust.txt say. Null stands for what the desk did not enter. */
export interface PublicationNode {
  name: Bilingual
  description: Bilingual
  /** The site on which people read the stories. */
  publicUrl: string | null
  contactEmail: string | null
  /** Addresses of the pages on which the desk says how it works. */
  policies: {
    corrections: string | null
    ethics: string | null
    verification: string | null
    unnamedSources: string | null
  }
}

export interface NodeData {
  helpline: HelplineNode
  person: PersonNode
  quote: QuoteNode
  source: SourceNode
  media: MediaNode
  desk: DeskNode
  topic: TopicNode
  publication: PublicationNode
}

export type NodeRef = string

/** The kinds of row in the change log. */
export type ChangeKind = 'edition.published' | 'edition.corrected' | 'edition.withdrawn' | 'node.changed'

/** What NOTIFY carries on channel `amana_changes`: small enough for PostgreSQL's 8 000 bytes. */
export interface ChangeNotice {
  id: string
  /** When it was written: how long it takes until readers see it is measured from here. */
  at?: string
  kind: ChangeKind
  locale?: Locale
  article?: string
  slug?: string
  edition?: number
  node?: NodeRef
}
