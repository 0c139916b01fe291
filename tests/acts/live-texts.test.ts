import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { keptTexts, wordsToKeep } from '../../src/acts/live-texts'
import { compileNames, findNames } from '../../src/language/find-names'
import { keyOf } from '../../src/preflight/public-places'

const LETTERS = [
  'ا',
  'أ',
  'ل',
  'و',
  'ب',
  'ة',
  'ه',
  'ى',
  'a',
  'B',
  's',
  ' ',
  ' ',
  '-',
  '\u064E',
  '\u0640',
  '1',
  '١',
]
const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 })

describe('the words of a live edition', () => {
  it('are kept normalised, a blank before and after each, a line to a text', () => {
    expect(wordsToKeep(['قالت سَارة:', ' ', 'Mira’s “House”!'])).toBe(' قالت ساره \n mira’s house ')
    expect(keptTexts(wordsToKeep([]))).toEqual([])
  })

  it('hold no name that is put together from the end of one text and the beginning of the next', () => {
    const kept = keptTexts(wordsToKeep(['They met Mira', 'Holt is a town']))
    expect(kept.flatMap((line) => findNames(compileNames(['Mira Holt']), line))).toEqual([])
  })

  it('hold a name exactly where the text does, and then the letters that the index is asked for', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(12), (before, after, from, length) => {
        const whole = `${before} ${after}`
        const name = whole.slice(from, from + length)
        const compiled = compileNames([name])
        const kept = wordsToKeep([whole])
        const isThere = findNames(compiled, whole).length > 0
        expect(keptTexts(kept).some((line) => findNames(compiled, line).length > 0)).toBe(isThere)
        if (isThere) expect(kept.replaceAll(' ', '')).toContain(keyOf(name))
      }),
      { numRuns: 2000 },
    )
  })
})
