import { createHash, randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import {
  type Account,
  canEnter,
  canGiveAway,
  giveTo,
  isRoot,
  letThrough,
  unprivilegedAccount,
} from './accounts'
import { codeOf, DatabaseError } from './errors'

/** Where one cluster lives and who runs it. */
export interface Place {
  /** Holds `data` and `password`. Absolute. */
  directory: string
  /** PostgreSQL's data directory. Absolute, without symbolic links. */
  data: string
  /** Who runs the server; null: the user who runs Amana. */
  account: Account | null
  exists: boolean
}

/** What `database.json` in DATA_DIR keeps from one start to the next. */
export interface Memory {
  /** Relative to DATA_DIR when it is inside. */
  directory: string
  port: number
}

/** Makes DATA_DIR if it is not there, open to its owner alone. Returns its real path. */
export async function dataDirectory(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  return realpath(dataDir)
}

/** Reads `database.json`; null before the first start. */
export async function recall(dataDir: string): Promise<Memory | null> {
  const file = path.join(dataDir, 'database.json')
  try {
    const { directory, port } = JSON.parse(await readFile(file, 'utf8')) as Partial<Memory>
    if (typeof directory === 'string' && typeof port === 'number') return { directory, port }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (codeOf(error) !== '') throw error
  }
  throw new DatabaseError(`${file} is damaged: it must hold {"directory": "postgres", "port": 54321}.`)
}

/** Writes `database.json`, whole or not at all. */
export async function remember(dataDir: string, place: Place, port: number): Promise<void> {
  const inside = path.dirname(place.directory) === dataDir
  const memory: Memory = { directory: inside ? path.basename(place.directory) : place.directory, port }
  const file = path.join(dataDir, 'database.json')
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(unfinished, `${JSON.stringify(memory)}\n`, { mode: 0o600 })
  await rename(unfinished, file)
}

/**
 * Finds the cluster of a DATA_DIR, or decides where the new one shall be: in DATA_DIR/postgres, or, when Amana is root
 * and the user who must run PostgreSQL cannot get there, in a directory of its own below `systemDirectory`.
 */
export async function findPlace(
  dataDir: string,
  systemDirectory: string,
  memory: Memory | null,
  log: (message: string) => void,
): Promise<Place> {
  const inside = path.join(dataDir, 'postgres')
  const outside = path.join(systemDirectory, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))

  if (memory) {
    const directory = path.resolve(dataDir, memory.directory)
    if (await holdsCluster(directory)) return existing(dataDir, directory)
    throw new DatabaseError(
      `${path.join(dataDir, 'database.json')} says that the database is in ${directory}, and it is not there: bring it back, or delete database.json to begin with an empty one.`,
    )
  }
  for (const directory of [inside, outside]) {
    if (await holdsCluster(directory)) return existing(dataDir, directory)
  }
  if (!isRoot()) return placeAt(inside, null, false)

  const account = await unprivilegedAccount()
  await letThrough(dataDir, account)
  if ((await canEnter(dataDir, account)) && (await canGiveAway(dataDir, account))) {
    return placeAt(inside, account, false)
  }
  await makeSystemDirectory(systemDirectory)
  log(
    `PostgreSQL does not run as root, and the user "${account.name}" who runs it cannot enter ${dataDir}: the database is kept in ${outside}. Back up both.`,
  )
  return placeAt(outside, account, false)
}

async function existing(dataDir: string, directory: string): Promise<Place> {
  const real = await realpath(directory)
  const data = path.join(real, 'data')
  const { uid, gid } = await stat(data)
  if (!isRoot()) {
    if (uid === process.getuid?.()) return placeAt(real, null, true)
    throw new DatabaseError(
      `The database in ${data} belongs to the user number ${uid}: start Amana as that user or as root.`,
    )
  }
  const owner = { name: String(uid), uid, gid }
  const account = uid === 0 ? await unprivilegedAccount() : owner
  await letThrough(dataDir, account)
  await letThrough(real, account)
  if (!(await canEnter(real, account))) {
    throw new DatabaseError(
      `PostgreSQL does not run as root, and the user "${account.name}" who runs it cannot enter ${real}: open the directories above it with "chmod o+x".`,
    )
  }
  // A copy that was brought back by root.
  if (uid === 0) await giveTo(account, data)
  return placeAt(real, account, true)
}

function placeAt(directory: string, account: Account | null, exists: boolean): Place {
  return { directory, data: path.join(directory, 'data'), account, exists }
}

/** True when a finished cluster is in the directory. */
export async function holdsCluster(directory: string): Promise<boolean> {
  try {
    await stat(path.join(directory, 'data'))
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false
    if (codeOf(error) === 'EACCES') {
      throw new DatabaseError(
        `The database in ${directory} belongs to another user: start Amana as that user or as root.`,
      )
    }
    throw error
  }
}

/** Nobody but root may put anything where root will look for a database. */
export async function makeSystemDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o755 })
  const { uid, mode } = await lstat(directory)
  if (uid !== 0 || (mode & 0o022) !== 0) {
    throw new DatabaseError(`${directory} must belong to root and be writable by root alone.`)
  }
  // Whatever the umask was: the account passes through.
  if ((mode & 0o055) !== 0o055) await chmod(directory, 0o755)
}
