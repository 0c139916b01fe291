import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import pg from 'pg'

import { startDatabase } from '../../src/server/database'
import { ROOT } from './servers'

/** A PostgreSQL of its own for a run, with Amana's own settings; deleted at its end. */
export interface BenchDatabase {
  /** A migrated, empty database. */
  create: (name: string) => Promise<string>
  /** A migrated database with the demo desk, whose accounts have `DEMO_PASSWORD`. */
  createDemo: (name: string) => Promise<string>
  directory: string
  stop: () => Promise<void>
}

export const DEMO_PASSWORD = 'correct horse battery staple'
const SECRET = 'only for measurements: thirty-two characters and more'

export async function openDatabase(): Promise<BenchDatabase> {
  const directory = await mkdtemp(path.join(tmpdir(), 'amana-bench-'))
  const system = path.join('/var/tmp', path.basename(directory))
  const running = await startDatabase({
    dataDir: directory,
    systemDirectory: system,
    log: () => undefined,
    settings: {},
  })
  Object.assign(process.env, {
    PAYLOAD_SECRET: SECRET,
    DATA_DIR: directory,
    MEDIA_DIR: path.join(directory, 'media'),
  })
  const server = new pg.Client({ connectionString: running.url })
  await server.connect()
  const addressOf = (name: string): string =>
    Object.assign(new URL(running.url), { pathname: `/${name}` }).href
  let template: Promise<void> | null = null
  const create = async (name: string): Promise<string> => {
    template ??= (async () => {
      await server.query('create database template_of_bench')
      await execute('src/server/migrate.ts', { DATABASE_URL: addressOf('template_of_bench') })
    })()
    await template
    await server.query(`create database ${name} template template_of_bench`)
    return addressOf(name)
  }
  return {
    create,
    createDemo: async (name) => {
      const url = await create(name)
      await execute('src/seed/run.ts', { DATABASE_URL: url, DEMO_PASSWORD })
      return url
    },
    directory,
    stop: async () => {
      await server.end()
      await running.stop()
      await rm(directory, { recursive: true, force: true })
      await rm(system, { recursive: true, force: true })
    },
  }
}

async function execute(file: string, env: Record<string, string>): Promise<void> {
  await promisify(execFile)(process.execPath, ['-C', 'production', '--import', 'tsx', file], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
}
