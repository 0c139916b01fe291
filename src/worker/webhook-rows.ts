import type { Pool, PoolClient } from 'pg'

import { auditRow } from '../audit/chain'
import type { ChangeRow } from '../delivery/store-records'
import { writeFailure, type Failure } from '../webhooks/failure'

/** A delivery that this worker may send until its lease ends. */
export interface Leased {
  webhook: string
  url: string
  /** How many attempts were begun, this one included. */
  attempts: number
  /** Until when it is this worker's, as PostgreSQL writes it: what is settled later than that is not ours to settle. */
  lease: string
  change: ChangeRow
  /** Sealed; the present one first. */
  secrets: string[]
}

/** Longer than an attempt can take: another worker must not send what is still being sent. */
export const LEASE_SECONDS = 60

/** After so many failures in a row a target is asked with one message at a time. */
const FAILING_AFTER = 3

/** The moment that counts: the database's, which all workers share, unless a test brings its own. */
const NOW = 'coalesce($1::timestamptz, clock_timestamp())'

/**
 * Takes due rows of active webhooks, the longest due first, and holds them by a lease instead of a transaction: what a killed
 * worker took is due again when the lease ends. No webhook gets more than its share, however many rows wait for it.
 *
 * @param busy how many this worker is sending already, by webhook
 */
export async function takeDue(
  pool: Pool,
  { now, most, share, busy }: { now: Date | null; most: number; share: number; busy: Record<string, number> },
): Promise<Leased[]> {
  const { rows } = await pool.query<
    ChangeRow & { webhook: string; url: string; attempts: number; lease: string; secrets: string[] }
  >(
    `with due as (
       select row.webhook, row.change, hook.url
       from webhooks hook cross join lateral (
         select waiting.webhook, waiting.change, waiting.next_at from newsroom.deliveries waiting
         where waiting.webhook = hook.id and waiting.state in ('waiting', 'failed') and waiting.next_at <= ${NOW}
         order by waiting.next_at
         limit greatest(0, case when coalesce(hook.consecutive_failures, 0) >= ${FAILING_AFTER} then 1 else $3::int end
                           - coalesce(($4::jsonb ->> hook.id::text)::int, 0))
         for update skip locked
       ) row
       where hook.active order by row.next_at limit $2
     ), leased as (
       update newsroom.deliveries delivery
       set attempts = delivery.attempts + 1, next_at = ${NOW} + interval '${LEASE_SECONDS} seconds'
       from due where delivery.webhook = due.webhook and delivery.change = due.change
       returning delivery.webhook, delivery.change, delivery.attempts, delivery.next_at::text as lease, due.url
     )
     select leased.webhook, leased.url, leased.attempts, leased.lease,
       change.id::text as id, change.at, change.kind, change.locale, change.article, change.edition, change.slug, change.node,
       array(select secret.sealed from newsroom.webhook_secrets secret
             where secret.webhook = leased.webhook and (secret.expires_at is null or secret.expires_at > ${NOW})
             order by secret.id desc) as secrets
     from leased join delivery.changes change on change.id = leased.change order by change.id`,
    [now, most, share, JSON.stringify(busy)],
  )
  return rows.map(({ webhook, url, attempts, lease, secrets, ...change }) => ({
    webhook,
    url,
    attempts,
    lease,
    secrets,
    change,
  }))
}

export type Outcome =
  | { state: 'delivered'; status: number }
  | { state: 'failed'; status: number | null; failure: Failure; pauseMs: number }
  | { state: 'dead'; status: number | null; failure: Failure; isGone: boolean }

/** Writes down what came of an attempt, on the row and on its webhook, in one transaction. */
export async function settle(pool: Pool, now: Date | null, leased: Leased, outcome: Outcome): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await writeOutcome(client, now, leased, outcome)
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}

