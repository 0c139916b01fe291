import type { Locale } from '../../body/types'

/** `avoid` blocks, `care` warns, `note` informs. */
export type TermType = 'avoid' | 'care' | 'note'

/** One row of the desk's term bank, as an editor wrote it. */
export interface Term {
  /** The row's number (`en-10`), or its id where it has none: unique in the bank. */
  key: string
  language: Locale
  /** The expression: words that are matched with their inflections, or a regular expression over normalised text. */
  flag: string
  match: 'words' | 'expression'
  /** Other forms of the same expression. */
  variants: string[]
  type: TermType
  status: 'draft' | 'live'
  prefer: string | null
  reason: { ar: string | null; en: string | null }
  guideline: string | null
  /** The term counts only in a sentence that has one of these words; empty: everywhere. */
  onlyWith: string[]
  /** Phrases inside which it does not count: a statute's title. */
  exceptIn: string[]
  allowInQuotes: boolean
  allowWhenAboutLanguage: boolean
}

/** The live terms of a bank, made ready to be looked for together. Plain data: maps, arrays and regular expressions. */
export interface TermBank {
  terms: Term[]
  /** Filled by `compileTerms`. */
  index: TermIndex
}

/** What `findTerms` looks up; its shape is the matcher's own business. */
export interface TermIndex {
  byFirst: Map<string, CompiledForm[]>
  expressions: { term: number; pattern: RegExp }[]
}

/** One form of a term, word by word in normalised letters. */
export interface CompiledForm {
  term: number
  words: string[]
}
