import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { until } from '../acts/story'
import {
  createDeliverer,
  PAUSES_MS,
  startDeliveries,
  type Deliverer,
  type DelivererOptions,
} from '../../src/worker/deliver-webhooks'
import { LEASE_SECONDS } from '../../src/worker/webhook-rows'
import { openDesk, type TestDesk } from '../support/desk'
import { LOOPBACK_TOO, openTarget, status, type Target } from '../support/webhook-target'
import { announce, auditOf, makeWebhook, nodeChange, outboxOf } from '../support/webhooks'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MINUTE = 60_000

describe('a worker that delivers to webhooks', () => {
  let desk: TestDesk
  let target: Target
  const targets: Target[] = []
  const children: ChildProcess[] = []

  beforeAll(async () => {
    desk = await openDesk()
    desk.payload.config.custom = { webhookTargets: LOOPBACK_TOO }
  })
  beforeEach(async () => {
    target = await another()
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await Promise.all(targets.splice(0).map((one) => one.close()))
    await desk.pool.query('update webhooks set active = false')
  })
  afterAll(() => desk.close())

  const another = async (): Promise<Target> => {
    const one = await openTarget()
    targets.push(one)
    return one
  }

  const options = (more: Partial<DelivererOptions> = {}): DelivererOptions => ({
    pool: desk.pool,
    secret: process.env.PAYLOAD_SECRET ?? '',
    targets: LOOPBACK_TOO,
    random: () => 0.5,
    onError: (error) => {
      throw error
    },
    ...more,
  })
  const worker = (more: Partial<DelivererOptions> = {}): Deliverer => createDeliverer(options(more))

  const many = (count: number) => Array.from({ length: count }, nodeChange)
  const stateOf = async (webhook: string) =>
    (await outboxOf(desk, webhook)).map((row) => [row.state, row.attempts, row.last_status, row.last_error])
  const health = async (webhook: string) => (await desk.people.admin.get(`/api/webhooks/${webhook}`)).body

  it('sends each change once, though two work side by side', async () => {
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk, many(60))
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })
    target.answer((response) => void setImmediate(() => status(200)(response)))
    await Promise.all([worker().drain(), worker({ pool }).drain()])
    await pool.end()
    const ids = target.received.map(({ headers }) => headers['webhook-id'])
    expect([ids.length, new Set(ids).size]).toEqual([60, 60])
    expect(await stateOf(id)).toEqual(Array(60).fill(['delivered', 1, 200, null]))
  })

  it('is not held up by a target that hangs: the others get theirs, and it gets a failure', async () => {
    const hanging = await another()
    hanging.answer(() => undefined)
    const slow = await makeWebhook(desk, hanging.url)
    const good = await makeWebhook(desk, target.url)
    await announce(desk, many(30))
    const running = worker({ timeoutMs: 5_000 })
    const end = running.drain()
    await until(
      async () => (await outboxOf(desk, good.id)).every(({ state }) => state === 'delivered'),
      (isDone) => isDone,
    )
    // Never more at once than its share.
    expect(hanging.received.length).toBeLessThanOrEqual(4)
    expect((await stateOf(slow.id)).every(([state]) => state === 'waiting')).toBe(true)
    await running.stop()
    await end
    expect(target.received).toHaveLength(30)
    expect((await stateOf(slow.id)).every(([state, , code]) => code === null && state !== 'delivered')).toBe(
      true,
    )
    await announce(desk)
    await worker({ timeoutMs: 50, now: () => Date.now() + MINUTE * 2 }).drain()
    expect((await stateOf(slow.id))[0]).toEqual(['failed', expect.any(Number), null, 'timeout'])
    expect((await health(slow.id)).consecutiveFailures).toBeGreaterThan(3)
  })

  it('follows no redirect, least of all into a private network', async () => {
    const inside = await another()
    target.answer(status(307, { location: inside.url }))
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk)
    await worker().drain()
    expect(await stateOf(id)).toEqual([['failed', 1, 307, 'redirect']])
    expect(inside.received).toEqual([])
  })

  it('comes back after longer and longer pauses, and delivers to a target that failed for an hour', async () => {
    let clock = Date.now() + MINUTE
    const began = clock
    target.answer((response) => status(clock - began < 60 * MINUTE ? 500 : 200)(response))
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk)
    const clocked = worker({ now: () => clock })
    const tried: number[] = []
    for (const pause of [0, ...PAUSES_MS.slice(0, 5)]) {
      if (pause > 0) {
        clock += pause - 1
        await clocked.drain()
        expect(target.received).toHaveLength(tried.length)
        clock += 1
      }
      await clocked.drain()
      tried.push(clock - began)
    }
    expect(tried.map((at) => at / 1000)).toEqual([0, 5, 35, 155, 755, 4355])
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(target.received.map(({ body }) => body)).size).toBe(1)
    expect(target.received.map(({ headers }) => Number(headers['webhook-timestamp']))).toEqual(
      tried.map((at) => Math.floor((began + at) / 1000)),
    )
    expect(await stateOf(id)).toEqual([['delivered', 6, 200, null]])
    expect((await health(id)).consecutiveFailures).toBe(0)
  })

  it('gives a message up after the last pause, and sends it when it is replayed', async () => {
    let clock = Date.now() + MINUTE
    target.answer(status(500))
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk)
    const clocked = worker({ now: () => clock })
    for (const pause of [0, ...PAUSES_MS, 1_000 * MINUTE]) {
      clock += pause
      await clocked.drain()
    }
    expect(target.received).toHaveLength(9)
    expect(await stateOf(id)).toEqual([['dead', 9, 500, 'status']])
    expect((await health(id)).consecutiveFailures).toBe(9)
    target.answer(status(200))
    await desk.people.admin.post(`/api/webhooks/${id}/replay`, { state: 'dead' }).expect(200)
    await clocked.drain()
    expect(await stateOf(id)).toEqual([['delivered', 1, 200, null]])
  })

  it('spreads the pauses, so that what failed together does not come back together', async () => {
    target.answer(status(500))
    const { id } = await makeWebhook(desk, target.url)
    const now = (): number => 4_000_000_000_000
    for (const [random, pause] of [
      [0, 4000],
      [1, 6000],
    ] as const) {
      await announce(desk)
      await worker({ random: () => random, now }).drain()
      const { rows } = await desk.pool.query<{ at: Date }>(
        'select next_at as at from newsroom.deliveries where webhook = $1 order by change desc limit 1',
        [id],
      )
      expect(rows[0]?.at.getTime()).toBe(now() + pause)
    }
  })

  it('switches off a webhook whose target says that it is gone, and says so; an admin switches it on again', async () => {
    target.answer(status(410))
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk)
    await worker().drain()
    await announce(desk)
    await worker().drain()
    expect(target.received).toHaveLength(1)
    expect(await stateOf(id)).toEqual([['dead', 1, 410, 'gone']])
    expect(await health(id)).toMatchObject({ active: false, disabledReason: 'gone', consecutiveFailures: 1 })
    expect((await auditOf(desk, id)).at(-1)).toEqual(['webhook.disable', 'system'])
    const { rows } = await desk.pool.query<{ broken: number }>(
      `select count(*)::int as broken from (select previous_hash, lag(hash, 1, '') over (order by id) as before from newsroom.audit) a
       where previous_hash <> before`,
    )
    expect(rows).toEqual([{ broken: 0 }])
    target.answer(status(200))
    await desk.people.admin.patch(`/api/webhooks/${id}`, { active: true }).expect(200)
    expect(await health(id)).toMatchObject({ active: true, disabledReason: null, consecutiveFailures: 0 })
    await announce(desk)
    await worker().drain()
    expect((await stateOf(id)).map(([state]) => state)).toEqual(['dead', 'delivered'])
  })

  it('sends nothing to a name that leads into a private network by now, and connects to what it looked at', async () => {
    const { port } = new URL(target.url)
    const asked: string[] = []
    const leading = (...addresses: string[]): DelivererOptions['targets'] => ({
      ...LOOPBACK_TOO,
      // Another answer each time it is asked: what a name that is rebound does.
      resolve: async (host) => {
        asked.push(host)
        return [{ address: addresses[asked.length - 1] ?? '10.0.0.1', family: 4 }]
      },
    })
    desk.payload.config.custom = { webhookTargets: leading('198.41.0.4') }
    const { id } = await makeWebhook(desk, `http://rebound.example:${port}/hook`)
    desk.payload.config.custom = { webhookTargets: LOOPBACK_TOO }
    asked.length = 0
    await announce(desk)
    await worker({ targets: leading('169.254.169.254') }).drain()
    expect(await stateOf(id)).toEqual([['failed', 1, null, 'private']])
    expect(target.received).toEqual([])
    asked.length = 0
    await worker({ targets: leading('127.0.0.1', '10.0.0.1'), now: () => Date.now() + MINUTE }).drain()
    expect(asked).toEqual(['rebound.example'])
    expect(target.received).toHaveLength(1)
    expect(target.received[0]?.headers.host).toBe(`rebound.example:${port}`)
    expect((await stateOf(id))[0]?.[0]).toBe('delivered')
  })

  it('sends nothing to this machine where nobody told it that it may', async () => {
    const { id } = await makeWebhook(desk, target.url)
    await desk.pool.query(`update webhooks set url = replace(url, 'http:', 'https:') where id = $1`, [id])
    await announce(desk)
    const { targets: ours, ...rest } = options()
    expect(ours).toBe(LOOPBACK_TOO)
    await createDeliverer(rest).drain()
    expect(await stateOf(id)).toEqual([['failed', 1, null, 'private']])
  })

  it('takes the status for the answer, and reads no more than 64 kB of what follows', async () => {
    let written = 0
    target.answer((response) => {
      response.writeHead(200)
      const more = (): void => {
        if (response.destroyed) return
        written += 16_384
        if (response.write(Buffer.alloc(16_384))) setImmediate(more)
        else response.once('drain', more)
      }
      more()
    })
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk)
    await worker().drain()
    expect(await stateOf(id)).toEqual([['delivered', 1, 200, null]])
    expect(written).toBeLessThan(20 * 1024 * 1024)
  })

  it('says why where nobody listens, or its own secret cannot be read', async () => {
    const gone = await another()
    await gone.close()
    const { id } = await makeWebhook(desk, gone.url)
    await announce(desk)
    await worker().drain()
    expect(await stateOf(id)).toEqual([['failed', 1, null, 'connection ECONNREFUSED']])
    await worker({ secret: 'another program secret', now: () => Date.now() + MINUTE }).drain()
    expect(await stateOf(id)).toEqual([['failed', 2, null, 'secret']])
  })

  it('that is killed while it sends leaves the message to the next one; so does one that was never there', async () => {
    const { id } = await makeWebhook(desk, target.url)
    target.answer(() => undefined)
    await announce(desk)
    const child = spawn(
      process.execPath,
      ['-C', 'production', '--import', 'tsx', 'tests/faults/support/deliver.ts'],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'ignore' },
    )
    children.push(child)
    const ended = once(child, 'exit')
    for (const deadline = Date.now() + 20_000; target.received.length === 0 && Date.now() < deadline;)
      await new Promise(setImmediate)
    child.kill('SIGKILL')
    await ended
    expect(await stateOf(id)).toEqual([['waiting', 1, null, null]])
    target.answer(status(200))
    // Its lease holds: the dead one might yet be alive.
    await worker().drain()
    expect(target.received).toHaveLength(1)
    await announce(desk)
    await worker({ now: () => Date.now() + (LEASE_SECONDS + 1) * 1000 }).drain()
    expect(await stateOf(id)).toEqual([
      ['delivered', 2, 200, null],
      ['delivered', 1, 200, null],
    ])
    expect(target.received[1]?.headers['webhook-id']).toBeDefined()
    expect(target.received).toHaveLength(3)
  })

  it('gives back what it was sending when it is stopped, for the next one to send at once', async () => {
    const { id } = await makeWebhook(desk, target.url)
    target.answer(() => undefined)
    await announce(desk)
    const running = startDeliveries(options())
    await until(
      () => stateOf(id),
      () => target.received.length === 1,
    )
    await running.stop()
    expect(await stateOf(id)).toEqual([['waiting', 0, null, null]])
    target.answer(status(200))
    await worker().drain()
    expect(await stateOf(id)).toEqual([['delivered', 1, 200, null]])
  })

  it('sends within moments of the commit while it runs, and forgets what was settled long ago', async () => {
    const { id } = await makeWebhook(desk, target.url)
    const running = startDeliveries(options())
    await announce(desk)
    expect(
      await until(
        () => stateOf(id),
        ([row]) => row?.[0] === 'delivered',
      ),
    ).toEqual([['delivered', 1, 204, null]])
    await running.stop()
    await worker({ now: () => Date.now() + 29 * 24 * 60 * MINUTE }).tidy()
    expect(await stateOf(id)).toHaveLength(1)
    await worker({ now: () => Date.now() + 31 * 24 * 60 * MINUTE }).tidy()
    expect(await stateOf(id)).toHaveLength(0)
  })
})
