import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { editionUrn } from '../../../src/delivery/formats/identity'
import { eventually, openDesk, type TestDesk } from '../desk'
import { newId, publish, withdraw } from '../fixtures'
import { all, one, readXml, textOf } from './read-xml'
import { fill, ISOLATED, jsonAt, textAt } from './stories'

const NOW = Date.parse('2026-04-02T12:00:00Z')
const FEEDS = ['feed.rss', 'feed.atom', 'feed.json'] as const
const DAY = 86_400_000

describe('The feeds after a withdrawal', () => {
  let desk: TestDesk
  let now = NOW
  const recalled = newId()
  const unpublished = newId()

  beforeAll(async () => {
    desk = await openDesk({ now: () => now })
    await fill(desk)
    for (const [article, slug] of [
      [recalled, 'recalled'],
      [unpublished, 'unpublished'],
    ] as const)
      await publish(desk.admin, { article, locale: 'en', slug, content: { headline: `SECRET ${slug}` } })
    await withdraw(desk.admin, recalled, 'en', 'recalled', 'The number 0808 157 0123 & the name were wrong')
    await withdraw(desk.admin, unpublished, 'en', 'unpublished')
  })
  afterAll(() => desk.close())

  it('have the story no more', async () => {
    for (const feed of FEEDS) expect(await textAt(desk, `/v1/en/${feed}`)).not.toContain('SECRET')
    expect(await jsonAt(desk, '/v1/en/feed.json')).toMatchObject({ items: [] })
    expect(all(one(readXml(await textAt(desk, '/v1/en/feed.rss')), 'channel'), 'item')).toEqual([])
  })

  it('leave a tombstone in Atom, with the notice of a recall', async () => {
    const stones = all(readXml(await textAt(desk, '/v1/en/feed.atom')), 'at:deleted-entry')
    const byRef = new Map(stones.map((stone) => [stone.attributes.ref, stone]))
    expect(byRef.size).toBe(2)
    const [loud, quiet] = [recalled, unpublished].map((id) => byRef.get(editionUrn(id, 'en')))
    expect(loud?.attributes.when).toBe('2026-04-01T12:00:00.000Z')
    expect(loud?.children.map(({ name, text }) => [name, text])).toEqual([
      ['at:comment', `The number ${ISOLATED} & the name were wrong`],
    ])
    expect(quiet?.children).toEqual([])
    expect(all(readXml(await textAt(desk, '/v1/ar/feed.atom')), 'at:deleted-entry')).toEqual([])
  })

  it('lose the tombstone after thirty days by themselves, and the answer ends with it', async () => {
    const end = Date.parse('2026-04-01T12:00:00Z') + 30 * DAY
    const fresh = await desk.another({ now: () => now })
    now = end - 5000
    const { headers } = await fresh.get('/v1/en/feed.atom').expect(200)
    expect(headers['cache-control']).toContain('max-age=5, stale-while-revalidate=0')
    now = end
    expect(all(readXml(await textAt(fresh, '/v1/en/feed.atom')), 'at:deleted-entry')).toEqual([])
    now = NOW
  })

  it('have the story again, and no tombstone, when it is published again', async () => {
    await publish(desk.admin, { article: unpublished, locale: 'en', slug: 'unpublished', number: 2 })
    await eventually(async () => {
      const feed = readXml(await textAt(desk, '/v1/en/feed.atom'))
      expect(all(feed, 'entry').map((entry) => textOf(entry, 'id'))).toEqual([editionUrn(unpublished, 'en')])
      expect(all(feed, 'at:deleted-entry').map(({ attributes }) => attributes.ref)).toEqual([
        editionUrn(recalled, 'en'),
      ])
    })
  })

  it('hold the newest fifty', async () => {
    for (let n = 1; n <= 52; n += 1)
      await publish(desk.admin, {
        article: newId(),
        locale: 'ar',
        slug: `قصة-${n}`,
        firstPublishedAt: new Date(Date.parse('2026-03-01T00:00:00Z') + n * 60_000).toISOString(),
      })
    const fresh = await desk.another()
    const { items } = await jsonAt(fresh, '/v1/ar/feed.json')
    expect(items).toHaveLength(50)
    expect(items[0].url).toContain(`${encodeURIComponent('قصة-52')}.html`)
    expect(fresh.statements()).toHaveLength(1)
  })

  it('have the words of the product where no desk has said who it is', async () => {
    const bare = await openDesk({ now: () => NOW })
    const channel = one(readXml(await textAt(bare, '/v1/ar/feed.rss')), 'channel')
    expect(textOf(channel, 'title')).toBe('أمانة')
    expect(textOf(channel, 'description')).toBe('أمانة: أحدث المواد')
    expect(textOf(channel, 'link')).toBe('https://news.example/v1/ar/feed.rss')
    expect((await jsonAt(bare, '/v1/en/feed.json')).title).toBe('Amana')
    expect(textOf(readXml(await textAt(bare, '/v1/en/feed.atom')), 'updated')).toBe(
      '1970-01-01T00:00:00.000Z',
    )
    await bare.close()
  })
})
