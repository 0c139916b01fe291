import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../body/types'
import type { ChangeKind, ChangeNotice, NodeRef } from '../delivery/content'
import { execute } from './sql'
import { wants } from './webhook-wants'

export interface Change {
  kind: ChangeKind
  locale?: Locale
  article?: string
  edition?: number
  slug?: string
  node?: NodeRef
}

/**
 * Appends to the public change log, puts a row for each webhook that wants the change into the outbox, and tells every
 * listening process; all of it becomes visible when the act commits.
 *
 * Numbers must be in commit order, or a reader that asks for "since 41" would skip a 40 that commits later: so the
 * number is taken under a lock that is held until commit. Call it last in an act, to hold the lock for a moment only.
 */
export async function appendChanges(req: PayloadRequest, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  await execute(req, sql`select pg_advisory_xact_lock(hashtext('delivery.changes'))`)
  for (const change of changes) {
    const [row] = await execute<{ id: string; at: string }>(
      req,
      sql`with change as (
            insert into delivery.changes (kind, locale, article, edition, slug, node)
            values (${change.kind}, ${change.locale ?? null}, ${change.article ?? null}::uuid, ${change.edition ?? null},
                    ${change.slug ?? null}, ${change.node ?? null})
            returning id, at, kind, locale
          ), outbox as (
            insert into newsroom.deliveries (webhook, change)
            select hook.id, change.id from webhooks hook, change where hook.active and ${wants('hook', 'change')}
          )
          select id::text, to_json(at) #>> '{}' as at from change`,
    )
    const notice: ChangeNotice = { id: row?.id ?? '', ...(row ? { at: row.at } : {}), ...change }
    await execute(req, sql`select pg_notify('amana_changes', ${JSON.stringify(notice)})`)
  }
}
