import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { isPassing } from '../../src/worker/passing-fault'
import { sweep } from '../../src/worker/sweep'
import { openDesk, type TestDesk } from '../support/desk'
import { makeRecords, type Records } from '../support/records'
import { makeStory, publish, untilBlocked, whileChangesAreHeld, whileLocked } from './story'

const LATER = '2099-01-01T09:00:00Z'

describe('a story whose hour has come, where something goes wrong', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterEach(() =>
    desk.pool.query(`update newsroom.schedules set state = 'cancelled' where state = 'waiting'`),
  )
  afterAll(() => desk.close())

  const schedule = (article: string, more: object = {}) =>
    desk.people.editor.post(`/api/articles/${article}/schedule`, {
      locale: 'en',
      at: LATER,
      zone: 'UTC',
      ...more,
    })
  const makeDue = (article: string, ago = '1 minute') =>
    desk.pool.query(
      `update newsroom.schedules set due_at = clock_timestamp() - $2::interval where article = $1 and state = 'waiting'`,
      [article, ago],
    )
  const rowsOf = async (article: string) => {
    const { rows } = await desk.pool.query<{ state: string; due: string; failure: object | null }>(
      `select state, to_json(due_at at time zone 'UTC') #>> '{}' as due, failure from newsroom.schedules
       where article = $1 order by requested_at`,
      [article],
    )
    return rows
  }
  const editionsOf = async (article: string): Promise<number> =>
    (await desk.pool.query('select 1 from delivery.editions where article = $1', [article])).rows.length
  /** Ends every session of this database that waits for a lock. */
  const endWaiting = () =>
    desk.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )

  it('waits for the next look where the connection to the database is lost in the middle, and then goes out once', async () => {
    const { article } = await makeStory(desk, records, 'connection-lost')
    await schedule(article).expect(200)
    await makeDue(article)
    const result = await whileChangesAreHeld(desk, async () => {
      const sweeping = sweep(desk.payload)
      await untilBlocked(desk, 1)
      await endWaiting()
      return sweeping
    })
    expect(result).toEqual({ published: 0, failed: 0, postponed: 1 })
    expect((await rowsOf(article)).map(({ state, failure }) => [state, failure])).toEqual([['waiting', null]])
    expect(await editionsOf(article)).toBe(0)
    expect(await sweep(desk.payload)).toEqual({ published: 1, failed: 0 })
    expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 0 })
    expect(await editionsOf(article)).toBe(1)
  })

  it('is for an editor to see where the database falters an hour long', async () => {
    const { article } = await makeStory(desk, records, 'falters-long')
    await schedule(article).expect(200)
    await makeDue(article, '61 minutes')
    const result = await whileChangesAreHeld(desk, async () => {
      const sweeping = sweep(desk.payload)
      await untilBlocked(desk, 1)
      await endWaiting()
      return sweeping
    })
    expect(result).toEqual({ published: 0, failed: 1 })
    expect((await rowsOf(article))[0]).toMatchObject({ state: 'failed', failure: { status: 500 } })
  })

  it('says of a fault of ours that it is one, in both languages, and keeps no statement and no word of the story', async () => {
    const { article } = await makeStory(desk, records, 'own-fault')
    await schedule(article).expect(200)
    await makeDue(article)
    await desk.pool.query(`
      create function newsroom.break_down() returns trigger language plpgsql as
        $$ begin raise exception 'a word of the story'; end $$;
      create trigger break_down before insert on delivery.editions for each row execute function newsroom.break_down()`)
    try {
      expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 1 })
    } finally {
      await desk.pool.query('drop function newsroom.break_down() cascade')
    }
    expect((await rowsOf(article))[0]?.failure).toEqual({
      status: 500,
      message: { ar: 'حال دونها عطل في الخادم.', en: 'a fault of the server prevented it.' },
    })
  })

  it('keeps the order that an editor gave the moment the failed one was let go', async () => {
    const { article, quote } = await makeStory(desk, records, 'ordered-again')
    await schedule(article).expect(200)
    await desk.people.reporter.patch(`/api/quotes/${quote}`, { originalText: 'Changed since.' }).expect(200)
    await makeDue(article)
    const result = await whileLocked(
      desk,
      `select 1 from articles where id = '${article}' for update`,
      async (letGo) => {
        const sweeping = sweep(desk.payload)
        await untilBlocked(desk, 1)
        // It waits for the row that the sweep holds, and has it before the failure is written down.
        const again = desk.pool.query(
          `update newsroom.schedules set due_at = $2, requested_at = clock_timestamp() where article = $1`,
          [article, LATER],
        )
        await untilBlocked(desk, 2)
        await letGo()
        await again
        return sweeping
      },
    )
    expect(result).toEqual({ published: 0, failed: 1 })
    expect(await rowsOf(article)).toEqual([{ state: 'waiting', due: '2099-01-01T09:00:00', failure: null }])
  })

  it('is told to who had scheduled it, by mail, without a word of the story or of what was found', async () => {
    const sent: Record<string, unknown>[] = []
    const usual = desk.payload.sendEmail
    process.env.PUBLIC_URL = 'https://desk.example.org'
    try {
      const { article, quote } = await makeStory(desk, records, 'told-by-mail')
      await schedule(article, { zone: 'Africa/Cairo' }).expect(200)
      await desk.people.reporter.patch(`/api/quotes/${quote}`, { originalText: 'Changed since.' }).expect(200)
      await desk.pool.query(
        `update newsroom.schedules set due_at = '2026-07-01T06:00:00Z' where article = $1 and state = 'waiting'`,
        [article],
      )
      const told = new Promise<void>((resolve) => {
        desk.payload.sendEmail = (message) => {
          sent.push(message as Record<string, unknown>)
          resolve()
          return Promise.reject(new Error('the mail server is away'))
        }
      })
      expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 1 })
      await told
      expect(sent).toHaveLength(1)
      const [mail] = sent
      expect(mail?.to).toBe(desk.people.editor.email)
      const text = String(mail?.text)
      expect(text).toContain('2026-07-01 09:00 (Africa/Cairo)')
      expect(text).toContain(`https://desk.example.org/admin/collections/articles/${article}?locale=en`)
      expect(text).toContain('ولم تُنشر')
      expect(text).toContain('it was not published')
      for (const word of ['Authority', 'told-by-mail', 'Platforms', 'quote', 'Rifai']) {
        expect(`${String(mail?.subject)} ${text}`).not.toContain(word)
      }
      expect((await rowsOf(article))[0]?.state).toBe('failed')
      // What was told once is not told again.
      expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 0 })
      expect(sent).toHaveLength(1)
    } finally {
      desk.payload.sendEmail = usual
      delete process.env.PUBLIC_URL
    }
  })

  it('does not hold up the stories after it', async () => {
    const first = await makeStory(desk, records, 'first-of-two')
    const second = await makeStory(desk, records, 'second-of-two')
    await schedule(first.article).expect(200)
    await schedule(second.article).expect(200)
    await makeDue(first.article, '2 minutes')
    await makeDue(second.article)
    const result = await whileLocked(
      desk,
      `select 1 from articles where id = '${first.article}' for update`,
      async () => {
        const sweeping = sweep(desk.payload)
        await untilBlocked(desk, 1)
        await endWaiting()
        return sweeping
      },
    )
    expect(result).toEqual({ published: 1, failed: 0, postponed: 1 })
    expect([await editionsOf(first.article), await editionsOf(second.article)]).toEqual([0, 1])
    expect(await sweep(desk.payload)).toEqual({ published: 1, failed: 0 })
  })

  it('is not put under embargo while it waits, nor scheduled while an embargo is open; one that ended is no obstacle', async () => {
    const embargo = (until: string | null) => ({ embargo: { until, zone: until ? 'Europe/London' : null } })
    const put = (article: string, body: object) =>
      desk.people.editor.patch(`/api/articles/${article}?locale=en&draft=true`, body)
    const { article } = await makeStory(desk, records, 'embargo-or-hour')
    await schedule(article).expect(200)
    const { body } = await put(article, embargo('2098-01-01T00:00:00Z')).expect(409)
    expect(body.errors[0].message).toContain('cancel the schedule first')
    // The other language of the same story is under the same embargo.
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=ar&draft=true`, embargo('2098-01-01T00:00:00Z'))
      .expect(409)
    await put(article, { internalNotes: 'Nothing else is in the way.' }).expect(200)
    await desk.people.editor.delete(`/api/articles/${article}/schedule?locale=en`).expect(200)
    await put(article, embargo('2098-01-01T00:00:00Z')).expect(200)
    await schedule(article).expect(409)
    await put(article, { internalNotes: 'The embargo stays as it is.' }).expect(200)
    await put(article, embargo('2020-01-01T00:00:00Z')).expect(200)
    await schedule(article).expect(200)
    await put(article, { ...embargo('2020-01-01T00:00:00.000Z'), internalNotes: 'Ended long ago.' }).expect(
      200,
    )
    await makeDue(article)
    expect(await sweep(desk.payload)).toEqual({ published: 1, failed: 0 })
  })

  it('waits for its hour though the embargo on it has ended by then: nothing goes out by an embargo’s end', async () => {
    const { article } = await makeStory(desk, records, 'embargo-ended', {
      embargo: { until: '2020-01-01T00:00:00Z', zone: 'Europe/London' },
    })
    expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 0 })
    expect(await editionsOf(article)).toBe(0)
    await publish(desk, article)
    expect(await editionsOf(article)).toBe(1)
  })

  it('tells the database’s faults of the moment from what is wrong with a story', () => {
    const error = (code: string) => Object.assign(new Error('no'), { code })
    const wrapped = (inner: Error) => Object.assign(new Error('Failed query'), { cause: inner })
    for (const code of ['40001', '40P01', '55P03', '53200', '53300', '57P01', '08006', 'ECONNREFUSED']) {
      expect({ code, isPassing: isPassing(error(code)) }).toEqual({ code, isPassing: true })
      expect(isPassing(wrapped(wrapped(error(code))))).toBe(true)
    }
    for (const code of ['23505', '23514', '42P01', 'P0001', 'ENOENT']) {
      expect({ code, isPassing: isPassing(wrapped(error(code))) }).toEqual({ code, isPassing: false })
    }
    const circle: { cause?: unknown } = {}
    circle.cause = circle
    for (const nothing of [circle, null, undefined, 'text', 7]) expect(isPassing(nothing)).toBe(false)
  })
})
