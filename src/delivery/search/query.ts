import { searchWords } from '../../language/search/search-words'
import type { WordKeys } from '../../language/search/word-keys'

/** A word that is asked for. */
export interface AskedWord extends WordKeys {
  /** Its distance, in words, from the one before it in the phrase; 0 for the first. */
  distance: number
}

/** One word, or several that must follow each other. */
export type AskedUnit = AskedWord[]

export interface SearchQuery {
  /** Everything that must be there. */
  all: AskedUnit[]
  /** Everything that must not. */
  none: AskedUnit[]
  /** The words that must be there, in the order in which they were typed, as one phrase. */
  sequence: AskedUnit
  /** The query has letters or digits that must be there, be they only words that are passed over. */
  hasWords: boolean
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"“”″',
  '“': '”"“',
  '”': '”"“',
  '„': '“”"',
  '‟': '”"',
  '«': '»«',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '″': '″"',
  '＂': '＂"',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
}

/** Single marks are apostrophes too: they open only where a word begins, and close only where one ends. */
const SINGLE = /[‘']/
const MINUS = /[-−–﹣－]/
const WORD_BEGINS = /^[\p{L}\p{N}]/u
const BLANK = /[\s\u200B-\u200F\u2066-\u2069]/

interface Chunk {
  text: string
  isExcluded: boolean
}

/** Where the phrase ends that a mark at `at` opens, or -1 where it opens none. */
function closing(query: string, at: number): number {
  const mark = query.charAt(at)
  const closers = CLOSERS[mark]
  if (closers === undefined) return -1
  for (let i = at + 1; i < query.length; i += 1) {
    if (!closers.includes(query.charAt(i))) continue
    if (!SINGLE.test(mark) || query.length === i + 1 || BLANK.test(query.charAt(i + 1))) return i
  }
  return -1
}

/** Cuts a query into its phrases and what stands between blanks. */
function chunks(query: string): Chunk[] {
  const found: Chunk[] = []
  let i = 0
  while (i < query.length) {
    if (BLANK.test(query.charAt(i))) {
      i += 1
      continue
    }
    const next = query.charAt(i + 1)
    const isExcluded =
      MINUS.test(query.charAt(i)) && (WORD_BEGINS.test(query.slice(i + 1)) || next in CLOSERS)
    if (isExcluded) i += 1
    const end = closing(query, i)
    if (end > 0) {
      found.push({ text: query.slice(i + 1, end), isExcluded })
      i = end + 1
      continue
    }
    let to = i + 1
    while (to < query.length && !BLANK.test(query.charAt(to)) && !opensInside(query, to)) to += 1
    found.push({ text: query.slice(i, to), isExcluded })
    i = to
  }
  return found
}

/** A double mark that closes somewhere begins a phrase even inside a word: «كوم"شبكات"». */
const opensInside = (query: string, at: number): boolean =>
  query.charAt(at) in CLOSERS && !SINGLE.test(query.charAt(at)) && closing(query, at) > 0

/**
 * Reads what somebody typed: words, "phrases" in quotation marks of any kind, and what is left out (-word, -"phrase").
 * What is written together («self-harm») is looked for together. Never throws; in the worst case nothing is asked for.
 */
export function parseQuery(query: string): SearchQuery {
  const all: AskedUnit[] = []
  const none: AskedUnit[] = []
  const sequence: AskedUnit = []
  let hasWords = false
  let sinceLast = 0
  for (const { text, isExcluded } of chunks(query)) {
    const words = searchWords(text, { asked: true })
    const unit: AskedUnit = []
    let last = 0
    for (const { place, keys } of words) {
      if (!keys) continue
      unit.push({ ...keys, distance: unit.length === 0 ? 0 : place - last })
      last = place
    }
    if (isExcluded) {
      if (unit.length > 0) none.push(unit)
      continue
    }
    hasWords ||= words.length > 0
    for (const [index, word] of unit.entries()) {
      const first = words.find(({ keys }) => keys)?.place ?? 0
      const distance = index === 0 ? sinceLast + first : word.distance
      sequence.push({ ...word, distance: sequence.length === 0 ? 0 : Math.max(1, distance) })
    }
    sinceLast = unit.length > 0 ? words.length - last : sinceLast + words.length
    if (unit.length > 0) all.push(unit)
  }
  return { all, none, sequence, hasWords }
}
