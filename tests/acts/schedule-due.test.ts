import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sweep } from '../../src/worker/sweep'
import { openDesk, type TestDesk } from '../support/desk'
import { makeRecords, type Records } from '../support/records'
import { makeStory } from './story'

let desk: TestDesk
let records: Records

beforeAll(async () => {
  desk = await openDesk()
  records = await makeRecords(desk)
})
afterAll(() => desk.close())

const AT = '2090-06-01T12:00:00Z'
const LATER = '2090-06-02T12:00:00Z'

const known = async (): Promise<string[]> =>
  (await desk.pool.query<{ at: Date }>('select at from delivery.due order by at')).rows.map(({ at }) =>
    at.toISOString().replace('.000', ''),
  )

const order = (article: string, at: string) =>
  desk.people.editor.post(`/api/articles/${article}/schedule`, { locale: 'en', at, zone: 'UTC' })

describe('what the public side may know of a schedule', () => {
  it('is its hour, and nothing else', async () => {
    const { rows } = await desk.pool.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'delivery' and table_name = 'due' order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(['at', 'schedule'])
  })

  it('is moved with the hour, and gone when it is called off', async () => {
    const { article } = await makeStory(desk, records, 'an-hour-that-moves')
    expect((await order(article, AT)).status).toBe(200)
    expect(await known()).toEqual([AT])
    expect((await order(article, LATER)).status).toBe(200)
    expect(await known()).toEqual([LATER])
    await desk.people.editor.delete(`/api/articles/${article}/schedule?locale=en`).expect(200)
    expect(await known()).toEqual([])
  })

  it('is gone with the publication, and with a refusal', async () => {
    const { article } = await makeStory(desk, records, 'an-hour-that-comes')
    const { article: refused } = await makeStory(desk, records, 'an-hour-that-fails')
    expect((await order(article, AT)).status).toBe(200)
    expect((await order(refused, AT)).status).toBe(200)
    expect(await known()).toEqual([AT, AT])
    await desk.people.editor
      .patch(`/api/articles/${refused}?locale=en&draft=true`, { standfirst: '' })
      .expect(200)
    await desk.pool.query('update newsroom.schedules set acknowledgements = $1', ['[]'])
    const swept = await sweep(desk.payload, new Date(LATER))
    expect(swept.published + swept.failed).toBe(2)
    expect(await known()).toEqual([])
  })
})
