import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import request from 'supertest'

import { get, load } from '../../bench/delivery/load'
import { createDeliveryApp, type DeliveryApp } from '../../src/delivery/app'
import { inFront } from '../../src/delivery/front'
import { diskPictures } from '../../src/delivery/picture-store'
import { startDatabase, type RunningDatabase } from '../../src/server/database'
import { eventually } from '../delivery/desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode } from '../delivery/fixtures'

describe('a database that is killed while readers read', () => {
  let directory: string
  let database: RunningDatabase
  let admin: pg.Pool
  let pool: pg.Pool
  let app: DeliveryApp
  let server: Server
  const stories = Array.from({ length: 5 }, (_, n) => `/v1/en/articles/story-${n}`)

  const start = (): Promise<RunningDatabase> =>
    startDatabase({
      dataDir: directory,
      systemDirectory: path.join('/var/tmp', path.basename(directory)),
      log: () => undefined,
      // What was committed must outlive the server, though not the machine.
      settings: { fsync: 'off', full_page_writes: 'off' },
    })
  const poolOf = (url: string): pg.Pool => {
    const made = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 2000, max: 4 })
    made.on('error', () => undefined)
    return made
  }

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'amana-killed-'))
    database = await start()
    admin = poolOf(database.url)
    await admin.query('create extension pg_trgm')
    for (const file of ['delivery.sql', 'publication.sql', 'due.sql']) {
      await admin.query(await readFile(`src/migrations/sql/${file}`, 'utf8'))
    }
    await putAllNodes(admin)
    for (const [n] of stories.entries()) {
      await publish(admin, { article: newId(), locale: 'en', slug: `story-${n}` })
    }
    pool = poolOf(database.url)
    app = createDeliveryApp({
      pool,
      publicUrl: 'https://news.example',
      pictureStore: diskPictures(directory),
      log: { warn: () => undefined, error: () => undefined },
      heartbeatMs: 50,
    })
    await app.listening
    server = createServer(inFront(app.front, app))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await app.close()
    await pool.end()
    await admin.end()
    await database.stop()
    await rm(directory, { recursive: true, force: true })
    await rm(path.join('/var/tmp', path.basename(directory)), { recursive: true, force: true })
  })

  /** The server itself, without a word: as the system does when memory runs out. */
  const killDatabase = async (): Promise<void> => {
    const { rows } = await admin.query<{ file: string }>(
      `select current_setting('data_directory') || '/postmaster.pid' as file`,
    )
    const [pid] = (await readFile(rows[0]?.file ?? '', 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGKILL')
    await database.ended
  }

  it('costs no reader a kept story, never brings a wrong one, and is fresh again by itself', async () => {
    const ready = (status: string, changes: string) =>
      eventually(async () => {
        await request(server).get('/readyz').expect(200, { status, changes })
      }, 15_000)
    for (const story of stories) await request(server).get(story).expect(200)
    /** What a story may say at each moment: a correction that was once shown is never taken back. */
    let isCorrected = false
    let answers = 0
    let isOver = false
    const reading = load({
      port: (server.address() as AddressInfo).port,
      connections: 4,
      next: (() => {
        let at = 0
        return () => (isOver ? null : get(stories[at++ % stories.length] ?? ''))
      })(),
      status: 200,
      onAnswer: ({ bytes }) => {
        answers += 1
        const { helplines } = JSON.parse(bytes.toString('utf8', bytes.indexOf('\r\n\r\n') + 4)) as {
          helplines: { subdivision: string | null }[]
        }
        const subdivision = helplines[0]?.subdivision
        if (subdivision !== null && subdivision !== 'GB-NEW') throw new Error(`Wrong: ${subdivision}`)
        if (isCorrected && subdivision === null) throw new Error('The old helpline came back.')
      },
    })
    // Rejects at the first answer that is not 200, at the first wrong one, and where a connection is lost.
    let failure: unknown = null
    const over = reading.catch((error: unknown) => (failure = error))
    const more = (count: number) => {
      const from = answers
      return eventually(async () => {
        if (failure === null && answers < from + count) throw new Error('not yet')
      })
    }
    await more(50)
    await killDatabase()
    await ready('degraded', 'reconnecting')
    await more(200)
    await request(server).get('/v1/ar/articles').expect(503).expect('retry-after', '5')
    const { headers } = await request(server)
      .get(stories[0] ?? '')
      .expect(200)
    expect(headers.warning).toBe('110 - "Response is Stale"')

    database = await start()
    await putNode(admin, 'helpline', IDS.childLine, childLine({ subdivision: 'GB-NEW' }))
    await ready('ready', 'connected')
    await eventually(async () => {
      for (const story of stories)
        await request(server)
          .get(story)
          .expect(200, /"GB-NEW"/)
    })
    isCorrected = true
    await more(50)
    await request(server).get('/v1/ar/articles').expect(200)
    isOver = true
    await over
    expect(failure).toBeNull()
    const settled = await request(server)
      .get(stories[0] ?? '')
      .expect(200)
    expect(settled.headers.warning).toBeUndefined()
  })
})
