import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../support/desk'
import { makeRecords, type Records } from '../support/records'
import { sweep } from '../../src/worker/sweep'
import { countRows, makeStory, publish, untilBlocked, whileChangesAreHeld } from './story'

const LATER = '2099-01-01T09:00:00+02:00'

interface Row {
  state: string
  due: string
  zone: string
  failure: { status: number; findings?: { rule: string }[]; message: unknown } | null
}

describe('a story that waits for its hour', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const schedule = (article: string, more: object = {}) =>
    desk.people.editor.post(`/api/articles/${article}/schedule`, {
      locale: 'en',
      at: LATER,
      zone: 'Africa/Cairo',
      ...more,
    })

  const rowsOf = async (article: string): Promise<Row[]> => {
    const { rows } = await desk.pool.query<Row>(
      `select state, to_json(due_at at time zone 'UTC') #>> '{}' as due, zone, failure from newsroom.schedules
       where article = $1 order by requested_at`,
      [article],
    )
    return rows
  }

  const makeDue = (article: string) =>
    desk.pool.query(
      `update newsroom.schedules set due_at = clock_timestamp() - interval '1 minute' where article = $1 and state = 'waiting'`,
      [article],
    )

  const editionsOf = async (article: string): Promise<number> => {
    const { rows } = await desk.pool.query('select 1 from delivery.editions where article = $1', [article])
    return rows.length
  }

  it('has one hour for each language: a second order moves it', async () => {
    const { article } = await makeStory(desk, records, 'moves')
    const { body } = await schedule(article).expect(200)
    expect(body.schedule).toEqual({
      article,
      locale: 'en',
      dueAt: '2099-01-01T07:00:00.000Z',
      zone: 'Africa/Cairo',
    })
    await schedule(article, { at: '2099-02-01T09:00:00Z', zone: 'Europe/London' }).expect(200)
    expect(await rowsOf(article)).toEqual([
      { state: 'waiting', due: '2099-02-01T09:00:00', zone: 'Europe/London', failure: null },
    ])
    const { body: state } = await desk.people.editor.get(`/api/articles/${article}/state`)
    expect(state.en).toMatchObject({
      scheduledFor: '2099-02-01T09:00:00.000Z',
      scheduledZone: 'Europe/London',
    })
    expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 0 })
  })

  it('can be called off, once', async () => {
    const { article } = await makeStory(desk, records, 'called-off')
    await schedule(article).expect(200)
    await desk.people.editor.delete(`/api/articles/${article}/schedule?locale=en`).expect(200)
    await desk.people.editor.delete(`/api/articles/${article}/schedule?locale=en`).expect(409)
    expect((await rowsOf(article)).map(({ state }) => state)).toEqual(['cancelled'])
    await schedule(article).expect(200)
    expect((await rowsOf(article)).map(({ state }) => state)).toEqual(['cancelled', 'waiting'])
    await desk.people.editor.delete(`/api/articles/${article}/schedule?locale=en`).expect(200)
  })

  it('goes out once when its hour comes, though two workers look at the same moment', async () => {
    const { article } = await makeStory(desk, records, 'goes-out-once')
    await schedule(article).expect(200)
    await makeDue(article)
    const results = await whileChangesAreHeld(desk, async (letGo) => {
      const first = sweep(desk.payload)
      await untilBlocked(desk, 1)
      // The second finds the row taken and goes home at once.
      const second = await sweep(desk.payload)
      await letGo()
      return [await first, second]
    })
    expect(results).toEqual([
      { published: 1, failed: 0 },
      { published: 0, failed: 0 },
    ])
    expect(await editionsOf(article)).toBe(1)
    expect((await rowsOf(article)).map(({ state }) => state)).toEqual(['published'])
    await desk.anyone.get('/v1/en/articles/goes-out-once').expect(200)
    const { rows } = await desk.pool.query(
      `select actor_label from newsroom.audit where subject_id = $1 and act = 'edition.publish'`,
      [article],
    )
    expect(rows).toEqual([{ actor_label: desk.people.editor.email }])
  })

  it('goes out with all others that are due, whatever becomes of one of them', async () => {
    const good = await makeStory(desk, records, 'due-good')
    const bad = await makeStory(desk, records, 'due-bad')
    const other = await makeStory(desk, records, 'due-other')
    for (const { article } of [good, bad, other]) {
      await schedule(article).expect(200)
      await makeDue(article)
    }
    await desk.people.checker
      .post(`/api/quotes/${bad.quote}/dispute`, { event: 'raised', grounds: 'Denied.' })
      .expect(200)
    expect(await sweep(desk.payload)).toEqual({ published: 2, failed: 1 })
    expect([
      await editionsOf(good.article),
      await editionsOf(bad.article),
      await editionsOf(other.article),
    ]).toEqual([1, 0, 1])
  })

  it('stays a draft where preflight stops it at the hour, with the findings for the editor to see', async () => {
    const { article, quote } = await makeStory(desk, records, 'stopped')
    await schedule(article).expect(200)
    await desk.people.reporter.patch(`/api/quotes/${quote}`, { originalText: 'Changed since.' }).expect(200)
    await makeDue(article)
    const before = await countRows(desk)
    expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 1 })
    // Its hour is no longer one that caches have to mind; nothing else is other than before.
    expect(await countRows(desk)).toEqual({ ...before, 'delivery.due': Number(before['delivery.due']) - 1 })
    const [row] = await rowsOf(article)
    expect(row?.state).toBe('failed')
    expect(row?.failure?.status).toBe(422)
    expect(row?.failure?.findings?.map(({ rule }) => rule)).toEqual(['quote-verified'])
    const { body } = await desk.people.editor.get(`/api/articles/${article}/state`)
    expect(body.en).toMatchObject({ state: 'draft', scheduledFor: null })
    expect(body.en.scheduleFailure.findings[0].rule).toBe('quote-verified')
    const { body: doc } = await desk.people.editor.get(`/api/articles/${article}?locale=en&draft=true`)
    expect(doc._status).toBe('draft')
    expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 0 })
  })

  it('does not go out for somebody who lost the right to publish, nor for an account that is gone', async () => {
    const lost = await makeStory(desk, records, 'lost-role')
    const gone = await makeStory(desk, records, 'gone-account')
    for (const { article } of [lost, gone]) await schedule(article).expect(200)
    await desk.pool.query('update newsroom.schedules set requested_by = $2 where article = $1', [
      gone.article,
      '00000000-0000-4000-8000-000000000000',
    ])
    await desk.people.admin.patch(`/api/users/${desk.people.editor.id}`, { roles: ['reporter'] }).expect(200)
    try {
      for (const { article } of [lost, gone]) await makeDue(article)
      expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 2 })
    } finally {
      await desk.people.admin.patch(`/api/users/${desk.people.editor.id}`, { roles: ['editor'] }).expect(200)
    }
    expect([await editionsOf(lost.article), await editionsOf(gone.article)]).toEqual([0, 0])
    expect((await rowsOf(lost.article))[0]?.failure?.status).toBe(403)
    expect((await rowsOf(gone.article))[0]?.failure?.status).toBe(401)
  })

  it('is not scheduled into the past, in no zone, by no reporter, or while preflight stops it', async () => {
    const { article } = await makeStory(desk, records, 'not-scheduled')
    const before = await countRows(desk)
    const wrong: [object, string][] = [
      [{ at: '2020-01-01T00:00:00Z' }, 'at'],
      [{ zone: 'Mars/Olympus' }, 'zone'],
      [{ zone: '+03:00' }, 'zone'],
      [{ at: '2099-01-01T00:00:00' }, 'at'],
      [{ at: '2099-13-01T00:00:00Z' }, 'at'],
      [{ locale: 'fr' }, 'locale'],
    ]
    for (const [more, field] of wrong) {
      const { status, body } = await schedule(article, more)
      expect({ more, status, path: body.errors[0].data?.errors?.[0]?.path }).toEqual({
        more,
        status: 422,
        path: field,
      })
    }
    await schedule(article, { locale: 'ar' }).expect(422)
    for (const role of ['reporter', 'checker', 'safeguarding'] as const) {
      await desk.people[role]
        .post(`/api/articles/${article}/schedule`, { locale: 'en', at: LATER, zone: 'UTC' })
        .expect(403)
      await desk.people[role].delete(`/api/articles/${article}/schedule?locale=en`).expect(403)
    }
    await desk.anyone
      .post(`/api/articles/${article}/schedule`)
      .send({ locale: 'en', at: LATER, zone: 'UTC' })
      .expect(401)
    expect(await countRows(desk)).toEqual(before)
  })

  it('is not under embargo as well: one excludes the other', async () => {
    const { article } = await makeStory(desk, records, 'embargoed', {
      embargo: { until: '2098-01-01T00:00:00Z', zone: 'Europe/London' },
    })
    await schedule(article).expect(409)
    const waiting = await makeStory(desk, records, 'embargoed-later')
    await schedule(waiting.article).expect(200)
    const embargo = { until: '2098-01-01T00:00:00Z', zone: 'Europe/London' }
    await desk.people.editor
      .patch(`/api/articles/${waiting.article}?locale=en&draft=true`, { embargo })
      .expect(409)
    // One that came to be all the same holds: nothing goes out before it ends.
    await desk.pool.query(`update newsroom.schedules set state = 'cancelled' where article = $1`, [
      waiting.article,
    ])
    await desk.people.editor
      .patch(`/api/articles/${waiting.article}?locale=en&draft=true`, { embargo })
      .expect(200)
    await desk.pool.query(`update newsroom.schedules set state = 'waiting' where article = $1`, [
      waiting.article,
    ])
    await makeDue(waiting.article)
    expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 1 })
    expect((await rowsOf(waiting.article))[0]?.failure?.findings?.map(({ rule }) => rule)).toEqual([
      'embargo-open',
    ])
    expect(await editionsOf(waiting.article)).toBe(0)
  })

  it('that somebody published by hand before does not go out again by itself', async () => {
    const { article } = await makeStory(desk, records, 'by-hand')
    await schedule(article).expect(200)
    await publish(desk, article)
    const { body } = await desk.people.editor.get(`/api/articles/${article}/state`)
    expect(body.en.scheduledFor).toBeNull()
    await makeDue(article)
    await sweep(desk.payload)
    expect(await editionsOf(article)).toBe(1)
  })

  it('that somebody withdrew, or deleted, does not come back at its hour', async () => {
    const { article } = await makeStory(desk, records, 'withdrawn-waits')
    await publish(desk, article)
    await schedule(article).expect(200)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, {
        locale: 'en',
        kind: 'recalled',
        reason: 'Wrong.',
        notice: 'Wrong.',
      })
      .expect(200)
    await makeDue(article)
    await sweep(desk.payload)
    expect(await editionsOf(article)).toBe(1)
    const { rows } = await desk.pool.query('select state from delivery.stories where article = $1', [article])
    expect(rows).toEqual([{ state: 'recalled' }])

    const deleted = await makeStory(desk, records, 'deleted-waits')
    await schedule(deleted.article).expect(200)
    await desk.people.editor.delete(`/api/articles/${deleted.article}`).expect(200)
    await makeDue(deleted.article)
    const result = await sweep(desk.payload)
    expect(result.published).toBe(0)
    expect(await editionsOf(deleted.article)).toBe(0)
  })
})
