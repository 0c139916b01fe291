import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { readBackup } from '../../src/backup/read-backup'
import { tablesOf } from '../../src/backup/tables'
import { writeBackup } from '../../src/backup/write-backup'
import { loadDemo } from '../../src/seed/load'
import { openDesk, type TestDesk } from '../support/desk'
import { createTestDatabase, type TestDatabase } from '../support/postgres'

describe('a backup of the whole desk', () => {
  let desk: TestDesk
  let room: string
  let empty: TestDatabase
  let other: pg.Client
  const media = () => process.env.MEDIA_DIR ?? ''

  beforeAll(async () => {
    desk = await openDesk()
    await loadDemo(desk.payload, { password: 'a long demo password', now: new Date() })
    room = await mkdtemp(path.join(os.tmpdir(), 'amana-backup-'))
    empty = await createTestDatabase({ template: 'migrated' })
    other = new pg.Client({ connectionString: empty.url, options: '-c TimeZone=UTC' })
    await other.connect()
    const client = await desk.pool.connect()
    await writeBackup(client, { folder: path.join(room, 'whole'), files: { media: media() } })
    client.release()
  })
  afterAll(async () => {
    await other.end()
    await empty.drop()
    await desk.close()
    await rm(room, { recursive: true, force: true })
  })

  const contents = async (client: pg.Client | pg.PoolClient) => {
    const found: Record<string, unknown> = {}
    for (const { name, sql } of await tablesOf(client)) {
      const { rows } = await client.query(
        `select count(*) as rows, md5(coalesce(string_agg(to_jsonb(t)::text, ',' order by to_jsonb(t)::text), '')) as hash from ${sql} t`,
      )
      found[name] = rows[0]
    }
    return found
  }

  it('that was changed by a hand is refused, and nothing of it stays', async () => {
    const client = await desk.pool.connect()
    const folder = path.join(room, 'changed')
    await writeBackup(client, { folder, files: {} })
    client.release()
    await appendFile(path.join(folder, 'tables/delivery.changes.jsonl'), '{"id": 999999}\n')
    await expect(readBackup(other, { folder, files: {} })).rejects.toThrow(/delivery\.changes/)
    const { rows } = await other.query('select count(*)::int as users from users')
    expect(rows).toEqual([{ users: 0 }])
  })

  it('brings every row and every file back into an empty database, and numbers go on from there', async () => {
    const folder = path.join(room, 'whole')
    await readBackup(other, { folder, files: { media: path.join(room, 'media') } })
    const client = await desk.pool.connect()
    expect(await contents(other)).toEqual(await contents(client))
    client.release()
    const { rows } = await desk.pool.query<{ filename: string }>('select filename from media limit 1')
    const picture = rows[0]?.filename ?? ''
    expect(await readFile(path.join(room, 'media', picture))).toEqual(
      await readFile(path.join(media(), picture)),
    )
    const { rows: next } = await other.query<{ ahead: boolean }>(
      `insert into delivery.changes (kind) values ('node.changed')
       returning id > (select max(id) from delivery.changes) as ahead`,
    )
    expect(next).toEqual([{ ahead: true }])
  })

  it('does not go into a database that is in use', async () => {
    await expect(readBackup(other, { folder: path.join(room, 'whole'), files: {} })).rejects.toThrow(
      /not empty/,
    )
  })
})
