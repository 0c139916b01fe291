import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { reporterNamed } from '../../../src/preflight/rules/reporter-named'
import type { QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const HERALD = ['صحيفة المرصد', 'The Harbour Guardian', 'المرصد', 'The Guardian of Harbour', 'The Sentinel']
const RADIO = ['إذاعة الميناء', 'Harbour Radio']

const label = { ar: 'النص', en: 'Body' }
const check = (text: string, quote: Partial<QuoteFact> = {}, path = 'body.0'): RuleFinding[] => {
  const found = reporterNamed.check(
    soundFacts({
      quote: {
        form: 'paraphrase',
        state: 'secondary_only',
        reportedBy: ['d1'],
        reporters: [HERALD],
        ...quote,
      },
      texts: [{ path, text, label }],
    }),
  )
  for (const finding of found) {
    saysInBothLanguages(finding)
    expect(finding).toMatchObject({ path: 'quotes.q1', subject: { collection: 'quotes', id: 'q1' } })
  }
  return found
}

describe('what is known only from a report', () => {
  it.each(['secondary_only', 'original_not_located'] as const)(
    'stops an edition that does not name who reported it, where its state is %s',
    (state) => {
      const [finding, ...more] = check('Platforms were asked to act early.', { state })
      expect(finding?.message.en).toContain('(The Harbour Guardian)')
      expect(finding?.message.ar).toContain('(صحيفة المرصد)')
      expect([more.length, reporterNamed.level]).toEqual([0, 'block'])
    },
  )

  it.each([
    'The Harbour Guardian reported that platforms were asked to act.',
    'Platforms were asked to act, according to the Harbour Guardian.',
    'The Harbour Guardian’s report says so.',
    'So a Harbour Guardian report has it.',
    'According to a Sentinel report, platforms were asked to act.',
    'طُلب إلى المنصات أن تتحرك، بحسب صحيفة المرصد.',
    'وذكرت المرصد أن المنصات مطالبة بالتحرك.',
    'وفقًا للمرصد، على المنصات أن تتحرك.',
    'وللمرصد رواية أخرى.',
    'نقلًا عن صَحيفة المَرصد',
    'نقلًا عن صحيفة المـــرصد',
  ])('goes out where the story names them: %s', (text) => expect(check(text)).toEqual([]))

  it.each(['headline', 'standfirst', 'body.3', 'body.2.children.0', 'quotes.q1.renditions'])(
    'goes out where they are named in %s, which readers read',
    (path) => expect(check('The Harbour Guardian reported it.', {}, path)).toEqual([]),
  )

  it.each([
    'seo.title',
    'social.description',
    'byline',
    'contentNote',
    'media.m1.alt',
    'quotes.q2.renditions',
  ])('does not go out where only %s names them', (path) =>
    expect(check('The Harbour Guardian reported it.', {}, path)).toHaveLength(1),
  )

  it.each([
    'The sentinel of the harbour was asked.',
    'Every child has a guardian of harbour and home.',
    'a sentinel node',
  ])('is not named by a word of the language that happens to be their title: %s', (text) =>
    expect(check(text)).toHaveLength(1),
  )

  it('goes out with one of several who reported it, in whatever order', () => {
    const reporters = [HERALD, RADIO]
    expect(check('Harbour Radio said so.', { reporters })).toEqual([])
    expect(check('بحسب إذاعة الميناء', { reporters: [...reporters].reverse() })).toEqual([])
    const [finding] = check('Somebody said so.', { reporters })
    expect(finding?.message.en).toContain('(The Harbour Guardian, Harbour Radio)')
    expect(finding?.message.ar).toContain('(صحيفة المرصد، إذاعة الميناء)')
  })

  it('is named without what the record adds to the name in brackets, and not by that alone', () => {
    const reporters = [['إذاعة المرفأ (راديو محلي)', 'Quay Radio (QR)']]
    expect(check('Quay Radio said so.', { reporters })).toEqual([])
    expect(check('وفق إذاعة المرفأ', { reporters })).toEqual([])
    expect(check('So QR has it.', { reporters })).toHaveLength(1)
  })

  it('names a reporter that the desk knows in one language by that name', () => {
    const [finding] = check('Somebody said so.', { reporters: [['Harbour Radio', 'HR 1']] })
    expect(finding?.message.ar).toContain('(Harbour Radio)')
    expect(finding?.message.en).toContain('(Harbour Radio)')
  })

  it('stops it too where nobody recorded whose report it was', () => {
    const [finding, ...more] = check('x', { reporters: [], reportedBy: [] })
    expect(finding?.message.en).toContain('nobody recorded whose')
    expect(more).toEqual([])
  })

  it('is found or not whatever harakat and tatweel stand in the name', () => {
    const marks = fc.array(fc.constantFrom(...'\u064B\u064E\u064F\u0650\u0651\u0652\u0640'), {
      minLength: 14,
      maxLength: 14,
    })
    fc.assert(
      fc.property(marks, (each) => {
        const name = [...'المرصد'].map((letter, at) => letter + (at < 5 ? (each[at] ?? '') : '')).join('')
        expect(check(`بحسب ${name} أمس`)).toEqual([])
      }),
    )
  })

  it('leaves the rule standing, whatever the text and the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (text, names) => {
        check(text, { reporters: [['x', ...names]] })
      }),
    )
  })
})

describe('nobody has to be named', () => {
  it.each([
    'unverified',
    'verified_verbatim',
    'verified_paraphrase',
    'primary_located',
    'disputed',
    'retracted',
  ] as const)('where the state of the quote is %s', (state) =>
    expect(check('Somebody said so.', { state })).toEqual([]),
  )

  it('where neither a document nor a reporter was recorded, which another rule asks for', () =>
    expect(check('x', { reporters: [], reportedBy: [], hasPrimary: false })).toEqual([]))

  it('for a quote that no text uses', () =>
    expect(
      reporterNamed.check(soundFacts({ uses: [], quote: { state: 'secondary_only', reporters: [HERALD] } })),
    ).toEqual([]))
})
