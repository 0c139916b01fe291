import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { webAddressProblem } from '../../src/fields/checks/web-address'
import { compileTerms } from '../../src/language/terms/compile'
import { expressionProblem } from '../../src/language/terms/expression'
import { findTerms } from '../../src/language/terms/find'
import type { TermBank } from '../../src/language/terms/types'
import { ARABIC_TERMS, ENGLISH_TERMS, STARTER_TERMS, type StarterTerm } from '../../src/terms'
import { marked, type Samples } from './samples'
import { ARABIC_SAMPLES } from './samples-arabic'
import { ARABIC_SAMPLES_2 } from './samples-arabic-2'
import { ENGLISH_SAMPLES } from './samples-english'
import { ENGLISH_SAMPLES_2 } from './samples-english-2'
import { ENGLISH_SAMPLES_3 } from './samples-english-3'

const SAMPLES: Record<string, Samples> = {
  ...ENGLISH_SAMPLES,
  ...ENGLISH_SAMPLES_2,
  ...ENGLISH_SAMPLES_3,
  ...ARABIC_SAMPLES,
  ...ARABIC_SAMPLES_2,
}

/** Drafts too: a row is tried before somebody makes it live. */
const asLive = (term: StarterTerm): StarterTerm => ({ ...term, status: 'live' })
const everything = compileTerms(STARTER_TERMS.map(asLive))
const alone = new Map(STARTER_TERMS.map((term) => [term.key, compileTerms([asLive(term)])]))

const bankOf = (key: string): TermBank => alone.get(key) ?? compileTerms([])

const foundBy = (bank: TermBank, { key, language }: StarterTerm, text: string) =>
  findTerms(bank, text, language)
    .filter(({ term }) => term.key === key)
    .map(({ start, end, text: found }) => ({ start, end, text: found }))

const each = STARTER_TERMS.map((term) => ({ term, samples: SAMPLES[term.key] ?? { fires: [], silent: [] } }))

