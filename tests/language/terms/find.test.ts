import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compileTerms } from '../../../src/language/terms/compile'
import { findTerms } from '../../../src/language/terms/find'
import type { PhraseNode, Term } from '../../../src/language/terms/types'
import { find, term, wordsFound } from './term'

const EXPRESSIONS = [
  term('\\p{L}+ing', { key: 'e1', match: 'expression' }),
  term('[وف]?قاصر(?:ات|ين)?', { key: 'e2', match: 'expression', language: 'ar' }),
]

describe('the bank', () => {
  it('looks for live terms alone, each in its own language', () => {
    const terms = [term('minor'), term('pervert', { status: 'draft' }), term('قاصر'), term('beast')]
    const text = 'minor pervert beast قاصر'
    expect(find(terms, text, 'en').map(({ term: { key } }) => key)).toEqual(['minor', 'beast'])
    expect(find(terms, text, 'ar').map(({ term: { key } }) => key)).toEqual(['قاصر'])
  })

  it('is plain data that can be copied to another thread', () => {
    const bank = compileTerms([
      term('minor', { onlyWith: ['court'], exceptIn: ['minor injuries'] }),
      ...EXPRESSIONS,
    ])
    const copy = structuredClone(bank)
    const text = 'In court: a minor, minor injuries, growing.'
    expect(findTerms(copy, text, 'en')).toEqual(findTerms(bank, text, 'en'))
    expect(findTerms(copy, text, 'en').map((found) => found.text)).toEqual(['minor', 'growing'])
  })

  it('counts the longest of a term’s forms that overlap', () => {
    const more = { variants: ['child sexual', 'sexual abuse', 'child sexual abuse'] }
    expect(wordsFound('child', 'child sexual abuse', more)).toEqual(['child sexual abuse'])
  })

  it('gives every term that stands in a place, the longer one first', () => {
    expect(
      find([term('القاصرين'), term('استدراج القاصرين')], 'استدراج القاصرين').map((found) => found.text),
    ).toEqual(['استدراج القاصرين', 'القاصرين'])
  })

  it('asks for a companion in the same sentence', () => {
    const onlyWith = ['child', 'pupil']
    expect(
      wordsFound('affair', 'The affair ended. Pupils were there. An affair with a pupil.', { onlyWith }),
    ).toEqual(['affair'])
    expect(find([term('affair', { onlyWith })], 'The affair ended.\nPupils were there.')).toEqual([])
    expect(wordsFound('علاقة', 'علاقة مع طفلة. علاقة دولية.', { onlyWith: ['طفلة'] })).toEqual(['علاقة'])
  })

  it('does not count a term inside a phrase that it may stand in', () => {
    const exceptIn = ['استغلال الأطفال في البغاء وفي المواد الإباحية', 'Sexual Offences (Amendment) Act']
    const text = 'بروتوكول «استغلال الأطفال في البغاء وفي المواد الإباحية» يمنع البغاء'
    expect(wordsFound('بغاء', text, { exceptIn })).toEqual(['البغاء'])
    expect(
      wordsFound('sexual offence', 'The Sexual Offences (Amendment) Act; a sexual offence', { exceptIn }),
    ).toEqual(['sexual offence'])
  })

  it('applies both conditions to expressions too', () => {
    const more: Partial<Term> = { match: 'expression', onlyWith: ['court'], exceptIn: ['court growing'] }
    expect(wordsFound('grow\\w*', 'Growing. In court growing, grown.', more)).toEqual(['grown'])
  })

  it('leaves out an expression that may not be used', () => {
    expect(wordsFound('(a+)+b', 'aab', { match: 'expression' })).toEqual([])
  })

  it('has a flag without letters and finds nothing', () => {
    expect(wordsFound('…', 'a … b')).toEqual([])
    expect(wordsFound('', 'a b')).toEqual([])
  })

  it('never throws, and its offsets are those of the text, whatever the text and the terms', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'قاصراتهوللبكف ال-’ minoréَّـ\u200Fٱأإآةى.\n'), maxLength: 40 }),
    )
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 4 }), (text, flags) => {
        const words = flags.flatMap((flag, n) => [
          term(flag, { key: `a${n}`, language: 'ar', onlyWith: flags.slice(0, n) }),
          term(flag, { key: `b${n}`, language: 'en', exceptIn: flags.slice(0, n) }),
          term(flag, { key: `c${n}`, language: 'en', match: 'expression' }),
        ])
        const bank = compileTerms([...words, ...EXPRESSIONS, term('قاصر'), term('minor')])
        for (const locale of ['ar', 'en'] as const) {
          for (const found of findTerms(bank, text, locale)) {
            expect(text.slice(found.start, found.end)).toBe(found.text)
            expect(found.text).not.toBe('')
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the cost of a look', () => {
  /** Counts every look-up of the map that the words of a text begin at, and of those that it leads to. */
  class CountingMap extends Map<string, PhraseNode> {
    constructor(
      entries: Iterable<[string, PhraseNode]>,
      private readonly seen: () => void,
    ) {
      super()
      for (const [key, node] of entries) this.set(key, { ...node, next: new CountingMap(node.next, seen) })
    }
    override get(key: string): PhraseNode | undefined {
      this.seen?.()
      return super.get(key)
    }
  }

  const syllables = ['ba', 'ko', 'ru', 'ti', 've', 'lo', 'mi', 'su', 'ne', 'da']
  const wordOf = (n: number): string =>
    [...String(n).padStart(5, '0')].map((digit) => syllables[Number(digit)]).join('') + 'x'
  const story = Array.from({ length: 1500 }, (_, n) => (n % 50 === 7 ? wordOf(n % 300) : 'story')).join(' ')

  function lookUps(count: number): { lookUps: number; found: number } {
    const bank = compileTerms(
      Array.from({ length: count }, (_, n) =>
        term(`${wordOf(n)} story`, { onlyWith: ['story'], exceptIn: ['none'] }),
      ),
    )
    let seen = 0
    for (const phrases of [
      bank.index.en.flags,
      bank.index.en.companions.phrases,
      bank.index.en.exceptions.phrases,
    ])
      phrases.next = new CountingMap(phrases.next, () => (seen += 1))
    return { found: findTerms(bank, story, 'en').length, lookUps: seen }
  }

  it('does not grow with the number of terms', () => {
    const [few, many] = [lookUps(300), lookUps(5000)]
    expect(few.found).toBe(30)
    expect(many.found).toBe(30)
    expect(many.lookUps).toBe(few.lookUps)
    expect(many.lookUps).toBeLessThan(1500 * 12)
  })
})
