import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { backfillSearchRows } from '../../../src/acts/backfill/search-rows'
import { makeStory, publish, until } from '../../acts/story'
import { openDesk, type TestDesk } from '../../support/desk'
import { paragraph, tree } from '../../support/lexical'
import { makeRecords, type Records } from '../../support/records'

interface Page {
  items: { slug: string; highlights: { field: string; text: string }[] }[]
}

describe('A search of what the acts wrote', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const search = async (q: string): Promise<Page> =>
    (await desk.anyone.get(`/v1/en/search?q=${encodeURIComponent(q)}`).expect(200)).body as Page
  const slugs = async (q: string): Promise<string[]> => (await search(q)).items.map(({ slug }) => slug)
  const untilFound = (q: string, count: number) =>
    until(
      () => slugs(q),
      (found) => found.length === count,
    )

  it('finds a story once it is published, and no more once it is withdrawn', async () => {
    const { article } = await makeStory(desk, records, 'lantern', {
      headline: 'Authority asks about lanterns',
    })
    const nowhere = await desk.anyone.get('/v1/en/search?q=lantern').expect(200)
    expect(nowhere.text).toBe((await desk.anyone.get('/v1/en/search?q=astrolabe').expect(200)).text)
    await publish(desk, article)
    expect(await untilFound('lantern', 1)).toEqual(['lantern'])
    expect((await search('lantern')).items[0]?.highlights).toEqual([
      { field: 'headline', text: 'Authority asks about lanterns', ranges: [{ start: 21, end: 29 }] },
    ])
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'A test.' })
      .expect(200)
    expect(await untilFound('lantern', 0)).toEqual([])
  })

  it('does not find by the words of a draft that is newer than the edition', async () => {
    const { article } = await makeStory(desk, records, 'compass')
    await publish(desk, article)
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, {
        body: tree(paragraph('The sextant was found.')),
      })
      .expect(200)
    expect(await slugs('sextant')).toEqual([])
    expect(await untilFound('annual review', 1)).toEqual(['compass'])
  })

  it('finds by the words of quotes, and by the topic of the edition', async () => {
    const { rows } = await desk.pool.query<{ text: string }>(
      `select content->'quotes'->0->>'text' as text from delivery.editions where slug = 'compass'`,
    )
    const words = (rows[0]?.text ?? '').split(' ').slice(0, 4).join(' ')
    expect(await slugs(`"${words}"`)).toEqual(['compass'])
  })

  it('is rebuilt from the live editions to the very same rows, as often as one likes', async () => {
    const rows = async () => (await desk.pool.query('select * from delivery.search order by article')).rows
    const before = await rows()
    expect(before.length).toBeGreaterThan(0)
    await desk.pool.query('delete from delivery.search')
    const db = (desk.payload.db as unknown as { drizzle: Parameters<typeof backfillSearchRows>[0] }).drizzle
    for (let round = 0; round < 2; round += 1) {
      expect(await backfillSearchRows(db)).toBe(before.length)
      expect(await rows()).toEqual(before)
    }
  })
})
