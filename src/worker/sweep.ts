import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { publishThroughSave } from '../acts/article-doors'
import { execute } from '../acts/sql'
import type { Locale } from '../body/types'
import type { Acknowledgement } from '../preflight/types'

interface DueRow {
  id: string
  article: string
  locale: Locale
  requested_by: string
  acknowledgements: Acknowledgement[]
}

export interface SweepResult {
  published: number
  failed: number
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

function failureOf(error: unknown): Record<string, unknown> {
  const refusal = error as {
    status?: number
    message?: string
    data?: { findings?: unknown; messages?: unknown }
  }
  return {
    status: refusal.status ?? 500,
    message: refusal.data?.messages ?? refusal.message ?? 'unknown',
    ...(refusal.data?.findings ? { findings: refusal.data.findings } : {}),
  }
}

async function takeDue(req: PayloadRequest, tried: string[]): Promise<DueRow | undefined> {
  const [due] = await execute<DueRow>(
    req,
    sql`select id, article, locale, requested_by, acknowledgements from newsroom.schedules
        where state = 'waiting' and due_at <= clock_timestamp() and id <> all(${sql.param(tried)}::uuid[])
        order by due_at, id for update skip locked limit 1`,
  )
  return due
}

/**
 * Publishes every story whose hour has come, each in its own transaction with its schedule row: a story goes out once,
 * however many workers sweep, and a worker that dies in the middle leaves the row as it was. Preflight runs again; a
 * refusal is kept on the row for the editor to see.
 */
export async function sweep(payload: Payload): Promise<SweepResult> {
  const result: SweepResult = { published: 0, failed: 0 }
  const tried: string[] = []
  for (;;) {
    const opening = await createLocalReq({}, payload)
    await initTransaction(opening)
    const due = await takeDue(opening, tried)
    if (!due) {
      await killTransaction(opening)
      return result
    }
    tried.push(due.id)
    const req = await requestAs(payload, due.requested_by, due.locale)
    if (opening.transactionID !== undefined) req.transactionID = opening.transactionID
    try {
      await publishThroughSave(req, due.article, due.locale, { acknowledgements: due.acknowledgements })
      await execute(
        req,
        sql`update newsroom.schedules set state = 'published', tried_at = clock_timestamp() where id = ${due.id}::uuid`,
      )
      await commitTransaction(req)
      result.published += 1
    } catch (error) {
      await killTransaction(req)
      await recordFailure(payload, due.id, failureOf(error))
      payload.logger.error({ msg: 'A scheduled story was not published', article: due.article, err: error })
      result.failed += 1
    }
  }
}

async function recordFailure(payload: Payload, id: string, failure: Record<string, unknown>): Promise<void> {
  const req = await createLocalReq({}, payload)
  await execute(
    req,
    sql`update newsroom.schedules set state = 'failed', tried_at = clock_timestamp(), failure = ${JSON.stringify(failure)}::jsonb
        where id = ${id}::uuid and state = 'waiting'`,
  )
}
