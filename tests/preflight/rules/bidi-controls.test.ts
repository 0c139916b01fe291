import { describe, expect, it } from '@jest/globals'

import { bidiControls } from '../../../src/preflight/rules/bidi-controls'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
function check(text: string, path = 'body.0'): RuleFinding[] {
  const findings = bidiControls.check(soundFacts({ texts: [{ path, text, label }] }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
    expect(finding.path).toBe(path)
  }
  return findings
}
const starts = (text: string): (number | undefined)[] => check(text).map(({ range }) => range?.start)

describe('bidi-controls', () => {
  it('blocks, and cannot be lowered', () => {
    expect(bidiControls).toMatchObject({ level: 'block', lowerable: false })
  })

  it('finds embeddings and overrides, each where it stands', () => {
    expect(starts('a\u202Eb\u202Cc')).toEqual([1, 3])
    for (const control of ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E'])
      expect(starts(`نص ${control}مقلوب`)).toEqual([3])
    expect(check('alt\u202E', 'media.m1.alt')).toHaveLength(1)
  })

  it('finds an isolate that its paragraph does not close, or that nothing opened', () => {
    expect(starts('a\u2066b')).toEqual([1])
    expect(starts('a\u2069b')).toEqual([1])
    expect(starts('a\u2066b\nc\u2069')).toEqual([1, 5])
  })

  it.each([
    'اتصل على \u20660808 157 0111\u2069 الآن',
    'a \u2068اسم\u2069 b',
    'NSPCC\u200E، و\u200Fنص\u061C',
    'ن\u200Cص\u200Dة',
    '',
  ])('lets through pairs, and marks that only lean on their neighbours: %j', (text) => {
    expect(check(text)).toEqual([])
  })
})
