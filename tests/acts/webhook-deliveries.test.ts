import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { publishThroughSave } from '../../src/acts/article-doors'
import { inTransaction } from '../../src/acts/sql'
import type { Deliverer } from '../../src/worker/deliver-webhooks'
import { openDesk, type TestDesk } from '../support/desk'
import { makeRecords, type Records } from '../support/records'
import { LOOPBACK_TOO, openTarget, signatureOf, type Target } from '../support/webhook-target'
import { announce, auditOf, makeWebhook, nodeChange, outboxOf, workerOf } from '../support/webhooks'
import { countRows, makeStory, publish } from './story'

const NOBODY = '00000000-0000-4000-8000-000000000000'

describe('what a webhook is told', () => {
  let desk: TestDesk
  let records: Records
  let target: Target

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    desk.payload.config.custom = { webhookTargets: LOOPBACK_TOO }
  })
  beforeEach(async () => {
    target = await openTarget()
  })
  afterEach(async () => {
    await target.close()
    // Each test has the outbox to itself.
    await desk.pool.query('update webhooks set active = false')
  })
  afterAll(() => desk.close())

  const worker = (): Deliverer => workerOf(desk)

  it('is told of a publication as /v1/changes tells it, signed as the scheme has it', async () => {
    const { id, secret } = await makeWebhook(desk, target.url)
    const { article } = await makeStory(desk, records, 'told')
    await publish(desk, article)
    await worker().drain()
    const { body: log } = await desk.anyone.get('/v1/changes?since=0&limit=1000').expect(200)
    const told = target.received.map(({ body }) => JSON.parse(body))
    expect(told.find(({ type }) => type === 'edition.published')).toMatchObject({
      data: { article, locale: 'en', slug: 'told', edition: 1 },
    })
    for (const one of target.received) {
      const { type, timestamp, data } = JSON.parse(one.body)
      expect(log.items).toContainEqual(data)
      expect([type, timestamp]).toEqual([data.kind, data.at])
      expect(one.method).toBe('POST')
      expect(one.headers).toMatchObject({
        'user-agent': 'Amana-Webhooks',
        'content-type': 'application/json',
        'webhook-id': `change_${data.id}`,
        'webhook-signature': signatureOf(one, secret),
      })
      expect(Math.abs(Number(one.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
    }
    expect((await outboxOf(desk, id)).every(({ state }) => state === 'delivered')).toBe(true)
    const { body } = await desk.people.admin.get(`/api/webhooks/${id}`)
    expect([body.consecutiveFailures, typeof body.lastSuccessAt]).toEqual([0, 'string'])
  })

  it('has no row of a publication that was refused or rolled back', async () => {
    const { id } = await makeWebhook(desk, target.url)
    const { article } = await makeStory(desk, records, 'rolled-back')
    const user = await desk.payload.findByID({
      collection: 'users',
      id: desk.people.editor.id,
      depth: 0,
      overrideAccess: true,
    })
    const req = await createLocalReq(
      { locale: 'en', fallbackLocale: false, user: { ...user, collection: 'users' } },
      desk.payload,
    )
    const before = await countRows(desk)
    await expect(
      inTransaction(req, async () => {
        await publishThroughSave(req, article, 'en', { acknowledgements: [] })
        throw new Error('pulled out at the last moment')
      }),
    ).rejects.toThrow('pulled out')
    expect(await countRows(desk)).toEqual(before)
    expect(await outboxOf(desk, id)).toEqual([])
    await publish(desk, article)
    expect((await outboxOf(desk, id)).length).toBeGreaterThan(0)
  })

  it('is told of the events and languages that it asked for, and of nothing while it is not active', async () => {
    const all = await makeWebhook(desk, target.url)
    const withdrawn = await makeWebhook(desk, target.url, { events: ['edition.withdrawn'] })
    const arabic = await makeWebhook(desk, target.url, { locales: ['ar'] })
    const off = await makeWebhook(desk, target.url, { active: false })
    await announce(desk, [
      { kind: 'edition.published', locale: 'en', slug: 'x' },
      { kind: 'edition.published', locale: 'ar', slug: 'x' },
      { kind: 'edition.withdrawn', locale: 'en', slug: 'x' },
      nodeChange(),
    ])
    const counts = [all, withdrawn, arabic, off].map(async ({ id }) => (await outboxOf(desk, id)).length)
    expect(await Promise.all(counts)).toEqual([4, 1, 2, 0])
  })

  it('shows what was given up, and sends it again: by name, all of it, or everything since a change', async () => {
    const { admin } = desk.people
    await announce(desk)
    const { body: log } = await desk.anyone.get('/v1/changes?since=0&limit=1000')
    const before = log.next as string
    await announce(desk)
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk, [nodeChange(), nodeChange(), nodeChange()])
    await desk.pool.query(
      `update newsroom.deliveries set state = 'dead', attempts = 9, last_status = 500, last_error = 'status' where webhook = $1`,
      [id],
    )
    const { body: dead } = await admin.get(`/api/webhooks/${id}/deliveries?state=dead&limit=2`).expect(200)
    expect(dead.counts).toEqual({ waiting: 0, delivered: 0, failed: 0, dead: 3 })
    expect(dead.deliveries).toHaveLength(2)
    expect(dead.deliveries[0]).toMatchObject({
      type: 'node.changed',
      state: 'dead',
      attempts: 9,
      nextAt: null,
      lastStatus: 500,
      lastError: { code: 'status', message: { ar: expect.any(String), en: expect.any(String) } },
    })
    const replay = (body: object) => admin.post(`/api/webhooks/${id}/replay`, body)
    const states = async () => (await outboxOf(desk, id)).map(({ state, attempts }) => [state, attempts])
    expect((await replay({ ids: [dead.deliveries[0].id] }).expect(200)).body).toEqual({ queued: 1 })
    expect(await states()).toEqual([
      ['dead', 9],
      ['dead', 9],
      ['waiting', 0],
    ])
    expect((await replay({ state: 'dead' }).expect(200)).body).toEqual({ queued: 2 })
    await worker().drain()
    expect(await states()).toEqual([
      ['delivered', 1],
      ['delivered', 1],
      ['delivered', 1],
    ])
    // One change was before the webhook was there: it is asked for by its number.
    expect((await replay({ since: before }).expect(200)).body).toEqual({ queued: 4 })
    await worker().drain()
    expect(await states()).toEqual(Array(4).fill(['delivered', 1]))
    expect(target.received).toHaveLength(7)
    for (const wrong of [
      {},
      { ids: [] },
      { state: 'failed' },
      { since: '-1' },
      { since: 'x' },
      { state: 'dead', since: '1' },
    ])
      await replay(wrong).expect(422)
    await admin.get(`/api/webhooks/${id}/deliveries?state=lost`).expect(422)
    await admin.get(`/api/webhooks/${id}/deliveries?limit=0`).expect(422)
    await admin.post(`/api/webhooks/${NOBODY}/replay`, { state: 'dead' }).expect(404)
    expect((await auditOf(desk, id)).filter(([act]) => act === 'webhook.replay')).toEqual(
      Array(3).fill(['webhook.replay', admin.email]),
    )
  })
})
