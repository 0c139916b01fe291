import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import net from 'node:net'

import pg from 'pg'
import request from 'supertest'

import { diskPictures } from '../../src/delivery/picture-store'
import { createDeliveryApp, type DeliveryApp } from '../../src/delivery/app'
import { isUnreachable } from '../../src/delivery/unreachable'
import { eventually, openDesk, PUBLIC_URL, type TestDesk } from './desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode, type Queryable } from './fixtures'

/** The way to the database, which a test can cut and mend. */
class Cable {
  private readonly sockets = new Set<net.Socket>()
  private readonly server: net.Server
  private isCut = false

  constructor(private readonly target: URL) {
    this.server = net.createServer((socket) => {
      if (this.isCut) return void socket.destroy()
      const onward = net.connect(Number(target.port), target.hostname)
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        this.sockets.add(from)
        from.on('error', () => to.destroy())
        from.on('close', () => {
          this.sockets.delete(from)
          to.destroy()
        })
        from.pipe(to)
      }
    })
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    const url = new URL(this.target)
    url.hostname = '127.0.0.1'
    url.port = String((this.server.address() as net.AddressInfo).port)
    return url.href
  }

  cut(): void {
    this.isCut = true
    for (const socket of this.sockets) socket.destroy()
  }

  mend(): void {
    this.isCut = false
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

const STORY = '/v1/en/articles/groups-luring-children'

describe('When the database or the connection to it fails', () => {
  let desk: TestDesk
  let cable: Cable
  let pool: pg.Pool
  let app: DeliveryApp
  /** Milliseconds by which the app's clock is ahead. */
  let ahead = 0
  const get = (address: string) => request(app).get(address)

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en' })
    cable = new Cable(new URL(String(desk.admin.options.connectionString)))
    pool = new pg.Pool({ connectionString: await cable.open(), connectionTimeoutMillis: 1000 })
    pool.on('error', () => undefined)
    const log = { warn: () => undefined, error: () => undefined }
    app = createDeliveryApp({
      pool,
      publicUrl: PUBLIC_URL,
      pictureStore: diskPictures(desk.mediaDir),
      log,
      heartbeatMs: 50,
      now: () => Date.now() + ahead,
    })
    await app.listening
  })
  afterAll(async () => {
    await app.close()
    await pool.end()
    await cable.close()
    await desk.close()
  })

  const isConnected = () =>
    eventually(async () => {
      await get('/readyz').expect(200, { status: 'ready', changes: 'connected' })
    })
  const firstLine = async () => {
    const { body } = await get(STORY).expect(200)
    return (body as { helplines: { subdivision: string | null }[] }).helplines[0]?.subdivision
  }
  /** A change whose notice never comes. */
  const silently: Queryable = {
    query: (text, values) => desk.admin.query(text.replace('pg_notify', 'concat'), values),
  }

  it('goes on answering what it has kept, says 503 to the rest, and lives', async () => {
    const before = await get(STORY).expect(200)
    cable.cut()
    const during = await get(STORY).expect(200)
    expect(during.text).toBe(before.text)
    const answer = await get('/v1/ar/articles').expect(503)
    expect(answer.headers['retry-after']).toBe('5')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toEqual({
      type: `${PUBLIC_URL}/v1/docs#problem-unavailable`,
      title: 'الخدمة غير متاحة مؤقتًا، حاولوا بعد قليل',
      status: 503,
      instance: '/v1/ar/articles',
    })
    await get('/healthz').expect(200)
    // It still has something to serve: taken out of service it would not even do that.
    await get('/readyz').expect(200, { status: 'degraded', changes: 'reconnecting' })
    cable.mend()
    await isConnected()
    await get('/v1/ar/articles').expect(200)
  })

  it('says of what it has kept that it may be old, and since when, until it hears of changes again', async () => {
    const fresh = await get(STORY).expect(200)
    expect(fresh.headers.warning).toBeUndefined()
    expect(fresh.headers.age).toBeUndefined()
    cable.cut()
    await eventually(async () => {
      const { headers } = await get(STORY).expect(200)
      expect(headers.warning).toBe('110 - "Response is Stale"')
    })
    ahead += 90_000
    const stale = await get(STORY).expect(200)
    expect(stale.text).toBe(fresh.text)
    expect(stale.headers.etag).toBe(fresh.headers.etag)
    expect(stale.headers.warning).toBe('110 - "Response is Stale"')
    expect(Number(stale.headers.age)).toBeGreaterThanOrEqual(90)
    expect(Number(stale.headers.age)).toBeLessThan(100)
    const same = await get(STORY).set('If-None-Match', String(fresh.headers.etag)).expect(304)
    expect(same.headers.warning).toBe('110 - "Response is Stale"')
    cable.mend()
    await isConnected()
    const again = await get(STORY).expect(200)
    expect(again.headers.warning).toBeUndefined()
    expect(again.headers.age).toBeUndefined()
  })

  it('shows after the outage what was changed in it', async () => {
    await firstLine()
    cable.cut()
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ subdivision: 'GB-SCT' }))
    cable.mend()
    await isConnected()
    expect(await firstLine()).toBe('GB-SCT')
  })

  it('hears of changes again after its listening connection was ended', async () => {
    await isConnected()
    await firstLine()
    const { rowCount } = await desk.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'amana_changes' and datname = current_database()`,
    )
    expect(rowCount).toBeGreaterThan(0)
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ subdivision: 'GB-WLS' }))
    await eventually(async () => expect(await firstLine()).toBe('GB-WLS'))
    await isConnected()
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ subdivision: 'GB-NIR' }))
    await eventually(async () => expect(await firstLine()).toBe('GB-NIR'))
  })

  it('finds in the log what no notice told, with the next heartbeat', async () => {
    await isConnected()
    await firstLine()
    await putNode(silently, 'helpline', IDS.childLine, childLine({ subdivision: 'GB-ENG' }))
    await eventually(async () => expect(await firstLine()).toBe('GB-ENG'))
  })

  it('forgets everything when it hears something that it cannot understand', async () => {
    // A process of its own, without a heartbeat and after all changes: the other one reads the log, and drops the answers
    // of the last changes once more, at a moment that no test can know.
    const deaf = await desk.another({ heartbeatMs: 3_600_000 })
    const line = async () => {
      const { body } = await request(deaf.app).get(STORY).expect(200)
      return (body as { helplines: { subdivision: string | null }[] }).helplines[0]?.subdivision
    }
    const before = await line()
    expect(before).not.toBe('GB-LND')
    const data = JSON.stringify(childLine({ subdivision: 'GB-LND' }))
    await desk.admin.query(`update delivery.nodes set data = $1 where kind = 'helpline' and id = $2`, [
      data,
      IDS.childLine,
    ])
    deaf.statements()
    expect(await line()).toBe(before)
    expect(deaf.statements()).toEqual([])
    await desk.admin.query(`select pg_notify('amana_changes', 'not even JSON')`)
    await eventually(async () => expect(await line()).toBe('GB-LND'))
  })

  it('starts without a database, and answers as soon as there is one', async () => {
    cable.cut()
    const late = new pg.Pool({
      connectionString: pool.options.connectionString,
      connectionTimeoutMillis: 1000,
    })
    late.on('error', () => undefined)
    const log = { warn: () => undefined, error: () => undefined }
    const started = createDeliveryApp({
      pool: late,
      publicUrl: PUBLIC_URL,
      pictureStore: diskPictures(desk.mediaDir),
      log,
    })
    try {
      await started.listening
      await request(started).get(STORY).expect(503)
      await request(started).get('/readyz').expect(503).expect('retry-after', '5')
      await request(started).get('/healthz').expect(200)
      cable.mend()
      await eventually(async () => {
        await request(started).get(STORY).expect(200)
        await request(started).get('/readyz').expect(200, { status: 'ready', changes: 'connected' })
      })
    } finally {
      await started.close()
      await late.end()
    }
  })

  it('is told apart from faults of our own', () => {
    const error = (properties: object, message = '') => Object.assign(new Error(message), properties)
    for (const reason of [
      error({ code: 'ECONNREFUSED' }),
      error({ code: 'ENOENT', syscall: 'connect' }),
      error({ code: '57P01' }),
      error({ code: '08006' }),
      error({}, 'Connection terminated unexpectedly'),
      error({}, 'timeout exceeded when trying to connect'),
      new AggregateError([error({ code: 'ECONNREFUSED' })]),
    ]) {
      expect(isUnreachable(reason)).toBe(true)
    }
    for (const reason of [
      error({ code: '42601' }),
      error({ code: 'ENOENT', syscall: 'open' }),
      error({}, 'x is undefined'),
      null,
    ]) {
      expect(isUnreachable(reason)).toBe(false)
    }
  })
})
