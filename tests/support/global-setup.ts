import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { startDatabase } from '../../src/server/database'
import { type TestServer, rememberTestServer } from './test-server'

/**
 * One PostgreSQL for the whole run, whose server address the tests find in AMANA_TEST_DATABASE: the embedded one in a
 * directory of its own, without care for power cuts, or the one that TEST_DATABASE_URL names.
 */
export default async function globalSetup(): Promise<void> {
  // Several runs may share an outside server.
  process.env.AMANA_TEST_PREFIX = `amana_test_${randomBytes(4).toString('hex')}`
  const external = process.env.TEST_DATABASE_URL
  const server: TestServer = external ? { url: external, database: null, directory: null } : await embedded()
  process.env.AMANA_TEST_DATABASE = server.url
  rememberTestServer(server)
}

async function embedded(): Promise<TestServer> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'amana-test-'))
  const database = await startDatabase({
    dataDir: directory,
    systemDirectory: path.join('/var/tmp', path.basename(directory)),
    log: () => undefined,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  return { url: database.url, database, directory }
}
