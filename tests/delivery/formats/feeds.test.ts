import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { editionUrn } from '../../../src/delivery/formats/identity'
import { eventually, openDesk, type TestDesk } from '../desk'
import {
  childLine,
  editionContent,
  IDS,
  newId,
  picture,
  publish,
  putNode,
  quoteNode,
  REFS,
  SLUG,
  withdraw,
} from '../fixtures'
import { all, one, readXml, textOf, type XmlElement } from './read-xml'
import { fill, formatAddress, ISOLATED, jsonAt, NUMBER, textAt, type Json } from './stories'

const NOW = Date.parse('2026-04-02T12:00:00Z')
const FEEDS = ['feed.rss', 'feed.atom', 'feed.json'] as const

describe('The feeds', () => {
  let desk: TestDesk
  const both = newId()
  const lone = newId()

  beforeAll(async () => {
    desk = await openDesk({ now: () => NOW })
    await fill(desk)
    // Nodes of the fixtures are of today; here they are as old as the stories.
    await desk.admin.query(`update delivery.nodes set changed_at = '2026-03-01T00:00:00Z'`)
    for (const locale of ['ar', 'en'] as const)
      await publish(desk.admin, {
        article: both,
        locale,
        number: 2,
        publishedAt: '2026-03-27T08:00:00Z',
        content: {
          authors: locale === 'ar' ? ['نور حداد', 'سامر عيسى'] : [],
          body: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: `A & B < C, ${NUMBER}` },
                { type: 'citation', document: IDS.report },
              ],
            },
            ...editionContent(locale).body,
          ],
        },
        corrections: [{ kind: 'correction', at: '2026-03-27T08:00:00.000Z', note: 'A & B', edition: 2 }],
      })
    await publish(desk.admin, {
      article: lone,
      locale: 'en',
      slug: 'newer',
      firstPublishedAt: '2026-03-28T10:00:00Z',
      content: { headline: 'Newer \u0007<story> & "more"' },
    })
  })
  afterAll(() => desk.close())

  const rss = async (locale: 'ar' | 'en', from: Pick<TestDesk, 'get'> = desk) =>
    one(readXml(await textAt(from, `/v1/${locale}/feed.rss`)), 'channel')
  const atom = async (locale: 'ar' | 'en', from: Pick<TestDesk, 'get'> = desk) =>
    readXml(await textAt(from, `/v1/${locale}/feed.atom`))
  const json = (locale: 'ar' | 'en', from: Pick<TestDesk, 'get'> = desk): Promise<Json> =>
    jsonAt(from, `/v1/${locale}/feed.json`)

  const linksOf = (element: XmlElement, name: string, rel: string) =>
    all(element, name).filter(({ attributes }) => attributes.rel === rel)

  it('answer with their types and languages, in one statement each', async () => {
    const fresh = await desk.another()
    const types = ['application/rss+xml', 'application/atom+xml', 'application/feed+json']
    for (const [index, feed] of FEEDS.entries()) {
      const { headers } = await fresh.get(`/v1/ar/${feed}`).expect(200)
      expect(headers['content-type']).toBe(`${types[index]}; charset=utf-8`)
      expect(headers['content-language']).toBe('ar')
      expect(headers.etag).toBeDefined()
      expect(fresh.statements()).toHaveLength(1)
    }
    await desk.get('/v1/ar/feed.rss?limit=3').expect(400)
    await desk.get('/v1/fr/feed.rss').expect(404)
  })

  it('have the stories of their language alone, the newest first, with the same lasting names', async () => {
    const names = [editionUrn(lone, 'en'), editionUrn(both, 'en')]
    expect(all(await rss('en'), 'item').map((item) => textOf(item, 'guid'))).toEqual(names)
    expect(all(await atom('en'), 'entry').map((entry) => textOf(entry, 'id'))).toEqual(names)
    expect((await json('en')).items.map(({ id }: Json) => id)).toEqual(names)
    expect((await json('ar')).items.map(({ id }: Json) => id)).toEqual([editionUrn(both, 'ar')])
  })

  it('say what RSS must say', async () => {
    const channel = await rss('ar')
    expect(textOf(channel, 'title')).toBe('صحيفة المرسى')
    expect(textOf(channel, 'link')).toBe('https://quay.example')
    expect(textOf(channel, 'language')).toBe('ar')
    expect(linksOf(channel, 'atom:link', 'self')[0]?.attributes.href).toBe(
      'https://news.example/v1/ar/feed.rss',
    )
    const item = one(channel, 'item')
    expect(textOf(item, 'link')).toBe(`https://news.example${formatAddress('ar', '.html')}`)
    expect(one(item, 'guid').attributes.isPermaLink).toBe('false')
    expect(textOf(item, 'pubDate')).toBe('Wed, 25 Mar 2026 10:00:00 GMT')
    expect(textOf(item, 'atom:updated')).toBe('2026-03-27T08:00:00.000Z')
    expect(all(item, 'dc:creator').map(({ text }) => text)).toEqual(['نور حداد', 'سامر عيسى'])
    expect(textOf(item, 'category')).toBe('سلامة الأطفال على الإنترنت')
    expect(one(item, 'enclosure').attributes).toMatchObject({ type: 'image/webp', length: '12' })
  })

  it('say what Atom must say', async () => {
    const feed = await atom('en')
    expect(feed.attributes['xml:lang']).toBe('en')
    expect(textOf(feed, 'id')).toBe('https://news.example/v1/en/feed.atom')
    expect(textOf(feed, 'updated')).toBe('2026-03-28T10:00:00.000Z')
    const [, entry] = all(feed, 'entry')
    if (!entry) throw new Error('no entry')
    expect(textOf(entry, 'published')).toBe('2026-03-25T10:00:00.000Z')
    expect(textOf(entry, 'updated')).toBe('2026-03-27T08:00:00.000Z')
    expect(one(one(entry, 'author'), 'name').text).toBe('Web Desk')
    expect(one(entry, 'category').attributes).toEqual({ term: 'online-safety', label: 'Child safety online' })
    expect(one(entry, 'content').attributes.type).toBe('html')
  })

  it('say what JSON Feed must say', async () => {
    const feed = await json('en')
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Quay',
      home_page_url: 'https://quay.example',
      feed_url: 'https://news.example/v1/en/feed.json',
      language: 'en',
    })
    expect(feed.items[1]).toMatchObject({
      url: `https://news.example/v1/en/articles/${SLUG.en}.html`,
      date_published: '2026-03-25T10:00:00.000Z',
      date_modified: '2026-03-27T08:00:00.000Z',
      authors: [{ name: 'Web Desk' }],
      tags: ['Child safety online'],
      language: 'en',
    })
  })

  it('carry the whole story, escaped once, with isolated numbers and links that lead somewhere', async () => {
    const contents = [
      textOf(one(await rss('ar'), 'item'), 'content:encoded'),
      textOf(one(await atom('ar'), 'entry'), 'content'),
      (await json('ar')).items[0].content_html as string,
    ]
    expect(new Set(contents).size).toBe(1)
    const [html = ''] = contents
    expect(html).toMatch(/^<div lang="ar" dir="rtl">/)
    expect(html.replace(/<\/?bdi[^>]*>/g, '')).toContain('A &amp; B &lt; C')
    expect(html).toContain(`<bdi dir="ltr">${ISOLATED}</bdi>`)
    expect(html).toContain('على المنصات أن تتحرك اليوم')
    expect(html).toContain('class="corrections"')
    expect(html).toContain(`href="https://news.example${formatAddress('ar', '.html')}#source-1"`)
    expect(html).not.toMatch(/(?:href|src)="[^hmts]|href="#| id="/)
  })

  it('escape what people wrote and drop what XML cannot carry', async () => {
    const title = 'Newer <story> & "more"'
    expect(textOf(all(await rss('en'), 'item')[0] as XmlElement, 'title')).toBe(title)
    expect(textOf(all(await atom('en'), 'entry')[0] as XmlElement, 'title')).toBe(title)
  })

  it('name the other language of a story only where it is live', async () => {
    const href = `https://news.example${formatAddress('ar', '.html')}`
    const [newer, older] = all(await rss('en'), 'item')
    if (!newer || !older) throw new Error('no items')
    expect(linksOf(newer, 'atom:link', 'alternate')).toEqual([])
    expect(
      linksOf(older, 'atom:link', 'alternate').map(({ attributes }) => [
        attributes.hreflang,
        attributes.href,
      ]),
    ).toEqual([['ar', href]])
    const [, entry] = all(await atom('en'), 'entry')
    expect(entry && linksOf(entry, 'link', 'alternate').map(({ attributes }) => attributes.hreflang)).toEqual(
      ['en', 'ar'],
    )
    const { items } = await json('en')
    expect(items[0]).not.toHaveProperty('_alternates')
    expect(items[1]._alternates).toEqual([{ hreflang: 'ar', url: href }])
  })

  it('are new for a story whose helpline, quote or picture changed since', async () => {
    const later = await desk.another({ now: () => Date.now() })
    const line = newId()
    const quote = newId()
    const media = newId()
    const refs = [...REFS, `helpline:${line}`, `quote:${quote}`, `media:${media}`]
    await putNode(desk.admin, 'helpline', line, childLine())
    await putNode(desk.admin, 'quote', quote, quoteNode('verified_verbatim'))
    await putNode(desk.admin, 'media', media, picture({ availableUntil: '2026-10-10T10:00:00.000Z' }))
    await desk.admin.query(`update delivery.nodes set changed_at = '2026-03-01T00:00:00Z'`)
    const id = newId()
    await publish(desk.admin, {
      article: id,
      locale: 'ar',
      slug: 'متابعة',
      refs,
      firstPublishedAt: '2026-03-29T10:00:00Z',
    })
    const updated = async () => {
      const item = (await json('ar', later)).items.find((each: Json) => each.id === editionUrn(id, 'ar'))
      return item?.date_modified as string | undefined
    }
    await eventually(async () => expect(await updated()).toBe('2026-10-10T10:00:00.000Z'))
    for (const [kind, node] of [
      ['helpline', line],
      ['quote', quote],
    ] as const) {
      const at = kind === 'helpline' ? '2026-11-01T10:00:00.000Z' : '2026-11-02T10:00:00.000Z'
      await desk.admin.query(`update delivery.nodes set changed_at = $2 where id = $1`, [node, at])
      expect(
        await (async () => {
          const fresh = await desk.another({ now: () => Date.parse('2026-11-20T00:00:00Z') })
          const { items } = await json('ar', fresh)
          return items.find((each: Json) => each.id === editionUrn(id, 'ar')).date_modified as string
        })(),
      ).toBe(at)
    }
    await withdraw(desk.admin, id, 'ar', 'unpublished')
  })
})
