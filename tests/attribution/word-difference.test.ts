import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  changesWords,
  haveSameWords,
  MOST_PAIRS,
  partDifference,
  sharedWords,
  wordDifference,
} from '../../src/attribution/word-difference'
import { normalise } from '../../src/language/normalise'
import type { WordChange } from '../../src/preflight/types'

const kinds = (changes: WordChange[]): string[] => changes.map(({ kind, text }) => `${kind}: ${text.trim()}`)
const joined = (changes: WordChange[], ...wanted: WordChange['kind'][]): string =>
  changes
    .filter(({ kind }) => wanted.includes(kind))
    .map(({ text }) => text)
    .join('')
/** What is compared: letters and marks, without blanks and quotation marks. */
const bare = (text: string): string =>
  normalise(text.replace(/[\s\p{Cf}“”„‟«»"‘’‚‛'‹›]+/gu, '')).text.replace(/\s+/gu, '')

const word = fc.constantFrom(
  'على',
  'المنصات',
  'أن',
  'تتحرك',
  'قبل',
  'الضرر',
  'الآن',
  'platforms',
  'must',
  'act',
  'before',
  'harm',
  'not',
  '6',
)
const gap = fc.constantFrom(' ', '  ', ', ', '، ', '. ', ' “', '” ', ' «', '» ', '\n', ' … ')
const sentence = fc
  .array(fc.tuple(word, gap), { maxLength: 14 })
  .map((pairs) => pairs.map(([one, blank]) => one + blank).join(''))

describe('the difference of two texts', () => {
  it('shows the words that went and those that came', () => {
    expect(
      kinds(wordDifference('Platforms must act before harm.', 'Platforms should act after harm.')),
    ).toEqual([
      'same: Platforms',
      'removed: must',
      'added: should',
      'same: act',
      'removed: before',
      'added: after',
      'same: harm.',
    ])
    expect(kinds(wordDifference('على المنصات أن تتحرك الآن', 'على المنصات ألا تتحرك'))).toEqual([
      'same: على المنصات',
      'removed: أن',
      'added: ألا',
      'same: تتحرك',
      'removed: الآن',
    ])
  })

  it('does not count harakat, hamza, case, blanks, quotation marks or marks of direction', () => {
    for (const [one, other] of [
      ['أنْ تَتَحَرَّكَ  الآن', '«ان تتحـرك الان»'],
      ['She said “No”', 'she said \u200e"no"'],
      ['don’t', "don't"],
    ] as const) {
      expect(wordDifference(one, other).every(({ kind }) => kind === 'same')).toBe(true)
      expect(haveSameWords(one, other)).toBe(true)
    }
  })

  it('counts them where letters are compared exactly', () => {
    expect(kinds(wordDifference('Act now', 'act now', { exactly: true }))).toEqual([
      'removed: Act',
      'added: act',
      'same: now',
    ])
    expect(wordDifference('cafe\u0301', 'caf\u00e9', { exactly: true })).toEqual([
      { kind: 'same', text: 'caf\u00e9' },
    ])
  })

  it('tells words from the marks between them', () => {
    const changes = wordDifference('We act, now.', 'We act now!')
    expect(kinds(changes)).toEqual(['same: We act', 'removed: ,', 'same: now', 'removed: .', 'added: !'])
    expect(changesWords(changes)).toBe(false)
    expect(haveSameWords('We act, now.', 'We act now!')).toBe(true)
    expect(changesWords(wordDifference('We act', 'We acted'))).toBe(true)
    expect(changesWords(wordDifference('its own', 'it’s own'))).toBe(true)
  })

  it('gives both texts back', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const changes = wordDifference(before, after)
        expect(bare(joined(changes, 'same', 'added'))).toBe(bare(after))
        expect(bare(joined(changes, 'same', 'removed'))).toBe(bare(before))
        expect(joined(changes, 'same', 'added').trim() === after.trim() || bare(after) === '').toBe(true)
      }),
    )
  })

  it('is empty of changes for a text and itself, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(wordDifference(one, one).every(({ kind }) => kind === 'same')).toBe(true)
        wordDifference(one, other)
        partDifference(other, one)
        expect(sharedWords(one, other)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is as short as can be', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (one, other) => {
        const changes = wordDifference(one.join(' '), other.join(' '))
        const same = joined(changes, 'same').split(/\s+/).filter(Boolean).length
        expect(same).toBe(longestCommon(one, other))
      }),
    )
  })

  it('does not change where harakat are put between letters', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('\u064b', '\u0650', '\u0652', '\u0640')), {
      maxLength: 6,
    })
    const [before, after] = ['على المنصات أن تتحرك قبل وقوع الضرر', 'على الشركات أن تتحرك بعد وقوع الضرر']
    const plain = wordDifference(before, after)
    fc.assert(
      fc.property(marks, (inserted) => {
        let marked: string = after
        for (const [at, mark] of inserted)
          if (/\p{L}/u.test(marked.charAt(at)) && /\p{L}/u.test(marked.charAt(at + 1)))
            marked = marked.slice(0, at + 1) + mark + marked.slice(at + 1)
        expect(wordDifference(before, marked).map(({ kind }) => kind)).toEqual(plain.map(({ kind }) => kind))
      }),
    )
  })

  it('has a bound: beyond it what differs is one run for another', () => {
    const many = (stem: string): string =>
      Array.from({ length: Math.sqrt(MOST_PAIRS) + 1 }, (_, index) => `${stem}${index}`).join(' ')
    const changes = wordDifference(`Same ${many('a')} end`, `Same ${many('b')} end`)
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})

describe('the difference of an excerpt', () => {
  const whole = 'We have said it for years: platforms must act before harm is done, not after it was seen.'

  it('is nothing where the excerpt is a part', () => {
    expect(kinds(partDifference(whole, 'act before harm is done'))).toEqual(['same: act before harm is done'])
  })

  it('leaves out what stands before and behind, and shows what was replaced at either end', () => {
    expect(kinds(partDifference(whole, 'they must act before harm is felt'))).toEqual([
      'removed: platforms',
      'added: they',
      'same: must act before harm is',
      'removed: done',
      'added: felt',
    ])
  })

  it('of unrelated words is all of them', () => {
    expect(kinds(partDifference(whole, 'nothing like this'))).toEqual(['added: nothing like this'])
    expect(sharedWords(whole, 'nothing like this')).toBe(0)
    expect(sharedWords(whole, 'platforms must wait')).toBeCloseTo(2 / 3)
    expect(sharedWords(whole, '')).toBe(0)
  })
})

function longestCommon(one: string[], other: string[]): number {
  const row = (length: number): number[] => new Array<number>(length + 1).fill(0)
  const table = [row(other.length), ...one.map(() => row(other.length))]
  one.forEach((first, i) =>
    other.forEach((second, j) => {
      const at = (a: number, b: number): number => table[a]?.[b] ?? 0
      ;(table[i + 1] as number[])[j + 1] =
        first === second ? at(i, j) + 1 : Math.max(at(i, j + 1), at(i + 1, j))
    }),
  )
  return table[one.length]?.[other.length] ?? 0
}
