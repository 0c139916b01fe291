import { rm } from 'node:fs/promises'
import path from 'node:path'

import { dropTestDatabases } from './postgres'
import { testServer } from './test-server'

/** Leaves nothing of the run behind: on somebody else's server its databases are dropped, our own is ended and deleted. */
export default async function globalTeardown(): Promise<void> {
  const server = testServer()
  if (!server) return
  if (!server.database || !server.directory) return dropTestDatabases()
  await server.database.stop()
  await rm(server.directory, { recursive: true, force: true })
  await rm(path.join('/var/tmp', path.basename(server.directory)), { recursive: true, force: true })
}
