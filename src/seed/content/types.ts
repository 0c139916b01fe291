/**
 * The shapes of the demo desk's records. `data` holds field names and option values of the collections as they are, so
 * that the loader is a plain mapping; what stands beside `data` says which act is done, and by whom.
 */
export type LocaleCode = 'ar' | 'en'

export interface Text2 {
  ar: string
  en: string
}

export type Collection =
  | 'users'
  | 'desks'
  | 'topics'
  | 'sources'
  | 'documents'
  | 'captures'
  | 'people'
  | 'quotes'
  | 'helplines'
  | 'media'
  | 'articles'

/** A relation by key; the loader puts the record's id in its place, in fields as well as inside bodies. */
export interface Ref {
  $ref: string
}

/** `ref('sources', 'nca')` → `{ $ref: 'sources/nca' }`. */
export function ref(collection: Collection, key: string): Ref {
  return { $ref: `${collection}/${key}` }
}

/** `refs('topics', 'crime', 'children')`: several relations to one collection, in this order. */
export function refs(collection: Collection, ...keys: string[]): Ref[] {
  return keys.map((key) => ref(collection, key))
}

/** Key of a demo user. */
export type UserKey = 'admin' | 'editor' | 'reporter' | 'checker' | 'safeguarding'

export interface Entry<Data> {
  key: string
  /** The user in whose name the record is created. */
  by: UserKey
  data: Data
}

export interface UserData {
  email: string
  name: string
  byline: Text2
  roles: ('reporter' | 'editor' | 'checker' | 'safeguarding' | 'admin')[]
  language: LocaleCode
}

export interface DeskData {
  name: Text2
  slug: string
  email: string
}

export type HelplineKind =
  'child' | 'concernedAdult' | 'adultSurvivor' | 'suicideCrisis' | 'reportContent' | 'emergency' | 'directory'

export interface TopicData {
  name: Text2
  slug: string
  code?: string
  /** As IPTC has it; empty where IPTC has no label in that language. */
  iptcLabel?: Text2
  parent?: Ref
  requiredHelplines?: HelplineKind[]
}

export interface SourceData {
  name: Text2
  aliases?: { text: string }[]
  slug: string
  kind:
    | 'lawEnforcement'
    | 'regulator'
    | 'government'
    | 'court'
    | 'newsOrganisation'
    | 'charity'
    | 'research'
    | 'company'
    | 'intergovernmental'
    | 'network'
    | 'other'
  country?: string
  url?: string
  description?: Text2
}

export interface DocumentData {
  title?: string
  titleLanguage?: string
  gloss?: Text2
  kind:
    | 'report'
    | 'pressRelease'
    | 'article'
    | 'speech'
    | 'interview'
    | 'recording'
    | 'socialPost'
    | 'courtRecord'
    | 'dataset'
    | 'webPage'
    | 'statement'
  publisher: Ref
  url?: string
  publishedOn?: string
  edition?: string
  period?: string
  reliability: 'primary' | 'secondary' | 'tertiary'
  located: 'located' | 'notLocated'
  searchNote?: Text2
  notes?: string
}

/** `capturedAt` is the moment of loading: nobody recorded when the page was first read. */
export interface CaptureData {
  document: Ref
  text: string
  method: 'browser' | 'warc' | 'pdf' | 'screenshot' | 'manualTranscript' | 'text'
  finalUrl?: string
}

export interface PersonData {
  name: Text2
  aliases?: { text: string }[]
  kind: 'publicOfficial' | 'expert' | 'private' | 'child' | 'survivor' | 'accused' | 'pseudonym'
  slug: string
  roles: { title: Text2; organisation: Ref; from?: string; to?: string; evidence?: Ref }[]
}

export interface RenditionData {
  locale: LocaleCode
  text: string
  translatorKind: 'none' | 'person' | 'organisation' | 'machine'
  translator?: string
  basis: 'original' | 'pickup'
  basisDocument?: Ref
  official?: boolean
}

export interface QuoteData {
  form: 'direct' | 'partial' | 'paraphrase' | 'document' | 'figure'
  originalStatus: 'located' | 'notLocated'
  originalText?: string
  originalLanguage?: string
  renditions: RenditionData[]
  speakerKind: 'person' | 'organisation'
  person?: Ref
  organisation?: Ref
  saidOn?: string
  occasion?: Text2
  primary?: {
    document: Ref
    locatorKind?: 'page' | 'paragraph' | 'timestamp' | 'selector'
    locator?: string
  }
  reportedBy: { document: Ref; wording?: string; language?: string }[]
  context?: string
  figure?: { value: string; unit: string; period?: string }
  note?: string
}

export interface PlannedVerification {
  by: UserKey
  outcome:
    | 'verified_verbatim'
    | 'verified_paraphrase'
    | 'primary_located'
    | 'secondary_only'
    | 'original_not_located'
    | 'unverified'
  method:
    'readPrimary' | 'watchedRecording' | 'contactedSpeaker' | 'twoIndependent' | 'archiveCompare' | 'none'
  note: string
  evidence: Ref[]
}

export interface QuoteEntry extends Entry<QuoteData> {
  /** Who approves the renditions, and which: never the one who wrote them. */
  approval?: { by: UserKey; locales: LocaleCode[] }
  plannedVerification?: PlannedVerification
  plannedDispute?: { by: UserKey; raisedBy: string; grounds: string }
}

export interface ChannelData {
  type: 'phone' | 'sms' | 'whatsapp' | 'chat' | 'email' | 'web'
  e164?: string
  shortCode?: string
  display?: string
  url?: string
  email?: string
  cost: 'free' | 'standard' | 'unknown'
  alwaysOpen: boolean
  hoursKnown: boolean
  hours?: { days: string[]; opens: string; closes: string }[]
  timezone?: string
  reachableFromAbroad?: boolean
  note?: Text2
}

export interface HelplineData {
  organisation: Text2
  name: Text2
  slug: string
  kind: HelplineKind
  audience: { minAge?: number; maxAge?: number; who: Text2 }
  countries: string[]
  subdivision?: string
  languages: string[]
  interpreters: boolean
  isReportingLine: boolean
  note?: Text2
  channels: ChannelData[]
  /** `checkedAt` and `nextCheckDue` come from `checkedDaysAgo`. */
  verification: {
    sourceUrl: string
    checkedBy: string
    result: 'confirmed' | 'conflicting' | 'notConfirmed'
    note: Text2
  }
  status: 'active' | 'suspended' | 'retired'
  replacedBy?: Ref
}

export interface HelplineEntry extends Entry<HelplineData> {
  /** `verification.checkedAt` is the moment of loading less this many days; `nextCheckDue` is 90 days after it. */
  checkedDaysAgo: number
}

export type * from './types-stories'
