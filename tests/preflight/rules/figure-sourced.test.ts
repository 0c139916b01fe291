import { describe, expect, it } from '@jest/globals'

import { figureSourced } from '../../../src/preflight/rules/figure-sourced'
import type { Facts, QuoteFact, RuleFinding, TextAnchor, TextFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'

const LABEL = { ar: 'النص', en: 'Body' }
const place = (path: string, text: string, anchors: TextAnchor[] = []): TextFact => ({
  path,
  text,
  label: LABEL,
  ...(anchors.length > 0 ? { anchors } : {}),
})
const citation = (at: number): TextAnchor => ({ at, kind: 'citation', id: 'd1' })
const localeOf = (texts: TextFact[]): 'ar' | 'en' =>
  /\p{Script=Arabic}/u.test(texts[0]?.text ?? '') ? 'ar' : 'en'

function check(texts: TextFact[], more: Partial<Facts> = {}): RuleFinding[] {
  const findings = figureSourced.check(soundFacts({ texts, locale: localeOf(texts), ...more }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    const text = texts.find(({ path }) => path === finding.path)?.text ?? ''
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}

const found = (texts: TextFact[], more: Partial<Facts> = {}): string[] =>
  check(texts, more).map(({ path, range }) => `${path}: ${range?.text}`)

const figureQuote = (figure: QuoteFact['figure'], more: Partial<QuoteFact> = {}): Pick<Facts, 'quotes'> => ({
  quotes: new Map([
    ['q1', soundQuote({ form: 'figure', figure, originalText: null, rendition: null, ...more })],
  ]),
})

describe('a figure that nothing supports', () => {
  it.each<[string, string[]]>([
    ['Reports rose sixfold between 2022 and 2024.', ['sixfold', '2022 and 2024']],
    ['Girls as young as 11 were abused.', ['11']],
    ['The boy, 15, told police about 412 messages.', ['15', '412']],
    ['شهدت البلاد زيادة بمعدل ستة أضعاف بين عامي 2022 و2024.', ['ستة أضعاف', '2022 و2024']],
    ['لا تتجاوز أعمار بعضهن 11 عامًا.', ['11 عامًا']],
    ['قال ٢٠٪ من الأطفال إنهم رأوها.', ['٢٠٪']],
  ])('is found where it stands: %s', (text, wanted) =>
    expect(check([place('body.0', text)]).map(({ range }) => range?.text)).toEqual(wanted),
  )

  it.each([
    'The law came into force on 17 March 2025 under section 15 of the 2003 Act.',
    'Three officers went to the house at 10:30 in May 2024.',
    'He chaired it between 2020 and 2024, for 12 months in all.',
    'Anyone under 18 can call; under-16s may not join.',
    'قضت المحكمة في 25 مارس 2025 وفق المادة 15 من القانون رقم 175 لسنة 2018.',
    'ترأسها بين عامي 2020 و2024.',
  ])('is not seen in an ordinary sentence: %s', (text) => expect(found([place('body.0', text)])).toEqual([]))

  it('is a block that the desk may lower or set aside', () =>
    expect(figureSourced).toMatchObject({ level: 'block', lowerable: true, overridable: true }))
})

describe('a figure is supported', () => {
  const text = 'Reports rose to 412, the review says. It was published in May 2024.'

  it('by a citation behind it in the same paragraph, and by none before it', () => {
    expect(found([place('body.0', text, [citation(text.length)])])).toEqual([])
    expect(found([place('body.0', text, [citation(0)])])).toEqual(['body.0: 412'])
    expect(found([place('body.0', text), place('body.1', 'More.', [citation(5)])])).toEqual(['body.0: 412'])
  })

  it('by a quote of the desk in the same sentence, and by none in another', () => {
    const said = 'There were 412 reports, she said: . Others disagreed.'
    const quote = (at: number): TextAnchor => ({ at, kind: 'quote', id: 'q1' })
    expect(found([place('body.0', said, [quote(34)])])).toEqual([])
    expect(found([place('body.0', said, [quote(said.length - 1)])])).toEqual(['body.0: 412'])
  })

  it.each<[string, string]>([
    ['Reports rose sixfold.', '6'],
    ['Reports rose sixfold.', 'six times'],
    ['A sixfold rise.', 'ستة أضعاف'],
    ['زيادة بمعدل ستة أضعاف.', 'sixfold'],
    ['زيادة بنسبة ٢٠ في المئة.', '20%'],
    ['Some 1,200 reports came.', '١٬٢٠٠'],
    ['Thousands of users left.', '3,412'],
  ])('by a used figure record of the same number: %s (%s)', (words, value) =>
    expect(found([place('body.0', words)], figureQuote({ value, unit: null, period: null }))).toEqual([]),
  )

  it('by the words and the period of a used figure record', () => {
    const words = 'Reports rose sixfold between 2022 and 2024.'
    const rendition = { ...soundQuote().rendition, text: 'six times as many' } as QuoteFact['rendition']
    expect(found([place('body.0', words)], figureQuote(null, { rendition }))).toEqual([])
    expect(
      found([place('body.0', words)], figureQuote({ value: '6', unit: null, period: '2022–2024' })),
    ).toEqual([])
    expect(
      found([place('body.0', words)], figureQuote({ value: '7', unit: null, period: '2022–2024' })),
    ).toEqual(['body.0: sixfold'])
  })

  it('by no record of words', () =>
    expect(
      found(
        [place('body.0', 'Some 412 reports.')],
        figureQuote({ value: '412', unit: null, period: null }, { form: 'direct' }),
      ),
    ).toEqual(['body.0: 412']))

  it('in a headline when it is supported in the body, and not else', () => {
    const headline = place('headline', 'Reports rise sixfold')
    const body = 'Reports rose six times more than before.'
    expect(found([headline, place('body.0', body, [citation(body.length)])])).toEqual([])
    expect(found([headline, place('body.0', body)])).toEqual(['headline: sixfold', 'body.0: six times'])
    expect(found([place('media.m1.caption', 'One of 412 reports.')])).toEqual(['media.m1.caption: 412'])
  })

  it('in a list or a fact box that ends with its source, or is introduced by it', () => {
    const items = [
      place('body.1.items.0', '412 reports'),
      place('body.1.items.1', 'The review', [citation(10)]),
    ]
    expect(found(items)).toEqual([])
    const lead = place('body.0', 'The figures of the review:', [citation(25)])
    expect(found([lead, place('body.1.children.0', '412 reports')])).toEqual([])
    expect(
      found([place('body.0', 'The review.', [citation(11)]), place('body.1.items.0', '412 reports')]),
    ).toEqual(['body.1.items.0: 412'])
  })

  it('in the text of a quote record', () =>
    expect(found([place('quotes.q1.renditions', 'We had 412 reports.')])).toEqual([]))
})
