/**
 * One form for what a reader takes for the same word: Arabic with or without harakat, alef with or without
 * hamza, digits of three sets, Latin in any case. Every unit of the result knows where it came from, so that
 * what is found in the normalised text can be shown in the text that an editor wrote.
 *
 * Letters follow Lucene's ArabicNormalizer (alef, yeh, teh marbuta, tatweel, harakat), and beyond it fold the
 * seats of hamza, the Persian forms of yeh and kaf, presentation forms (NFKC) and the digits.
 */

import { remember } from './remember'

export interface Normalised {
  text: string
  /** Normalised unit → offset in the original of the letter it stands for; one extra entry: the original's length. */
  map: Uint32Array
  /** Normalised unit → offset in the original just after that letter and the marks it carries. */
  ends: Uint32Array
}

const HARAKAT =
  /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0897-\u089F\u08CA-\u08E1\u08E3-\u08FF]/
/** Madda and hamza as separate marks: they make a letter with what stands before them, and are dropped where they cannot. */
const HAMZA_MARK = /[\u0653-\u0655]/g
const TATWEEL = '\u0640'
/** Zero-width characters, bidi controls, soft hyphen, variation selectors: nothing that a reader sees. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const MARK = /[\p{M}\u1160-\u11FF]/u
/** No letter of any language carries more (UAX #15, Stream-Safe Text Format); composing takes the square of their number. */
const MOST_MARKS = 30

const LETTERS: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ؤ: 'ء',
  ئ: 'ء',
  ٴ: 'ء',
  ة: 'ه',
  ۃ: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ß: 'ss',
  ς: 'σ',
}

/** Folded before composition, so that a hamza mark over any form of yeh makes the same letter. */
const YEH = /[\u0649\u06CC]/g

const foldLetter = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  const lower = char.toLowerCase()
  return LETTERS[lower] ?? lower
}

const foldOnce = (cluster: string): string => {
  let out = ''
  for (const char of cluster.normalize('NFKC').replace(YEH, 'ي').normalize('NFC')) out += foldLetter(char)
  return out.replace(HAMZA_MARK, '')
}

const folded = new Map<string, string>()

/** Folding a cluster can give a letter that folds again (`ǅ`, `ϔ`): repeated until nothing changes. */
const foldCluster = (cluster: string): string => {
  const known = folded.get(cluster)
  if (known !== undefined) return known
  let result = foldOnce(cluster)
  for (let round = 0; round < 4; round += 1) {
    const again = foldOnce(result)
    if (again === result) break
    result = again
  }
  if (folded.size < 4096) folded.set(cluster, result)
  return result
}
const SPARE_MARKS = new RegExp(`(?<=\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu')

/** A text without the marks past those that any letter has: what Unicode's own forms can be made of in linear time. */
export const withoutSpareMarks = (text: string): string => text.replace(SPARE_MARKS, '')

interface Cluster {
  text: string
  marks: number
  start: number
  end: number
}

/** Cuts the text into letters with their marks; what is dropped, marks past any need too, only widens the letter it belongs to. */
const clusters = (text: string): Cluster[] => {
  const found: Cluster[] = []
  let last: Cluster | undefined
  let offset = 0
  for (const char of text) {
    const start = offset
    offset += char.length
    if (char < '\u0080') {
      last = { text: char, marks: 0, start, end: offset }
      found.push(last)
      continue
    }
    if (INVISIBLE.test(char)) continue
    for (const part of char.normalize('NFKD')) {
      if (part === TATWEEL || HARAKAT.test(part)) {
        if (last) last.end = offset
      } else if (INVISIBLE.test(part)) {
        continue
      } else if (last && MARK.test(part)) {
        if (last.marks < MOST_MARKS) last.text += part
        last.marks += 1
        last.end = offset
      } else {
        last = { text: part, marks: 0, start, end: offset }
        found.push(last)
      }
    }
  }
  return found
}

/** Letters of these code units are folded by themselves, once: ASCII, Latin, Arabic, the punctuation of both. */
const TABLE_SIZE = 0x2100
const UNKNOWN = 0
const NOT_PLAIN = 0xffff
const table = new Uint16Array(TABLE_SIZE)

/**
 * What a code unit becomes that is a letter of its own, whatever stands before it, and stays one unit; else `NOT_PLAIN`:
 * a mark, what is dropped, what grows («…»).
 */
function plain(code: number): number {
  if (code >= TABLE_SIZE) return NOT_PLAIN
  const known = table[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const alone = clusters(String.fromCharCode(code))
  // A mark at the head of a text makes a cluster too, and would not behind a letter.
  const behind = clusters(`a${String.fromCharCode(code)}`)
  const unit = alone.length === 1 && behind.length === 2 ? foldCluster(alone[0]?.text ?? '') : ''
  const found = unit.length === 1 && unit !== '\0' ? unit.charCodeAt(0) : NOT_PLAIN
  table[code] = found
  return found
}

/** More arguments than this are too many for one call. */
const CHUNK = 4096

function fromCodes(codes: number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes)
  let out = ''
  for (let at = 0; at < codes.length; at += CHUNK) out += String.fromCharCode(...codes.slice(at, at + CHUNK))
  return out
}

/** Normalises a text; total, deterministic, idempotent on `text`. */
export const normalise: (text: string) => Normalised = remember((text) => {
  const starts: number[] = []
  const ends: number[] = []
  const codes: number[] = []
  for (let at = 0; at < text.length;) {
    // A plain letter begins a cluster; up to the next one everything may belong to it.
    let next = at + 1
    while (next < text.length && plain(text.charCodeAt(next)) === NOT_PLAIN) next += 1
    const unit = plain(text.charCodeAt(at))
    if (next === at + 1 && unit !== NOT_PLAIN) {
      codes.push(unit)
      starts.push(at)
      ends.push(next)
    } else {
      for (const cluster of clusters(text.slice(at, next))) {
        const letters = foldCluster(cluster.text)
        for (let i = 0; i < letters.length; i += 1) {
          codes.push(letters.charCodeAt(i))
          starts.push(at + cluster.start)
          ends.push(at + cluster.end)
        }
      }
    }
    at = next
  }
  starts.push(text.length)
  return { text: fromCodes(codes), map: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
})

/**
 * The range of the original that a range of the normalised text stands for: from the first letter to the last
 * with the marks it carries; what was dropped in between is inside. Offsets beyond the text are clamped.
 */
export const originalRange = (
  normalised: Normalised,
  start: number,
  end: number,
): { start: number; end: number } => {
  const length = normalised.text.length
  const from = Math.min(Math.max(0, start), length)
  const to = Math.min(Math.max(from, end), length)
  const first = normalised.map[from] ?? 0
  if (to === from) return { start: first, end: first }
  return { start: first, end: Math.max(first, normalised.ends[to - 1] ?? first) }
}
