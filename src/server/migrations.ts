import { readdir } from 'node:fs/promises'
import path from 'node:path'

import type { Pool } from 'pg'

/** Names of the migrations in the source tree, oldest first. */
export async function migrationNames(root: string): Promise<string[]> {
  const files = await readdir(path.join(root, 'src/migrations'))
  return files
    .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** Migrations that this database has not seen. Asking PostgreSQL directly keeps Payload out of an ordinary start. */
export async function pendingMigrations(pool: Pool, root: string): Promise<string[]> {
  const names = await migrationNames(root)
  const { rows: known } = await pool.query<{ exists: boolean }>(
    `select to_regclass('public.payload_migrations') is not null as exists`,
  )
  if (!known[0]?.exists) return names
  const { rows } = await pool.query<{ name: string }>('select name from payload_migrations')
  const done = new Set(rows.map((row) => row.name))
  return names.filter((name) => !done.has(name))
}
