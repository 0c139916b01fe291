import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { ChangeKind } from '../delivery/content'
import { readFailure } from '../webhooks/failure'
import { execute, inTransaction } from './sql'
import { wants } from './webhook-wants'

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'dead'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

export interface Delivery {
  /** Number of the change that is delivered. */
  id: string
  type: ChangeKind
  locale: 'ar' | 'en' | null
  slug: string | null
  node: string | null
  state: DeliveryState
  attempts: number
  /** When it is tried next; null where it is not. */
  nextAt: string | null
  lastStatus: number | null
  lastError: ReturnType<typeof readFailure>
  createdAt: string
  deliveredAt: string | null
}

export interface Deliveries {
  deliveries: Delivery[]
  counts: Record<DeliveryState, number>
}

type Row = Omit<Delivery, 'nextAt' | 'lastError' | 'createdAt' | 'deliveredAt'> & {
  next_at: string
  last_error: string | null
  created_at: string
  delivered_at: string | null
}

const iso = (text: string): string => new Date(text).toISOString()

/** The newest deliveries of a webhook, and how many there are in each state. */
export async function readDeliveries(
  req: PayloadRequest,
  { webhook, state, limit }: { webhook: string; state: DeliveryState | null; limit: number },
): Promise<Deliveries> {
  const rows = await execute<Row>(
    req,
    sql`select row.change::text as id, change.kind as type, change.locale, change.slug, change.node, row.state, row.attempts,
          row.last_status as "lastStatus", row.last_error, to_json(row.next_at) #>> '{}' as next_at,
          to_json(row.created_at) #>> '{}' as created_at, to_json(row.delivered_at) #>> '{}' as delivered_at
        from newsroom.deliveries row join delivery.changes change on change.id = row.change
        where row.webhook = ${webhook}::uuid and (${state}::text is null or row.state = ${state})
        order by row.change desc limit ${limit}`,
  )
  const counted = await execute<{ state: DeliveryState; n: number }>(
    req,
    sql`select state, count(*)::int as n from newsroom.deliveries where webhook = ${webhook}::uuid group by state`,
  )
  const counts: Deliveries['counts'] = { waiting: 0, delivered: 0, failed: 0, dead: 0 }
  for (const { state: counts_, n } of counted) counts[counts_] = n
  return { deliveries: rows.map(deliveryOf), counts }
}

function deliveryOf({ next_at, last_error, created_at, delivered_at, ...row }: Row): Delivery {
  const isDue = row.state === 'waiting' || row.state === 'failed'
  return {
    ...row,
    nextAt: isDue ? iso(next_at) : null,
    lastError: readFailure(last_error),
    createdAt: iso(created_at),
    deliveredAt: delivered_at === null ? null : iso(delivered_at),
  }
}

/** What to send again: named ones, all that were given up, or everything that the webhook wants since a change. */
export type Replay = { ids: string[] } | { state: 'dead' } | { since: string }

/**
 * Puts deliveries back into the outbox, due now and with all their attempts before them. With `since`, also changes that came
 * before the webhook was made or while it was not active.
 *
 * @returns how many were put back
 */
export async function replayDeliveries(
  req: PayloadRequest,
  { webhook, replay }: { webhook: string; replay: Replay },
): Promise<{ queued: number }> {
  return inTransaction(req, async () => {
    const rows =
      'since' in replay
        ? await queueSince(req, webhook, replay.since)
        : await queueAgain(req, webhook, replay)
    await appendAudit(req, {
      act: 'webhook.replay',
      subject: { collection: 'webhooks', id: webhook },
      detail: { ...replay, queued: rows.length },
    })
    return { queued: rows.length }
  })
}

const AGAIN = sql`state = 'waiting', attempts = 0, next_at = clock_timestamp(), delivered_at = null,
  last_status = null, last_error = null`

const queueAgain = (req: PayloadRequest, webhook: string, replay: Exclude<Replay, { since: string }>) =>
  execute<unknown>(
    req,
    sql`update newsroom.deliveries set ${AGAIN}
        where webhook = ${webhook}::uuid
          and ${'ids' in replay ? sql`change = any(${sql.param(replay.ids)}::bigint[])` : sql`state = 'dead'`}
        returning 1`,
  )

const queueSince = (req: PayloadRequest, webhook: string, since: string) =>
  execute<unknown>(
    req,
    sql`insert into newsroom.deliveries (webhook, change)
        select hook.id, change.id from delivery.changes change join webhooks hook on hook.id = ${webhook}::uuid
        where change.id > ${since}::bigint and ${wants('hook', 'change')}
        on conflict (webhook, change) do update set ${AGAIN}
        returning 1`,
  )
