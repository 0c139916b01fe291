import { searchWords, type SearchWord } from '../../language/search/search-words'
import type { WordKeys } from '../../language/search/word-keys'
import type { AskedUnit, AskedWord, SearchQuery } from './query'

export type HighlightField = 'headline' | 'standfirst' | 'body'

/** A part of what readers get, word for word, and where in it the words stand that were asked for. */
export interface Highlight {
  field: HighlightField
  text: string
  /** UTF-16 offsets in `text`, `end` exclusive; in order, none inside another. */
  ranges: { start: number; end: number }[]
}

interface Found {
  start: number
  end: number
  /** Which of the asked units it is. */
  unit: number
}

const keysOf = ({ strong, weak }: AskedWord): Set<string> => new Set([...strong, ...weak])

interface Wanted {
  keys: Set<string>
  distance: number
}

const isWanted = ({ strong, weak }: WordKeys, keys: Set<string>): boolean =>
  strong.some((key) => keys.has(key)) || weak.some((key) => keys.has(key))

/** The place in `words` of the last word of a phrase that begins at `at`, or -1. */
function phraseEnd(words: SearchWord[], at: number, wanted: Wanted[]): number {
  let index = at
  for (const [step, { keys, distance }] of wanted.entries()) {
    if (step > 0) index += distance
    const word = words[index]
    if (!word?.keys || !isWanted(word.keys, keys)) return -1
  }
  return index
}

/** Which units can begin with a word: asked for every word of a page of stories, and nearly always none. */
class Beginnings {
  private readonly known = new Map<WordKeys, readonly number[]>()

  constructor(readonly units: Wanted[][]) {}

  of(keys: WordKeys): readonly number[] {
    const known = this.known.get(keys)
    if (known) return known
    const found = this.units.flatMap(([first], unit) => (first && isWanted(keys, first.keys) ? [unit] : []))
    this.known.set(keys, found)
    return found
  }
}

/** Every place in a text at which one of the units stands, in order; where two overlap, the first. */
function findUnits(text: string, beginnings: Beginnings): Found[] {
  const words = searchWords(text)
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const from = words[at]
    if (!from?.keys) continue
    for (const unit of beginnings.of(from.keys)) {
      const last = phraseEnd(words, at, beginnings.units[unit] ?? [])
      const to = words[last]
      if (!to) continue
      found.push({ start: from.start, end: to.end, unit })
      at = last
      break
    }
  }
  return found
}

/** A snippet has about so many characters, and so many of them stand before the first word found. */
const SNIPPET = 220
const BEFORE = 60

const OPENER = /[\u2066-\u2068]/
const PDI = '\u2069'

/** The nearest place at which a text may be cut: before or after a blank, never inside an isolated number. */
function cutAt(text: string, at: number, step: -1 | 1): number {
  let place = at
  while (place > 0 && place < text.length && !/\s/.test(text.charAt(step < 0 ? place - 1 : place)))
    place += step
  return Math.min(Math.max(place, 0), text.length)
}

/** Moves the ends of a cut outwards until every isolate that begins inside also ends inside. */
function balanced(text: string, start: number, end: number): { start: number; end: number } {
  let depth = 0
  let opened = start
  let from = start
  for (let i = 0; i < start; i += 1) {
    if (OPENER.test(text.charAt(i))) {
      if (depth === 0) opened = i
      depth += 1
    } else if (text.charAt(i) === PDI && depth > 0) depth -= 1
  }
  if (depth > 0) from = opened
  let to = end
  depth = 0
  for (let i = from; i < to; i += 1) {
    if (OPENER.test(text.charAt(i))) depth += 1
    else if (text.charAt(i) === PDI && depth > 0) depth -= 1
  }
  while (depth > 0 && to < text.length) {
    if (OPENER.test(text.charAt(to))) depth += 1
    else if (text.charAt(to) === PDI) depth -= 1
    to += 1
  }
  return { start: from, end: to }
}

/** The part of a line that shows most of what was asked for. */
function snippetOf(line: string, found: Found[]): { start: number; end: number } {
  if (line.length <= SNIPPET) return { start: 0, end: line.length }
  let best = { at: 0, units: 0 }
  for (const [index, { start }] of found.entries()) {
    const inside = found.slice(index).filter(({ end }) => end <= start + SNIPPET - BEFORE)
    const units = new Set(inside.map(({ unit }) => unit)).size
    if (units > best.units) best = { at: index, units }
  }
  const first = found[best.at]
  if (!first) return { start: 0, end: 0 }
  const start = cutAt(line, Math.max(0, first.start - BEFORE), 1)
  const from = start > first.start ? first.start : start
  const to = Math.max(first.end, cutAt(line, Math.min(line.length, from + SNIPPET), -1))
  return balanced(line, from, to)
}

function highlightOf(field: HighlightField, text: string, found: Found[], isCut: boolean): Highlight {
  const { start, end } = isCut ? snippetOf(text, found) : { start: 0, end: text.length }
  return {
    field,
    text: text.slice(start, end),
    ranges: found
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({ start: each.start - start, end: each.end - start })),
  }
}

/** So many characters of a body are looked through: a page of very long stories must not hold up everybody else. */
const LOOKED_THROUGH = 12_000

/** The line of a body that shows most of the units; of two the first. */
function bestLine(lines: string[], beginnings: Beginnings): { line: string; found: Found[] } | null {
  let best: { line: string; found: Found[]; units: number } | null = null
  let left = LOOKED_THROUGH
  for (const whole of lines) {
    if (left <= 0) break
    const line = whole.length > left ? whole.slice(0, cutAt(whole, left, -1)) : whole
    left -= line.length
    const found = findUnits(line, beginnings)
    const count = new Set(found.map(({ unit }) => unit)).size
    if (count > (best?.units ?? 0)) best = { line, found, units: count }
    if (count === beginnings.units.length) break
  }
  return best
}

const wantedOf = (unit: AskedUnit): Wanted[] =>
  unit.map((word) => ({ keys: keysOf(word), distance: word.distance }))

/**
 * Where the words of a query stand in the headline, the standfirst and the body of a story: at most one part of each, and
 * none in which nothing was found.
 *
 * @param lines the body's lines as readers get them
 */
export function highlights(
  query: SearchQuery,
  { headline, standfirst, lines }: { headline: string; standfirst: string | null; lines: string[] },
): Highlight[] {
  // Longer phrases first: a phrase is marked as one, not as its first word.
  const beginnings = new Beginnings(query.all.map(wantedOf).sort((a, b) => b.length - a.length))
  const shown: Highlight[] = []
  for (const [field, text] of [
    ['headline', headline],
    ['standfirst', standfirst ?? ''],
  ] as const) {
    const found = findUnits(text, beginnings)
    if (found.length > 0) shown.push(highlightOf(field, text, found, false))
  }
  const line = bestLine(lines, beginnings)
  if (line) shown.push(highlightOf('body', line.line, line.found, true))
  return shown
}
