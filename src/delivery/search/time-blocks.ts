/**
 * Time as words of the index: a story carries the day on which it was first published, and the longer blocks of days that
 * this day lies in. PostgreSQL's index then finds "this word in these days" by itself, and the newest matches of a word that
 * stands in every story are found without looking at every story.
 */
import type { Locale } from '../../body/types'

/** Days in a block: 1, 4, 16, … 16 384 (45 years). */
const LEVELS = 8
const sizeOf = (level: number): number => 4 ** level

const DAY_MS = 86_400_000

/** Days since 1970 in UTC. */
export const dayOf = (ms: number): number => Math.max(0, Math.floor(ms / DAY_MS))

const lexeme = (locale: Locale, level: number, day: number): string =>
  `#${locale}${level}:${Math.floor(day / sizeOf(level))}`

/** The lexemes of every block that a moment lies in. */
export const blocksOf = (locale: Locale, ms: number): string[] =>
  Array.from({ length: LEVELS }, (_, level) => lexeme(locale, level, dayOf(ms)))

/** The first block that is looked into is not longer: 16 days. */
const FIRST_LEVEL = 2

/**
 * The blocks that make up the days from `newest` down to `oldest`, the newest first. Each is at most four times as long as
 * the one before: a word of every day is found in the first, a rare one in some twenty looks.
 */
export function blocksBack(locale: Locale, newest: number, oldest: number): string[] {
  const blocks: string[] = []
  let level = FIRST_LEVEL - 1
  for (let day = newest; day >= oldest; day -= sizeOf(level)) {
    level = Math.min(level + 1, LEVELS - 1)
    while (level > 0 && ((day + 1) % sizeOf(level) !== 0 || day + 1 - sizeOf(level) < oldest)) level -= 1
    blocks.push(lexeme(locale, level, day))
  }
  return blocks
}
