import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { decodeCursor, encodeCursor } from '../../src/delivery/cursor'

describe('A cursor', () => {
  it('leads back to the very microsecond and story', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 7_000_000_000_000_000n }), fc.uuid(), (micros, article) => {
        expect(decodeCursor(encodeCursor({ micros, article }))).toEqual({ micros, article })
      }),
    )
  })

  it('is refused where it was not made by us, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const position = decodeCursor(text)
        if (position) expect(encodeCursor(position)).toBe(text)
      }),
    )
    expect(decodeCursor('')).toBeNull()
    expect(decodeCursor('A'.repeat(31))).toBeNull()
    expect(decodeCursor(`_${'A'.repeat(31)}`)).toBeNull()
  })
})
