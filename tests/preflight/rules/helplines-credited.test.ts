import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { creditedAuthorities } from '../../../src/language/credited-helplines'
import { helplinesCredited } from '../../../src/preflight/rules/helplines-credited'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

const label = { ar: 'النص', en: 'Body' }
function check(text: string, more: object = {}): RuleFinding[] {
  const findings = helplinesCredited.check(soundFacts({ texts: [{ path: 'body.3', text, label }], ...more }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}

describe('helplines-credited', () => {
  it('warns, and the desk can lower it', () => {
    expect(helplinesCredited).toMatchObject({ level: 'warn', lowerable: true })
  })

  it.each([
    ['The Eastmere authorities have set up numbers for children and their families.', 'Eastmere authorities'],
    ['The government has launched a helpline for parents.', 'government'],
    ['Police run a hotline.', 'Police'],
    ['There are helplines run by the government.', 'government'],
    ['Call one of the government helplines.', 'government'],
    ['The authorities in Eastmere have provided phone numbers.', 'authorities'],
    ['وفّرت سلطات إيستمير أرقامًا للأطفال وذويهم.', 'سلطات إيستمير'],
    ['وقد خصصت السلطات الإيستميرية خطوط مساعدة لمن يحتاج.', 'السلطات الإيستميرية'],
    ['الحكومة أطلقت خطًا ساخنًا.', 'الحكومة'],
    ['أنشأت وزارة الرقمنة خطًّا للأطفال.', 'وزارة الرقمنة'],
    ['يمكن الاتصال بخطوط المساعدة التي خصصتها السلطات.', 'السلطات'],
    ['تجيب خطوط المساعدة الحكومية ليلًا.', 'الحكومية'],
  ])('asks who runs them: %s', (text, credited) => {
    expect(check(text)).toMatchObject([{ path: 'body.3', range: { text: credited } }])
  })

  it('asks nothing where a helpline of the story is a public body’s, in either language', () => {
    const text = 'The government has launched a helpline.'
    for (const organisation of [
      { ar: null, en: 'Ministry of Families' },
      { ar: 'المجلس القومي للأسرة', en: null },
      { ar: 'وِزارة الأسرة', en: null },
    ]) {
      const helplines = new Map([['h1', soundHelpline({ organisation })]])
      expect(check(text, { helplines })).toEqual([])
    }
    expect(check(text, { helplines: new Map() })).toHaveLength(1)
  })

  it.each([
    'Charities have set up helplines for children.',
    'The government asked charities to set up helplines.',
    'The government published numbers for 2024.',
    'The authorities provided numbers of reports for each year.',
    'Police opened a new line of inquiry.',
    'The government said that helplines were busy.',
    'The ministry launched a campaign; a charity runs the helpline.',
    'The police officer called the helpline.',
    'وفرت الحكومة خطوط تمويل للمدارس.',
    'وضعت الوزارة الخطوط العريضة للقانون.',
    'أطلقت الحكومة خطة لحماية الأطفال.',
    'أعلنت الشرطة أرقام عام 2024.',
    'أنشأت مؤسسة ضوء خط مساعدة للأطفال.',
    'طلبت الحكومة من الجمعيات خطوط مساعدة.',
    'توقفت سكة الحديد.',
  ])('is not asked of other sentences: %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it('stays the same with harakat and tatweel between the letters, and never throws', () => {
    const text = 'وفرت سلطات إيستمير أرقاما للأطفال'
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom('\u064E', '\u0651', '\u0640')), { maxLength: 8 }),
        fc.string({ unit: 'binary' }),
        (marks, noise) => {
          let marked = text
          for (const [at, mark] of marks) {
            const place = at % (marked.length - 1)
            if (marked[place] !== ' ' && marked[place + 1] !== ' ')
              marked = marked.slice(0, place + 1) + mark + marked.slice(place + 1)
          }
          expect(
            creditedAuthorities(marked).map(({ text: found }) => found.replace(/[\u064B-\u0652\u0640]/g, '')),
          ).toEqual(['سلطات إيستمير'])
          for (const span of creditedAuthorities(noise))
            expect(noise.slice(span.start, span.end)).toBe(span.text)
        },
      ),
    )
  })
})
