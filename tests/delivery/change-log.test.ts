import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, type TestDesk } from './desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode, SLUG, withdraw } from './fixtures'

interface Log {
  items: { id: string; kind: string; node: string | null; slug: string | null; at: string }[]
  next: string
}

describe('The change log', () => {
  let desk: TestDesk
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article, locale: 'ar' })
    await withdraw(desk.admin, article, 'ar', 'unpublished')
  })
  afterAll(() => desk.close())

  const read = async (query = ''): Promise<Log> =>
    (await desk.get(`/v1/changes${query}`).expect(200)).body as Log

  it('lists every change in commit order', async () => {
    const { items, next } = await read()
    expect(items.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 9 }, () => 'node.changed'),
      'edition.published',
      'edition.withdrawn',
    ])
    expect(items.at(-2)).toMatchObject({ locale: 'ar', article, edition: 1, slug: SLUG.ar, node: null })
    expect(next).toBe(items.at(-1)?.id)
    const numbers = items.map(({ id }) => Number(id))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('is read on with its own "next", none lost and none twice', async () => {
    const all = await read()
    const seen: string[] = []
    for (let since = '0'; ;) {
      const page = await read(`?since=${since}&limit=4`)
      seen.push(...page.items.map(({ id }) => id))
      since = page.next
      if (page.items.length === 0) break
    }
    expect(seen).toEqual(all.items.map(({ id }) => id))
  })

  it('shows a new change to who asked a moment ago and was told there is none', async () => {
    const { next } = await read('?limit=1000')
    expect(await read(`?since=${next}`)).toEqual({ items: [], next })
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine())
    await eventually(async () => {
      const page = await read(`?since=${next}`)
      expect(page.items.map(({ node }) => node)).toEqual([`helpline:${IDS.childLine}`])
    })
  })

  it('may be kept outside for a second only', async () => {
    const answer = await desk.get('/v1/changes')
    expect(answer.headers['cache-control']).toBe(
      'public, max-age=1, stale-while-revalidate=1, stale-if-error=60',
    )
  })
})
