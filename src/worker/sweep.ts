import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { publishThroughSave } from '../acts/article-doors'
import { execute } from '../acts/sql'
import type { Locale } from '../body/types'
import type { Acknowledgement, Message } from '../preflight/types'
import { isPassing } from './passing-fault'
import { tellEditor } from './tell-editor'

interface DueRow {
  id: string
  article: string
  locale: Locale
  requested_by: string
  /** As PostgreSQL writes it: an order that was given since is another one. */
  requested_at: string
  due_at: string
  zone: string
  /** Seconds since its hour. */
  late: number
  acknowledgements: Acknowledgement[]
}

export interface SweepResult {
  published: number
  failed: number
  /** Left as they were, for the next sweep: the database faltered, and the story had no part in it. */
  postponed?: number
}

/** The person who scheduled the story, as they are now: who lost the right to publish does not publish. */
async function requestAs(payload: Payload, userId: string, locale: Locale): Promise<PayloadRequest> {
  const user = await payload.findByID({
    collection: 'users',
    id: userId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return createLocalReq(
    { locale, fallbackLocale: false, ...(user ? { user: { ...user, collection: 'users' } } : {}) },
    payload,
  )
}

/** A fault of ours may have the story's words or a statement in its message: that is for the log. */
const FAULT: Message = { ar: 'حال دونها عطل في الخادم.', en: 'a fault of the server prevented it.' }

/** What the editor is told: what the act refused, or that the fault is ours. */
function failureOf(error: unknown): Record<string, unknown> {
  const refusal = error as {
    status?: number
    message?: string
    data?: { findings?: unknown; messages?: unknown }
  }
  const { status = 500 } = refusal
  return {
    status,
    message: status < 500 ? (refusal.data?.messages ?? refusal.message ?? FAULT) : FAULT,
    ...(refusal.data?.findings ? { findings: refusal.data.findings } : {}),
  }
}

async function takeDue(req: PayloadRequest, tried: string[], now: Date | null): Promise<DueRow | undefined> {
  const moment = sql`coalesce(${now?.toISOString() ?? null}::timestamptz, clock_timestamp())`
  const [due] = await execute<DueRow>(
    req,
    sql`select id, article, locale, requested_by, requested_at::text as requested_at, acknowledgements,
          to_json(due_at) #>> '{}' as due_at, zone,
          extract(epoch from ${moment} - due_at)::float8 as late
        from newsroom.schedules
        where state = 'waiting' and due_at <= ${moment} and id <> all(${sql.param(tried)}::uuid[])
        order by due_at, id for update skip locked limit 1`,
  )
  return due
}

/** So long after its hour a story is tried again and again where the database falters; then it is for an editor to see. */
const PATIENCE_SECONDS = 3600

/**
 * Publishes every story whose hour has come, each in its own transaction with its schedule row: a story goes out once,
 * however many workers sweep, and a worker that dies in the middle leaves the row as it was. Preflight runs again; a
 * refusal is kept on the row for the editor to see. Where the database falters, the row waits for the next sweep.
 *
 * @param now the moment that counts; the database's clock, which all workers share, where it is not given
 */
export async function sweep(payload: Payload, now: Date | null = null): Promise<SweepResult> {
  const result: SweepResult = { published: 0, failed: 0 }
  const tried: string[] = []
  for (;;) {
    const opening = await createLocalReq({}, payload)
    await initTransaction(opening)
    const due = await takeDue(opening, tried, now).catch(async (error: unknown) => {
      await killTransaction(opening)
      throw error
    })
    if (!due) {
      await killTransaction(opening)
      return result
    }
    tried.push(due.id)
    try {
      const req = await requestAs(payload, due.requested_by, due.locale)
      if (opening.transactionID !== undefined) req.transactionID = opening.transactionID
      await publishThroughSave(req, due.article, due.locale, { acknowledgements: due.acknowledgements })
      await execute(
        req,
        sql`update newsroom.schedules set state = 'published', tried_at = clock_timestamp() where id = ${due.id}::uuid`,
      )
      await commitTransaction(req)
      result.published += 1
    } catch (error) {
      await killTransaction(opening)
      if (isPassing(error) && due.late < PATIENCE_SECONDS) {
        payload.logger.warn({ msg: 'A scheduled story is tried again', article: due.article, err: error })
        result.postponed = (result.postponed ?? 0) + 1
        continue
      }
      if (await recordFailure(payload, due, failureOf(error))) tell(payload, due)
      payload.logger.error({ msg: 'A scheduled story was not published', article: due.article, err: error })
      result.failed += 1
    }
  }
}

/** Not waited for: a mail server that does not answer holds up no story. */
function tell(payload: Payload, { article, locale, requested_by: requestedBy, due_at, zone }: DueRow): void {
  tellEditor(payload, { article, locale, requestedBy, dueAt: new Date(due_at), zone }).catch((err: unknown) =>
    payload.logger.warn({ msg: 'An editor could not be told that a story was not published', article, err }),
  )
}

/**
 * Of this order only: an editor may have given another one the moment this one was let go.
 *
 * @returns whether it was this one's still
 */
async function recordFailure(
  payload: Payload,
  { id, requested_at: requestedAt }: DueRow,
  failure: Record<string, unknown>,
): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const written = await execute(
    req,
    sql`update newsroom.schedules set state = 'failed', tried_at = clock_timestamp(), failure = ${JSON.stringify(failure)}::jsonb
        where id = ${id}::uuid and state = 'waiting' and requested_at = ${requestedAt}::timestamptz
        returning id`,
  )
  return written.length > 0
}
