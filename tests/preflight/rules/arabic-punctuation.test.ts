import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { arabicPunctuation } from '../../../src/preflight/rules/arabic-punctuation'
import type { Facts, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
function check(text: string, locale: Facts['locale'] = 'ar'): RuleFinding[] {
  const findings = arabicPunctuation.check(soundFacts({ locale, texts: [{ path: 'body.0', text, label }] }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}
const marks = (text: string): (string | undefined)[] => check(text).map(({ range }) => range?.text)

describe('arabic-punctuation', () => {
  it('is a note, and the desk can lower it', () => {
    expect(arabicPunctuation).toMatchObject({ level: 'note', lowerable: true })
  })

  it.each([
    ['قال, ثم سأل: لماذا? وعاد;', [',', '?', ';']],
    ['قالَتْ, ومرَّ?', [',', '?']],
    ['في 2024, قالت الهيئة', [',']],
    ['قالت NSPCC, وهي جمعية', [',']],
    ['(نعم), «لا»?', [',', '?']],
    ['قال,ثم خرج', [',']],
  ])('finds Latin marks: %s', (text, exact) => {
    expect(marks(text)).toEqual(exact)
  })

  it('says which mark is due', () => {
    expect(check('لماذا?')[0]?.fix.ar).toContain('«؟»')
    expect(check('قال, ثم')[0]?.fix.en).toContain('“،”')
    expect(check('قال; ثم')[0]?.fix.en).toContain('“؛”')
  })

  it.each([
    'قال، ثم سأل: لماذا؟ وعاد؛ نعم.',
    'بلغ العدد 1,000 بلاغ',
    'نشر كتاب “Trust, safety and care” أمس',
    'شركات Alpha, Beta وغيرها',
    'الرابط https://example.org/?a=1;b=2 مفتوح',
    '',
  ])('leaves numbers, addresses and words of other languages alone: %s', (text) => {
    expect(marks(text)).toEqual([])
  })

  it('has nothing to say of English', () => {
    expect(check('She said, “قال, ثم”', 'en')).toEqual([])
  })

  it('finds the same marks with harakat on the letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\u064E', '\u0651', '\u0652', '\u0640'), { maxLength: 4 }),
        (harakat) => {
          expect(marks(`قال${harakat.join('')}, ثم`)).toEqual([','])
        },
      ),
    )
  })
})
