import path from 'node:path'

import type { Environment } from '../environment'
import { packagedBinaries, usableBinaries } from './binaries'
import { makeCluster } from './cluster'
import { codeOf, DatabaseError } from './errors'
import { dataDirectory, findPlace, recall } from './place'
import { startOrJoin } from './start-or-join'

export { DatabaseError } from './errors'

/** A database that answers. */
export interface RunningDatabase {
  /** With the password: never write it to a log. */
  url: string
  /** Ends the server cleanly and waits for its end; does nothing when it is not ours. May be called again. */
  stop: () => Promise<void>
  /** True when somebody else runs the server: another process of Amana, or whoever stands behind DATABASE_URL. */
  joined: boolean
  /** True when this start made the database, so that nothing is in it. */
  firstStart: boolean
  /** Settles when a server of ours has ended, by `stop` or by itself; never for one that is not ours. */
  ended: Promise<void>
}

export interface DatabaseOptions {
  /** DATA_DIR. Holds `database.json` and, unless root must keep them elsewhere, the data. */
  dataDir: string
  /** Takes one sentence for the person who runs Amana. */
  log: (message: string) => void
  /** PostgreSQL's settings beside Amana's own, for example `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>
  /** Where root keeps what the unprivileged user cannot reach in node_modules or DATA_DIR. */
  systemDirectory?: string
  /** The directory with bin, lib and share; the npm package's if not given. */
  binaries?: string
}

/** The database of DATABASE_URL when there is one, else the embedded one, started now or joined. */
export async function databaseUrl(
  environment: Pick<Environment, 'databaseUrl' | 'dataDir'>,
  log: (message: string) => void,
): Promise<RunningDatabase> {
  if (environment.databaseUrl === null) return startDatabase({ dataDir: environment.dataDir, log })
  return {
    url: environment.databaseUrl,
    stop: async () => undefined,
    joined: true,
    firstStart: false,
    ended: new Promise(() => undefined),
  }
}

/**
 * Starts the embedded PostgreSQL of a DATA_DIR, or joins the one that another process of Amana runs there. It listens
 * on 127.0.0.1 only, and ends when this process ends, however that happens.
 *
 * @throws {DatabaseError} one sentence that says what is wrong and what to do
 */
export async function startDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
  if (process.platform === 'win32') {
    throw new DatabaseError(
      'The embedded database runs on Linux and macOS: set DATABASE_URL to a PostgreSQL.',
    )
  }
  const { log, settings = {}, systemDirectory = '/var/lib/amana' } = options
  try {
    const dataDir = await dataDirectory(options.dataDir)
    const memory = await recall(dataDir)
    const place = await findPlace(dataDir, systemDirectory, memory, log)
    const copies = place.account ? path.join(systemDirectory, 'programs') : path.join(dataDir, 'programs')
    const native = await usableBinaries(options.binaries ?? packagedBinaries(), copies, place.account, log)
    const firstStart =
      !place.exists && (await makeCluster(place, path.join(native, 'bin/initdb'), settings.fsync !== 'off'))
    const running = await startOrJoin({
      dataDir,
      place,
      postgres: path.join(native, 'bin/postgres'),
      preferredPort: memory?.port ?? null,
      settings,
      log,
    })
    return { ...running, firstStart }
  } catch (error) {
    if (error instanceof DatabaseError || codeOf(error) === '') throw error
    throw new DatabaseError(`The embedded database cannot be started: ${(error as Error).message}.`)
  }
}
