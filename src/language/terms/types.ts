import type { Locale } from '../../body/types'
import type { Span } from '../span'

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
  index: Record<Locale, TermIndex>
}

/** What `findTerms` looks up in a text of one language; its shape is the matcher's own business. */
export interface TermIndex {
  flags: PhraseNode
  /** Words of `onlyWith`. */
  companions: Conditions
  /** Phrases of `exceptIn`. */
  exceptions: Conditions
  expressions: { term: number; pattern: RegExp }[]
}

/** Phrases that many terms may share; each is looked for once, and asked after only where a term that has it was found. */
export interface Conditions {
  phrases: PhraseNode
  /** Term → its phrases, by the numbers that end them. */
  ofTerm: Map<number, number[]>
}

/** A word of one or more phrases: what may follow it, and the numbers of those that end here. */
export interface PhraseNode {
  next: Map<string, PhraseNode>
  ends: number[]
}

/** Where a text has a term; `text` is what stands there, particles and endings and all. */
export interface FoundTerm extends Span {
  term: Term
}
