import { normalise, originalRange } from '../normalise'
import { wordKeys, type WordKeys } from './word-keys'

/** A word of a text with what it is found by. */
export interface SearchWord {
  /** Offsets in the text, UTF-16. */
  start: number
  end: number
  /** How many words stand before it, those that are passed over included. */
  place: number
  /** Null for a word that is passed over. */
  keys: WordKeys | null
}

/** Arabic letters end where other letters or digits begin («بـ12»); digits set apart by thousands are one number. */
const WORD =
  /(?:\p{Script=Arabic}(?<=\p{L}))+|(?<!\d)\d{1,3}(?:[,٬]\d{3})+(?!\d)|(?:[\p{L}\p{M}\p{N}](?<!\p{Script=Arabic}))+/gu

const THOUSANDS = /(?<=\d)[,٬](?=\d)/g
/** «child’s» is found by «child»: what stands after the apostrophe is no word. */
const POSSESSIVE = /^s$/
const APOSTROPHE = /['’ʼ]$/

/** The words of a text in order. Linear; never throws. */
export function searchWords(text: string, options: { asked?: boolean } = {}): SearchWord[] {
  const normalised = normalise(text)
  const found: SearchWord[] = []
  for (const match of normalised.text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    if (POSSESSIVE.test(match[0]) && APOSTROPHE.test(normalised.text.slice(Math.max(0, start - 1), start)))
      continue
    const range = originalRange(normalised, start, end)
    const word = match[0].replace(THOUSANDS, '')
    found.push({
      ...range,
      place: found.length,
      keys: wordKeys(word, text.slice(range.start, range.end), options),
    })
  }
  return found
}
