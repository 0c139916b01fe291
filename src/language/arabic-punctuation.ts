import type { Span } from './span'

/** A letter carries a few marks at most: the bound keeps hostile text cheap. */
const MARKS = '[\\p{M}\\u0640]{0,6}'
const CLOSERS = '»”"’)\\]'
/** A Latin comma, semicolon or question mark right after an Arabic letter or its marks, or before an Arabic word. */
const LATIN_MARK = new RegExp(
  `(?<=\\p{Script=Arabic}${MARKS}[${CLOSERS}]?)[,;?](?=\\s|$|[${CLOSERS}]|\\p{Script=Arabic})` +
    `|(?<=[\\p{L}\\p{N}${CLOSERS}%٪])[,;?](?=\\s{1,4}[«“"(]?\\p{Script=Arabic})`,
  'gu',
)

/** Latin marks in Arabic text where «،», «؛» or «؟» is due: they face the wrong way and join the wrong side. */
export function latinMarksInArabic(text: string): Span[] {
  return [...text.matchAll(LATIN_MARK)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + 1,
    text: mark,
  }))
}
