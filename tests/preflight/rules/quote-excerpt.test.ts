import { describe, expect, it } from '@jest/globals'

import { quoteExcerpt } from '../../../src/preflight/rules/quote-excerpt'
import type { QuoteUseFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

/** The quote says: Platforms must act before harm is done. */
function found(excerpt: string, marks: Partial<QuoteUseFact> = {}): RuleFinding[] {
  const findings = quoteExcerpt.check(
    soundFacts({ uses: [{ quote: 'q1', path: 'body.4', excerpt, ...marks }] }),
  )
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(finding.path).toBe('body.4')
    expect(excerpt.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
    expect(finding.subject).toEqual({ collection: 'quotes', id: 'q1' })
  }
  return findings
}

describe('an excerpt in a story', () => {
  it('is a part of the quote, without marks where it needs none', () => {
    for (const excerpt of ['act before harm', '«act before harm»', 'Platforms must act before harm is done.'])
      expect({ excerpt, found: found(excerpt) }).toEqual({ excerpt, found: [] })
    expect(found('act … is done', { ellipsis: true })).toEqual([])
    expect(found('[They] must act', { brackets: true })).toEqual([])
    expect(found('[They] must act … done', { brackets: true, ellipsis: true })).toEqual([])
  })

  it('that changes words is stopped, and shown word by word', () => {
    const [finding] = found('Platforms should act before harm')
    expect(finding?.difference?.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'Platforms'],
      ['removed', 'must'],
      ['added', 'should'],
      ['same', 'act before harm'],
    ])
    expect(found('Platforms should act', { ellipsis: true, brackets: true })).toHaveLength(1)
  })

  it('shows what differs in letters only', () => {
    const [finding] = found('platforms must act')
    expect(finding?.difference?.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same'])
  })

  it('that lacks nothing but its mark says which one', () => {
    expect(found('Platforms must act … done')[0]?.fix.en).toContain('left out')
    expect(found('Platforms must act … done', { brackets: true })[0]?.fix.en).toContain('left out')
    expect(found('[They] must act')[0]?.fix.en).toContain('brackets')
    expect(found('[They] should act')[0]?.fix.en).toContain('Copy')
  })

  it('of a quote without words, or without a record, is the business of other rules', () => {
    const uses = [{ quote: 'q1', path: 'body.4', excerpt: 'never said' }]
    expect(quoteExcerpt.check(soundFacts({ uses, quote: { rendition: null } }))).toEqual([])
    expect(quoteExcerpt.check(soundFacts({ uses, quotes: new Map() }))).toEqual([])
  })
})
