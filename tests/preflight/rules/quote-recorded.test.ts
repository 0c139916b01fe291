import { describe, expect, it } from '@jest/globals'

import { quoteRecorded } from '../../../src/preflight/rules/quote-recorded'
import { soundFacts } from '../facts'

const check = (text: string, path = 'body.0') =>
  quoteRecorded.check(soundFacts({ texts: [{ path, text, label: { ar: 'النص', en: 'Body' } }] }))

describe('words in quotation marks', () => {
  it.each([
    'قالت: «على المنصات أن تتحرك قبل وقوع الضرر».',
    'قالت: “على المنصات أن تتحرك الآن”.',
    'She said: “Platforms must act before harm is done”.',
    'She said: "Platforms must act now, not later".',
  ])('that are no record are found with their marks: %s', (text) => {
    const [finding, ...more] = check(text)
    expect(more).toEqual([])
    expect(text.slice(finding?.range?.start, finding?.range?.end)).toBe(finding?.range?.text)
    expect(finding?.range?.text).toMatch(/^[«“"].*[»”"]$/u)
  })

  it.each([
    'تسميها الوكالة شبكات «كوم» (Com).',
    'The “Com networks” report.',
    'It’s the desk’s own rule, not theirs.',
  ])('that are a name or a title, or none at all, are let through: %s', (text) =>
    expect(check(text)).toEqual([]),
  )

  it('that a quote record brings are its own', () => {
    expect(check('He called it “a very deep and wide concern”.', 'quotes.q1.renditions')).toEqual([])
  })
})
