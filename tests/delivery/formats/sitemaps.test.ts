import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { PUBLICATION_ID } from '../../../src/delivery/content'
import { eventually, openDesk, type TestDesk } from '../desk'
import { newId, publication, publish, putNode, withdraw } from '../fixtures'
import { all, one, readXml, textOf, type XmlElement } from './read-xml'
import { fill, formatAddress, textAt } from './stories'

const NOW = Date.parse('2026-03-27T10:00:00Z')
const pageOf = (locale: 'ar' | 'en', slug?: string) =>
  `https://news.example${formatAddress(locale, '.html', slug)}`

describe('The sitemaps', () => {
  let desk: TestDesk
  let now = NOW
  const both = newId()
  const half = newId()

  beforeAll(async () => {
    desk = await openDesk({ now: () => now })
    await fill(desk)
    for (const locale of ['ar', 'en'] as const)
      await publish(desk.admin, { article: both, locale, firstPublishedAt: '2026-03-25T12:00:00Z' })
    await publish(desk.admin, {
      article: half,
      locale: 'ar',
      slug: 'نصف',
      firstPublishedAt: '2026-01-01T00:00:00Z',
    })
    await publish(desk.admin, {
      article: half,
      locale: 'en',
      slug: 'half',
      firstPublishedAt: '2026-01-01T00:00:00Z',
      publishedAt: '2026-02-01T00:00:00Z',
    })
    await withdraw(desk.admin, half, 'ar', 'unpublished')
  })
  afterAll(() => desk.close())

  const links = (url: XmlElement) =>
    all(url, 'xhtml:link').map(({ attributes }) => [attributes.rel, attributes.hreflang, attributes.href])

  it('list the page of every live story and no other, in one statement', async () => {
    const fresh = await desk.another()
    const answer = await fresh.get('/sitemap.xml').expect(200)
    expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8')
    expect(answer.headers.etag).toBeDefined()
    expect(fresh.statements()).toHaveLength(1)
    const urls = all(readXml(await textAt(fresh, '/sitemap.xml')), 'url')
    expect(urls.map((url) => textOf(url, 'loc'))).toEqual([pageOf('en', 'half'), pageOf('ar'), pageOf('en')])
    expect(urls.map((url) => textOf(url, 'lastmod'))[0]).toBe('2026-02-01T00:00:00.000Z')
  })

  it('name the two languages of a story on both sides, each version itself too, and never one that is not live', async () => {
    const [alone, arabic, english] = all(readXml(await textAt(desk, '/sitemap.xml')), 'url')
    if (!alone || !arabic || !english) throw new Error('no urls')
    const pair = [
      ['alternate', 'ar', pageOf('ar')],
      ['alternate', 'en', pageOf('en')],
    ]
    expect(links(arabic)).toEqual(pair)
    expect(links(english)).toEqual(pair)
    expect(links(alone)).toEqual([])
  })

  it('list as news what was first published in the last two days, with its publication', async () => {
    const urls = all(readXml(await textAt(desk, '/sitemap-news.xml')), 'url')
    expect(urls.map((url) => textOf(url, 'loc'))).toEqual([pageOf('ar'), pageOf('en')])
    const news = one(urls[0] as XmlElement, 'news:news')
    expect(textOf(one(news, 'news:publication'), 'news:name')).toBe('صحيفة المرسى')
    expect(textOf(one(news, 'news:publication'), 'news:language')).toBe('ar')
    expect(textOf(news, 'news:publication_date')).toBe('2026-03-25T12:00:00.000Z')
    expect(textOf(news, 'news:title')).toBe('تحذير من جماعات تستدرج الأطفال عبر الإنترنت')
  })

  it('end their answer when the oldest news is no news any more', async () => {
    const end = Date.parse('2026-03-27T12:00:00Z')
    const fresh = await desk.another()
    now = end - 4000
    const { headers } = await fresh.get('/sitemap-news.xml').expect(200)
    expect(headers['cache-control']).toBe('public, max-age=4, stale-while-revalidate=0, stale-if-error=0')
    fresh.statements()
    now = end
    expect(all(readXml(await textAt(fresh, '/sitemap-news.xml')), 'url')).toEqual([])
    expect(fresh.statements()).toHaveLength(1)
    now = NOW
  })

  it('follow a publication and a withdrawal at once', async () => {
    const id = newId()
    await publish(desk.admin, {
      article: id,
      locale: 'en',
      slug: 'fresh',
      firstPublishedAt: '2026-03-27T09:00:00Z',
    })
    await eventually(async () => {
      for (const map of ['/sitemap.xml', '/sitemap-news.xml'])
        expect(await textAt(desk, map)).toContain('/articles/fresh.html')
    })
    await withdraw(desk.admin, id, 'en', 'recalled', 'Wrong')
    await eventually(async () => {
      for (const map of ['/sitemap.xml', '/sitemap-news.xml'])
        expect(await textAt(desk, map)).not.toContain('fresh')
    })
  })

  it('are split where there are more stories than a file may hold', async () => {
    const many = await openDesk()
    await many.admin.query(`
      with numbered as (select n, gen_random_uuid() as article from generate_series(1, 5001) n),
      edition as (
        insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256)
        select article, 'en', 1, 'story-' || n, t, t, t, '{}', 'none'
        from numbered, lateral (select timestamptz '2026-01-01' + n * interval '1 minute' as t) moment
        returning article, slug, first_published_at)
      insert into delivery.stories (article, locale, state, number, slug, first_published_at, published_at, headline, refs)
      select article, 'en', 'live', 1, slug, first_published_at, first_published_at, 'x', '{}' from edition`)
    const index = readXml(await textAt(many, '/sitemap.xml'))
    expect(index.name).toBe('sitemapindex')
    const maps = all(index, 'sitemap').map((map) => textOf(map, 'loc'))
    expect(maps).toEqual(['https://news.example/sitemaps/1.xml', 'https://news.example/sitemaps/2.xml'])
    const counts = []
    for (const map of maps)
      counts.push(
        all(readXml(await textAt(many, new URL(map).pathname)), 'url').map((url) => textOf(url, 'loc')),
      )
    expect(counts.map(({ length }) => length)).toEqual([5000, 1])
    expect(new Set(counts.flat()).size).toBe(5001)
    await many.get('/sitemaps/3.xml').expect(404)
    await many.get('/sitemaps/0.xml').expect(400)
    await many.get('/sitemaps/x').expect(404)
    await many.close()
  })

  it('can only be read', async () => {
    const { default: request } = await import('supertest')
    await request(desk.app).post('/sitemap.xml').expect(405)
    await desk.get('/sitemap.xml?x=1').expect(400)
    const { headers } = await desk.get('/sitemap.xml').expect(200)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('trust.txt', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('is not there while the desk has said nothing, and says what it said as soon as it has', async () => {
    await desk.get('/.well-known/trust.txt').expect(404)
    await putNode(desk.admin, 'publication', PUBLICATION_ID, publication())
    const answer = await desk.get('/.well-known/trust.txt').expect(200)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.text.split('\n')).toEqual([
      'control=https://quay.example',
      'disclosure=https://quay.example/ethics',
      'disclosure=https://quay.example/corrections',
      'disclosure=https://quay.example/unnamed',
      'contact=mailto:desk@quay.example',
      '',
    ])
  })

  it('says only what the desk entered, and lets no value begin a line of its own', async () => {
    const policies = { corrections: null, ethics: null, verification: null, unnamedSources: null }
    await putNode(
      desk.admin,
      'publication',
      PUBLICATION_ID,
      publication({ policies, publicUrl: null, contactEmail: 'a@quay.example\nmember=https://x.example' }),
    )
    await eventually(async () => {
      expect((await desk.get('/.well-known/trust.txt').expect(200)).text).toBe(
        'contact=mailto:a@quay.examplemember=https://x.example\n',
      )
    })
    await putNode(
      desk.admin,
      'publication',
      PUBLICATION_ID,
      publication({ policies, publicUrl: null, contactEmail: null }),
    )
    await eventually(async () => void (await desk.get('/.well-known/trust.txt').expect(404)))
  })
})
