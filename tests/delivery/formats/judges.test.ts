import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'

import { openDesk, type TestDesk } from '../desk'
import { newId, publish, withdraw } from '../fixtures'
import { fill, textAt } from './stories'

const NOW = Date.parse('2026-03-26T12:00:00Z')

describe('Readers that others wrote', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk({ now: () => NOW })
    await fill(desk)
    const article = newId()
    for (const locale of ['ar', 'en'] as const)
      await publish(desk.admin, {
        article,
        locale,
        content: { headline: `<A> & "B" ${locale}` },
        corrections: [{ kind: 'correction', at: '2026-03-26T09:00:00.000Z', note: 'C & D', edition: 1 }],
      })
    const gone = newId()
    await publish(desk.admin, { article: gone, locale: 'en', slug: 'gone' })
    await withdraw(desk.admin, gone, 'en', 'recalled', 'E & F')
  })
  afterAll(() => desk.close())

  it('find every XML document well-formed', async () => {
    for (const address of [
      '/v1/ar/feed.rss',
      '/v1/en/feed.rss',
      '/v1/ar/feed.atom',
      '/v1/en/feed.atom',
      '/sitemap.xml',
      '/sitemap-news.xml',
    ])
      expect({ address, result: XMLValidator.validate(await textAt(desk, address)) }).toEqual({
        address,
        result: true,
      })
  })

  it('read the same stories from all three feeds', async () => {
    for (const locale of ['ar', 'en'] as const) {
      const rss = parseRssFeed(await textAt(desk, `/v1/${locale}/feed.rss`))
      const atom = parseAtomFeed(await textAt(desk, `/v1/${locale}/feed.atom`))
      const json = parseJsonFeed(await textAt(desk, `/v1/${locale}/feed.json`))
      const [item] = rss.items ?? []
      const [entry] = atom.entries ?? []
      const [one] = json.items ?? []
      expect([rss.items?.length, atom.entries?.length, json.items?.length]).toEqual([1, 1, 1])
      expect([rss.language, json.language]).toEqual([locale, locale])
      expect(item?.title).toBe(`<A> & "B" ${locale}`)
      expect(new Set([item?.title, entry?.title?.value, one?.title]).size).toBe(1)
      expect(new Set([item?.guid?.value, entry?.id, one?.id]).size).toBe(1)
      expect(new Set([item?.link, entry?.links?.[0]?.href, one?.url]).size).toBe(1)
      expect(new Set([item?.content?.encoded, entry?.content?.value, one?.content_html]).size).toBe(1)
      expect(item?.atom?.links?.map(({ hreflang }) => hreflang)).toEqual([locale === 'ar' ? 'en' : 'ar'])
    }
  })
})