describe('the starter bank', () => {
  it('has every row, in order, each key once, each in its language', () => {
    const keys = (language: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${language}-${index + 1}`)
    expect(ENGLISH_TERMS.map(({ key }) => key)).toEqual(keys('en', 38))
    expect(ARABIC_TERMS.map(({ key }) => key)).toEqual(keys('ar', 26))
    expect(STARTER_TERMS.every(({ key, language }) => key.startsWith(language))).toBe(true)
    expect(Object.keys(SAMPLES).sort()).toEqual(STARTER_TERMS.map(({ key }) => key).sort())
  })

  it('gives a reason in both languages, a guideline, and a wording to use or none, for every row', () => {
    for (const { key, reason, prefer, guideline, source, language } of STARTER_TERMS) {
      expect([key, /\p{Script=Arabic}/u.test(reason.ar), /[a-z]/i.test(reason.en)]).toEqual([key, true, true])
      expect(/\p{Script=Arabic}/u.test(reason.en)).toBe(false)
      expect([key, prefer !== '', guideline.length > 0]).toEqual([key, true, true])
      if (prefer) expect([key, /\p{Script=Arabic}/u.test(prefer)]).toEqual([key, language === 'ar'])
      if (source) expect([key, webAddressProblem(source)]).toEqual([key, null])
    }
  })

  it('keeps within what the global takes', () => {
    for (const { key, variants, onlyWith, exceptIn, prefer, guideline, reason } of STARTER_TERMS) {
      for (const list of [variants, onlyWith, exceptIn]) {
        expect([key, list.length <= 50]).toEqual([key, true])
        expect([key, new Set(list).size]).toEqual([key, list.length])
      }
      expect([key, (prefer ?? '').length <= 500, guideline.length <= 300]).toEqual([key, true, true])
      expect([key, Math.max(reason.ar.length, reason.en.length) <= 1000]).toEqual([key, true])
    }
  })

  it('has no expression that the bank would refuse', () => {
    const expressions = STARTER_TERMS.filter(({ match }) => match === 'expression')
    const refused = expressions.flatMap(({ flag, variants }) =>
      [flag, ...variants].filter((text) => expressionProblem(text) !== null),
    )
    expect(refused).toEqual([])
  })

  it('finds nothing in the wordings that it prefers', () => {
    for (const { prefer, language, key } of STARTER_TERMS) {
      const found = findTerms(everything, prefer ?? '', language).filter(({ term }) => term.type !== 'note')
      expect([key, found.map(({ term, text }) => `${term.key} ${text}`)]).toEqual([key, []])
    }
  })
})

describe('the samples', () => {
  it.each(each)('of $term.key are three or more of either kind', ({ samples }) => {
    expect(samples.fires.length).toBeGreaterThanOrEqual(3)
    expect(samples.silent.length).toBeGreaterThanOrEqual(3)
  })

  it.each(each)('of $term.key fire exactly where they are marked', ({ term, samples }) => {
    for (const sample of samples.fires) {
      const { text, ranges } = marked(sample)
      expect(ranges.length).toBeGreaterThan(0)
      expect([text, foundBy(bankOf(term.key), term, text)]).toEqual([text, ranges])
      expect([text, foundBy(everything, term, text)]).toEqual([text, ranges])
    }
  })

  it.each(each)('of $term.key stay silent beside innocent neighbours', ({ term, samples }) => {
    for (const text of samples.silent) {
      expect(text).not.toContain('[[')
      expect([text, foundBy(bankOf(term.key), term, text)]).toEqual([text, []])
    }
  })

  it('of drafts fire for nobody until somebody makes the row live', () => {
    const live = compileTerms(STARTER_TERMS)
    const drafts = new Set(STARTER_TERMS.filter(({ status }) => status === 'draft').map(({ key }) => key))
    expect(drafts.size).toBeGreaterThan(20)
    for (const { term, samples } of each) {
      for (const sample of samples.fires) {
        const found = findTerms(live, marked(sample).text, term.language).map(({ term: { key } }) => key)
        expect(found.filter((key) => drafts.has(key))).toEqual([])
        expect([term.key, found.includes(term.key)]).toEqual([term.key, !drafts.has(term.key)])
      }
    }
  })
})

describe('harakat and tatweel', () => {
  const MARKS = ['\u064B', '\u064C', '\u064D', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0640']
  const positives = each
    .filter(({ term }) => term.language === 'ar')
    .flatMap(({ term, samples }) => samples.fires.map((sample) => ({ term, ...marked(sample) })))

  /** Writes marks after Arabic letters; `moved` says where each old offset is now. */
  function strewn(text: string, marks: { at: number; mark: string }[]) {
    const after = new Map<number, string>()
    for (const { at, mark } of marks) {
      const letters = [...text.matchAll(/\p{Script=Arabic}(?=\p{Script=Arabic}|\p{M})/gu)]
      const letter = letters[at % Math.max(1, letters.length)]
      if (letter && /\p{L}/u.test(letter[0]))
        after.set(letter.index + 1, (after.get(letter.index + 1) ?? '') + mark)
    }
    let out = ''
    const moved: number[] = []
    for (let index = 0; index <= text.length; index += 1) {
      const written = after.get(index)
      if (written) out += written
      moved.push(out.length)
      out += text.charAt(index)
    }
    return { out, moved }
  }

  it('anywhere between the letters of a word change a range and nothing else', () => {
    const marks = fc.array(fc.record({ at: fc.nat(400), mark: fc.constantFrom(...MARKS) }), { maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(...positives), marks, ({ term, text, ranges }, list) => {
        const { out, moved } = strewn(text, list)
        const expected = ranges.map(({ start, end }) => ({
          start: moved[start],
          end: moved[end],
          text: out.slice(moved[start], moved[end]),
        }))
        expect(foundBy(everything, term, out)).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })
})
