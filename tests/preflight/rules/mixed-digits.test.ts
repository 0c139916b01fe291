import { describe, expect, it } from '@jest/globals'

import { mixedDigits } from '../../../src/preflight/rules/mixed-digits'
import type { Facts, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
type Digits = Facts['style']['digits']

function check(text: string, digits: Digits = 'european', locale: Facts['locale'] = 'ar'): RuleFinding[] {
  const facts = soundFacts({ locale, texts: [{ path: 'body.0', text, label }] })
  const findings = mixedDigits.check({ ...facts, style: { ...facts.style, digits } })
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}
const odd = (...args: Parameters<typeof check>): (string | undefined)[] =>
  check(...args).map(({ range }) => range?.text)

describe('mixed-digits', () => {
  it('is a note, and the desk can lower it', () => {
    expect(mixedDigits).toMatchObject({ level: 'note', lowerable: true })
  })

  it('finds Arabic-Indic and Persian digits where the house writes European ones, however many they are', () => {
    expect(odd('في ٢٠٢٤ تلقت ١٢ بلاغًا و3 شكاوى و۵ رسائل')).toEqual(['٢٠٢٤', '١٢', '۵'])
    expect(odd('في ٢٠٢٤')).toEqual(['٢٠٢٤'])
    expect(check('في ٢٠٢٤')[0]?.fix).toEqual({ ar: 'اكتب «2024».', en: 'Write “2024”.' })
  })

  it('finds European digits where the house writes Arabic-Indic ones, and says how they are written', () => {
    expect(odd('في 2024 تلقت ١٢ بلاغًا', 'arabicIndic')).toEqual(['2024'])
    expect(check('في 2024', 'arabicIndic')[0]?.fix.ar).toBe('اكتب «٢٠٢٤».')
  })

  it('leaves digits of Latin names and addresses alone', () => {
    const text =
      'اجتمع وزراء G7 في زمن COVID-19، وكتبت منظمة ARTICLE 19 على 4chan وhttps://example.org/2024/3 وعبر x@y2.org'
    expect(odd(text, 'arabicIndic')).toEqual([])
    expect(odd(`${text} ٣ مرات`, 'either')).toEqual([])
  })

  it('goes by the story’s most frequent digits where the house leaves them open', () => {
    expect(odd('١ و٢ و3', 'either')).toEqual(['3'])
    expect(odd('1 و2 و٣', 'either')).toEqual(['٣'])
    expect(odd('١ و٢', 'either')).toEqual([])
  })

  it('counts over the whole story, not text by text', () => {
    const facts = soundFacts({
      locale: 'ar',
      style: { digits: 'either', quoteMarks: { ar: 'guillemets', en: 'curlyDouble' } },
      texts: [
        { path: 'headline', text: '٧ بلاغات', label },
        { path: 'body.0', text: '1 و2 و3', label },
      ],
    })
    expect(mixedDigits.check(facts).map(({ path }) => path)).toEqual(['headline'])
  })

  it('has only European digits in English, whatever the house writes in Arabic', () => {
    expect(odd('In ٢٠٢٤ it took 12 reports', 'arabicIndic', 'en')).toEqual(['٢٠٢٤'])
    expect(odd('In 2024', 'arabicIndic', 'en')).toEqual([])
  })

  it('says nothing of a story in one set of digits, or without any', () => {
    expect(odd('في 2024 تلقت 12 بلاغًا')).toEqual([])
    expect(odd('في ٢٠٢٤', 'arabicIndic')).toEqual([])
    expect(odd('بلا أرقام')).toEqual([])
  })
})
