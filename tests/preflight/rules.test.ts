import { describe, expect, it } from '@jest/globals'

import { rules } from '../../src/preflight/rules'
import { saysInBothLanguages, soundFacts } from './facts'

const text = (words: string) => [{ path: 'body.0', text: words, label: { ar: 'النص', en: 'Body' } }]

describe('the rules', () => {
  it('let a sound story through', () => {
    for (const rule of rules)
      expect({ rule: rule.id, found: rule.check(soundFacts()) }).toEqual({ rule: rule.id, found: [] })
  })

  it('have ids of their own, in the order of their reading', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('change nothing of what they look at', () => {
    const facts = soundFacts({
      article: { headline: null },
      quote: { state: 'disputed' },
      helpline: { status: 'retired' },
    })
    const before = structuredClone(facts)
    for (const rule of rules) rule.check(facts)
    expect(facts).toEqual(before)
  })

  it('say in both languages what is wrong and what to do', () => {
    const spoilt = [
      soundFacts({ article: { headline: null, standfirst: null, slug: null, body: [], desk: null } }),
      soundFacts({ article: { slug: 'Not A Slug' } }),
      soundFacts({ article: { embargoUntil: '2099-01-01T00:00:00Z' }, slugTaken: true }),
      soundFacts({ quote: { speaker: null, hasPrimary: false, rendition: null, state: 'unverified' } }),
      soundFacts({ article: { gaps: [{ path: 'body.2', message: { ar: 'حقل ناقص.', en: 'Missing.' } }] } }),
      soundFacts({ quote: { role: null } }),
      soundFacts({ quotes: new Map() }),
      soundFacts({ uses: [{ quote: 'q1', path: 'body.0', excerpt: 'never said' }] }),
      soundFacts({ helpline: { status: 'suspended', checkedAt: null } }),
      soundFacts({ helpline: { checkedAt: '2020-01-01T00:00:00Z' } }),
      soundFacts({ texts: text('She said: “Platforms must act at once”.') }),
      soundFacts({ texts: text('اتصل على ‎+44 20 7946 0123 اليوم في كل وقت') }),
    ]
    for (const facts of spoilt) {
      for (const rule of rules) {
        for (const { message, fix, path } of rule.check(facts)) {
          saysInBothLanguages({ message, fix, path })
        }
      }
    }
  })
})
