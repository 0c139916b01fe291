import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import net from 'node:net'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { openWorkerMetrics, type OpenMetrics } from '../../src/server/worker-metrics'
import { createDeliverer } from '../../src/worker/deliver-webhooks'
import { WorkerMetrics } from '../../src/worker/metrics'
import { readState, STATE } from '../../src/worker/read-state'
import { until } from '../acts/story'
import { createTestDatabase, type TestDatabase } from '../support/postgres'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}

const QUIET = {
  schedulesWaiting: 0,
  schedulesOverdue: 0,
  overdueSeconds: 0,
  deliveriesWaiting: 0,
  deliveriesFailed: 0,
  deliveriesDead: 0,
  oldestSeconds: 0,
  webhooksActive: 0,
  webhooksFailing: 0,
  webhooksOff: 0,
}

/** The value of a line; null where there is none. */
const value = (text: string, line: string): number | null => {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `))
  return found === undefined ? null : Number(found.split(' ').at(-1))
}

describe('what a worker counts', () => {
  let database: TestDatabase
  let pool: pg.Pool
  const opened: OpenMetrics[] = []

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new pg.Pool({ connectionString: database.url, max: 4 })
    pool.on('error', () => undefined)
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ stop }) => stop()))
    await pool.query('delete from newsroom.schedules; delete from newsroom.deliveries; delete from webhooks')
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  const open = async (url = database.url): Promise<OpenMetrics> => {
    const one = await openWorkerMetrics({ metrics: { port: 0, host: '127.0.0.1' } }, url, pool)
    if (!one) throw new Error('no metrics')
    opened.push(one)
    return one
  }
  const scrape = async (address: string): Promise<string> => {
    const answer = await fetch(address)
    expect(answer.status).toBe(200)
    return answer.text()
  }

  const schedule = (due: string, state = 'waiting') =>
    pool.query(
      `insert into newsroom.schedules (article, locale, due_at, zone, requested_by, state)
       values ($1, 'en', clock_timestamp() + $2::interval, 'UTC', $1, $3)`,
      [randomUUID(), due, state],
    )
  const webhook = async (more: { active?: boolean; failures?: number } = {}): Promise<string> => {
    const { rows } = await pool.query<{ id: string }>(
      `insert into webhooks (name, url, active, consecutive_failures) values ('Site of a reader', 'https://secret.example/hook', $1, $2)
       returning id`,
      [more.active ?? true, more.failures ?? 0],
    )
    return String(rows[0]?.id)
  }
  const deliveries = (hook: string, state: string, count: number, age = '1 minute') =>
    pool.query(
      `with told as (
         insert into delivery.changes (kind, node) select 'node.changed', 'topic:' || gen_random_uuid()
         from generate_series(1, $3::int) returning id
       )
       insert into newsroom.deliveries (webhook, change, state, created_at)
       select $1, id, $2, clock_timestamp() - $4::interval from told`,
      [hook, state, count, age],
    )

  it('has of a quiet desk noughts, not nothing: an alarm can be built before there is anything to be alarmed of', async () => {
    expect(await readState(pool)).toEqual(QUIET)
    const text = await scrape((await open()).address)
    for (const line of [
      'amana_schedules_waiting',
      'amana_schedules_overdue',
      'amana_schedules_overdue_seconds',
      'amana_webhook_deliveries{state="waiting"}',
      'amana_webhook_deliveries{state="failed"}',
      'amana_webhook_deliveries{state="dead"}',
      'amana_webhook_oldest_seconds',
      'amana_webhooks{state="active"}',
      'amana_webhooks{state="failing"}',
      'amana_webhooks{state="off"}',
      'amana_worker_schedules_total{outcome="published"}',
      'amana_worker_schedules_total{outcome="failed"}',
      'amana_worker_schedules_total{outcome="postponed"}',
      'amana_worker_webhook_attempts_total{outcome="delivered"}',
      'amana_worker_webhook_attempts_total{outcome="dead"}',
      'amana_worker_errors_total',
      'amana_worker_pool_waiting{database="primary"}',
    ]) {
      expect({ line, value: value(text, line) }).toEqual({ line, value: 0 })
    }
    expect(value(text, 'amana_worker_database_up')).toBe(1)
    expect(value(text, 'amana_process_cpu_seconds_total')).toBeGreaterThan(0)
  })

  it('says how many stories are overdue and for how long, of those that still wait', async () => {
    await schedule('-90 seconds')
    await schedule('-10 minutes')
    await schedule('1 hour')
    for (const settled of ['published', 'failed', 'cancelled']) await schedule('-3 days', settled)
    const { address } = await open()
    const text = await scrape(address)
    expect(value(text, 'amana_schedules_waiting')).toBe(3)
    expect(value(text, 'amana_schedules_overdue')).toBe(2)
    const seconds = Number(value(text, 'amana_schedules_overdue_seconds'))
    expect(seconds).toBeGreaterThanOrEqual(600)
    expect(seconds).toBeLessThan(660)
    await pool.query(`update newsroom.schedules set state = 'published' where state = 'waiting'`)
    expect(value(await scrape(address), 'amana_schedules_overdue_seconds')).toBe(0)
  })

  it('says what waits for webhooks, since when, and which of them are off', async () => {
    const good = await webhook()
    const failing = await webhook({ failures: 2 })
    const off = await webhook({ active: false, failures: 9 })
    await deliveries(good, 'waiting', 3, '2 minutes')
    await deliveries(good, 'delivered', 5, '9 hours')
    await deliveries(failing, 'failed', 2, '20 minutes')
    await deliveries(failing, 'dead', 4, '9 hours')
    // Nobody is to be told of these before somebody switches the webhook on.
    await deliveries(off, 'waiting', 1, '9 hours')
    const text = await scrape((await open()).address)
    expect(
      ['waiting', 'failed', 'dead'].map((state) => value(text, `amana_webhook_deliveries{state="${state}"}`)),
    ).toEqual([4, 2, 4])
    const seconds = Number(value(text, 'amana_webhook_oldest_seconds'))
    expect(seconds).toBeGreaterThanOrEqual(1200)
    expect(seconds).toBeLessThan(1260)
    expect(
      ['active', 'failing', 'off'].map((state) => value(text, `amana_webhooks{state="${state}"}`)),
    ).toEqual([2, 1, 1])
    expect(text).not.toMatch(/secret\.example|Site of a reader|topic:/)
    expect(text).not.toContain(good)
  })

  it('reads all that in one statement by the indexes of what is open, however much is settled', async () => {
    const hook = await webhook()
    await deliveries(hook, 'delivered', 20_000)
    await deliveries(hook, 'waiting', 5)
    await deliveries(hook, 'dead', 5)
    await pool.query(
      `insert into newsroom.schedules (article, locale, due_at, zone, requested_by, state)
       select gen_random_uuid(), 'en', clock_timestamp() - n * interval '1 hour', 'UTC', gen_random_uuid(), 'published'
       from generate_series(1, 20000) n`,
    )
    await schedule('-1 minute')
    await pool.query('vacuum analyze newsroom.schedules')
    await pool.query('vacuum analyze newsroom.deliveries')
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${STATE}`)
    const read: string[] = []
    const walk = (plan: Plan): void => {
      if (plan['Relation Name']) read.push(`${plan['Node Type']} of ${plan['Relation Name']}`)
      plan.Plans?.forEach(walk)
    }
    walk(rows[0]?.['QUERY PLAN'][0].Plan as Plan)
    expect(read.length).toBeGreaterThan(3)
    expect(read.filter((step) => /^Seq Scan of (schedules|deliveries)/.test(step))).toEqual([])
    expect(await readState(pool)).toMatchObject({
      schedulesOverdue: 1,
      deliveriesWaiting: 5,
      deliveriesDead: 5,
    })
  })

  it('answers in time while the database hangs or is away, says so, and says nothing else of the desk', async () => {
    await schedule('-1 minute')
    // It takes connections and never says a word.
    const deaf = net.createServer((socket) => socket.resume())
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
    const { port } = deaf.address() as net.AddressInfo
    for (const url of [`postgresql://a:b@127.0.0.1:${port}/c`, 'postgresql://a:b@127.0.0.1:1/c']) {
      const { address } = await open(url)
      const began = performance.now()
      const text = await scrape(address)
      expect(performance.now() - began).toBeLessThan(8_000)
      expect(value(text, 'amana_worker_database_up')).toBe(0)
      expect(text).not.toMatch(/^amana_(schedules|webhook)[^ ]* /m)
      expect(value(text, 'amana_worker_errors_total')).toBe(0)
    }
    await new Promise((resolve) => deaf.close(resolve))
  })

  it('does not say what was true before the database went away as if it still were', async () => {
    await schedule('-1 minute')
    const own = new pg.Pool({ connectionString: database.url, max: 1 })
    const metrics = new WorkerMetrics(own, pool)
    expect(value(await metrics.text(), 'amana_schedules_overdue')).toBe(1)
    await own.end()
    const text = await metrics.text()
    expect(value(text, 'amana_schedules_overdue')).toBeNull()
    expect(value(text, 'amana_webhook_deliveries{state="dead"}')).toBeNull()
    expect(value(text, 'amana_worker_database_up')).toBe(0)
  })

  it('is not held up by jobs that hold every connection, and asks once for any number who ask at once', async () => {
    const { address, metrics } = await open()
    const held = await Promise.all(Array.from({ length: 4 }, () => pool.connect()))
    try {
      const waiting = pool.query('select 1')
      const text = await scrape(address)
      expect(value(text, 'amana_worker_pool_waiting{database="primary"}')).toBe(1)
      expect(value(text, 'amana_worker_pool_idle{database="primary"}')).toBe(0)
      expect(value(text, 'amana_worker_database_up')).toBe(1)
      held.splice(0, 1).forEach((client) => client.release())
      await waiting
    } finally {
      held.forEach((client) => client.release())
    }
    let asked = 0
    const counting = { query: () => Promise.resolve({ rows: [QUIET] }).finally(() => (asked += 1)) }
    const one = new WorkerMetrics(counting as unknown as pg.Pool, pool)
    await Promise.all([one.text(), one.text(), one.text()])
    expect(asked).toBe(1)
    expect(metrics).not.toBe(one)
  })

  it('counts what became of stories and of attempts', async () => {
    const { metrics, address } = await open()
    metrics.swept({ published: 2, failed: 1 })
    metrics.swept({ published: 0, failed: 0, postponed: 3 })
    metrics.erred()
    const hook = await webhook()
    await deliveries(hook, 'waiting', 2)
    // A webhook without a secret: each attempt fails before anything is sent.
    const deliverer = createDeliverer({
      pool,
      secret: 'a secret of the tests',
      onError: (error) => {
        throw error
      },
      onAttempt: (outcome) => metrics.attempted(outcome),
    })
    await deliverer.drain()
    await deliverer.stop()
    const text = await scrape(address)
    expect(
      ['published', 'failed', 'postponed'].map((each) =>
        value(text, `amana_worker_schedules_total{outcome="${each}"}`),
      ),
    ).toEqual([2, 1, 3])
    expect(value(text, 'amana_worker_webhook_attempts_total{outcome="failed"}')).toBe(2)
    expect(value(text, 'amana_worker_errors_total')).toBe(1)
  })

  it('is given at two addresses, to who reads only', async () => {
    const { address } = await open()
    const metrics = await fetch(address)
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain; version=/)
    expect(metrics.headers.get('cache-control')).toBe('no-store')
    expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('')
    const at = (path: string, method = 'GET') => fetch(new URL(path, address), { method })
    expect(await (await at('/healthz')).text()).toBe('ok\n')
    for (const path of ['/', '/metrics/x', '/v1/ar/articles', '/admin'])
      expect((await at(path)).status).toBe(404)
    const refused = await at('/metrics', 'POST')
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('is given nowhere unless a port is set, and a port that is taken stops the start with one line', async () => {
    expect(await openWorkerMetrics({ metrics: null }, database.url, pool)).toBeNull()
    const { address } = await open()
    const port = Number(new URL(address).port)
    await expect(
      openWorkerMetrics({ metrics: { port, host: '127.0.0.1' } }, database.url, pool),
    ).rejects.toThrow(`METRICS_PORT ${port} is in use on 127.0.0.1.`)
    await expect(
      openWorkerMetrics({ metrics: { port: 0, host: '192.0.2.1' } }, database.url, pool),
    ).rejects.toThrow('METRICS_HOST 192.0.2.1 is no address of this machine.')
  })

  describe('as a process of its own', () => {
    let child: ChildProcess | undefined
    afterEach(() => void child?.kill('SIGKILL'))

    const start = (env: Record<string, string>) => {
      let output = ''
      const one = spawn(process.execPath, ['--import', 'tsx', 'src/server/worker.ts'], {
        env: {
          PATH: process.env.PATH ?? '',
          NODE_ENV: 'test',
          DATABASE_URL: database.url,
          PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = one
      for (const stream of [one.stdout, one.stderr])
        stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
      return { one, output: () => output }
    }

    it('says where its metrics are, gives them, and ends when it is told to', async () => {
      await schedule('1 hour')
      const { one, output } = start({ METRICS_PORT: '0' })
      const line = await until(
        () => new Promise<string>((resolve) => setImmediate(() => resolve(output()))),
        (text) => text.includes('Metrics: ') || one.exitCode !== null,
      )
      const address = /Metrics: (http:\/\/127\.0\.0\.1:\d+\/metrics)/.exec(line)?.[1]
      const text = await scrape(String(address))
      expect(value(text, 'amana_schedules_waiting')).toBe(1)
      one.kill('SIGTERM')
      expect(await once(one, 'exit')).toEqual([0, null])
    })

    it('listens nowhere without METRICS_PORT', async () => {
      const { one, output } = start({})
      await until(
        () => new Promise<string>((resolve) => setImmediate(() => resolve(output()))),
        (text) => text.includes('The worker is looking') || one.exitCode !== null,
      )
      expect(output()).toContain('The worker is looking')
      expect(output()).not.toContain('Metrics')
    })
  })
})
