import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  decodeSearchCursor,
  encodeSearchCursor,
  type SearchPosition,
} from '../../../src/delivery/search/search-cursor'
import { searchRow } from '../../../src/delivery/search/search-row'
import { blocksBack, blocksOf, dayOf } from '../../../src/delivery/search/time-blocks'

const DAY = 86_400_000

describe('The blocks of days', () => {
  const span = fc.tuple(fc.nat({ max: 30_000 }), fc.nat({ max: 30_000 })).map(([a, b]) => ({
    oldest: Math.min(a, b),
    newest: Math.max(a, b),
  }))

  it('hold every day of a span in exactly one, and no other day', () => {
    fc.assert(
      fc.property(span, fc.nat({ max: 31_000 }), ({ oldest, newest }, day) => {
        const blocks = blocksBack('ar', newest, oldest)
        const mine = new Set(blocksOf('ar', day * DAY))
        expect(blocks.filter((block) => mine.has(block)).length).toBe(day >= oldest && day <= newest ? 1 : 0)
      }),
    )
  })

  it('are few, go from new to old, and begin with a short one', () => {
    fc.assert(
      fc.property(span, ({ oldest, newest }) => {
        const blocks = blocksBack('en', newest, oldest)
        expect(blocks.length).toBeLessThanOrEqual(45)
        const days = Array.from({ length: 60 }, (_, n) => newest - n).filter((day) => day >= oldest)
        const places = days.map((day) =>
          blocks.findIndex((block) => blocksOf('en', day * DAY).includes(block)),
        )
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(days.filter((_, n) => places[n] === 0).length).toBeLessThanOrEqual(16)
      }),
    )
  })

  it('belong to one language', () => {
    const now = Date.parse('2026-03-25T23:59:59.999Z')
    expect(dayOf(now)).toBe(dayOf(Date.parse('2026-03-25T00:00:00Z')))
    expect(blocksOf('ar', now).some((block) => blocksOf('en', now).includes(block))).toBe(false)
  })
})

describe('The cursor of a search', () => {
  const place = fc.record({ micros: fc.bigInt({ min: 0n, max: 7_000_000_000_000_000n }), article: fc.uuid() })
  const position: fc.Arbitrary<SearchPosition> = fc.oneof(
    fc.record({ kind: fc.constant('older' as const), than: place }),
    fc.record({
      kind: fc.constant('within' as const),
      newest: place,
      oldest: place,
      last: place,
      hasOlder: fc.boolean(),
      rank: fc.nat({ max: 9 }),
    }),
  )

  it('leads back to the very place', () => {
    fc.assert(
      fc.property(position, (given) => {
        expect(decodeSearchCursor(encodeSearchCursor(given))).toEqual(given)
      }),
    )
  })

  it('is refused where it was not made by us, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const given = decodeSearchCursor(text)
        if (given) expect(encodeSearchCursor(given)).toBe(text)
      }),
    )
    for (const text of ['', '20', `20${'_'.repeat(32)}`, `30${'A'.repeat(32)}`, `00${'A'.repeat(32)}`])
      expect(decodeSearchCursor(text)).toBeNull()
  })
})

describe('The row of the index', () => {
  const row = (lines: string[]) =>
    searchRow(
      {
        headline: 'Headline',
        standfirst: null,
        body: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
        quotes: [],
      },
      { locale: 'en', firstPublishedAt: 0, refs: ['topic:t', 'quote:q', 'person:p'] },
    )

  it('weighs the headline above the text, and keeps the places of words', () => {
    expect(row(['The agency warns']).document).toContain("'headlin':1A 'agenc':")
    expect(row(['The agency warns']).title).toBe("'headlin':1A")
  })

  it('holds what can be filtered by, and nothing else that the story refers to', () => {
    expect(row([]).document).toContain("'@topic:t' '@person:p'")
    expect(row([]).document).not.toContain('quote:q')
  })

  it('has no caption, which goes with its picture', () => {
    const { document } = searchRow(
      {
        headline: 'x',
        standfirst: null,
        quotes: [],
        body: [{ type: 'media', media: 'm', caption: 'secret' }],
      },
      { locale: 'en', firstPublishedAt: 0, refs: [] },
    )
    expect(document).not.toContain('secret')
  })

  it('fits into a tsvector however long the story is', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `${'كلمة'.repeat(8)}${n}x`).join(' ')
    expect(Buffer.byteLength(row([many]).document)).toBeLessThan(1_048_575)
  })
})
