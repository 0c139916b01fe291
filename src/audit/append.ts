import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../acts/sql'
import { auditRow, type AuditEntry } from './chain'

export type { AuditEntry }

/**
 * Appends to the audit log in the transaction of the act itself, so that no act stands without its entry and no entry
 * without its act. Each row's hash covers the row before it: a row that is changed or removed breaks the chain.
 */
export async function appendAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  // One writer at a time, until commit: a chain has one last link.
  await execute(req, sql`select pg_advisory_xact_lock(hashtext('newsroom.audit'))`)
  const [last] = await execute<{ hash: string }>(
    req,
    sql`select hash from newsroom.audit order by id desc limit 1`,
  )
  const actor = req.user
    ? { id: String(req.user.id), label: String((req.user as { email?: string }).email ?? req.user.id) }
    : null
  const row = auditRow(last?.hash ?? '', actor, entry)
  await execute(
    req,
    sql`insert into newsroom.audit (actor, actor_label, act, subject_collection, subject_id, locale, detail, previous_hash, hash)
        values (${actor?.id ?? null}::uuid, ${row.label}, ${row.act}, ${entry.subject?.collection ?? null}, ${entry.subject?.id ?? null}::uuid,
                ${entry.locale ?? null}, ${row.detail}::jsonb, ${row.previous}, ${row.hash})`,
  )
}
