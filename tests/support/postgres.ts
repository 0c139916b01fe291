import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import pg from 'pg'

/** A database of one test file. */
export interface TestDatabase {
  url: string
  /** Deletes it, whoever is still connected. */
  drop: () => Promise<void>
}

/**
 * Makes a database of its own for a test.
 *
 * @param options.template `migrated` (default): with all migrations, copied in milliseconds from a template that the
 *   first caller of the run makes; `empty`: nothing in it
 */
export async function createTestDatabase(
  options: { template?: 'migrated' | 'empty' } = {},
): Promise<TestDatabase> {
  const name = `${prefix()}_${randomBytes(6).toString('hex')}`
  await withServer(async (client) => {
    if (options.template === 'empty') return createEmpty(client, name)
    const template = `${prefix()}_template`
    await makeTemplateOnce(client, template)
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  return {
    url: addressOf(name),
    drop: () =>
      withServer(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      }),
  }
}

/** Drops every database of this run. */
export async function dropTestDatabases(): Promise<void> {
  await withServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix()],
    )
    for (const { datname } of rows) {
      await client.query(`ALTER DATABASE ${datname} IS_TEMPLATE false`)
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
    }
  })
}

/** Says C.UTF-8 itself: an outside server may have been made with an LC_CTYPE that has no Arabic trigrams. */
async function createEmpty(client: pg.Client, name: string): Promise<void> {
  await client.query(
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER ${await provider(client)} LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`,
  )
}

/** As the embedded cluster has it; PostgreSQL before 17 knows no built-in locales. */
async function provider(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  )
  return (rows[0]?.version ?? 0) >= 170_000 ? "builtin BUILTIN_LOCALE 'C.UTF-8'" : 'libc'
}

async function makeTemplateOnce(client: pg.Client, template: string): Promise<void> {
  // Workers wait here for the one that makes it; the lock goes with the session.
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [template])
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [
    template,
  ])
  if (rowCount === 0) {
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
    await createEmpty(client, template)
    await migrate(addressOf(template))
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
  }
  await client.query('SELECT pg_advisory_unlock(hashtext($1))', [template])
}

async function migrate(url: string): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  await promisify(execFile)(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'src/server/migrate.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: url,
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'a-secret-for-tests-only-0123456789',
      },
    },
  )
}

async function withServer(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function serverUrl(): string {
  const url = process.env.AMANA_TEST_DATABASE
  if (!url)
    throw new Error('AMANA_TEST_DATABASE is missing: run the tests through Jest with jest.config.mjs.')
  return url
}

function prefix(): string {
  return process.env.AMANA_TEST_PREFIX ?? 'amana_test'
}

function addressOf(database: string): string {
  const url = new URL(serverUrl())
  url.pathname = `/${database}`
  return url.href
}
