import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { cp, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'

import type { ClientBase } from 'pg'

import { migrationsOf, tablesOf, type Manifest, type Table } from './tables'

const ROWS_AT_ONCE = 500

async function writeTable(
  client: ClientBase,
  table: Table,
  file: string,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  const out = createWriteStream(file)
  let count = 0
  await client.query(
    `declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from ${table.sql} t`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from backup_rows`)
    if (rows.length === 0) break
    const text = rows.map(({ row }) => `${row}\n`).join('')
    hash.update(text)
    count += rows.length
    if (!out.write(text)) await once(out, 'drain')
  }
  await client.query('close backup_rows')
  out.end()
  await finished(out)
  return { rows: count, sha256: hash.digest('hex') }
}

/** A folder that need not be there: a desk without pictures has none. */
async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

/**
 * Writes the whole desk to a new folder: every table as it stood at one moment, one JSON line a row, and the files. The
 * folder gets its name only when it is complete, so that a backup that was cut off is not taken for one.
 *
 * @returns what was written
 */
export async function writeBackup(
  client: ClientBase,
  { folder, files }: { folder: string; files: Record<string, string> },
): Promise<Manifest> {
  const unfinished = `${folder}.unfinished`
  await mkdir(path.join(unfinished, 'tables'), { recursive: true, mode: 0o700 })
  await client.query('begin isolation level repeatable read read only')
  try {
    const manifest: Manifest = {
      format: 1,
      madeAt: new Date().toISOString(),
      migrations: await migrationsOf(client),
      tables: {},
    }
    for (const table of await tablesOf(client)) {
      const file = path.join(unfinished, 'tables', `${table.name}.jsonl`)
      manifest.tables[table.name] = await writeTable(client, table, file)
    }
    for (const [name, from] of Object.entries(files)) await copyFolder(from, path.join(unfinished, name))
    await writeFile(path.join(unfinished, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(unfinished, folder)
    return manifest
  } finally {
    await client.query('rollback')
  }
}
