import { describe, expect, it } from '@jest/globals'

import { nameSpelling } from '../../../src/preflight/rules/name-spelling'
import type { Facts, GlossaryName, RuleFinding, TextFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'

const text = (words: string, path = 'body.0'): TextFact => ({
  path,
  text: words,
  label: { ar: 'النص', en: 'Body' },
})

const name = (more: Partial<GlossaryName>): GlossaryName => ({
  id: 'n1',
  kind: 'organisation',
  preferred: { ar: null, en: null },
  variants: [],
  notoriety: false,
  ...more,
})

const GLOSSARY = [
  name({
    preferred: { ar: 'وكالة الموج الوطنية', en: 'National Wave Agency' },
    variants: [
      { language: 'ar', text: 'الوكالة الوطنية للموج' },
      { language: 'en', text: 'National Waves Agency' },
    ],
  }),
  name({
    preferred: { ar: 'صحيفة الغابة', en: 'The Forest' },
    variants: [
      { language: 'ar', text: 'جابة' },
      { language: 'ar', text: 'الجابة' },
      { language: 'en', text: 'Forest' },
    ],
  }),
  name({ preferred: { ar: 'نابك', en: 'NABC' }, variants: [{ language: 'en', text: 'Nabc' }] }),
  name({ preferred: { ar: null, en: 'Wave' }, variants: [{ language: 'ar', text: 'ويف' }] }),
]

function check(
  texts: TextFact[],
  more: Partial<Pick<Facts, 'locale' | 'quotes' | 'glossary'>> = {},
): RuleFinding[] {
  const found = nameSpelling.check(soundFacts({ texts, glossary: GLOSSARY, ...more }))
  for (const finding of found) {
    saysInBothLanguages(finding)
    const place = texts.find(({ path }) => path === finding.path)
    expect(place?.text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return found
}
const words = (texts: TextFact[], more = {}): (string | undefined)[] =>
  check(texts, more).map(({ range }) => range?.text)

describe('name-spelling', () => {
  it('shows a form that the house does not write, and the one that it writes', () => {
    expect(check([text('The National Waves Agency said so.', 'standfirst')])).toEqual([
      {
        path: 'standfirst',
        range: { start: 4, end: 25, text: 'National Waves Agency' },
        message: {
          ar: 'النص: «National Waves Agency» ليست الصيغة التي يعتمدها المكتب لهذا الاسم.',
          en: 'Body: “National Waves Agency” is not how this desk writes the name.',
        },
        fix: { ar: 'اكتب: «National Wave Agency».', en: 'Write “National Wave Agency”.' },
      },
    ])
  })

  it('finds an Arabic form with a particle and with harakat', () => {
    expect(words([text('وقالت الوكالةُ الوطنيّة للموج وبالوكالة')], { locale: 'ar' })).toEqual([
      'الوكالةُ الوطنيّة للموج',
    ])
  })

  it('shows a place once where two forms are listed that hold each other', () => {
    expect(words([text('قالت الجابة، وجابة')], { locale: 'ar' })).toEqual(['الجابة', 'وجابة'])
  })

  it('leaves a form that is part of the preferred one', () => {
    expect(words([text('The Forest and a Forest report')])).toEqual(['Forest'])
  })

  it('tells a form that differs in its case alone by its letters', () => {
    expect(words([text('NABC and Nabc and nabc')])).toEqual(['Nabc'])
  })

  it.each([
    ['the preferred form', 'The National Wave Agency', 'en'],
    ['a form of the other language', 'الوكالة الوطنية للموج said so', 'en'],
    ['a form with no preferred one in this language', 'ويف', 'ar'],
    ['part of another word', 'Forestry and Forests', 'en'],
  ] as const)('leaves %s', (_, sentence, locale) => {
    expect(words([text(sentence)], { locale })).toEqual([])
  })

  it('leaves the words of a quote that was verified word for word, and no other', () => {
    const quoted = text('The National Waves Agency', 'quotes.q1.renditions')
    expect(words([quoted])).toEqual([])
    expect(words([quoted], { quotes: new Map([['q1', soundQuote({ state: 'unverified' })]]) })).toHaveLength(
      1,
    )
  })

  it('finds nothing without a glossary', () => {
    expect(check([text('National Waves Agency')], { glossary: [] })).toEqual([])
  })

  it('is a note of the house style', () => {
    expect(nameSpelling).toMatchObject({ id: 'name-spelling', level: 'note', lowerable: true })
  })
})
