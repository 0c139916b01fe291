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
const DIGIT_GROUPS = new RegExp(`${DIGIT}+(?:[ \\u00A0\\u2009\\u202F\\-\\u2010\\u2011]${DIGIT}+)+`, 'g')

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

const overlaps = (runs: Run[], start: number, end: number): boolean =>
  runs.some((run) => start < run.end && run.start < end)

const runsOf = (text: string, locale: Locale): Run[] => {
  const runs: Run[] = findPhones(text).map(({ start, end }) => ({ start, end, attributes: { dir: 'ltr' } }))
  for (const match of text.matchAll(DIGIT_GROUPS)) {
    const end = match.index + match[0].length
    if (!overlaps(runs, match.index, end)) runs.push({ start: match.index, end, attributes: { dir: 'ltr' } })
  }
  for (const match of text.matchAll(FOREIGN[locale])) {
    const end = match.index + match[0].length
    if (!overlaps(runs, match.index, end))
      runs.push({ start: match.index, end, attributes: languageOf(match[0], locale) })
  }
  return runs.sort((a, b) => a.start - b.start)
}

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
