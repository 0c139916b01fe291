import path from 'node:path'

import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'

import { ClosablePool } from './closable-pool'

/** Payload's database: migrations only, never pushed; every session in UTC; no query or idle transaction without an end. */
export function databaseAdapter(root: string) {
  return postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir: path.join(root, 'src/migrations'),
    extensions: ['pg_trgm'],
    disableCreateDatabase: true,
    // The adapter brings its own copy of pg's types.
    pg: { ...pg, Pool: ClosablePool } as unknown as PostgresAdapter['pg'],
    pool: {
      connectionString: process.env.DATABASE_URL,
      // Never below 5: a login attempt inside a transaction takes a second connection.
      max: Math.max(5, Number.parseInt(process.env.DATABASE_POOL_SIZE ?? '', 10) || 10),
      connectionTimeoutMillis: 10_000,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'amana',
      options: '-c TimeZone=UTC',
    },
  })
}
