import type { RunningDatabase } from '../../src/server/database'

/** The PostgreSQL of this test run. */
export interface TestServer {
  url: string
  /** Null: somebody else's server. */
  database: RunningDatabase | null
  directory: string | null
}

// Jest loads the setup and the teardown as two separate sets of modules.
const holder = globalThis as { amanaTestServer?: TestServer }

/** Keeps the server for the teardown. */
export function rememberTestServer(server: TestServer): void {
  holder.amanaTestServer = server
}

/** The server that the setup started; null when it failed. */
export function testServer(): TestServer | null {
  return holder.amanaTestServer ?? null
}
