/**
 * `npm run backup [-- FOLDER]` and `npm run restore -- FOLDER`: the whole desk, tables and files, to a folder and back.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import pg from 'pg'

import { databaseUrl } from '../server/database'
import { readEnvironment } from '../server/environment'
import { mediaDir } from '../server/media-dir'
import { pendingMigrations } from '../server/migrations'
import { run } from '../server/build-admin'
import { projectRoot } from '../server/with-payload'
import { readBackup, RestoreRefused } from './read-backup'
import { writeBackup } from './write-backup'

const [order, given] = process.argv.slice(2)

async function main(): Promise<void> {
  const environment = readEnvironment(process.env, { cwd: projectRoot, signsSessions: false })
  const database = await databaseUrl(environment, (line) => process.stderr.write(`${line}\n`))
  const files = { media: mediaDir(), captures: path.join(environment.dataDir, 'captures') }
  const pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c TimeZone=UTC' })
  // The embedded server cuts what is still idle when it stops: that is no fault.
  pool.on('error', () => undefined)
  const withClient = async <Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  }
  try {
    if (order === 'restore' && given) {
      if ((await pendingMigrations(pool, projectRoot)).length > 0) {
        const secret = environment.payloadSecret ?? 'used for migrating only, never for a running desk'
        await run(projectRoot, [...process.execArgv, 'src/server/migrate.ts'], {
          DATABASE_URL: database.url,
          PAYLOAD_SECRET: secret,
        })
      }
      const { madeAt, tables } = await withClient((client) =>
        readBackup(client, { folder: path.resolve(given), files }),
      )
      const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
      process.stdout.write(`Restored ${rows} rows of the backup made at ${madeAt}.\n`)
    } else if (order === 'backup') {
      const stamp = new Date().toISOString().replace(/[:.]/g, '-')
      const folder = path.resolve(given ?? path.join(environment.dataDir, 'backups', stamp))
      await mkdir(path.dirname(folder), { recursive: true })
      const { tables } = await withClient((client) => writeBackup(client, { folder, files }))
      const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
      process.stdout.write(`Wrote ${rows} rows and the files to ${folder}\n`)
    } else {
      process.stderr.write('Usage: npm run backup [-- FOLDER], npm run restore -- FOLDER\n')
      process.exitCode = 1
    }
  } finally {
    await pool.end()
    await database.stop()
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(
    `${error instanceof RestoreRefused ? error.message : String((error as Error).stack)}\n`,
  )
  process.exit(1)
}
