import type { Locale } from '../body/types'
import { findDates } from './dates'
import { FigureReader } from './figure-reader'
import { findPhones } from './phones'
import { quantities } from './quantities'
import type { Span } from './span'
import { tokenise } from './tokens'

/** `period` is a span of years, `duration` a length of time: both say more about a figure than that they are one. */
export type FigureKind = 'percent' | 'multiple' | 'age' | 'money' | 'count' | 'period' | 'duration'

export interface Figure extends Span {
  kind: FigureKind
  /**
   * The same for one figure in digits, in words and in either language: `12`, `3500000`, `11-15` for a range,
   * `2022-2024` for a period, `thousands` where no number is named.
   */
  value: string
}

const WEB = /https?:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/giu

/** Which characters of the original belong to telephone numbers, dates, times and addresses, and are no figure. */
function masked(text: string, locale: Locale): (start: number, end: number) => boolean {
  const spans = [
    ...findPhones(text),
    ...findDates(text, locale),
    ...[...text.matchAll(WEB)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ...[
      ...text.matchAll(/(?<!\p{N})\p{N}{1,2}[:٫.]\p{N}{2}(?=\s?[ap]\.?m\b)|(?<!\p{N})\p{N}{1,2}:\p{N}{2}/giu),
    ].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  ].sort((a, b) => a.start - b.start)
  let at = 0
  let furthest = 0
  // Asked in order of the text: one walk over both.
  return (start, end) => {
    for (; at < spans.length && (spans[at]?.start ?? 0) < end; at += 1)
      furthest = Math.max(furthest, spans[at]?.end ?? 0)
    return start < furthest
  }
}

/**
 * The statistics of a text: shares, multiples, ages, sums, counts of eleven and more, spans of years and lengths of time,
 * in both digit systems and in words. Dates, bare years, times, telephone numbers, articles of law, ordinals, names with
 * numbers, counts up to ten and limits of age («under-18s») are none. In order, without overlap. Linear; never throws.
 */
export function findFigures(text: string, locale: Locale): Figure[] {
  const { tokens, span } = tokenise(text)
  const isMasked = masked(text, locale)
  const free = tokens.map((_, index) => {
    const { start, end } = span(index, index + 1)
    return !isMasked(start, end)
  })
  return new FigureReader(tokens, free)
    .read()
    .map(({ from, to, kind, value }) => ({ ...span(from, to), kind, value }))
}

/**
 * Every number of a text, whatever it counts, in the form of `Figure.value`: what a figure is held against where the text
 * is a record of figures (`sixfold`, «ستة أضعاف», `6`, `12%`).
 */
export function numbersIn(text: string, locale: Locale): Set<string> {
  const { tokens } = tokenise(text)
  const own = quantities(tokens).map(({ value, vague }) => vague ?? String(value))
  return new Set([...own, ...findFigures(text, locale).flatMap(({ value }) => [value, ...valuesOf(value)])])
}

/** The numbers of a figure's value: two for a range or a period. */
export const valuesOf = (value: string): string[] => value.split('-').filter((part) => part !== '')
