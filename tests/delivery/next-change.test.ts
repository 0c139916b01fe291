import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { cacheControl, CHANGE_LOG, CONTENT, PICTURE } from '../../src/delivery/http'
import { openDesk, type Process, type TestDesk } from './desk'
import { IDS, newId, publish, putAllNodes } from './fixtures'

/** Far enough off to be the future whenever this is run. */
const DUE = Date.parse('2090-06-01T12:00:00.000Z')
const SECOND = 1000

const spans = (header: string | undefined): { fresh: number; revalidate: number; onError: number } => {
  const [, fresh, revalidate, onError] =
    /^public, max-age=(\d+)(?:, stale-while-revalidate=(\d+), stale-if-error=(\d+))?$/.exec(header ?? '') ??
    []
  return { fresh: Number(fresh), revalidate: Number(revalidate ?? 0), onError: Number(onError ?? 0) }
}

describe('The time to live of an answer before a scheduled change', () => {
  it('ends with that change while the server answers, and with the answer itself where it does not', () => {
    for (const freshness of [CONTENT, PICTURE, CHANGE_LOG]) {
      for (const left of [0, 1, 29, 30, 45, 89, 90, 91, 10_000]) {
        const bound = spans(cacheControl(freshness, null, DUE - left * SECOND, DUE))
        expect(bound.fresh + bound.revalidate).toBeLessThanOrEqual(left)
        expect(bound.onError).toBe(freshness.onError)
      }
      expect(cacheControl(freshness, null, DUE - 200 * SECOND, DUE)).toBe(cacheControl(freshness, null, 0))
      // A consent that ends, or a check that is due, binds every span.
      const both = spans(cacheControl(freshness, DUE + 5 * SECOND, DUE - 5 * SECOND, DUE))
      expect(both.fresh).toBeLessThanOrEqual(5)
      expect(both.fresh + both.onError).toBeLessThanOrEqual(10)
    }
  })
})

describe('What a reader may keep before a scheduled change', () => {
  let desk: TestDesk
  let other: Process
  let now = DUE

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en' })
    other = await desk.another({ now: () => now, heartbeatMs: 20 })
  })
  afterEach(() => desk.admin.query('delete from delivery.due'))
  afterAll(() => desk.close())

  /** As the schedule's trigger does. */
  const set = async (at: number, isTold = true): Promise<void> => {
    await desk.admin.query('insert into delivery.due values ($1, $2)', [randomUUID(), new Date(at)])
    if (isTold) await desk.admin.query(`select pg_notify('amana_changes', '{"due":true}')`)
  }

  const headerOf = async (path: string): Promise<string | undefined> =>
    (await other.get(path)).headers['cache-control'] as string | undefined

  /** Waits until this process knows of the hour. */
  const isBound = async (path: string): Promise<void> => {
    const deadline = Date.now() + 5000
    for (;;) {
      const header = await headerOf(path)
      const { fresh, revalidate } = spans(header)
      if (fresh + revalidate <= Math.max(0, (DUE - now) / SECOND)) return
      if (Date.now() > deadline) throw new Error(`${path} is still not bound: ${header}`)
    }
  }

  const PATHS = [
    '/v1/en/articles/groups-luring-children',
    '/v1/ar/articles',
    '/v1/en/articles',
    '/v1/en/search?q=children',
    '/v1/en/feed.rss',
    '/v1/en/articles/groups-luring-children.html',
    '/v1/en/helplines',
    `/v1/en/quotes/${IDS.quote}`,
    '/sitemap.xml',
  ]

  it('is whole until a minute and a half before it, and then never crosses it, for whatever is asked', async () => {
    now = DUE - 91 * SECOND
    const whole = new Map<string, string | undefined>()
    for (const path of PATHS) whole.set(path, await headerOf(path))
    await set(DUE)
    now = DUE - 20 * SECOND
    await isBound(PATHS[0] ?? '')
    for (const left of [20, 1, 0]) {
      now = DUE - left * SECOND
      for (const path of PATHS) {
        const bound = spans(await headerOf(path))
        expect({ path, left, fresh: bound.fresh }).toEqual({ path, left, fresh: left })
        expect({ path, left, revalidate: bound.revalidate }).toEqual({ path, left, revalidate: 0 })
      }
    }
    now = DUE - 91 * SECOND
    for (const path of PATHS)
      expect({ path, header: await headerOf(path) }).toEqual({ path, header: whole.get(path) })
  })

  it('is bound alike where nothing is there: at the address of a draft and at one that never was', async () => {
    await set(DUE)
    now = DUE - 3 * SECOND
    await isBound(PATHS[0] ?? '')
    for (const path of ['/v1/en/articles/a-draft', '/v1/en/articles/never-was', '/v1/nowhere'])
      expect({ path, header: await headerOf(path) }).toEqual({ path, header: 'public, max-age=3' })
  })

  it('is known without a notice, from the next heartbeat on, and the first of several hours counts', async () => {
    await set(DUE + 3600 * SECOND, false)
    await set(DUE, false)
    now = DUE - 10 * SECOND
    await isBound(PATHS[0] ?? '')
    expect(spans(await headerOf(PATHS[0] ?? '')).fresh).toBe(10)
  })

  it('is whole again when the hour has passed for a minute and nothing came of it', async () => {
    await set(DUE)
    now = DUE + 59 * SECOND
    await isBound(PATHS[0] ?? '')
    expect(spans(await headerOf(PATHS[0] ?? '')).fresh).toBe(0)
    now = DUE + 60 * SECOND
    expect(await headerOf(PATHS[0] ?? '')).toBe(cacheControl(CONTENT, null, 0))
  })

  it('reads one small statement for it with each heartbeat, and none for any reader', async () => {
    await set(DUE)
    now = DUE - 10 * SECOND
    await isBound(PATHS[0] ?? '')
    other.statements()
    await headerOf(PATHS[0] ?? '')
    expect(other.statements()).toEqual([])
  })
})
