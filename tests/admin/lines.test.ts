import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { boxOf, linesOf } from '../../src/admin/lines'

describe('a list in a box of lines', () => {
  it('has a text for each line that says something', () => {
    expect(linesOf(' قاصر \r\n\r\nقاصرة\n  \nan age of minority ')).toEqual([
      'قاصر',
      'قاصرة',
      'an age of minority',
    ])
    expect(linesOf('')).toEqual([])
    expect(boxOf(null)).toBe('')
  })

  it('is the same list when it was shown and read again', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => linesOf(text)[0] === text)
    fc.assert(fc.property(fc.array(line), (texts) => expect(linesOf(boxOf(texts))).toEqual(texts)))
  })
})
