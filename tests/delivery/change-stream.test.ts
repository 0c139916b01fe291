import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createDeliveryApp } from '../../src/delivery/app'
import { diskPictures } from '../../src/delivery/picture-store'
import { eventually, openDesk, PUBLIC_URL, type TestDesk } from './desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode, type Queryable } from './fixtures'

interface Stream {
  ids: string[]
  text: () => string
  response: IncomingMessage
  stop: () => void
}

describe('The stream of changes', () => {
  let desk: TestDesk
  let server: Server

  const serve = async (app: TestDesk['app']): Promise<Server> => {
    const opened = createServer(app)
    await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve))
    return opened
  }

  beforeAll(async () => {
    desk = await openDesk({ streamHeartbeatMs: 50 })
    await putAllNodes(desk.admin)
    server = await serve(desk.app)
  })
  afterAll(async () => {
    await desk.close()
    await new Promise((resolve) => server.close(resolve))
  })

  const follow = (query = '', headers: Record<string, string> = {}, at = server): Promise<Stream> =>
    new Promise((resolve, reject) => {
      const { port } = at.address() as AddressInfo
      const req = get({ port, path: `/v1/changes/stream${query}`, headers, agent: false }, (response) => {
        const chunks: string[] = []
        let rest = ''
        response.setEncoding('utf8')
        const stream: Stream = {
          ids: [],
          text: () => chunks.join(''),
          response,
          stop: () => req.destroy(),
        }
        response.on('data', (chunk: string) => {
          chunks.push(chunk)
          rest += chunk
          const end = rest.lastIndexOf('\n') + 1
          for (const [, id = ''] of rest.slice(0, end).matchAll(/^id: (\d+)$/gm)) stream.ids.push(id)
          rest = rest.slice(end)
        })
        response.on('error', () => undefined)
        resolve(stream)
      })
      req.on('error', reject)
    })

  const logged = async (since = '0'): Promise<string[]> => {
    const { rows } = await desk.admin.query<{ id: string }>(
      'select id::text as id from delivery.changes where id > $1 order by delivery.changes.id',
      [since],
    )
    return rows.map(({ id }) => id)
  }
  const newest = async (): Promise<string> => {
    const { rows } = await desk.admin.query<{ id: string }>(
      'select coalesce(max(id), 0)::text as id from delivery.changes',
    )
    return rows[0]?.id ?? '0'
  }

  const change = (mark: string): Promise<unknown> =>
    putNode(
      desk.admin,
      'helpline',
      IDS.childLine,
      childLine({ name: { ar: `خط ${mark}`, en: `Line ${mark}` } }),
    )

  it('begins with what was committed after the number that is named, and goes on with what comes', async () => {
    const stream = await follow('?since=3')
    expect(stream.response.statusCode).toBe(200)
    expect(stream.response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(stream.response.headers['cache-control']).toBe('no-store')
    await eventually(async () => expect(stream.ids).toEqual(await logged('3')))
    await publish(desk.admin, { article: newId(), locale: 'en' })
    await change('one')
    await eventually(async () => expect(stream.ids).toEqual(await logged('3')))
    const event =
      stream
        .text()
        .split('\n\n')
        .find((part) => part.includes('edition.published')) ?? ''
    const data = JSON.parse(/^data: (.+)$/m.exec(event)?.[1] ?? '') as { id: string; locale: string }
    expect(data).toMatchObject({
      id: /^id: (\d+)$/m.exec(event)?.[1],
      locale: 'en',
      kind: 'edition.published',
    })
    stream.stop()
  })

  it('resumes after the number that a browser sends when it comes back', async () => {
    const seen = await newest()
    const stream = await follow('', { 'Last-Event-ID': seen })
    await change('two')
    await eventually(async () => expect(stream.ids).toEqual(await logged(seen)))
    expect(stream.ids).toHaveLength(1)
    stream.stop()
  })

  /** As the acts write to the log: a number is taken under a lock that is held until commit, so numbers are in commit order. */
  const underLock: Queryable = {
    async query(text, values) {
      if (!text.includes('insert into delivery.changes')) return desk.admin.query(text, values)
      const client = await desk.admin.connect()
      try {
        await client.query('begin')
        await client.query(`select pg_advisory_xact_lock(hashtext('delivery.changes'))`)
        const result = await client.query(text, values)
        await client.query('commit')
        return result
      } finally {
        client.release()
      }
    },
  }

  it('gives every reader every change once and in order while many commit at once', async () => {
    const since = await newest()
    const streams = await Promise.all(Array.from({ length: 5 }, () => follow(`?since=${since}`)))
    const late: Stream[] = []
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        await publish(underLock, { article: newId(), locale: n % 2 === 0 ? 'ar' : 'en', slug: `many-${n}` })
        if (n % 10 === 0) late.push(await follow(`?since=${since}`))
      }),
    )
    await eventually(async () => {
      const all = await logged(since)
      for (const stream of [...streams, ...late]) expect(stream.ids).toEqual(all)
    })
    ;[...streams, ...late].forEach((stream) => stream.stop())
  })

  it('says now and then that it is alive', async () => {
    const stream = await follow(`?since=${await newest()}`)
    await eventually(async () => expect(stream.text()).toContain(': still here'))
    stream.stop()
  })

  it('refuses a number that is none, and names it', async () => {
    const { body } = await desk.get('/v1/changes/stream?since=x').expect(400)
    expect((body as { errors: { parameter: string }[] }).errors).toEqual([
      expect.objectContaining({ parameter: 'since' }),
    ])
  })

  it('misses nothing when the connection that hears of changes is cut', async () => {
    const since = await newest()
    const stream = await follow(`?since=${since}`)
    await desk.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'amana_changes'`,
    )
    for (let n = 0; n < 50; n += 1) await change(`cut ${n}`)
    await eventually(async () => expect(stream.ids).toEqual(await logged(since)))
    stream.stop()
  })

  it('lets a reader go that does not read, rather than keep all of it in memory', async () => {
    const { pool } = await desk.another()
    const warnings: string[] = []
    const app = createDeliveryApp({
      pool,
      publicUrl: PUBLIC_URL,
      pictureStore: diskPictures(desk.mediaDir),
      log: { warn: (_details, message) => void warnings.push(message), error: () => undefined },
      streamHeartbeatMs: 20,
      streamStallMs: 1500,
    })
    await app.listening
    const own = await serve(app)
    const since = await newest()
    const slow = await follow(`?since=${since}`, {}, own)
    const fast = await follow(`?since=${since}`, {}, own)
    slow.response.pause()
    slow.response.socket.pause()
    const big = 'x'.repeat(2000)
    // Far more than the sockets between the two can hold.
    await desk.admin.query(
      `insert into delivery.changes (kind, node) select 'node.changed', $1 from generate_series(1, 12000)`,
      [big],
    )
    await change('after')
    // A socket that is not read does not even notice that it was closed: the server says so.
    await eventually(
      async () => expect(warnings).toContain('a reader of the change stream takes nothing'),
      20_000,
    )
    slow.stop()
    await eventually(async () => expect(fast.ids.at(-1)).toBe(await newest()), 20_000)
    fast.stop()
    await app.close()
    await new Promise((resolve) => own.close(resolve))
  })
})
