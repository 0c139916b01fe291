import { remember } from './remember'
import type { Span } from './span'

/** Word boundaries of Unicode (UAX #29) are the same for both locales of the product. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The segmenter takes more than its share of time for a long text, so it is handed pieces. */
const PIECE = 500
/** No word is longer: what has no blank for so long is cut. */
const LONGEST_WORD = 4000

/** Where the piece that begins at `from` ends: after a blank, which no word crosses. */
function endOfPiece(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length
  for (let at = from + PIECE; at < Math.min(text.length, from + LONGEST_WORD); at += 1)
    if (/[ \n\r\t]/.test(text.charAt(at)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at + 1
  return Math.min(text.length, from + LONGEST_WORD)
}

function eachWord(text: string, visit: (segment: string, start: number) => void): void {
  for (let from = 0; from < text.length;) {
    const end = endOfPiece(text, from)
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, end)))
      if (isWordLike) visit(segment, from + index)
    from = end
  }
}

/** The words of a text with their places; punctuation and spaces are not words, numbers are. */
export const words: (text: string) => readonly Span[] = remember((text) => {
  const found: Span[] = []
  eachWord(text, (segment, start) => found.push({ start, end: start + segment.length, text: segment }))
  return found
})

/** How many words a text has. */
export const countWords = (text: string): number => words(text).length
