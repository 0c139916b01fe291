import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { roleInText } from '../../../src/preflight/rules/role-in-text'
import type { Facts, PersonFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'
import { marksWithin, withMarks } from '../marks'

const label = { ar: 'النص', en: 'Body' }
const role = (ar: string | null, en: string | null, more: object = {}): PersonFact['roles'][number] => ({
  title: { ar, en },
  organisation: { ar: 'هيئة مكافحة الأذى الرقمي', en: 'Digital Harm Authority' },
  from: '2024',
  to: null,
  ...more,
})
const mira = (roles: PersonFact['roles'], more: Partial<PersonFact> = {}): PersonFact => ({
  id: 'p1',
  name: { ar: 'ميرا تولاند', en: 'Mira Tolland' },
  names: ['ميرا تولاند (تدريب)', 'Mira Tolland (training)', 'ميرا تولاند', 'Mira Tolland', 'Tolland'],
  shown: [],
  kind: 'publicOfficial',
  isProtected: false,
  birthYear: null,
  proceedings: 'none',
  roles,
  identifiers: [],
  isSpeaker: true,
  ...more,
})
const MINISTER = role('وزيرة السلامة الرقمية', 'Minister for Digital Safety')
const DIRECTOR = role('المديرة العامة', 'Director General')

function found(text: string, roles = [MINISTER], more: Partial<Facts> = {}): RuleFinding[] {
  const locale = /\p{Script=Arabic}/u.test(text) ? ('ar' as const) : ('en' as const)
  const findings = roleInText.check(
    soundFacts({ locale, people: [mira(roles)], texts: [{ path: 'body.0', text, label }], ...more }),
  )
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
    expect(finding.subject).toEqual({ collection: 'people', id: 'p1' })
  }
  return findings
}
const titles = (...args: Parameters<typeof found>): (string | undefined)[] =>
  found(...args).map(({ range }) => range?.text)