async function writeOutcome(
  client: PoolClient,
  now: Date | null,
  { webhook, lease, change }: Leased,
  outcome: Outcome,
): Promise<void> {
  const isDelivered = outcome.state === 'delivered'
  // First the webhook, then its rows: as who deletes a webhook does.
  await client.query('select 1 from webhooks where id = $1 for no key update', [webhook])
  const { rowCount } = await client.query(
    `update newsroom.deliveries
     set state = $5, last_status = $6, last_error = $7,
       delivered_at = case when $5 = 'delivered' then ${NOW} end,
       next_at = ${NOW} + $8 * interval '1 millisecond'
     where webhook = $2 and change = $3 and next_at = $4::timestamptz and state in ('waiting', 'failed')`,
    [
      now,
      webhook,
      change.id,
      lease,
      outcome.state,
      outcome.status,
      isDelivered ? null : writeFailure(outcome.failure),
      outcome.state === 'failed' ? outcome.pauseMs : 0,
    ],
  )
  // The lease ended, or somebody replayed it meanwhile: what holds is what they write.
  if (rowCount === 0) return
  await client.query(
    isDelivered
      ? `update webhooks set last_success_at = ${NOW}, consecutive_failures = 0 where id = $2`
      : `update webhooks set last_failure_at = ${NOW}, consecutive_failures = coalesce(consecutive_failures, 0) + 1
         where id = $2`,
    [now, webhook],
  )
  if (outcome.state === 'dead' && outcome.isGone) await disableGone(client, webhook)
}

/** A target that says that it is gone gets no more: until an admin says otherwise. */
async function disableGone(client: PoolClient, webhook: string): Promise<void> {
  const { rowCount } = await client.query(
    `update webhooks set active = false, disabled_reason = 'gone' where id = $1 and active`,
    [webhook],
  )
  if (rowCount === 0) return
  await client.query(`select pg_advisory_xact_lock(hashtext('newsroom.audit'))`)
  const { rows } = await client.query<{ hash: string }>(
    'select hash from newsroom.audit order by id desc limit 1',
  )
  const row = auditRow(rows[0]?.hash ?? '', null, {
    act: 'webhook.disable',
    subject: { collection: 'webhooks', id: webhook },
    detail: { reason: 'gone' },
  })
  await client.query(
    `insert into newsroom.audit (actor, actor_label, act, subject_collection, subject_id, detail, previous_hash, hash)
     values (null, $1, $2, 'webhooks', $3, $4::jsonb, $5, $6)`,
    [row.label, row.act, webhook, row.detail, row.previous, row.hash],
  )
}

/** Gives back what was taken and not sent, as if it had not been taken. */
export async function giveBack(pool: Pool, now: Date | null, leased: Leased): Promise<void> {
  await pool.query(
    `update newsroom.deliveries set next_at = ${NOW}, attempts = attempts - 1
     where webhook = $2 and change = $3 and next_at = $4::timestamptz and state in ('waiting', 'failed')`,
    [now, leased.webhook, leased.change.id, leased.lease],
  )
}

/** How long settled rows are kept for the desk to look at. */
export const KEPT_DAYS = { delivered: 30, dead: 90 }

/** Deletes what is no longer needed: old rows, rows and secrets of deleted webhooks, secrets that ended. */
export async function prune(pool: Pool, now: Date | null): Promise<void> {
  await pool.query(
    `delete from newsroom.deliveries
     where (state = 'delivered' and delivered_at < ${NOW} - interval '${KEPT_DAYS.delivered} days')
        or (state = 'dead' and next_at < ${NOW} - interval '${KEPT_DAYS.dead} days')`,
    [now],
  )
  await pool.query(`delete from newsroom.webhook_secrets where expires_at < ${NOW}`, [now])
  for (const table of ['newsroom.deliveries', 'newsroom.webhook_secrets'])
    await pool.query(
      `delete from ${table} kept where not exists (select from webhooks hook where hook.id = kept.webhook)`,
    )
}
