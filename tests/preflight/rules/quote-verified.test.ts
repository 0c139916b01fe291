import { describe, expect, it } from '@jest/globals'

import type { QuoteForm, QuoteState } from '../../../src/delivery/content'
import { quoteVerified } from '../../../src/preflight/rules/quote-verified'
import { saysInBothLanguages, soundFacts } from '../facts'

const STATES: QuoteState[] = [
  'unverified',
  'verified_verbatim',
  'verified_paraphrase',
  'primary_located',
  'secondary_only',
  'original_not_located',
]

const SUFFICIENT: Record<QuoteForm, QuoteState[]> = {
  direct: ['verified_verbatim'],
  partial: ['verified_verbatim'],
  document: ['verified_verbatim', 'primary_located'],
  paraphrase: [
    'verified_verbatim',
    'verified_paraphrase',
    'primary_located',
    'secondary_only',
    'original_not_located',
  ],
  figure: ['verified_verbatim', 'verified_paraphrase', 'primary_located', 'secondary_only'],
}

describe('a quote', () => {
  it.each(Object.entries(SUFFICIENT) as [QuoteForm, QuoteState[]][])(
    'of the form %s goes out only in a state that suffices for it',
    (form, enough) => {
      const through = STATES.filter((state) => {
        const found = quoteVerified.check(soundFacts({ quote: { form, state } }))
        for (const finding of found) saysInBothLanguages(finding)
        return found.length === 0
      })
      expect(through.sort()).toEqual([...enough].sort())
    },
  )

  it('is named once however often it is used, with its record', () => {
    const uses = ['body.0', 'body.1'].map((path) => ({ quote: 'q1', path }))
    expect(quoteVerified.check(soundFacts({ uses, quote: { state: 'unverified' } }))).toMatchObject([
      { path: 'quotes.q1', subject: { collection: 'quotes', id: 'q1' } },
    ])
    expect([quoteVerified.level, quoteVerified.lowerable]).toEqual(['block', false])
  })

  it('that no text uses is nobody’s concern', () =>
    expect(quoteVerified.check(soundFacts({ uses: [], quote: { state: 'unverified' } }))).toEqual([]))
})
