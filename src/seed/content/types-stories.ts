/** The shapes of stories, their pictures and the globals: see `types.ts`. */
import type { NameRow, TermRow } from '../../terms/rows'
import type { LexicalTree } from './lexical'
import type { Entry, HelplineKind, LocaleCode, Ref, Text2, UserKey } from './types'

export interface MediaData {
  alt: Text2
  caption: Text2
  credit: string
  copyright: string
  showsChild: boolean
}

export interface MediaEntry extends Entry<MediaData> {
  /** The picture as code: the loader turns it into a PNG of this size with sharp. */
  picture: { filename: string; width: number; height: number; svg: string }
}

export type Sensitivity =
  'childSexualAbuse' | 'childAbuse' | 'selfHarm' | 'suicide' | 'violence' | 'extremism'

export interface ArticleShared {
  desk: Ref
  authors: Ref[]
  topics: Ref[]
  sources: Ref[]
  documents: Ref[]
  helplines: Ref[]
  leadMedia?: Ref
  sensitivity: Sensitivity[]
  hideAdverts: boolean
  dateline?: { place: Text2 }
  internalNotes?: string
}

export interface ArticleLocaleData {
  headline: string
  standfirst: string
  slug: string
  body: LexicalTree
  contentNote?: string
  byline: string
  seo: { title: string; description: string }
  social: { title: string; description: string }
  translation?: { from: LocaleCode; translator?: string }
}

export type ArticlePlan =
  | { kind: 'publish'; by: UserKey; locales: LocaleCode[] }
  | { kind: 'schedule'; by: UserKey; locales: LocaleCode[]; inHours: number }
  | { kind: 'none' }

export interface ArticleEntry extends Entry<ArticleShared> {
  /** Days between the dateline's date and the moment of loading; left out where the story has no dateline. */
  datelineDaysAgo?: number
  locales: { ar?: ArticleLocaleData; en?: ArticleLocaleData }
  plan: ArticlePlan
}

export interface HouseStyleData {
  terms: TermRow[]
  names: NameRow[]
  digits: 'european' | 'arabicIndic' | 'either'
  quoteMarks: { ar: 'guillemets' | 'curly'; en: 'curlyDouble' | 'curlySingle' | 'straight' }
}

export interface DeskPolicyData {
  levels: { rule: string; level: 'block' | 'warn' | 'note' }[]
  helplineWarnDays: number
  helplineBlockDays: number
  requiredHelplines: { topics: Ref[]; kinds: HelplineKind[] }[]
  fourEyes: boolean
}

export interface PublicationData {
  name: Text2
  description: Text2
  publicUrl: string
  contactEmail: string
  policies: { corrections: string; ethics: string; verification: string; unnamedSources: string }
}
