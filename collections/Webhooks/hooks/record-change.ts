import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { execute } from '../../../src/acts/sql'
import { giveFirstSecret } from '../../../src/acts/webhook-secret'
import { appendAudit } from '../../../src/audit/append'

const SETTINGS = ['name', 'url', 'events', 'locales'] as const

/** Hook: gives a new webhook its secret, in this answer and in no other. */
export const giveSecret: CollectionAfterChangeHook = async ({ doc, operation, req }) =>
  operation === 'create' ? { ...doc, secret: await giveFirstSecret(req, String(doc.id)) } : doc

/** Hook: who made, changed, switched on or off a webhook. */
export const recordChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const subject = { collection: 'webhooks', id: String(doc.id) }
  if (operation === 'create') {
    await appendAudit(req, { act: 'webhook.create', subject, detail: { host: new URL(doc.url).host } })
    return doc
  }
  const fields = SETTINGS.filter(
    (name) => JSON.stringify(doc[name] ?? null) !== JSON.stringify(previousDoc[name] ?? null),
  )
  if (fields.length > 0)
    await appendAudit(req, {
      act: 'webhook.change',
      subject,
      detail: { fields, host: new URL(doc.url).host },
    })
  if (Boolean(doc.active) !== Boolean(previousDoc.active))
    await appendAudit(req, { act: doc.active ? 'webhook.enable' : 'webhook.disable', subject })
  return doc
}

/** Hook: a deleted webhook leaves neither secrets nor messages that wait for it. */
export const forget: CollectionAfterDeleteHook = async ({ id, req }) => {
  const webhook = String(id)
  await execute(req, sql`delete from newsroom.webhook_secrets where webhook = ${webhook}::uuid`)
  await execute(req, sql`delete from newsroom.deliveries where webhook = ${webhook}::uuid`)
  await appendAudit(req, { act: 'webhook.delete', subject: { collection: 'webhooks', id: webhook } })
}
