import { describe, expect, it } from '@jest/globals'

import { quoteAttributed } from '../../../src/preflight/rules/quote-attributed'
import type { QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const check = (quote: Partial<QuoteFact>): RuleFinding[] => {
  const found = quoteAttributed.check(soundFacts({ quote }))
  for (const finding of found) saysInBothLanguages(finding)
  return found
}
const organisation = {
  kind: 'organisation',
  id: 's1',
  name: { ar: 'هيئة المنصات', en: 'Platforms Authority' },
} as const

describe('a quote', () => {
  it('has a speaker', () => {
    expect(check({ speaker: null })).toMatchObject([
      { path: 'quotes.q1', subject: { collection: 'quotes', id: 'q1' } },
    ])
    expect([quoteAttributed.level, quoteAttributed.lowerable]).toEqual(['block', false])
  })

  it('has the role of that day where a person said it; an organisation needs none', () => {
    expect(check({ role: null })).toHaveLength(1)
    expect(check({ role: null, speaker: organisation })).toEqual([])
  })

  it('stands in a primary document or was reported by somebody', () => {
    expect(check({ hasPrimary: false })).toHaveLength(1)
    expect(check({ hasPrimary: false, reportedBy: ['d1'] })).toEqual([])
    expect(check({ hasPrimary: true, reportedBy: ['d1'] })).toEqual([])
  })

  it('says all that it lacks at once', () => {
    expect(check({ hasPrimary: false, speaker: null })).toHaveLength(2)
    expect(check({ hasPrimary: false, role: null })).toHaveLength(2)
  })

  it('is asked the same whatever its form', () => {
    for (const form of ['direct', 'partial', 'paraphrase', 'document', 'figure'] as const) {
      expect(check({ form, speaker: null })).toHaveLength(1)
      expect(check({ form })).toEqual([])
    }
  })

  it('has a record, and is named once however often it is used', () => {
    const uses = [
      { quote: 'gone', path: 'body.0' },
      { quote: 'gone', path: 'body.1' },
    ]
    const [finding, ...more] = quoteAttributed.check(soundFacts({ uses, quotes: new Map() }))
    expect([finding?.path, more.length]).toEqual(['quotes.gone', 0])
    if (finding) saysInBothLanguages(finding)
  })

  it('that no text uses is nobody’s concern', () =>
    expect(quoteAttributed.check(soundFacts({ uses: [], quote: { speaker: null } }))).toEqual([]))
})
