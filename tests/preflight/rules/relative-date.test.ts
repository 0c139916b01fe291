import { describe, expect, it } from '@jest/globals'

import { relativeDate } from '../../../src/preflight/rules/relative-date'
import type { Facts, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
function check(
  text: string,
  locale: Facts['locale'] = 'en',
  more: object = {},
  path = 'body.0',
): RuleFinding[] {
  const findings = relativeDate.check(soundFacts({ locale, texts: [{ path, text, label }], ...more }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}
const found = (...args: Parameters<typeof check>): (string | undefined)[] =>
  check(...args).map(({ range }) => range?.text)

describe('relative-date', () => {
  it('is a note, and the desk can lower it', () => {
    expect(relativeDate).toMatchObject({ level: 'note', lowerable: true })
  })

  it.each([
    ['The rules come next month.', 'en', ['next month']],
    ['It met yesterday and meets again on Tuesday.', 'en', ['yesterday', 'on Tuesday']],
    ['تُعلن القواعد الشهر المقبل.', 'ar', ['الشهر المقبل']],
    ['اجتمعت أمسِ، وتعود الأسبوع القادم.', 'ar', ['أمسِ', 'الأسبوع القادم']],
  ] as const)('finds a day that each reader would count from their own: %s', (text, locale, exact) => {
    expect(found(text, locale)).toEqual(exact)
  })

  it('says nothing once the story has a date', () => {
    expect(found('The rules come next month.', 'en', { article: { hasDateline: true } })).toEqual([])
  })

  it('lets a quote count from the day it was said, where that is known', () => {
    const path = 'quotes.q1.renditions'
    expect(found('We decide next month.', 'en', {}, path)).toEqual([])
    expect(found('We decide next month.', 'en', { quote: { saidOn: null } }, path)).toEqual(['next month'])
    expect(found('We decide next month.', 'en', {}, 'quotes.q9.renditions')).toEqual(['next month'])
  })

  it.each([
    ['It met on Tuesday 25 March 2025.', 'en'],
    ['Today’s children read more; USA Today wrote so.', 'en'],
    ['It was recently closed.', 'en'],
    ['The Today programme said that details would follow the next month.', 'en'],
    ['يقرأ أطفال اليوم على الشاشات، ولن يُقبل عذر بعد اليوم.', 'ar'],
    ['اجتمعت يوم الثلاثاء 25 مارس 2025.', 'ar'],
    ['اليوم العالمي للطفل', 'ar'],
    ['أُغلق مؤخرًا.', 'ar'],
  ] as const)('leaves alone what is dated, vague on purpose or a name: %s', (text, locale) => {
    expect(found(text, locale)).toEqual([])
  })
})
