import type { Span } from './span'

/** Word boundaries of Unicode (UAX #29) are the same for both locales of the product. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a text with their places; punctuation and spaces are not words, numbers are. */
export const words = (text: string): Span[] => {
  const found: Span[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text))
    if (isWordLike) found.push({ start: index, end: index + segment.length, text: segment })
  return found
}

/** How many words a text has. */
export const countWords = (text: string): number => {
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}
