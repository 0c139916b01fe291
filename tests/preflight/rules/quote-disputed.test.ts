import { describe, expect, it } from '@jest/globals'

import type { QuoteForm, QuoteState } from '../../../src/delivery/content'
import { quoteDisputed } from '../../../src/preflight/rules/quote-disputed'
import { quoteVerified, SUFFICIENT_STATES } from '../../../src/preflight/rules/quote-verified'
import { QUOTE_STATES } from '../../../src/fields/vocabulary'
import { saysInBothLanguages, soundFacts } from '../facts'

const FORMS: QuoteForm[] = ['direct', 'partial', 'paraphrase', 'document', 'figure']

describe('a quote that is disputed or retracted', () => {
  it('goes out in no form, once for all its uses', () => {
    for (const form of FORMS)
      for (const state of ['disputed', 'retracted'] as const) {
        const uses = [
          { quote: 'q1', path: 'body.0' },
          { quote: 'q1', path: 'body.3' },
        ]
        const found = quoteDisputed.check(soundFacts({ uses, quote: { form, state } }))
        expect(found).toMatchObject([{ path: 'quotes.q1', subject: { collection: 'quotes', id: 'q1' } }])
        found.forEach(saysInBothLanguages)
      }
    expect(quoteDisputed).toMatchObject({ level: 'block', lowerable: false })
  })

  it('is told apart: one can be settled, the other cannot', () => {
    const [disputed] = quoteDisputed.check(soundFacts({ quote: { state: 'disputed' } }))
    const [retracted] = quoteDisputed.check(soundFacts({ quote: { state: 'retracted' } }))
    expect(disputed?.fix.en).toContain('settled')
    expect(retracted?.message.en).toContain('retracted')
  })

  it('is this rule’s alone, and every other insufficient state the other’s', () => {
    for (const form of FORMS)
      for (const [state] of QUOTE_STATES as unknown as [QuoteState][]) {
        const facts = soundFacts({ quote: { form, state } })
        const rules = [quoteDisputed, quoteVerified].filter((rule) => rule.check(facts).length > 0)
        const suffices = SUFFICIENT_STATES[form].includes(state)
        expect({ form, state, rules: rules.length }).toEqual({ form, state, rules: suffices ? 0 : 1 })
      }
  })

  it('that no text uses is nobody’s concern', () => {
    expect(quoteDisputed.check(soundFacts({ uses: [], quote: { state: 'disputed' } }))).toEqual([])
  })
})
