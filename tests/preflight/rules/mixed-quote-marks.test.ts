import { describe, expect, it } from '@jest/globals'

import { mixedQuoteMarks } from '../../../src/preflight/rules/mixed-quote-marks'
import type { HouseStyleFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

function found(
  text: string,
  quoteMarks: Partial<HouseStyleFact['quoteMarks']> = {},
  path = 'body.0',
): string[] {
  const sound = soundFacts()
  const locale = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'
  const findings = mixedQuoteMarks.check({
    ...sound,
    locale,
    texts: [{ path, text, label: { ar: 'النص', en: 'Body' } }],
    style: { ...sound.style, quoteMarks: { ...sound.style.quoteMarks, ...quoteMarks } },
  })
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings.map(({ range }) => range?.text ?? '')
}

describe('quotation marks', () => {
  it('of another kind than the house’s are shown, the whole run', () => {
    expect(found('They call it "Com" and «Com» here.')).toEqual(['"Com"', '«Com»'])
    expect(found('شبكات “كوم” و«كوم»')).toEqual(['“كوم”'])
    expect(found('شبكات "كوم"', {}, 'headline')).toEqual(['"كوم"'])
  })

  it('of the house’s kind are let through, whichever that is', () => {
    expect(found('They call it “Com”.')).toEqual([])
    expect(found('شبكات «كوم»')).toEqual([])
    expect(found('شبكات “كوم”', { ar: 'curly' })).toEqual([])
    expect(found('شبكات «كوم»', { ar: 'curly' })).toEqual(['«كوم»'])
    expect(found('They call it ‘Com’.', { en: 'curlySingle' })).toEqual([])
    expect(found('They call it "Com".', { en: 'straight' })).toEqual([])
  })

  it('inside other marks, apostrophes and inches are let through', () => {
    expect(found('“She said ‘no’ to it,” he said of the parents’ view, and it’s 5" long.')).toEqual([])
    expect(found('قال: «سمعت “لا” منها»')).toEqual([])
  })

  it('around a title in the other script are its own', () => {
    expect(found('في تقرير “Annual review” السنوي')).toEqual([])
  })

  it('elsewhere than in the story’s own words are let through', () => {
    expect(found('They call it "Com".', {}, 'quotes.q1.renditions')).toEqual([])
    expect(mixedQuoteMarks).toMatchObject({ level: 'note', lowerable: true })
  })
})
