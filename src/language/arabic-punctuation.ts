import type { Span } from './span'

/** A Latin comma, semicolon or question mark right after an Arabic letter or its marks. */
const LATIN_MARK = /(?<=\p{Script=Arabic}\p{M}?[»”"’)\]]?)[,;?](?=\s|$|[»”"’)\]])/gu

/** Latin marks in Arabic text where «،», «؛» or «؟» is due: they face the wrong way and join the wrong side. */
export function latinMarksInArabic(text: string): Span[] {
  return [...text.matchAll(LATIN_MARK)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + 1,
    text: mark,
  }))
}
