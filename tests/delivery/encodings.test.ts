import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { acceptedEncodings, ENCODINGS } from '../../src/delivery/encodings'

describe('The codings that a reader accepts', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gzip', 'identity']],
    ['gzip, deflate, br', ['br', 'gzip', 'identity']],
    ['gzip;q=1.0, br;q=0.5', ['gzip', 'br', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['identity;q=0, gzip', ['gzip']],
    ['identity;q=0', []],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', []],
    ['*;q=0, identity', ['identity']],
    ['br, *;q=0', ['br']],
    ['identity, gzip;q=0.5', ['identity', 'gzip']],
    ['X-GZIP', ['gzip', 'identity']],
    ['gzip ; q = 0.001', ['gzip', 'identity']],
    ['deflate', ['identity']],
    ['gzip;q=nonsense', ['gzip', 'identity']],
  ])('are read from %j as %j', (header, expected) => {
    expect(acceptedEncodings(header)).toEqual(expected)
  })

  it('are of those we have, each once, whatever the header is', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const accepted = acceptedEncodings(header)
        expect(new Set(accepted).size).toBe(accepted.length)
        for (const encoding of accepted) expect(ENCODINGS).toContain(encoding)
      }),
    )
  })
})
