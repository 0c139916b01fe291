import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

import type { ClientBase } from 'pg'

import { migrationsOf, tablesOf, type Manifest, type Table } from './tables'

const ROWS_AT_ONCE = 500

/** A restore that cannot be done; nothing was changed. The message is one line. */
export class RestoreRefused extends Error {
  override name = 'RestoreRefused'
}

const fileOf = (folder: string, table: string): string => path.join(folder, 'tables', `${table}.jsonl`)

async function fillTable(client: ClientBase, table: Table, file: string): Promise<void> {
  let batch: string[] = []
  const insert = async (): Promise<void> => {
    if (batch.length === 0) return
    await client.query(
      `insert into ${table.sql} overriding system value
       select * from jsonb_populate_recordset(null::${table.sql}, $1::jsonb)`,
      [`[${batch.join(',')}]`],
    )
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    batch.push(line)
    if (batch.length === ROWS_AT_ONCE) await insert()
  }
  await insert()
}

/** Reads every table's file once before anything is written: a backup that was cut off or changed is found out first. */
async function checkFiles(folder: string, manifest: Manifest, tables: Table[]): Promise<void> {
  for (const { name } of tables) {
    const entry = manifest.tables[name]
    if (!entry) throw new RestoreRefused(`The backup has no table ${name}.`)
    const hash = createHash('sha256')
    try {
      for await (const chunk of createReadStream(fileOf(folder, name))) hash.update(chunk as Buffer)
    } catch {
      throw new RestoreRefused(`The backup's table ${name} cannot be read.`)
    }
    if (hash.digest('hex') !== entry.sha256) {
      throw new RestoreRefused(`The backup's table ${name} was changed or cut off.`)
    }
  }
}

/** Numbers that the database gives by itself go on after the highest that came back. */
async function resumeNumbers(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `select pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) as sequence,
            format('%I.%I', table_schema, table_name) as "table", quote_ident(column_name) as "column"
     from information_schema.columns
     where table_schema in ('public', 'delivery', 'newsroom')
       and (is_identity = 'YES' or column_default like 'nextval(%')`,
  )
  for (const { sequence, table, column } of rows) {
    if (!sequence) continue
    await client.query(
      `select setval($1, coalesce(max(${column}), 1), max(${column}) is not null) from ${table}`,
      [sequence],
    )
  }
}

async function refuseUnlessEmpty(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>('select exists (select from users) as used')
  if (rows[0]?.used) {
    throw new RestoreRefused('The database is not empty: a backup is restored into an empty one only.')
  }
}

/**
 * Fills an empty, migrated database from a backup, as one transaction, and brings the files back. Checks and triggers are
 * asleep meanwhile: what comes back went through them once.
 *
 * @throws RestoreRefused where the database is in use, the backup is of another version, or a file of it was changed
 */
export async function readBackup(
  client: ClientBase,
  { folder, files }: { folder: string; files: Record<string, string> },
): Promise<Manifest> {
  const manifest = await readFile(path.join(folder, 'manifest.json'), 'utf8').then(
    (text) => JSON.parse(text) as Manifest,
    () => null,
  )
  if (!manifest) throw new RestoreRefused(`There is no complete backup in ${folder}.`)
  if (JSON.stringify(manifest.migrations) !== JSON.stringify(await migrationsOf(client))) {
    throw new RestoreRefused(
      'The backup is of another version of Amana: restore it with that version, then upgrade.',
    )
  }
  await refuseUnlessEmpty(client)
  const tables = await tablesOf(client)
  await checkFiles(folder, manifest, tables)
  await client.query('begin')
  try {
    await client.query(`set local session_replication_role = 'replica'`)
    for (const table of tables) {
      await client.query(`delete from ${table.sql}`)
      await fillTable(client, table, fileOf(folder, table.name))
    }
    await resumeNumbers(client)
    for (const [name, to] of Object.entries(files)) {
      await cp(path.join(folder, name), to, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      })
    }
    await client.query('commit')
    return manifest
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
