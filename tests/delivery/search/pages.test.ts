import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { findStories, WINDOW, type SearchOrder } from '../../../src/delivery/search/find-stories'
import { parseQuery } from '../../../src/delivery/search/query'
import type { SearchPosition } from '../../../src/delivery/search/search-cursor'
import { openDesk, type TestDesk } from '../desk'
import { putAllNodes } from '../fixtures'
import { publishStory, searcher } from './library'

const NOW = Date.parse('2026-11-01T00:00:00Z')

describe('Pages of results', () => {
  let desk: TestDesk
  let search: ReturnType<typeof searcher>

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    search = searcher(desk.get)
    for (let n = 0; n < 12; n += 1)
      await publishStory(desk.admin, {
        locale: 'en',
        slug: `story-${n}`,
        headline: n % 3 === 0 ? 'Lighthouse' : 'Other',
        paragraphs: ['At the lighthouse.'],
        // Of four each time the same, to the microsecond.
        at: `2026-03-0${1 + Math.floor(n / 4)}T08:00:00.123456Z`,
      })
  })
  afterAll(() => desk.close())

  const walk = async (limit: number, between: () => Promise<void> = async () => undefined) => {
    const slugs: string[] = []
    for (let next: string | null = ''; next !== null;) {
      const page = await search('en', { q: 'lighthouse', limit, ...(next ? { after: next } : {}) })
      slugs.push(...page.items.map(({ slug }) => slug))
      next = page.next
      await between()
    }
    return slugs
  }

  it('give every story once, the best first, whatever the size of the page', async () => {
    const all = await walk(100)
    expect(all).toHaveLength(12)
    expect(all.slice(0, 4).sort()).toEqual(['story-0', 'story-3', 'story-6', 'story-9'])
    for (const limit of [1, 2, 3, 5]) expect(await walk(limit)).toEqual(all)
  })

  it('neither repeat nor lose a story when others are published or withdrawn between them', async () => {
    const before = await walk(100)
    let n = 0
    const walked = await walk(2, async () => {
      n += 1
      await publishStory(desk.admin, {
        locale: 'en',
        slug: `meanwhile-${n}`,
        headline: 'Lighthouse, Lighthouse',
        at: `2026-05-01T08:00:${String(n).padStart(2, '0')}Z`,
      })
    })
    expect(walked).toEqual(before)
  })

  /** Many stories without HTTP: what is tested is the walk over windows. */
  describe('of a word that stands in more stories than are ranked at once', () => {
    const COUNT = 2 * WINDOW + 130

    beforeAll(async () => {
      await desk.admin.query(
        `with story as (
           select gen_random_uuid() as article, n, timestamptz '2026-10-01' - n * interval '5 hours' as at
           from generate_series(1, $1) n
         ), edition as (
           insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256)
           select article, 'ar', 1, 's' || n, at, at, at, '{"quotes": [], "topics": [], "body": []}', 'none' from story
         ), live as (
           insert into delivery.stories (article, locale, state, number, slug, first_published_at, published_at, headline, refs)
           select article, 'ar', 'live', 1, 's' || n, at, at, 'h' || n, '{}' from story
         ) select article, n, at from story`,
        [COUNT],
      )
      const { rows } = await desk.admin.query<{ article: string; slug: string; first_published_at: Date }>(
        `select article, slug, first_published_at from delivery.stories where locale = 'ar'`,
      )
      const { blocksOf } = await import('../../../src/delivery/search/time-blocks')
      for (const { article, slug, first_published_at } of rows) {
        const n = Number(slug.slice(1))
        const blocks = blocksOf('ar', first_published_at.getTime()).map((block) => `'${block}'`)
        const isPhrase = n % 50 === 0
        const title = n % 7 === 0 ? `'كلم':1A` : ''
        const words = `'كلم':${title ? '1A,20C' : '20C'} 'اخر':${isPhrase ? 21 : 40}C`
        await desk.admin.query(
          `insert into delivery.search (article, locale, first_published_at, title, document)
           values ($1, 'ar', $2, $3::tsvector, $4::tsvector)`,
          [article, first_published_at, title, `${words} ${blocks.join(' ')}`],
        )
      }
    })

    const order = (q: string, more: Partial<SearchOrder> = {}): SearchOrder => ({
      ...{ locale: 'ar', query: parseQuery(q), filter: {}, from: null, before: null, limit: 60, now: NOW },
      position: null,
      ...more,
    })

    const walkAll = async (q: string, more: Partial<SearchOrder> = {}) => {
      const pages: number[][] = []
      let position: SearchPosition | null = null
      do {
        const page = await findStories(desk.admin, order(q, { ...more, position }))
        pages.push(page.rows.map(({ slug }) => Number(slug.slice(1))))
        position = page.next
      } while (position)
      return pages
    }

    it('give every story once, the newest windows first, the best of each window first', async () => {
      const found = (await walkAll('كلمة')).flat()
      const wanted = [0, 1, 2].flatMap((window) => {
        const all = Array.from({ length: COUNT }, (_, n) => n + 1).slice(
          window * WINDOW,
          (window + 1) * WINDOW,
        )
        return [...all.filter((n) => n % 7 === 0), ...all.filter((n) => n % 7 !== 0)]
      })
      expect(found).toEqual(wanted)
    })

    it('are all of the size that was asked for, but for the last of each window', async () => {
      const sizes = (await walkAll('كلمة', { limit: 100 })).map((page) => page.length)
      expect(sizes).toEqual([100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 30])
    })

    it('hold the phrase alone where a phrase is asked for, however often its words stand apart', async () => {
      const found = (await walkAll('"كلمة آخر"')).flat()
      expect(found).toHaveLength(Math.floor(COUNT / 50))
      expect(found.every((n) => n % 50 === 0)).toBe(true)
    })

    it('hold the days alone that were asked for', async () => {
      const from = Date.parse('2026-08-01T00:00:00Z')
      const before = Date.parse('2026-08-11T00:00:00Z')
      const found = (await walkAll('كلمة', { from, before })).flat()
      const wanted = Array.from({ length: COUNT }, (_, n) => n + 1).filter((n) => {
        const at = Date.parse('2026-10-01T00:00:00Z') - n * 5 * 3_600_000
        return at >= from && at < before
      })
      expect([...found].sort((a, b) => a - b)).toEqual(wanted)
    })

    it('go on behind a window whose stories were all withdrawn between two pages', async () => {
      const first = await findStories(desk.admin, order('كلمة'))
      const client = await desk.admin.connect()
      try {
        await client.query('begin')
        await client.query(
          `delete from delivery.search using delivery.stories story
           where search.article = story.article and story.locale = 'ar' and story.slug = any($1)`,
          [Array.from({ length: WINDOW }, (_, n) => `s${n + 1}`)],
        )
        const second = await findStories(client, order('كلمة', { position: first.next }))
        expect(second.rows).toEqual([])
        const third = await findStories(client, order('كلمة', { position: second.next }))
        expect(third.rows[0]?.slug).toBe(`s${Math.ceil((WINDOW + 1) / 7) * 7}`)
      } finally {
        await client.query('rollback')
        client.release()
      }
    })
  })
})
