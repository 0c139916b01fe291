import pg from 'pg'

import { codeOf } from './errors'

/** The database of Amana in the embedded server. */
export const DATABASE = 'amana'
export const SUPERUSER = 'postgres'

/** The address of a database of the embedded server. */
export function addressOf(port: number, password: string, database = DATABASE): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/**
 * Asks the server whether it takes sessions, and makes the database `amana` if it is not there.
 *
 * @returns false while the server starts, recovers or stops
 * @throws what PostgreSQL answered otherwise, for example that the password is wrong
 */
export async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(port, password, 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
    return true
  } catch (error) {
    // 53300: full, but it answers. 42P04 and 23505: another start made the database at the same moment.
    if (['53300', '42P04', '23505'].includes(codeOf(error))) return true
    if (isPassing(error)) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  // 57P01…57P03: shutting down, crashed, starting up.
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code)) return true
  return error instanceof Error && /terminated unexpectedly|timeout/i.test(error.message)
}
