import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { speakerDiffers } from '../../../src/preflight/rules/speaker-differs'
import type { Facts, PersonFact, QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'
import { marksWithin, withMarks } from '../marks'

const label = { ar: 'النص', en: 'Body' }

const person = (more: Partial<PersonFact> = {}): PersonFact => ({
  id: 'p1',
  name: { ar: 'لينا الرفاعي', en: 'Lina Rifai' },
  names: ['لينا الرفاعي', 'Lina Rifai'],
  shown: [],
  kind: 'publicOfficial',
  isProtected: false,
  birthYear: null,
  proceedings: 'none',
  roles: [
    {
      title: { ar: 'وزيرة السلامة الرقمية', en: 'Minister for Digital Safety' },
      organisation: { ar: 'وزارة السلامة', en: 'Safety Department' },
      from: '2024',
      to: null,
    },
  ],
  identifiers: [],
  isSpeaker: true,
  ...more,
})
const omar = person({
  id: 'p2',
  name: { ar: 'عمر الشامي', en: 'Omar Shami' },
  names: ['عمر الشامي', 'Omar Shami'],
  roles: [],
  isSpeaker: false,
})
const speaker = { kind: 'person' as const, id: 'p1', name: person().name }

/** The text, where `|` is the place of the quote. */
function inSentence(text: string, more: Partial<Facts> = {}, quote: Partial<QuoteFact> = {}): RuleFinding[] {
  const facts = soundFacts({
    locale: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
    people: [person(), omar],
    quote: {
      speaker,
      role: { title: person().roles[0]?.title ?? { ar: null, en: null }, organisation: 's1' },
      ...quote,
    },
    uses: [{ quote: 'q1', path: 'body.0' }],
    texts: [
      {
        path: 'body.0',
        text: text.replace('|', ''),
        label,
        anchors: [{ at: text.indexOf('|'), kind: 'quote', id: 'q1' }],
      },
    ],
    ...more,
  })
  return checked(facts)
}

function beforeBlock(text: string, quote: Partial<QuoteFact> = {}): RuleFinding[] {
  return checked(
    soundFacts({
      locale: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
      people: [person(), omar],
      quote: { speaker, ...quote },
      uses: [{ quote: 'q1', path: 'body.1' }],
      texts: [{ path: 'body.0', text, label }],
    }),
  )
}

function checked(facts: Facts): RuleFinding[] {
  const found = speakerDiffers.check(facts)
  for (const finding of found) {
    saysInBothLanguages(finding)
    const text = facts.texts.find(({ path }) => path === finding.path)?.text ?? ''
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
    expect(finding.subject).toEqual({ collection: 'quotes', id: 'q1' })
  }
  return found
}

const credited = (found: RuleFinding[]): (string | undefined)[] => found.map(({ range }) => range?.text)

describe('the words that lead up to a quote', () => {
  it('may not credit a body or a paper that did not speak', () => {
    for (const [text, words] of [
      ['The report says: |', 'The report'],
      ['The government also appealed to technology firms, saying: |', 'The government'],
      ['In London, the annual review found that |', 'the annual review'],
      ['Senior officials said |', 'Senior officials'],
      ['According to the report, |', 'the report'],
      ['It has come to this: |, the study said.', 'the study'],
      ['We know why: |, said the report.', 'the report'],
      ['A spokesperson said: |', 'A spokesperson'],
      ['Sources told the desk: |', 'Sources'],
      ['جاء في التقرير: |', 'التقرير'],
      ['وجاء في التقرير أن |', 'التقرير'],
      ['قالت الحكومة: |', 'الحكومة'],
      ['وقالت الحكومة إن |', 'الحكومة'],
      ['كما ناشدت الحكومة شركات التقنية، إذ قالت: |', 'الحكومة'],
      ['وبحسب التقرير، |', 'التقرير'],
      ['ووفقًا للدراسة: |', 'للدراسة'],
      ['وأكدت مصادر مطلعة أن |', 'مصادر'],
      ['وأفاد مسؤولون: |', 'مسؤولون'],
      ['ووزارة الداخلية تقول: |', 'وزارة'],
      ['لكنّ التقرير يذكر: |', 'التقرير'],
    ] as const)
      expect({ text, words: credited(inSentence(text)) }).toEqual({ text, words: [words] })
  })

  it('may not credit another person or body of the desk’s records', () => {
    expect(credited(inSentence('Omar Shami said: |'))).toEqual(['Omar Shami'])
    expect(credited(inSentence('وقال عمر الشامي: |'))).toEqual(['عمر الشامي'])
    const quotes = new Map([
      ['q1', soundQuote({ speaker })],
      [
        'q2',
        soundQuote({
          id: 'q2',
          speaker: { kind: 'organisation', id: 's9', name: { ar: 'مؤسسة ضوء', en: 'Daw Foundation' } },
        }),
      ],
    ])
    expect(credited(inSentence('The Daw Foundation said: |', { quotes }))).toEqual(['Daw Foundation'])
    expect(credited(inSentence('وقالت مؤسسة ضوء: |', { quotes }))).toEqual(['مؤسسة ضوء'])
  })

  it('may name the speaker of record by name, surname, title or the body they speak for', () => {
    for (const text of [
      'Lina Rifai said: |',
      'The report is clear, Rifai said: |',
      'The government acts too late, the minister said: |',
      'The government’s report, says the Minister for Digital Safety, shows that |',
      'The Safety Department said in the report: |',
      'According to the report, Lina Rifai said: |',
      'قالت لينا الرفاعي: |',
      'وقالت الوزيرة إن الحكومة تقول: |',
      'وجاء في التقرير نقلًا عن الرفاعي: |',
    ])
      expect({ text, found: credited(inSentence(text)) }).toEqual({ text, found: [] })
  })

  it('are left alone where it is not sure whom they credit', () => {
    for (const text of [
      'She said of the report: |',
      'She told the government: |',
      'The government acted because, she said, |',
      'He said, according to the report: |',
      'The report came out on Monday. She said: |',
      'The government faced criticism as the charity said: |',
      'After the government’s decision, the charity said: |',
      'The report’s author said: |',
      'In the report the words are |.',
      'There was | in the report.',
      'The government is to meet on Monday: |',
      'وقالت للحكومة: |',
      'وقالت في التقرير: |',
      'وقال إن التقرير واضح: |',
      'وانتقد الحكومة قائلًا: |',
      'ناشدت الحكومة الشركات، وقالت المؤسسة: |',
      'ردّت الحكومة أمس. وقالت: |',
      'صدر التقرير، وهو يقول: |',
      'وقال بحسب التقرير: |',
    ])
      expect({ text, found: credited(inSentence(text)) }).toEqual({ text, found: [] })
  })

  it('do not reach over another quote or over the end of the sentence', () => {
    const two = (text: string): RuleFinding[] =>
      inSentence(text.replace('#', ''), {
        texts: [
          {
            path: 'body.0',
            text: text.replace(/[|#]/g, ''),
            label,
            anchors: [
              { at: text.indexOf('#'), kind: 'quote', id: 'q2' },
              { at: text.replace('#', '').indexOf('|'), kind: 'quote', id: 'q1' },
            ],
          },
        ],
      })
    expect(credited(two('The report said #, and |'))).toEqual([])
    expect(credited(two('She said #, while the report said: |'))).toEqual(['the report'])
    expect(credited(inSentence('She went on: | The government said nothing.'))).toEqual([])
    expect(credited(inSentence('The report said “no more of it” and she added: |'))).toEqual([])
    expect(credited(inSentence('She asked “what did the government say” and |'))).toEqual([])
  })

  it('before a block are the last sentence of the paragraph before it', () => {
    expect(credited(beforeBlock('It was a long day. The report said:'))).toEqual(['The report'])
    expect(credited(beforeBlock('The report said so. It was a long day:'))).toEqual([])
    expect(credited(beforeBlock('وأضافت الحكومة:'))).toEqual(['الحكومة'])
    expect(credited(beforeBlock('The government is slow.'))).toEqual([])
    expect(credited(beforeBlock('Lina Rifai, the minister, said:'))).toEqual([])
  })

  it('may credit a paper with a text of that paper, and anybody where a body is the speaker', () => {
    expect(inSentence('The report says: |', {}, { form: 'document' })).toEqual([])
    expect(inSentence('Officials say: |', {}, { form: 'document' })).toHaveLength(1)
    const body = {
      kind: 'organisation' as const,
      id: 's1',
      name: { ar: 'هيئة المنصات', en: 'Platforms Authority' },
    }
    expect(inSentence('The report says: |', {}, { speaker: body })).toEqual([])
    expect(credited(inSentence('Omar Shami says: |', {}, { speaker: body }))).toEqual(['Omar Shami'])
    expect(inSentence('The report says: |', {}, { speaker: null })).toEqual([])
  })

  it('may credit whoever reported it', () => {
    const quotes = new Map([
      ['q1', soundQuote({ speaker, reporters: [['صحيفة الميناء', 'The Harbour Post']] })],
      [
        'q2',
        soundQuote({
          id: 'q2',
          speaker: { kind: 'organisation', id: 's9', name: { ar: 'صحيفة الميناء', en: 'The Harbour Post' } },
        }),
      ],
    ])
    expect(inSentence('The Harbour Post said: |', { quotes })).toEqual([])
  })

  it('do not give away whose identity is protected', () => {
    const hidden = person({ isProtected: true })
    const [found] = inSentence('The report says: |', { people: [hidden] })
    expect(found?.message.en).not.toContain('Rifai')
    expect(found?.message.ar).not.toContain('الرفاعي')
  })

  it('are looked at for words of record that were typed into the text too', () => {
    const text = 'The report states: “Platforms must act when harm is done”.'
    const start = text.indexOf('“')
    const similarQuotes = [
      { path: 'body.0', start, end: text.length - 1, quote: 'q1', label: 'Platforms…', words: 'x' },
    ]
    const found = (quotes: Facts['quotes']): RuleFinding[] =>
      checked(
        soundFacts({
          people: [person()],
          uses: [],
          quotes,
          similarQuotes,
          texts: [{ path: 'body.0', text, label }],
        }),
      )
    expect(credited(found(new Map([['q1', soundQuote({ speaker })]])))).toEqual(['The report'])
    expect(found(new Map())).toEqual([])
  })

  it('stay credited wherever harakat are written', () => {
    const plain = 'وجاء في التقرير: '
    fc.assert(
      fc.property(marksWithin(16), (marks) => {
        expect(inSentence(`${withMarks(plain, marks)}|`)).toHaveLength(1)
      }),
    )
  })

  it('of any kind leave the rule standing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, at) => {
        speakerDiffers.check(
          soundFacts({
            texts: [
              {
                path: 'body.0',
                text,
                label,
                anchors: [{ at: Math.min(at, text.length), kind: 'quote', id: 'q1' }],
              },
            ],
          }),
        )
      }),
    )
  })
})
