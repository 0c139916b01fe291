import { describe, expect, it } from '@jest/globals'

import { requiredFields } from '../../../src/preflight/rules/required-fields'
import type { Facts, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const found = (article: Partial<Facts['article']>, more: object = {}): RuleFinding[] =>
  requiredFields.check(soundFacts({ article, ...more }))
const paths = (article: Partial<Facts['article']>): string[] => found(article).map(({ path }) => path)

describe('what an edition needs', () => {
  it.each([
    ['headline', { headline: null }],
    ['standfirst', { standfirst: null }],
    ['slug', { slug: null }],
    ['body', { body: [] }],
    ['desk', { desk: null }],
  ])('is a %s, without which it stops', (path, article) => {
    const [finding, ...more] = found(article)
    expect([finding?.path, more.length]).toEqual([path, 0])
    if (finding) saysInBothLanguages(finding)
    expect([requiredFields.level, finding?.level]).toEqual(['block', undefined])
  })

  it('is named all at once, in the order of the form', () => {
    expect(paths({ headline: null, standfirst: null, slug: null, body: [], desk: null })).toEqual([
      'headline',
      'standfirst',
      'slug',
      'body',
      'desk',
    ])
  })

  it('is asked for in its own language', () => {
    for (const [locale, arabic, english] of [
      ['ar', 'بالعربية', 'Arabic'],
      ['en', 'بالإنجليزية', 'English'],
    ] as const) {
      const [finding] = found({ headline: null }, { locale })
      expect(finding?.message.ar).toContain(arabic)
      expect(finding?.message.en).toContain(english)
    }
  })

  it.each(['Not A Slug', 'two  words', '-edge', 'edge-', 'a/b', 'a'.repeat(81), 'q?x=1'])(
    'is a slug that can stand in an address, unlike “%s”',
    (slug) => {
      const [finding, ...more] = found({ slug })
      expect([finding?.path, more.length]).toEqual(['slug', 0])
      if (finding) saysInBothLanguages(finding)
    },
  )

  it.each(['authority-asks', 'هيئة-المنصات', 'a', '2026-review', 'مراجعة-2026'])(
    'is there where the slug is “%s”',
    (slug) => expect(found({ slug })).toEqual([]),
  )

  it('cannot be lowered by the desk', () => expect(requiredFields.lowerable).toBe(false))
})
