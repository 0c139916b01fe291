import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import pg from 'pg'
import request from 'supertest'

import { createDeliveryApp } from '../../src/delivery/app'
import { inFront } from '../../src/delivery/front'
import { diskPictures } from '../../src/delivery/picture-store'
import { eventually, openDesk, storyAddress, type TestDesk } from './desk'
import { IDS, newId, publish, putAllNodes, SLUG } from './fixtures'

/** What an operator's alarms may be built on. */
const NAMES = [
  'amana_delivery_requests_total',
  'amana_delivery_bytes_total',
  'amana_delivery_change_visible_seconds',
  'amana_delivery_cache_bytes',
  'amana_delivery_cache_answers',
  'amana_delivery_listening',
  'amana_delivery_change_lag_seconds',
  'amana_delivery_newest_change',
  'amana_delivery_stream_readers',
  'amana_delivery_pool_connections',
  'amana_delivery_pool_idle',
  'amana_delivery_pool_waiting',
  'amana_process_cpu_seconds_total',
  'amana_process_resident_memory_bytes',
  'amana_nodejs_eventloop_lag_seconds',
]

describe('What delivery counts, for Prometheus', () => {
  let desk: TestDesk
  let server: Server
  const STORY = storyAddress('ar', SLUG.ar)

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'ar' })
    server = createServer(inFront(desk.app.front, desk.app))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await desk.close()
  })

  const get = (
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const req = ask({ port, path, headers, agent: false }, (res) => {
        let text = ''
        res.setEncoding('utf8')
        res.on('data', (chunk: string) => (text += chunk))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, text }))
      })
      req.on('error', reject)
      req.end()
    })

  const metrics = async (): Promise<string> => {
    const { status, text } = await get('/metrics')
    expect(status).toBe(200)
    return text
  }
  /** The value of a line that begins with a name and has all of the labels; 0 where there is none. */
  const value = (text: string, name: string, ...labels: string[]): number =>
    text
      .split('\n')
      .filter((line) => line.startsWith(name) && labels.every((label) => line.includes(label)))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)

  it('has the names that alarms are built on, each with its type and a sentence', async () => {
    await get(STORY)
    const text = await metrics()
    for (const name of NAMES) {
      expect(text).toMatch(new RegExp(`^# HELP ${name} \\S.+$`, 'm'))
      expect(text).toMatch(new RegExp(`^# TYPE ${name} (counter|gauge|histogram)$`, 'm'))
    }
    await desk.get('/metrics').expect('content-type', /^text\/plain; version=/)
    await desk.get('/metrics').expect('cache-control', 'no-store')
  })

  it('tells an answer from the database, one from memory, a problem, and the bytes of each', async () => {
    const fresh = await desk.another()
    const own = createServer(inFront(fresh.app.front, fresh.app))
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(own.address() as AddressInfo).port}`
    const read = async (path: string): Promise<string> =>
      (await fetch(address + path, { headers: { 'Accept-Encoding': 'identity' } })).text()
    const story = await read(STORY)
    for (let n = 0; n < 3; n += 1) await read(STORY)
    const { headers } = await fetch(address + STORY, { headers: { 'Accept-Encoding': 'identity' } })
    const again = await fetch(address + STORY, { headers: { 'If-None-Match': String(headers.get('etag')) } })
    expect(again.status).toBe(304)
    await read('/v1/ar/topics')
    await read('/v1/ar/topics')
    await read('/v1/ar/articles/none')
    await fetch(`${address}/v1/ar/articles/none`, { method: 'HEAD' })
    const text = await read('/metrics')
    const requests = 'amana_delivery_requests_total{'
    expect(value(text, requests, 'route="/articles/:slug"', 'outcome="database"', 'status="200"')).toBe(1)
    expect(value(text, requests, 'route="/articles/:slug"', 'outcome="hit"', 'status="200"')).toBe(4)
    expect(value(text, requests, 'route="/articles/:slug"', 'outcome="hit"', 'status="304"')).toBe(1)
    expect(value(text, requests, 'route="/topics"', 'outcome="hit"', 'status="200"')).toBe(1)
    expect(value(text, requests, 'outcome="hit"')).toBe(6)
    expect(value(text, requests, 'outcome="problem"', 'status="404"')).toBe(2)
    const bytes = Buffer.byteLength(story)
    const topics = Buffer.byteLength(await read('/v1/ar/topics'))
    expect(value(text, 'amana_delivery_bytes_total{', 'outcome="database"')).toBe(bytes + topics)
    expect(value(text, 'amana_delivery_bytes_total{', 'outcome="hit"')).toBe(4 * bytes + topics)
    // To HEAD no body is sent.
    expect(value(text, 'amana_delivery_bytes_total{', 'outcome="problem"')).toBe(
      Buffer.byteLength(await read('/v1/ar/articles/none')),
    )
    expect(value(text, 'amana_delivery_listening ')).toBe(1)
    expect(value(text, 'amana_delivery_change_lag_seconds ')).toBe(0)
    expect(value(text, 'amana_delivery_cache_answers ')).toBe(2)
    await new Promise((resolve) => own.close(resolve))
  })

  it('measures how long a change takes from its writing to here, and names the newest', async () => {
    const before = await metrics()
    const { rows } = await desk.admin.query<{ id: string }>(
      `with change as (
         insert into delivery.changes (kind, node) values ('node.changed', $1) returning id, at
       )
       select id::text as id, pg_notify('amana_changes', jsonb_build_object('id', id::text, 'kind', 'node.changed',
         'node', $1::text, 'at', at)::text) from change`,
      [`helpline:${IDS.childLine}`],
    )
    const count = 'amana_delivery_change_visible_seconds_count'
    await eventually(async () => {
      const text = await metrics()
      expect(value(text, count)).toBe(value(before, count) + 1)
      expect(value(text, 'amana_delivery_newest_change ')).toBe(Number(rows[0]?.id))
    })
  })

  it('counts a change whose notice was lost too, once, by the time until it was read in the log', async () => {
    const own = await desk.another({ heartbeatMs: 100 })
    const read = async (): Promise<string> => (await own.get('/metrics').expect(200)).text
    const name = 'amana_delivery_change_visible_seconds'
    const before = await read()
    await desk.admin.query(
      `insert into delivery.changes (kind, node, at) values ('node.changed', $1, clock_timestamp() - interval '3 seconds')`,
      [`helpline:${IDS.childLine}`],
    )
    await eventually(async () =>
      expect(value(await read(), `${name}_count`)).toBe(1 + value(before, `${name}_count`)),
    )
    const sum = value(await read(), `${name}_sum`) - value(before, `${name}_sum`)
    expect(sum).toBeGreaterThan(3)
  })

  it('says how long a process has heard of no change that never was connected, instead of nought', async () => {
    const away = new pg.Pool({ connectionString: 'postgresql://nobody@127.0.0.1:1/nothing' })
    let now = 1_000_000
    const app = createDeliveryApp({
      pool: away,
      replica: away,
      publicUrl: '',
      pictureStore: diskPictures(desk.mediaDir),
      log: { warn: () => undefined, error: () => undefined },
      now: () => now,
    })
    try {
      await app.listening
      now += 42_000
      // The answer needs no database.
      const { text } = await request(app).get('/metrics').expect(200)
      expect(value(text, 'amana_delivery_listening ')).toBe(0)
      expect(value(text, 'amana_delivery_change_lag_seconds ')).toBe(42)
      for (const database of ['primary', 'replica']) {
        expect(text).toContain(`amana_delivery_pool_waiting{database="${database}"} 0`)
      }
    } finally {
      await app.close()
      await away.end()
    }
  })

  it('holds no address and no word of a reader', async () => {
    const secrets = {
      path: 'a-slug-that-somebody-typed',
      query: 'what-somebody-looked-for',
      arabic: 'كلمة-القارئ',
      agent: 'AgentOfAReader',
      etag: 'TagOfAReader',
      referrer: 'where-they-came-from.example',
      forwarded: '203.0.113.77',
    }
    const headers = {
      'User-Agent': secrets.agent,
      'If-None-Match': `"${secrets.etag}"`,
      Referer: `https://${secrets.referrer}/`,
      'X-Forwarded-For': secrets.forwarded,
    }
    for (const path of [
      STORY,
      STORY,
      `/v1/ar/articles/${secrets.path}`,
      `/v1/ar/articles/${encodeURIComponent(secrets.arabic)}`,
      `/v1/en/articles?topic=${secrets.query}`,
      `/v1/ar/search?q=${secrets.query}`,
      `/v1/ar/search?q=${encodeURIComponent(secrets.arabic)}`,
      `/v1/en/articles?${secrets.query}=1`,
      `/v1/${secrets.path}/articles`,
      `/${secrets.path}`,
      `/v1/changes?since=${secrets.query}`,
      `/v1/media/${IDS.picture}/${secrets.path}.webp`,
    ]) {
      await get(path, headers)
    }
    const text = await metrics()
    for (const secret of [
      ...Object.values(secrets),
      encodeURIComponent(secrets.arabic),
      SLUG.ar,
      '127.0.0.1',
    ]) {
      expect(text).not.toContain(secret)
    }
    // Routes are patterns: their number does not grow with what is asked for.
    const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route))
    for (const route of routes) expect(route).toMatch(/^(?:any|none|(?:\/[\w:.{}*-]+)+)$/)
    for (let n = 0; n < 20; n += 1) await get(`/v1/ar/articles/never-${n}`)
    const after = new Set([...(await metrics()).matchAll(/route="([^"]*)"/g)].map(([, route]) => route))
    expect(after).toEqual(routes)
  })
})
