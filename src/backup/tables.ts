import type { ClientBase } from 'pg'

/** Everything of the desk lives in these schemas. */
const SCHEMAS = ['public', 'delivery', 'newsroom']

/** Filled by the migrations themselves; everything else is the desk's. */
const OF_THE_PROGRAM = ['public.payload_migrations']

/** A table's name, quoted for SQL, and the name of its file in a backup. */
export interface Table {
  name: string
  sql: string
}

export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `select table_schema || '.' || table_name as name, format('%I.%I', table_schema, table_name) as sql
     from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema = any($1) order by 1`,
    [SCHEMAS],
  )
  return rows.filter(({ name }) => !OF_THE_PROGRAM.includes(name))
}

export async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from payload_migrations where batch > 0 order by name',
  )
  return rows.map(({ name }) => name)
}

export interface Manifest {
  format: 1
  madeAt: string
  migrations: string[]
  tables: Record<string, { rows: number; sha256: string }>
}
