import type { Locale } from '../body/types'
import type { Term } from '../language/terms/types'

/** One row of the bank that a new desk starts with. */
export interface StarterTerm extends Term {
  /** `en-1` … `en-38`, `ar-1` … `ar-26`. */
  key: string
  reason: { ar: string; en: string }
  guideline: string
  /** Where the guideline can be read; left out where the desk has not read it. */
  source?: string
}

/** The kinds of the glossary in the global `house-style`. */
export type StarterNameKind = 'person' | 'organisation' | 'law' | 'place' | 'network' | 'other'

/** One name as the house writes it, with the forms that it does not write but that readers look for. */
export interface StarterName {
  kind: StarterNameKind
  preferred: { ar: string; en: string }
  variants: { language: Locale; text: string }[]
  /** Lives on being named: once, and never in a headline, a slug or a topic. */
  notoriety: boolean
  /** For editors. */
  note: { ar: string; en: string } | null
}
