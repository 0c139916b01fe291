import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { Deliverer } from '../../src/worker/deliver-webhooks'
import { openDesk, type TestDesk } from '../support/desk'
import { LOOPBACK_TOO, openTarget, signatureOf, status, type Target } from '../support/webhook-target'
import { announce, auditOf, makeWebhook, outboxOf, workerOf } from '../support/webhooks'
import { countRows } from './story'

describe('a webhook', () => {
  let desk: TestDesk
  let target: Target

  beforeAll(async () => {
    desk = await openDesk()
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

  const DOORS = (id: string): ['get' | 'post' | 'patch' | 'delete', string, object?][] => [
    ['get', '/api/webhooks'],
    ['get', `/api/webhooks/${id}`],
    ['post', '/api/webhooks', { name: 'x', url: 'https://hooks.example.org' }],
    ['patch', `/api/webhooks/${id}`, { name: 'x' }],
    ['get', `/api/webhooks/${id}/deliveries`],
    ['post', `/api/webhooks/${id}/rotate`],
    ['post', `/api/webhooks/${id}/replay`, { state: 'dead' }],
    ['post', `/api/webhooks/${id}/test`],
    ['delete', `/api/webhooks/${id}`],
  ]

  it('is the business of admins alone: everybody else is refused at every door, and changes nothing', async () => {
    const { id } = await makeWebhook(desk, target.url)
    const before = await countRows(desk)
    for (const [method, path, body] of DOORS(id)) {
      const test = desk.anyone[method](path)
      const { status: code, text } = body ? await test.send(body) : await test
      expect([method, path, [401, 403].includes(code), text.includes(target.url)]).toEqual([
        method,
        path,
        true,
        false,
      ])
      for (const role of ['reporter', 'editor', 'checker', 'safeguarding'] as const) {
        const answer = await desk.people[role][method](path, body)
        expect([role, method, path, answer.status]).toEqual([role, method, path, 403])
      }
    }
    expect(await countRows(desk)).toEqual(before)
    expect(target.received).toEqual([])
  })

  it('shows its secret in the answer that creates it and in no other, whatever is asked', async () => {
    const { admin } = desk.people
    const { id, secret } = await makeWebhook(desk, target.url)
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const bare = secret.slice('whsec_'.length, -1)
    const query = (text: string) => admin.post('/api/graphql', { query: text })
    const answers = [
      admin.get(`/api/webhooks/${id}?depth=3&showHiddenFields=true`),
      admin.get(`/api/webhooks?select[secret]=true`),
      admin.get(`/api/webhooks/${id}/deliveries`),
      admin.patch(`/api/webhooks/${id}`, { name: 'Renamed', secret: 'whsec_forged' }),
      admin.post(`/api/webhooks/${id}/test`),
      admin.get('/api/webhooks?where[secret][like]=whsec'),
      query(`{ Webhooks { docs { id name url } } }`),
      query(`{ Webhooks { docs { secret } } }`),
      admin.get(`/api/access`),
    ]
    for (const answer of answers) {
      const { text, status: code } = await answer
      expect([code < 500, text.includes(bare), text.includes('whsec_')]).toEqual([true, false, false])
    }
    const { rows } = await desk.pool.query<{ text: string }>(
      `select (select string_agg(s::text, '') from newsroom.webhook_secrets s) || (select string_agg(a::text, '') from newsroom.audit a)
         || (select string_agg(w::text, '') from webhooks w) as text`,
    )
    expect(rows[0]?.text).not.toContain(bare)
    const { body } = await admin.post(`/api/webhooks/${id}/rotate`).expect(200)
    expect(body.secret).toMatch(/^whsec_/)
    expect(body.secret).not.toBe(secret)
  })

  it('has no say in what the worker writes on it', async () => {
    const forged = { consecutiveFailures: 99, lastSuccessAt: '2020-01-01T00:00:00Z', disabledReason: 'gone' }
    const { id } = await makeWebhook(desk, target.url, forged)
    await desk.people.admin.patch(`/api/webhooks/${id}`, forged).expect(200)
    const { body } = await desk.people.admin.get(`/api/webhooks/${id}`).expect(200)
    expect([body.consecutiveFailures, body.lastSuccessAt ?? null, body.disabledReason ?? null]).toEqual([
      0,
      null,
      null,
    ])
  })

  it('is not saved where it leads into a private network, or is not https: the field is named', async () => {
    const { admin } = desk.people
    desk.payload.config.custom = {}
    try {
      const { id } = await makeWebhook(desk, 'https://[3ffe::1]/ok')
      const before = await countRows(desk)
      for (const url of [
        'http://hooks.example.org/',
        'https://127.0.0.1/',
        'https://2130706433/',
        'https://0x7f.1/',
        'https://localhost:8443/',
        'https://10.1.2.3/',
        'https://169.254.169.254/latest/meta-data',
        'https://[::1]/',
        'https://[::ffff:192.168.0.1]/',
        'https://[64:ff9b::7f00:1]/',
        'https://user:pass@[3ffe::1]/',
        'ftp://[3ffe::1]/',
        'no address',
      ]) {
        for (const answer of [
          await admin.post('/api/webhooks', { name: 'x', url }),
          await admin.patch(`/api/webhooks/${id}`, { url }),
        ]) {
          const path = answer.body.errors?.[0]?.data?.errors?.[0]?.path
          expect([url, answer.status, path]).toEqual([url, 400, 'url'])
        }
      }
      expect(await countRows(desk)).toEqual(before)
      desk.payload.config.custom = {
        webhookTargets: {
          ...LOOPBACK_TOO,
          resolve: async (host: string) => [
            { address: '198.41.0.4', family: 4 },
            ...(host === 'half-inside.example' ? [{ address: '192.168.1.1', family: 4 }] : []),
          ],
        },
      }
      await admin.post('/api/webhooks', { name: 'x', url: 'https://half-inside.example/' }).expect(400)
      await admin.post('/api/webhooks', { name: 'x', url: 'https://outside.example/' }).expect(201)
    } finally {
      desk.payload.config.custom = { webhookTargets: LOOPBACK_TOO }
    }
  })

  it('has two valid secrets for a day after a rotation, and one at once where the old one is ended', async () => {
    const { admin } = desk.people
    const { id, secret: first } = await makeWebhook(desk, target.url)
    const { body } = await admin.post(`/api/webhooks/${id}/rotate`).expect(200)
    const hours = (new Date(body.oldValidUntil).getTime() - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
    const sign = async (): Promise<string[]> => {
      await announce(desk)
      await worker().drain()
      return String(target.received.at(-1)?.headers['webhook-signature']).split(' ')
    }
    const both = await sign()
    const last = () => target.received.at(-1) as (typeof target.received)[number]
    expect(both).toEqual([signatureOf(last(), body.secret), signatureOf(last(), first)])
    await desk.pool.query(
      `update newsroom.webhook_secrets set expires_at = clock_timestamp() - interval '1 second' where webhook = $1 and expires_at is not null`,
      [id],
    )
    expect(await sign()).toEqual([signatureOf(last(), body.secret)])
    const { body: ended } = await admin.post(`/api/webhooks/${id}/rotate`, { endOld: true }).expect(200)
    expect(ended.oldValidUntil).toBeNull()
    expect(await sign()).toEqual([signatureOf(last(), ended.secret)])
    expect((await auditOf(desk, id)).map(([act]) => act)).toEqual([
      'webhook.create',
      'webhook.rotate',
      'webhook.rotate',
    ])
  })

  it('can be tried: a test is sent at once, signed, and says what came of it', async () => {
    const { admin } = desk.people
    const { id, secret } = await makeWebhook(desk, target.url, { active: false })
    const { body } = await admin.post(`/api/webhooks/${id}/test`).expect(200)
    expect(body).toMatchObject({ delivered: true, status: 204, error: null })
    const [one] = target.received
    expect(JSON.parse(one?.body ?? '{}')).toMatchObject({ type: 'webhook.test', data: {} })
    expect(one?.headers).toMatchObject({
      'webhook-id': body.id,
      'webhook-signature': one && signatureOf(one, secret),
    })
    target.answer(status(503))
    const { body: refused } = await admin.post(`/api/webhooks/${id}/test`).expect(200)
    expect(refused).toMatchObject({ delivered: false, status: 503, error: { code: 'status' } })
    expect(await outboxOf(desk, id)).toEqual([])
  })

  it('leaves a trace of who changed it, and nothing else when it is deleted', async () => {
    const { admin } = desk.people
    const { id } = await makeWebhook(desk, target.url)
    await announce(desk)
    await admin.patch(`/api/webhooks/${id}`, { events: ['node.changed'] }).expect(200)
    await admin.patch(`/api/webhooks/${id}`, { active: false }).expect(200)
    await admin.patch(`/api/webhooks/${id}`, { active: true }).expect(200)
    await admin.delete(`/api/webhooks/${id}`).expect(200)
    expect(await auditOf(desk, id)).toEqual(
      ['create', 'change', 'disable', 'enable', 'delete'].map((act) => [`webhook.${act}`, admin.email]),
    )
    const { rows } = await desk.pool.query(
      `select (select count(*) from newsroom.deliveries where webhook = $1)::int as rows,
         (select count(*) from newsroom.webhook_secrets where webhook = $1)::int as secrets`,
      [id],
    )
    expect(rows).toEqual([{ rows: 0, secrets: 0 }])
  })
})
