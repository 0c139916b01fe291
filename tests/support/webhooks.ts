import { createLocalReq } from 'payload'

import { appendChanges, type Change } from '../../src/acts/change-log'
import { inTransaction } from '../../src/acts/sql'
import { createDeliverer, type Deliverer } from '../../src/worker/deliver-webhooks'
import type { TestDesk } from './desk'
import { LOOPBACK_TOO } from './webhook-target'

export interface Webhook {
  id: string
  secret: string
}

/** Makes a webhook over HTTP as the admin. */
export async function makeWebhook(desk: TestDesk, url: string, more: object = {}): Promise<Webhook> {
  const { body, status } = await desk.people.admin.post('/api/webhooks', { name: 'Site', url, ...more })
  if (status !== 201) throw new Error(`webhooks: ${status} ${JSON.stringify(body)}`)
  return { id: body.doc.id as string, secret: body.doc.secret as string }
}

let nodes = 0

/** A change of a node that no story refers to. */
export const nodeChange = (): Change => ({
  kind: 'node.changed',
  node: `topic:00000000-0000-4000-8000-${String(++nodes).padStart(12, '0')}`,
})

/** Appends to the change log as an act does: in one transaction. */
export async function announce(desk: TestDesk, changes: Change[] = [nodeChange()]): Promise<void> {
  const req = await createLocalReq({}, desk.payload)
  await inTransaction(req, () => appendChanges(req, changes))
}

export interface DeliveryRow {
  webhook: string
  change: string
  state: string
  attempts: number
  last_status: number | null
  last_error: string | null
}

/** The outbox of a webhook, oldest change first. */
export async function outboxOf(desk: TestDesk, webhook: string): Promise<DeliveryRow[]> {
  const { rows } = await desk.pool.query<DeliveryRow>(
    `select webhook, change, state, attempts, last_status, last_error from newsroom.deliveries
     where webhook = $1 order by change`,
    [webhook],
  )
  return rows
}

/** Labels of who did what to a webhook, in order. */
export async function auditOf(desk: TestDesk, webhook: string): Promise<[act: string, actor: string][]> {
  const { rows } = await desk.pool.query<{ act: string; actor_label: string }>(
    `select act, actor_label from newsroom.audit where subject_collection = 'webhooks' and subject_id = $1 order by id`,
    [webhook],
  )
  return rows.map(({ act, actor_label }) => [act, actor_label])
}

/** A worker that sends to this machine too, and hides no fault. */
export const workerOf = (desk: TestDesk): Deliverer =>
  createDeliverer({
    pool: desk.pool,
    secret: process.env.PAYLOAD_SECRET ?? '',
    targets: LOOPBACK_TOO,
    onError: (error) => {
      throw error
    },
  })
