import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

import type { Read } from './cache'
import type { Database } from './store'

/** What one request cost the database. */
interface Cost {
  statements: number
  ms: number
}

const costs = new AsyncLocalStorage<Cost>()

/** The same database, which tells what it cost the request that asked. */
export const timed = (database: Database): Database => ({
  async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    const cost = costs.getStore()
    if (!cost) return database.query<Row>(text, values)
    const began = performance.now()
    try {
      return await database.query<Row>(text, values)
    } finally {
      cost.statements += 1
      cost.ms += performance.now() - began
    }
  },
})

const ms = (value: number): string => value.toFixed(1)

/** Where an answer came from, in the words of a cache. */
const CACHE = { hit: 'hit', memory: 'hit', database: 'miss', stale: 'stale' } as const

/**
 * `Server-Timing` (W3C) of an answer that may be kept: where it came from, the database's time and statements where this
 * request asked it (one that waits for another's answer does not), and the time until the first byte, in milliseconds. It stands in no body and in no ETag. An answer
 * that says that nothing is there has none, whatever it may be about.
 */
export function serverTiming(
  from: Read['from'] | 'hit',
  total: number,
  cost: Cost | null = null,
): [name: string, value: string] {
  const parts = [`cache;desc=${CACHE[from]}`]
  if (cost && cost.statements > 0) parts.push(`db;dur=${ms(cost.ms)};desc=${cost.statements}`)
  parts.push(`total;dur=${ms(total)}`)
  return ['Server-Timing', parts.join(', ')]
}

/** Runs what answers a request, and tells what it cost. */
export async function costing<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; total: () => number; cost: Cost }> {
  const began = performance.now()
  const cost: Cost = { statements: 0, ms: 0 }
  const result = await costs.run(cost, work)
  return { result, cost, total: () => performance.now() - began }
}
