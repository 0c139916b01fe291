import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { wellFormedJson } from '../src/well-formed-json'

describe('JSON that is kept in the database', () => {
  it('holds no half of a character, wherever a range was cut', () => {
    const cut = '🙂'.slice(0, 1)
    expect(JSON.parse(wellFormedJson({ range: { text: `a${cut}` }, list: [`${cut}b`] }))).toEqual({
      range: { text: 'a\uFFFD' },
      list: ['\uFFFDb'],
    })
  })

  it('leaves every whole character as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        const whole = words.map((word) => word.replace(/\p{Surrogate}/gu, ''))
        expect(JSON.parse(wellFormedJson(whole))).toEqual(whole)
      }),
    )
    expect(wellFormedJson(null)).toBe('null')
  })
})