describe('a title in the text', () => {
  it('that the record does not have is found, to the letter', () => {
    for (const [text, title] of [
      ['Mira Tolland, Minister for Child Protection, confirmed it.', 'Minister for Child Protection'],
      ['It was said by Mira Tolland, the minister for child protection.', 'minister for child protection'],
      ['Minister for Child Protection Mira Tolland said so.', 'Minister for Child Protection'],
      ['In the end Home Secretary Mira Tolland came.', 'Home Secretary'],
      ['Judge Tolland ruled.', 'Judge'],
      [
        'Mira Tolland, deputy director of the Digital Harm Authority, left.',
        'deputy director of the Digital Harm Authority',
      ],
      ['Prime Minister Mira Tolland spoke.', 'Prime Minister'],
      ['وأكدت ميرا تولاند، وزيرة حماية الطفولة، أن المراجعة تسير.', 'وزيرة حماية الطفولة'],
      ['وقالت وزيرة حماية الطفولة ميرا تولاند إن المراجعة تسير.', 'وزيرة حماية الطفولة'],
      ['وقالت ميرا تولاند، القاضية في المحكمة العليا إن القانون واضح.', 'القاضية في المحكمة العليا'],
      ['ووزيرة التعليم ميرا تولاند هناك.', 'وزيرة التعليم'],
      ['نائبة وزيرة السلامة ميرا تولاند تحدثت.', 'نائبة وزيرة السلامة'],
    ] as const)
      expect({ text, titles: titles(text) }).toEqual({ text, titles: [title] })
  })

  it('that the record has is right, in whole or in part, for a man or a woman, with or without its body', () => {
    for (const text of [
      'Mira Tolland, Minister for Digital Safety, confirmed it.',
      'Mira Tolland, the minister, confirmed it.',
      'The Minister Mira Tolland confirmed it.',
      'Minister of Digital Safety Mira Tolland confirmed it.',
      'Mira Tolland, Minister for Digital Safety at the Digital Harm Authority, spoke.',
      'وأكدت ميرا تولاند، وزيرة السلامة الرقمية، أن المراجعة تسير.',
      'وأكدت وزيرةُ السَّلامة الرقميّة ميرا تولاند ذلك.',
      'وأكدت الوزيرة ميرا تولاند ذلك.',
      'ميرا تولاند، وزيرة للسلامة الرقمية، هنا.',
      'ميرا تولاند، وزير السلامة الرقمية، هنا.',
    ])
      expect({ text, titles: titles(text) }).toEqual({ text, titles: [] })
    for (const text of [
      'Mira Tolland, director general of the Digital Harm Authority, spoke.',
      'Mira Tolland, the director of the Authority, spoke.',
      'Mira Tolland, head of the DHA, spoke.',
      'Director General Mira Tolland spoke.',
      'قالت ميرا تولاند، المدير العام لهيئة مكافحة الأذى الرقمي، ذلك.',
      'قالت مديرة الهيئة ميرا تولاند ذلك.',
    ])
      expect({ text, titles: titles(text, [DIRECTOR]) }).toEqual({ text, titles: [] })
  })

  it('is right by any of the roles that were held that day', () => {
    const text = 'Mira Tolland, Director General, spoke.'
    expect(titles(text, [MINISTER, DIRECTOR])).toEqual([])
    expect(titles(text, [MINISTER, role(null, 'Director General', { from: '2020', to: '2023' })])).toEqual([
      'Director General',
    ])
    expect(found(text, [role(null, 'Director General', { from: '2030' })])[0]?.message.en).toContain(
      'another time',
    )
  })

  it('of the past is right where the text says so', () => {
    const past = [role('وزيرة السلامة الرقمية', 'Minister for Digital Safety', { to: '2025' })]
    expect(titles('Former minister Mira Tolland spoke.', past)).toEqual([])
    expect(titles('Mira Tolland, the former Minister for Digital Safety, spoke.', past)).toEqual([])
    expect(titles('وقالت وزيرة السلامة الرقمية السابقة ميرا تولاند ذلك.', past)).toEqual([])
    expect(titles('Mira Tolland, Minister for Digital Safety, spoke.', past)).toEqual([
      'Minister for Digital Safety',
    ])
    expect(titles('Mira Tolland, the former judge, spoke.', past)).toEqual(['judge'])
  })

  it('is that of the day of speaking where the sentence leads up to a quote of theirs', () => {
    const text = 'Mira Tolland, Minister for Digital Safety, said:'
    const past = [role(null, 'Minister for Digital Safety', { from: '2024', to: '2025-06' })]
    const speaker = { kind: 'person' as const, id: 'p1', name: { ar: null, en: 'Mira Tolland' } }
    const uses = [{ quote: 'q1', path: 'body.1' }]
    const at = (saidOn: string | null, id = 'p1') =>
      roleInText.check(
        soundFacts({
          people: [mira(past)],
          texts: [{ path: 'body.0', text, label }],
          uses,
          quote: { saidOn, speaker: { ...speaker, id } },
        }),
      )
    expect(at('2025-03-10')).toEqual([])
    expect(at('2025-09')).toHaveLength(1)
    expect(at(null)).toHaveLength(1)
    expect(at('2025-03-10', 'p2')).toHaveLength(1)
  })

  it('is looked for with the name only: other people’s titles and other words are left alone', () => {
    for (const text of [
      'The Home Secretary met Mira Tolland.',
      'The judge and Mira Tolland came.',
      'The health minister told Mira Tolland so.',
      'Mira Tolland, who met the Home Secretary, left.',
      'Mira Tolland, a mother of two, left.',
      'Mira Tolland met Omar Shami, Director of Ports.',
      'For the president, Mira Tolland is a friend.',
      'Mira Tolland spoke. Director of Ports Omar Shami left.',
      'The Department of the Director; Mira Tolland left.',
      'قال الوزير إن ميرا تولاند هنا.',
      'التقى وزير الصحة ميرا تولاند أمس.',
      'التقت وزيرة الصحة ميرا تولاند أمس.',
      'ميرا تولاند، التي التقت وزيرة الصحة، غادرت.',
      'تحدث القاضي، ثم ميرا تولاند.',
      'ميرا تولاند، وهي أم لطفلين، غادرت.',
      'تحدثت ميرا تولاند إلى رئيس الوزراء.',
    ])
      expect({ text, titles: titles(text) }).toEqual({ text, titles: [] })
  })

  it('is not judged where the record has no role, none in this language, or protects the person', () => {
    const text = 'Mira Tolland, Minister for Child Protection, spoke.'
    expect(titles(text, [])).toEqual([])
    expect(titles(text, [role('وزيرة السلامة الرقمية', null)])).toEqual([])
    expect(found(text, [MINISTER], { people: [mira([MINISTER], { isProtected: true })] })).toEqual([])
    expect(roleInText).toMatchObject({ level: 'warn', lowerable: true, overridable: true })
  })

  it('is found wherever harakat and tatweel are written', () => {
    const plain = 'وأكدت ميرا تولاند، وزيرة حماية الطفولة، أن المراجعة تسير.'
    fc.assert(
      fc.property(marksWithin(50), (marks) => {
        expect(found(withMarks(plain, marks))).toHaveLength(1)
      }),
    )
  })

  it('of any kind leaves the rule standing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        found(`${before} Mira Tolland${after}`)
        found(`${before}Minister Mira Tolland, judge ${after}`)
      }),
    )
  })
})
