import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalJson } from '../src/canonical-json'

/** The same by what JSON offers itself: slow, and plain. */
const byReplacer = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  )

describe('canonical JSON', () => {
  it('has its keys in order at every depth, and no white space', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: { z: 'ع', y: undefined } })).toBe(
      '{"a":{"z":"ع"},"b":[{"c":null,"d":1}]}',
    )
    expect(canonicalJson({ at: new Date(0), list: [undefined] })).toBe(
      '{"at":"1970-01-01T00:00:00.000Z","list":[null]}',
    )
  })

  it('is the same for the same value, however its keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
      }),
    )
  })

  it('is what a replacer that sorts would give, so what was hashed before has the same hash', () => {
    const value = fc.object({ withDate: true, withNullPrototype: true, withSparseArray: true, maxDepth: 4 })
    fc.assert(fc.property(value, (any) => expect(canonicalJson(any)).toBe(byReplacer(any))))
    for (const text of ['{"__proto__":{"b":1,"a":2},"10":1,"9":2,"":0}', '[]', 'null', '"\\ud800"'])
      expect(canonicalJson(JSON.parse(text))).toBe(byReplacer(JSON.parse(text)))
  })
})
