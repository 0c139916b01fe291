import { quotedRuns } from './quote-marks'
import { remember } from './remember'
import type { Span } from './span'

/** The rules of Unicode (UAX #29) for sentences are the same for both locales of the product. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const LINE_END = /[\n\r\u0085\u2028\u2029]/g

/** How much of a sentence's end and beginning is looked at: longer than any abbreviation, a bound for hostile text. */
const EDGE = 40

const words = (list: string): Set<string> => new Set(list.split(' '))

/** A name follows these, never the end of a sentence. */
const TITLES = words(
  'mr mrs ms mx dr prof gen sgt lt col capt cpl maj cllr rev hon st supt insp det v vs eg ie cf',
)
/** A number follows these; before anything else the point ends the sentence: «The answer was no. We left.» */
const NUMBERED = words(
  'no nos p pp para s ss sec art ch vol fig jan feb mar apr jun jul aug sep sept oct nov dec',
)
/** After an abbreviation a capital is a name, unless the word is one that sentences begin with. */
const OPENING = words(
  'the a an in on at it its he she they we i you his her their this that these those there but and or so as if ' +
    'when while after before since for from by with to of what who how why where some many most no not now then',
)
const SPEAKING = words('قال قالت قالوا قلن يقول تقول سال سالت تساءل تساءلت صرح صرحت كتب كتبت اجاب اجابت')

/** «د.», «أ.د.», «ص.ب.»: letters that stand alone; «وله.» ends a sentence. */
const ARABIC_ABBREVIATION = /(?:^|[^\p{L}\p{M}])(?:و?[أدم]|\p{Script=Arabic})\.$/u
/** «U.K.», and the initial of a name. */
const INITIALS = /(?:^|[^\p{L}\p{M}])(?:\p{Lu}\.)+$/u
const LATIN_ABBREVIATION = /(?:^|[^\p{L}\p{M}.])([A-Za-z]{1,5}|e\.g|i\.e)\.$/u

const firstWord = (text: string): string => /^\P{L}*(\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1] ?? ''

function endsInAbbreviation(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false
  if (ARABIC_ABBREVIATION.test(before)) return /^\P{L}*\p{Script=Arabic}/u.test(after)
  const next = firstWord(after)
  if (INITIALS.test(before)) return next !== '' && !OPENING.has(next.toLowerCase())
  const abbreviation = (LATIN_ABBREVIATION.exec(before)?.[1] ?? '').toLowerCase().replace('.', '')
  return TITLES.has(abbreviation) || (NUMBERED.has(abbreviation) && /^\p{N}/u.test(after))
}

/** Pieces that are one sentence though Unicode's rules part them: at an abbreviation, or a quote from its verb. */
function belongTogether(before: string, after: string): boolean {
  if (endsInAbbreviation(before, after)) return true
  if (!/[.!?؟…]["'”’»)\]]*$/u.test(before)) return false
  // «Why?» she asked.
  if (/^\p{Ll}/u.test(after)) return true
  return /["”’»]$/u.test(before) && SPEAKING.has(firstWord(after).replace(/[أإ]/g, 'ا'))
}

const trimmed = (text: string, start: number, end: number): Span | null => {
  const whole = text.slice(start, end)
  const inner = whole.trim()
  if (inner === '') return null
  const from = start + whole.indexOf(inner)
  return { start: from, end: from + inner.length, text: inner }
}

/**
 * The paragraphs (lines) of a text: without the blanks around them, in order, none empty. Every character that is not
 * a blank is in exactly one.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const span = trimmed(text, start, end)
    if (span) found.push(span)
    start = end
  }
  for (const { index } of text.matchAll(LINE_END)) close(index)
  close(text.length)
  return found
}

/**
 * The sentences of a text: without the blanks around them, in order, none empty. Every character that is not a blank is
 * in exactly one. A quote of several sentences stays whole, with the words that introduce it; a sentence never goes over
 * a line's end.
 */
export const sentences: (text: string) => readonly Span[] = remember((text) => {
  return paragraphs(text).flatMap((paragraph) => inParagraph(paragraph.text, paragraph.start))
})

/** The segmenter takes more than its share of time for a long paragraph, so it is handed pieces. */
const PIECE = 4000
const LONGEST_SENTENCE = 20_000

/** A piece ends behind a mark that ends sentences, with the blank after it; where there is none, it is cut. */
function endOfPiece(text: string, from: number): number {
  const latest = Math.min(text.length, from + LONGEST_SENTENCE)
  for (let at = from + PIECE; at < latest; at += 1)
    if (text.charAt(at) === ' ' && /[.!?؟…]/.test(text.charAt(at - 1))) return at + 1
  return latest
}

/** Where Unicode's rules end a sentence. */
function* ends(text: string): Generator<number> {
  for (let from = 0; from < text.length;) {
    const to = endOfPiece(text, from)
    for (const { index, segment } of segmenter.segment(text.slice(from, to)))
      yield from + index + segment.length
    from = to
  }
}

function inParagraph(text: string, offset: number): Span[] {
  const runs = quotedRuns(text).filter(({ depth, closed }) => depth === 0 && closed)
  const found: Span[] = []
  let start = 0
  let run = 0
  for (const end of ends(text)) {
    while (run < runs.length && (runs[run]?.innerEnd ?? 0) <= end) run += 1
    const isQuoted = end > (runs[run]?.start ?? text.length)
    const isLast = end === text.length
    if (!isLast && isQuoted) continue
    const before = text.slice(Math.max(start, end - EDGE), end).trimEnd()
    if (!isLast && belongTogether(before, text.slice(end, end + EDGE).trimStart())) continue
    const span = trimmed(text, start, end)
    if (span) found.push({ ...span, start: span.start + offset, end: span.end + offset })
    start = end
  }
  return found
}
