import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { inFront } from '../../src/delivery/front'
import { openDesk, type Process, type TestDesk } from './desk'
import { newId, publish, putAllNodes, withdraw } from './fixtures'

interface Got {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

const STORY = '/v1/en/articles/groups-luring-children'

describe('Server-Timing', () => {
  let desk: TestDesk
  const servers: Server[] = []

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en' })
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    await desk.close()
  })

  type Read = (path: string, headers?: Record<string, string>, method?: string) => Promise<Got>
  const open = async (serverTiming?: boolean): Promise<Process & { read: Read }> => {
    const process = await desk.another({
      heartbeatMs: 3_600_000,
      ...(serverTiming === undefined ? {} : { serverTiming }),
    })
    const server = createServer(inFront(process.app.front, process.app))
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const read: Read = (path, headers = {}, method = 'GET') =>
      new Promise((resolve, reject) => {
        const { port } = server.address() as AddressInfo
        const req = ask({ port, path, headers, method, agent: false }, (res) => {
          let text = ''
          res.setEncoding('utf8')
          res.on('data', (chunk: string) => (text += chunk))
          res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }))
        })
        req.on('error', reject)
        req.end()
      })
    return { ...process, read }
  }

  const timing = ({ headers }: Got) => headers['server-timing'] as string | undefined
  const rest = ({ headers: { date: _date, 'server-timing': _timing, ...headers }, ...more }: Got) => ({
    ...more,
    headers,
  })

  it('is not sent unless the desk asks for it', async () => {
    for (const { read: get } of [await open(), await open(false)]) {
      for (const path of [STORY, STORY, '/v1/en/articles/none', '/healthz', '/metrics', '/v1/openapi.json']) {
        expect(timing(await get(path))).toBeUndefined()
      }
    }
  })

  it('says where an answer came from, what the database took for it, and how long it took in all', async () => {
    const { read: get } = await open(true)
    const MISS = /^cache;desc=miss, db;dur=\d+\.\d;desc=1, total;dur=\d+\.\d$/
    const miss = String(timing(await get(STORY)))
    expect(miss).toMatch(MISS)
    const [db = NaN, total = NaN] = [...miss.matchAll(/dur=([\d.]+)/g)].map(([, ms]) => Number(ms))
    expect(db).toBeLessThanOrEqual(total)
    expect(total).toBeGreaterThan(0)
    const hit = await get(STORY)
    expect(timing(hit)).toMatch(/^cache;desc=hit, total;dur=\d+\.\d$/)
    const same = await get(STORY, { 'If-None-Match': String(hit.headers.etag) })
    expect(same.status).toBe(304)
    expect(timing(same)).toMatch(/^cache;desc=hit,/)
    expect(timing(await get(STORY, {}, 'HEAD'))).toMatch(/^cache;desc=hit,/)
    // The same answer at another address of it.
    expect(timing(await get(STORY.replace('g', '%67')))).toMatch(/^cache;desc=hit, total;dur=\d+\.\d$/)
    expect(timing(await get('/v1/en/topics'))).toMatch(MISS)
  })

  it('says of those who waited for one answer that they missed, and of one alone that it asked', async () => {
    const { read: get, statements } = await open(true)
    const answers = await Promise.all(Array.from({ length: 8 }, () => get('/v1/en/articles')))
    expect(statements()).toHaveLength(1)
    expect(answers.filter((answer) => timing(answer)?.includes('db;'))).toHaveLength(1)
    for (const answer of answers) expect(timing(answer)).toMatch(/^cache;desc=(miss|hit), /)
  })

  it('changes neither body nor tag nor any other header, and is kept with no answer', async () => {
    const [on, off] = [await open(true), await open(false)]
    for (const path of [STORY, `${STORY}.html`, '/v1/en/feed.atom', '/v1/openapi.json']) {
      for (let n = 0; n < 2; n += 1) expect(rest(await on.read(path))).toEqual(rest(await off.read(path)))
    }
    const values = new Set<string>()
    for (let n = 0; n < 50; n += 1) values.add(String(timing(await on.read(STORY))?.split(',')[0]))
    expect([...values]).toEqual(['cache;desc=hit'])
  })

  it('is not with an answer that says that nothing is there, that a request is wrong, or how the process is', async () => {
    const { read: get } = await open(true)
    for (const path of [
      '/v1/en/articles/none',
      '/v1/ar/articles/groups-luring-children',
      '/v1/en/articles?x=1',
      '/v1/xx/articles',
      '/nothing',
      '/healthz',
      '/readyz',
      '/metrics',
    ]) {
      expect({ path, timing: timing(await get(path)) }).toEqual({ path, timing: undefined })
    }
    expect(timing(await get(STORY, {}, 'DELETE'))).toBeUndefined()
    expect(timing(await get(STORY, {}, 'OPTIONS'))).toBeUndefined()
  })

  it('is with what was withdrawn, which is an answer', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'taken-down' })
    await withdraw(desk.admin, article, 'en', 'unpublished')
    const { read: get } = await open(true)
    const gone = await get('/v1/en/articles/taken-down')
    expect(gone.status).toBe(410)
    expect(timing(gone)).toMatch(/^cache;desc=miss, db;/)
  })
})
