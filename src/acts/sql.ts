import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

interface Executor {
  execute: (query: SQL) => Promise<{ rows: unknown[] }>
}

interface DrizzleDatabase {
  drizzle: Executor
  sessions: Record<string, { db: Executor } | undefined>
}

/**
 * Runs raw SQL in the request's transaction where there is one, else on the pool.
 *
 * @returns the rows, as PostgreSQL gives them
 */
export async function execute<Row>(req: PayloadRequest, query: SQL): Promise<Row[]> {
  const database = req.payload.db as unknown as DrizzleDatabase
  const id = await req.transactionID
  const session = id === undefined ? undefined : database.sessions[String(id)]
  const { rows } = await (session?.db ?? database.drizzle).execute(query)
  return rows as Row[]
}

/**
 * Runs an act as one transaction: all of it or nothing. Inside a transaction that is already open (a save that Payload
 * began) the act becomes a part of it, and its refusal undoes the save too.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  act: () => Promise<Result>,
): Promise<Result> {
  const opened = await initTransaction(req)
  try {
    const result = await act()
    if (opened) await commitTransaction(req)
    return result
  } catch (error) {
    if (opened) await killTransaction(req)
    throw error
  }
}
