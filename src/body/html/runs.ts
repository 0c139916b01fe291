import { findPhones } from '../../language/phones'
import type { Locale } from '../types'
import { element, escapeHtml, type Attributes } from './markup'

interface Run {
  start: number
  end: number
  attributes: Attributes
}

const DIGIT = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]'
/** Digit groups with spaces or hyphens: UAX #9 would show the groups in reverse order inside Arabic. */
const DIGIT_GROUPS = new RegExp(
  `(?<![A-Za-z]|${DIGIT})${DIGIT}+(?:[ \\u00A0\\u2009\\u202F\\-\\u2010\\u2011]${DIGIT}+)+(?![A-Za-z]|${DIGIT})`,
  'g',
)

const LATIN_JOIN = "(?:[ \\u00A0]?[&/–—-][ \\u00A0]?|://|[,.:]?[ \\u00A0]|['’._@+:/])"
const FOREIGN_LETTER = '(?!\\p{Script_Extensions=Arabic})\\p{L}'
const IN_ARABIC_WORD = `(?:(?<!\\d)\\d{1,4})?${FOREIGN_LETTER}(?:${FOREIGN_LETTER}|\\p{M}|\\d)*`
const RTL_LETTER = '(?=\\p{L})[\\p{Script_Extensions=Arabic}\\p{Script=Hebrew}]'
const IN_ENGLISH_WORD = `${RTL_LETTER}(?:${RTL_LETTER}|\\p{M}|${DIGIT})*`
const ARABIC_JOIN = "(?:[،؛؟,.:]?[ \\u00A0]|[-–/'’])"

/** Runs of a script that the locale is not written in, words and the punctuation between them. */
const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  ar: new RegExp(`${IN_ARABIC_WORD}(?:${LATIN_JOIN}${IN_ARABIC_WORD})*`, 'gu'),
  en: new RegExp(`${IN_ENGLISH_WORD}(?:${ARABIC_JOIN}${IN_ENGLISH_WORD})*`, 'gu'),
}

/** A name in Latin letters may be of any language; one of these words makes it English. */
const ENGLISH_WORD = /\b(?:the|of|and|for|with)\b/i

const languageOf = (run: string, locale: Locale): Attributes => {
  if (locale === 'ar') {
    const english = ENGLISH_WORD.test(run) && /^[\x20-\x7E’–—\u00A0]+$/.test(run)
    return english ? { lang: 'en', dir: 'ltr' } : {}
  }
  return /^[\u0621-\u063A\u0640-\u0652،؛؟\s.,:'’/–-]+$/.test(run) ? { lang: 'ar', dir: 'rtl' } : {}
}

const found = (
  text: string,
  pattern: RegExp,
  offset: number,
  attributes: (run: string) => Attributes,
): Run[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    attributes: attributes(match[0]),
  }))

/** The given runs and what `search` finds in the text between them, in order. */
const between = (text: string, runs: Run[], search: (gap: string, offset: number) => Run[]): Run[] => {
  const all: Run[] = []
  let from = 0
  for (const run of runs) {
    all.push(...search(text.slice(from, run.start), from), run)
    from = run.end
  }
  return [...all, ...search(text.slice(from), from)]
}

const LTR: Attributes = { dir: 'ltr' }

const ANY_DIGIT = new RegExp(DIGIT)

const numbersOf = (text: string): Run[] => {
  if (!ANY_DIGIT.test(text)) return []
  const phones = findPhones(text).map(({ start, end }) => ({ start, end, attributes: LTR }))
  return between(text, phones, (gap, offset) => found(gap, DIGIT_GROUPS, offset, () => LTR))
}

const runsOf = (text: string, locale: Locale): Run[] =>
  between(text, numbersOf(text), (gap, offset) =>
    found(gap, FOREIGN[locale], offset, (run) => languageOf(run, locale)),
  )

/**
 * Escaped text in which every run of the other script and every number of several groups is isolated (`<bdi>`), so
 * that a reader sees it in the order in which it was written.
 */
export const textHtml = (text: string, locale: Locale): string => {
  let out = ''
  let from = 0
  for (const run of runsOf(text, locale)) {
    out += escapeHtml(text.slice(from, run.start))
    out += element('bdi', run.attributes, escapeHtml(text.slice(run.start, run.end)))
    from = run.end
  }
  return out + escapeHtml(text.slice(from))
}
