import { describe, expect, it } from '@jest/globals'

import { languagesAgree } from '../../../src/preflight/rules/languages-agree'
import type { Facts, OtherLanguage, RuleFinding, TextFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const text = (words: string, path = 'body.0'): TextFact => ({
  path,
  text: words,
  label: { ar: 'النص', en: 'Body' },
})

function check(
  english: string,
  arabic: string,
  other: Partial<OtherLanguage> = {},
  more: Partial<Facts> = {},
): RuleFinding[] {
  const facts = soundFacts({
    texts: [text(english)],
    otherLanguage: { locale: 'ar', quotes: ['q1'], helplines: ['h1'], texts: [text(arabic)], ...other },
    ...more,
  })
  const findings = languagesAgree.check(facts)
  for (const finding of findings) {
    saysInBothLanguages(finding)
    if (finding.range) expect(english.slice(finding.range.start, finding.range.end)).toBe(finding.range.text)
  }
  return findings
}

describe('the two languages of a story', () => {
  it.each<[string, string]>([
    ['Reports rose sixfold between 2022 and 2024.', 'زيادة بمعدل ستة أضعاف بين عامي 2022 و2024.'],
    ['Girls as young as 11.', 'فتيات لا تتجاوز أعمارهن ١١ عامًا.'],
    ['Some 412 reports, 12 per cent more, in 2024.', '٤١٢ بلاغًا، بزيادة 12 في المئة، عام 2024.'],
    ['On 12 March 2025 it met.', 'اجتمعت يوم ١٢ آذار/مارس.'],
    ['It met in March 2025.', 'اجتمعت في مارس الماضي.'],
    ['It met on 12 March 2025, as in 2024.', 'اجتمعت في 12 مارس 2025.'],
    ['On 12/3/2025 it met.', 'اجتمعت في 12 مارس 2025.'],
    ['One in five children.', 'واحد من كل خمسة أطفال.'],
    ['One in five children.', '20٪ من الأطفال.'],
    ['Over the past 12 months.', 'خلال العام الماضي.'],
    ['He said: “We had 412 reports in all”.', 'قال: «تلقينا بلاغات كثيرة».'],
    ['The number was twelve.', '12 حالة.'],
  ])('agree where they say the same in their own way: %s', (english, arabic) =>
    expect(check(english, arabic)).toEqual([]),
  )

  it('differ in a figure: each is shown where it stands, or named where it is missing', () => {
    const [here, there, ...more] = check('Some 412 reports came.', 'تلقت ٤٢١ بلاغًا.')
    expect(more).toEqual([])
    expect(here).toMatchObject({ path: 'body.0', range: { start: 5, end: 8, text: '412' } })
    expect(there).toMatchObject({ path: 'body' })
    expect(there?.range).toBeUndefined()
    expect(there?.message.en).toContain('٤٢١')
  })

  it('differ where one has a share and the other a count of the same number', () =>
    expect(check('It was 12 per cent.', 'تلقت 12 بلاغًا.')).toHaveLength(2))

  it('differ in a date of a day or a month', () => {
    const [here, there] = check('It met on 12 March 2025.', 'اجتمعت يوم 13 مارس 2025.')
    expect(here?.range?.text).toBe('12 March 2025')
    expect(there?.message.ar).toContain('13 مارس 2025')
  })

  it('differ where one has the day and the other the year alone: the year is not asked about', () =>
    expect(check('It met in 2025.', 'اجتمعت في 12 مارس 2025.')).toMatchObject([{ path: 'body' }]))

  it('are compared once for each thing, however often it stands there', () =>
    expect(check('Some 412 reports. Then 412 reports.', 'بلاغات.')).toHaveLength(1))

  it('differ in a quote or a helpline that only one of them has', () => {
    expect(check('Words.', 'كلام.', { quotes: [], helplines: [] })).toMatchObject([
      { path: 'body.0', subject: { collection: 'quotes', id: 'q1' } },
      { path: 'helplines', subject: { collection: 'helplines', id: 'h1' } },
    ])
    expect(check('Words.', 'كلام.', { quotes: ['q1', 'q2'], helplines: ['h1', 'h2'] })).toMatchObject([
      { path: 'body', subject: { collection: 'quotes', id: 'q2' } },
      { path: 'body', subject: { collection: 'helplines', id: 'h2' } },
    ])
  })

  it('are not compared where there is one only', () =>
    expect(
      languagesAgree.check(soundFacts({ texts: [text('Some 412 reports.')], otherLanguage: null })),
    ).toEqual([]))

  it('are compared from the Arabic side too', () => {
    const findings = languagesAgree.check(
      soundFacts({
        locale: 'ar',
        texts: [text('ستة أضعاف و12 بلاغًا.')],
        otherLanguage: { locale: 'en', quotes: ['q1'], helplines: ['h1'], texts: [text('Sixfold.')] },
      }),
    )
    expect(findings.map(({ range }) => range?.text)).toEqual(['12'])
    expect(languagesAgree).toMatchObject({ level: 'warn', lowerable: true })
  })
})
