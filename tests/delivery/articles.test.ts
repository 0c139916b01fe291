import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, type TestDesk } from './desk'
import {
  IDS,
  newId,
  protectedPerson,
  publish,
  putAllNodes,
  putNode,
  REFS,
  salma,
  topic,
  withdraw,
} from './fixtures'

interface Page {
  items: { id: string; slug: string; headline: string }[]
  next: string | null
}

describe('The list of stories', () => {
  let desk: TestDesk
  const SAME_MOMENT = '2026-02-01T08:00:00.123456Z'

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    for (let n = 1; n <= 5; n += 1) {
      await publish(desk.admin, {
        article: newId(),
        locale: 'en',
        slug: `tied-${n}`,
        firstPublishedAt: SAME_MOMENT,
      })
    }
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'oldest',
      firstPublishedAt: '2026-01-01T08:00:00Z',
    })
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'newest',
      firstPublishedAt: '2026-03-01T08:00:00Z',
    })
    await publish(desk.admin, { article: newId(), locale: 'ar', slug: 'بالعربية' })
  })
  afterAll(() => desk.close())

  const page = async (query = ''): Promise<Page> => {
    const answer = await desk.get(`/v1/en/articles${query}`).expect(200)
    return answer.body as Page
  }

  const walk = async (
    query: string,
    between: () => Promise<void> = async () => undefined,
  ): Promise<string[]> => {
    const slugs: string[] = []
    for (let next: string | null = ''; next !== null;) {
      const current: Page = await page(`?${query}${next ? `&after=${next}` : ''}`)
      slugs.push(...current.items.map(({ slug }) => slug))
      next = current.next
      await between()
    }
    return slugs
  }

  it('has the stories of one locale only, the newest first', async () => {
    const { items, next } = await page()
    const slugs = items.map(({ slug }) => slug)
    expect(slugs[0]).toBe('newest')
    expect(slugs.at(-1)).toBe('oldest')
    expect(slugs.slice(1, -1).sort()).toEqual(['tied-1', 'tied-2', 'tied-3', 'tied-4', 'tied-5'])
    expect(next).toBeNull()
  })

  it('shows enough of each story for a teaser, with its warnings', async () => {
    const { items } = await page('?limit=1')
    expect(Object.keys(items[0] ?? {})).toEqual([
      ...['byline', 'contentNote', 'desk', 'edition', 'headline', 'hideAdverts', 'id', 'leadMedia', 'locale'],
      ...['sensitivity', 'slug', 'standfirst', 'topics', 'url'],
    ])
  })

  it('gives every story once, page after page, though many have the same time to the microsecond', async () => {
    for (const limit of [1, 2, 3]) {
      const slugs = await walk(`limit=${limit}`)
      expect(slugs).toHaveLength(7)
      expect(new Set(slugs).size).toBe(7)
    }
  })

  it('neither repeats nor loses a story when others are published or corrected between two pages', async () => {
    const before = await walk('limit=100')
    const article = newId()
    let number = 0
    const slugs = await walk('limit=2', async () => {
      number += 1
      await publish(desk.admin, {
        article,
        locale: 'en',
        slug: `meanwhile-${number}`,
        number,
        firstPublishedAt: '2026-05-01T08:00:00Z',
      })
    })
    expect(slugs).toEqual(before)
    await withdraw(desk.admin, article, 'en', 'unpublished')
  })

  it('tells apart times that differ by one microsecond', async () => {
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'later-by-a-microsecond',
      firstPublishedAt: '2026-02-01T08:00:00.123457Z',
    })
    await eventually(async () => {
      const slugs = await walk('limit=1')
      expect(slugs).toHaveLength(8)
      expect(slugs[1]).toBe('later-by-a-microsecond')
    })
  })

  it('costs one statement a page, and none when the page is asked for again', async () => {
    const process = await desk.another()
    for (const statements of [1, 0]) {
      await process.get('/v1/en/articles?limit=7').expect(200)
      expect(process.statements()).toHaveLength(statements)
    }
  })

  it('can be narrowed by the slugs of topic, desk, source and person, also together', async () => {
    const other = newId()
    await putNode(desk.admin, 'topic', other, { ...topic(), slug: 'schools' })
    const refs = [...REFS.filter((ref) => !ref.startsWith('topic:')), `topic:${other}`]
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'in-schools',
      content: { topics: [`topic:${other}`] },
      refs,
    })
    const slugs = async (query: string) => (await page(query)).items.map(({ slug }) => slug)
    expect(await slugs('?topic=schools')).toEqual(['in-schools'])
    expect(await slugs('?topic=schools&desk=children&source=dcsa&person=salma-al-khatib')).toEqual([
      'in-schools',
    ])
    expect(await slugs('?topic=online-safety')).not.toContain('in-schools')
    expect(await slugs('?topic=nothing-like-it')).toEqual([])
    expect(await slugs('?desk=schools')).toEqual([])
  })

  it('keeps its filter from page to page', async () => {
    const slugs = await walk('topic=online-safety&limit=3')
    expect(slugs).not.toContain('in-schools')
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('does not tell in which stories a person is once they are protected', async () => {
    expect((await page('?person=salma-al-khatib')).items.length).toBeGreaterThan(0)
    // Even where the slug was left in the node by mistake.
    await putNode(desk.admin, 'person', IDS.salma, { ...protectedPerson(), slug: 'salma-al-khatib' })
    await eventually(async () => expect((await page('?person=salma-al-khatib')).items).toEqual([]))
    await putNode(desk.admin, 'person', IDS.salma, salma())
  })

  it('loses a story as soon as it is withdrawn, and shows a new headline as soon as it is published', async () => {
    const article = newId()
    await publish(desk.admin, {
      article,
      locale: 'en',
      slug: 'fleeting',
      firstPublishedAt: '2026-06-01T00:00:00Z',
    })
    await eventually(async () => expect((await page('?limit=1')).items[0]?.slug).toBe('fleeting'))
    await publish(desk.admin, {
      article,
      locale: 'en',
      slug: 'fleeting',
      number: 2,
      content: { headline: 'Another headline' },
    })
    await eventually(async () => expect((await page('?limit=1')).items[0]?.headline).toBe('Another headline'))
    await withdraw(desk.admin, article, 'en', 'recalled', 'notice')
    await eventually(async () => expect((await page('?limit=1')).items[0]?.slug).not.toBe('fleeting'))
  })
})
