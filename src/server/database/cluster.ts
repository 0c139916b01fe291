import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { identity } from './accounts'
import { SUPERUSER } from './connection'
import { codeOf, DatabaseError } from './errors'
import { holdsCluster, type Place } from './place'
import { SERVER_ENVIRONMENT } from './server-process'

/**
 * Trigrams of Arabic need an LC_CTYPE that knows UTF-8: with `C`, `show_trgm('أحمد')` is empty. `C.UTF-8` is on every
 * Linux of today; macOS has the others.
 */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']

/**
 * Makes a cluster with its password, whole or not at all: all is prepared beside the place and then renamed to it, so
 * that of two first starts at the same moment one wins and the other uses the winner's.
 *
 * @returns true when this call made it
 */
export async function makeCluster(place: Place, initdb: string, durable: boolean): Promise<boolean> {
  const unfinished = `${place.directory}.${randomBytes(6).toString('hex')}`
  const data = path.join(unfinished, 'data')
  const password = randomBytes(24).toString('base64url')
  try {
    await mkdir(data, { recursive: true, mode: 0o700 })
    await writeFile(path.join(unfinished, 'password'), password, { mode: 0o600 })
    // initdb runs as the account and must read the password once.
    const handed = path.join(unfinished, 'password-for-initdb')
    await writeFile(handed, password, { mode: 0o600 })
    if (place.account) {
      const { uid, gid } = place.account
      await chown(unfinished, 0, gid)
      await chmod(unfinished, 0o710)
      await chown(data, uid, gid)
      await chown(handed, uid, gid)
    }
    await runInitdb(place, initdb, data, handed, durable)
    await rm(handed)
    await rename(unfinished, place.directory)
    return true
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (await holdsCluster(place.directory)) return false
    throw error
  }
}

/** The password of a cluster's superuser. */
export async function passwordOf(place: Place): Promise<string> {
  const file = path.join(place.directory, 'password')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    throw new DatabaseError(
      `The database's password cannot be read from ${file} (${codeOf(error)}): bring the file back.`,
    )
  }
}

async function runInitdb(
  place: Place,
  initdb: string,
  data: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  let reason = ''
  for (const characterType of CHARACTER_TYPES) {
    try {
      await promisify(execFile)(
        initdb,
        [
          `--pgdata=${data}`,
          `--username=${SUPERUSER}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--lc-collate=C',
          `--lc-ctype=${characterType}`,
          '--no-instructions',
          ...(durable ? [] : ['--no-sync']),
        ],
        { ...identity(place.account), cwd: data, env: SERVER_ENVIRONMENT },
      )
      return
    } catch (error) {
      const { stderr, message } = error as { stderr?: string; message: string }
      reason = (stderr || message).trim().replaceAll(/\s*\n\s*/g, ' | ')
      if (!/invalid locale name/.test(reason)) break
    }
  }
  throw new DatabaseError(`The database cannot be made in ${place.directory}: ${reason}`)
}
