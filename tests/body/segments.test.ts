import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { dropGone, hashOf, keepSegments, segmentsIn, staleSegments } from '../../src/body/segments'

const letters = (text: string): string[] => [...text]
const NOTHING = { changed: [], missing: [] }

describe('a translation of ten paragraphs', () => {
  const source = letters('ABCDEFGHIJ')
  const target = letters('abcdefghij')
  const segments = keepSegments([], target, source)

  it('that has as many paragraphs as its source is recorded one to one', () => {
    expect(segments).toEqual(target.map((each, index) => ({ target: each, source: source[index] })))
    expect(staleSegments(segments, target, source)).toEqual(NOTHING)
  })

  it('is stale in its third paragraph alone when the third of the source is edited', () => {
    expect(staleSegments(segments, target, letters('ABXDEFGHIJ'))).toEqual({ changed: [2], missing: [] })
  })

  it('is stale in neighbours that were both edited', () => {
    expect(staleSegments(segments, target, letters('ABXYEFGHIJ'))).toEqual({ changed: [2, 3], missing: [] })
  })

  it('lacks a paragraph that was inserted, and nothing after it is shifted', () => {
    expect(staleSegments(segments, target, letters('ABXCDEFGHIJ'))).toEqual({ changed: [], missing: [2] })
  })

  it('tells a paragraph that was edited from one that was inserted elsewhere', () => {
    expect(staleSegments(segments, target, letters('ABYDEFGHXIJ'))).toEqual({ changed: [2], missing: [8] })
  })

  it('is not stale when paragraphs only move, in either language', () => {
    expect(staleSegments(segments, target, letters('JABCDEFGHI'))).toEqual(NOTHING)
    const moved = letters('jabcdefghi')
    expect(staleSegments(dropGone(segments, moved), moved, source)).toEqual(NOTHING)
  })

  it('is up to date again once the third paragraph is written anew', () => {
    const edited = letters('ABXDEFGHIJ')
    const written = letters('abxdefghij')
    const kept = keepSegments(segments, written, edited)
    expect(kept).toContainEqual({ target: 'x', source: 'X' })
    expect(staleSegments(kept, written, edited)).toEqual(NOTHING)
  })

  it('keeps what it lacks while another paragraph is written, until its translation comes in its place', () => {
    const grown = letters('ABXCDEFGHIJ')
    const elsewhere = keepSegments(segments, letters('abcdefghiz'), grown)
    expect(staleSegments(elsewhere, letters('abcdefghiz'), grown)).toEqual({ changed: [], missing: [2] })
    const translated = letters('abxcdefghiz')
    const kept = keepSegments(elsewhere, translated, grown)
    expect(staleSegments(kept, translated, grown)).toEqual(NOTHING)
  })

  it('is not asked again for a paragraph that the translator took out', () => {
    const shorter = letters('abdefghij')
    expect(staleSegments(dropGone(segments, shorter), shorter, source)).toEqual(NOTHING)
  })

  it('says that a source paragraph is gone', () => {
    expect(staleSegments(segments, target, letters('ABDEFGHIJ'))).toEqual({ changed: [2], missing: [] })
  })

  it('may have two paragraphs for one', () => {
    const split = letters('abcxdefghij')
    const kept = keepSegments(segments, split, source)
    expect(kept).toContainEqual({ target: 'x', source: 'C' })
    expect(staleSegments(kept, split, source)).toEqual(NOTHING)
  })
})

describe('a translation that is being written', () => {
  it('pairs each paragraph as it comes, letter by letter, and lacks nothing that was there from the start', () => {
    const source = letters('ABCD')
    let segments = keepSegments([], ['a'], source)
    for (const targets of [['a1'], ['a1', 'b'], ['a1', 'b1'], ['a1', 'b1', 'c'], ['a1', 'b1', 'c', 'd']])
      segments = keepSegments(segments, targets, source)
    expect(segments).toEqual([
      { target: 'a1', source: 'A' },
      { target: 'b1', source: 'B' },
      { target: 'c', source: 'C' },
      { target: 'd', source: 'D' },
    ])
  })

  it('is stale nowhere right after any save, whatever both texts are', () => {
    const paragraphs = fc.array(fc.constantFrom(...letters('abcdefgh')), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(paragraphs, paragraphs), { minLength: 1, maxLength: 4 }), (saves) => {
        const [first] = saves
        let segments = keepSegments([], first?.[0] ?? [], first?.[1] ?? [])
        for (const [index, [targets, sources]] of saves.entries()) {
          const fresh = targets.map((each) => `${each}!${index}`)
          segments = keepSegments(segments, fresh, sources)
          expect(staleSegments(segments, fresh, sources).changed).toEqual([])
          expect(segmentsIn(JSON.parse(JSON.stringify(segments)))).toEqual(segments)
        }
      }),
    )
  })
})

describe('the hash of a paragraph', () => {
  it('is the same for other blanks and another form of the same letters', () => {
    expect(hashOf('  caf\u00E9 \u00A0and\ntea ')).toBe(hashOf('cafe\u0301 and tea'))
    expect(hashOf('tea')).not.toBe(hashOf('Tea'))
  })
})

describe('what the field holds', () => {
  it('is read whatever was stored there', () => {
    for (const value of [null, undefined, 'x', 3, {}, [null, 3, {}, { target: 4 }]])
      expect(segmentsIn(value)).toEqual([])
  })
})
