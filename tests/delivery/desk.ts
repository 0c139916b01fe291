import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'
import request from 'supertest'

import { diskPictures } from '../../src/delivery/picture-store'
import { createDeliveryApp, type DeliveryApp, type DeliveryOptions } from '../../src/delivery/app'
import { isAsDocumented } from '../support/contract'
import { createTestDatabase } from '../support/postgres'

export const PUBLIC_URL = 'https://news.example'

/** The public side of a desk on a database of its own. */
export interface TestDesk {
  /** Writes as the acts do; delivery has a pool of its own. */
  admin: pg.Pool
  app: DeliveryApp
  mediaDir: string
  /** Statements that the app's pool has run since the last call. */
  statements: () => string[]
  /** Every answer is held against the OpenAPI document. */
  get: (address: string, headers?: Record<string, string>) => request.Test
  /**
   * Another process on the same database. It has kept nothing, and no notice of an earlier change is on its way to it:
   * for tests that count.
   */
  another: (options?: Partial<DeliveryOptions>) => Promise<Process>
  /** Log entries, newest last. */
  logged: { details: object; message: string }[]
  close: () => Promise<void>
}

export interface Process {
  app: DeliveryApp
  pool: pg.Pool
  get: TestDesk['get']
  statements: () => string[]
}

/** A pool that remembers what it was asked. */
class WatchedPool extends pg.Pool {
  readonly seen: string[] = []

  override query = ((...args: unknown[]) => {
    this.seen.push(String(args[0]))
    return (pg.Pool.prototype.query as (...all: unknown[]) => unknown).apply(this, args)
  }) as pg.Pool['query']
}

export async function openDesk(options: Partial<DeliveryOptions> = {}): Promise<TestDesk> {
  const database = await createTestDatabase({ template: 'empty' })
  const admin = new pg.Pool({ connectionString: database.url, max: 4 })
  admin.on('error', () => undefined)
  await admin.query('create extension pg_trgm')
  for (const file of ['delivery.sql', 'publication.sql', 'search.sql', 'due.sql'])
    await admin.query(await readFile(`src/migrations/sql/${file}`, 'utf8'))
  const mediaDir = await mkdtemp(path.join(os.tmpdir(), 'amana-media-'))
  await writeFile(path.join(mediaDir, 'laptop-480.webp'), 'RIFF....WEBP')
  await writeFile(path.join(mediaDir, 'private.webp'), 'not in any node')

  const logged: TestDesk['logged'] = []
  const log = {
    warn: (details: object, message: string) => void logged.push({ details, message }),
    error: (details: object, message: string) => void logged.push({ details, message }),
  }
  const pools: pg.Pool[] = [admin]
  const apps: DeliveryApp[] = []
  const open = async (more: Partial<DeliveryOptions> = {}) => {
    const pool = new WatchedPool({ connectionString: database.url, connectionTimeoutMillis: 2000 })
    pool.on('error', () => undefined)
    const app = createDeliveryApp({
      pool,
      publicUrl: PUBLIC_URL,
      pictureStore: diskPictures(mediaDir),
      log,
      ...options,
      ...more,
    })
    pools.push(pool)
    apps.push(app)
    await app.listening
    const get: TestDesk['get'] = (address, headers = {}) =>
      request(app)
        .get(address)
        .set({ 'Accept-Encoding': 'identity', ...headers })
        .expect(isAsDocumented)
    return { app, pool, get, statements: () => pool.seen.splice(0) }
  }
  const { app, get, statements } = await open()
  return {
    admin,
    app,
    mediaDir,
    statements,
    get,
    another: open,
    logged,
    close: async () => {
      await Promise.all(apps.map((each) => each.close()))
      await Promise.all(pools.map((each) => each.end()))
      await rm(mediaDir, { recursive: true, force: true })
      await database.drop()
    },
  }
}

/** Waits until something holds; what is waited for comes by NOTIFY within milliseconds. */
export async function eventually(check: () => Promise<void>, withinMs = 5000): Promise<void> {
  const end = Date.now() + withinMs
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** Address of a story with its slug percent-encoded. */
export const storyAddress = (locale: string, slug: string): string =>
  `/v1/${locale}/articles/${encodeURIComponent(slug)}`
