import { describe, expect, it } from '@jest/globals'

import { quoteApproved } from '../../../src/preflight/rules/quote-approved'
import type { QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'

const rendition = (more: Partial<NonNullable<QuoteFact['rendition']>> = {}): QuoteFact['rendition'] => ({
  text: 'على المنصات أن تتحرك قبل وقوع الضرر.',
  translator: 'مترجم المكتب',
  basis: 'original',
  basisLanguage: null,
  isOriginal: false,
  approved: false,
  ...more,
})
const check = (quote: Partial<QuoteFact>): RuleFinding[] =>
  quoteApproved.check(soundFacts({ locale: 'ar', quote }))

describe('a rendition that nobody approved', () => {
  it.each(['direct', 'partial', 'paraphrase', 'document', 'figure'] as const)(
    'stops an edition that uses it, with its words, where its form is %s',
    (form) => {
      const words = rendition()
      const [finding, ...more] = check({ form, rendition: words })
      expect(finding).toMatchObject({
        path: 'quotes.q1.renditions',
        range: { start: 0, end: words?.text.length, text: words?.text },
        subject: { collection: 'quotes', id: 'q1' },
      })
      expect([more.length, quoteApproved.level, quoteApproved.lowerable]).toEqual([0, 'block', false])
      if (finding) saysInBothLanguages(finding)
    },
  )

  it('stops it although the original is verified word for word: its translation is other words', () =>
    expect(check({ state: 'verified_verbatim', rendition: rendition() })).toHaveLength(1))

  it('stops it however official the translator is', () =>
    expect(check({ rendition: rendition({ translator: 'هيئة المنصات' }) })).toHaveLength(1))

  it('is named once however often it is used, beside those that are approved', () => {
    const quotes = new Map([
      ['q1', soundQuote({ rendition: rendition() })],
      ['q2', soundQuote({ id: 'q2', rendition: rendition({ approved: true }) })],
      ['q3', soundQuote({ id: 'q3', rendition: rendition({ text: 'صيغة أخرى.' }) })],
    ])
    const uses = ['q3', 'q1', 'q2', 'q1', 'gone'].map((quote, at) => ({ quote, path: `body.${at}` }))
    expect(quoteApproved.check(soundFacts({ uses, quotes })).map(({ subject }) => subject?.id)).toEqual([
      'q3',
      'q1',
    ])
  })
})

describe('nothing is to be approved', () => {
  it('where somebody approved it', () =>
    expect(check({ rendition: rendition({ approved: true }) })).toEqual([]))

  it('where the words are those of the original', () =>
    expect(check({ rendition: rendition({ isOriginal: true, approved: true }) })).toEqual([]))

  it('where there is no rendition, which another rule asks for', () =>
    expect(check({ rendition: null })).toEqual([]))

  it('of a quote that no text uses', () =>
    expect(quoteApproved.check(soundFacts({ uses: [], quote: { rendition: rendition() } }))).toEqual([]))
})
