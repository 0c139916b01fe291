import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { normalise, originalRange } from '../../../src/language/normalise'
import { searchWords } from '../../../src/language/search/search-words'

/** What is a word, as one expression says it: Arabic letters; a number with its thousands; other letters, marks and digits. */
const WORD =
  /(?:\p{Script=Arabic}(?<=\p{L}))+|(?<!\d)\d{1,3}(?:[,٬]\d{3})+(?!\d)|(?:[\p{L}\p{M}\p{N}](?<!\p{Script=Arabic}))+/gu

function byExpression(text: string): { start: number; end: number }[] {
  const normalised = normalise(text)
  return [...normalised.text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const isPossessive = word === 's' && /['’ʼ]$/.test(normalised.text.slice(0, index))
    return isPossessive ? [] : [originalRange(normalised, index, index + word.length)]
  })
}

const places = (text: string): { start: number; end: number }[] =>
  searchWords(text).map(({ start, end }) => ({ start, end }))

describe('the words of a text that is searched', () => {
  it('are cut where another script or a digit begins, and numbers keep their thousands', () => {
    const text = 'بـ12 طفلًا and 1,200,000 child’s G7 ﷺ'
    expect(places(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['بـ', '12', 'طفلًا', 'and', '1,200,000', 'child', 'G7', 'ﷺ', 'ﷺ', 'ﷺ', 'ﷺ'],
    ])
  })

  it('are those that the plain expression finds, in any text', () => {
    const part = fc.oneof(
      fc.constantFrom(..."aZß7١۲,٬.’'ʼsـلاأةئىﷺ \n\u064b\u0301\u200d🙂𝔄𞸀ㅎガا"),
      fc.constantFrom('1,200', '12,3456', '٣٬٠٠٠', "it's", '’s', 'ال', '\ud835', '\udc00'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        expect(places(text)).toEqual(byExpression(text))
      }),
      { numRuns: 2000 },
    )
  })
})
