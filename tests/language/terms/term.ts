import { compileTerms } from '../../../src/language/terms/compile'
import { findTerms } from '../../../src/language/terms/find'
import type { FoundTerm, Term } from '../../../src/language/terms/types'

export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)

/** A live term in the language of its letters. */
export const term = (flag: string, more: Partial<Term> = {}): Term => ({
  key: flag,
  language: isArabic(flag) ? 'ar' : 'en',
  flag,
  match: 'words',
  variants: [],
  type: 'avoid',
  status: 'live',
  prefer: null,
  reason: { ar: null, en: null },
  guideline: null,
  onlyWith: [],
  exceptIn: [],
  allowInQuotes: true,
  allowWhenAboutLanguage: true,
  ...more,
})

export const find = (terms: Term[], text: string, locale = terms[0]?.language ?? 'en'): FoundTerm[] =>
  findTerms(compileTerms(terms), text, locale)

/** What of a text one term is found in. */
export const wordsFound = (flag: string, text: string, more: Partial<Term> = {}): string[] =>
  find([term(flag, more)], text).map((found) => found.text)
