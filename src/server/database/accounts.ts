import { chmod, chown, lstat, mkdtemp, readdir, readFile, realpath, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { DatabaseError } from './errors'

/** The system user that runs PostgreSQL when Amana itself runs as root, which PostgreSQL refuses. */
export interface Account {
  name: string
  uid: number
  gid: number
}

const READ = 4
const ENTER = 1

/** True when this process is root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * An existing user without rights: `postgres`, else `nobody`. Never makes one: a bare container has no `useradd`.
 * It must stand in /etc/passwd, for initdb looks its own name up there.
 */
export async function unprivilegedAccount(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((fields) => fields[0] === name) ?? []
    if (Number(uid) > 0 && Number(gid) > 0) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new DatabaseError(
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor a user "nobody" to run it as: start Amana as an ordinary user, or set DATABASE_URL.',
  )
}

/** What `uid` and `gid` a child process must be given; nothing when Amana is not root. */
export function identity(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}

/** True when the account can go from `/` down into the directory. Read from the modes; extra ACLs are not counted. */
export async function canEnter(directory: string, account: Account): Promise<boolean> {
  let current = await realpath(directory)
  for (;;) {
    if (!permits(await stat(current), account, ENTER)) return false
    const parent = path.dirname(current)
    if (parent === current) return true
    current = parent
  }
}

/** True when the account can go to the file and read it. */
export async function canRead(file: string, account: Account): Promise<boolean> {
  const real = await realpath(file)
  return permits(await stat(real), account, READ) && (await canEnter(path.dirname(real), account))
}

/**
 * Lets the account's group pass through (not list) a directory that only root can enter. Nothing is changed where the
 * directory is not root's own or its group already means somebody else.
 */
export async function letThrough(directory: string, account: Account): Promise<void> {
  const { uid, gid, mode } = await stat(directory)
  if (uid !== 0 || permits({ uid, gid, mode }, account, ENTER)) return
  if (gid !== 0 && (mode & 0o070) !== 0) return
  await chown(directory, 0, account.gid)
  await chmod(directory, (mode & 0o707) | 0o010)
}

/** True when root can give directories in here away: some mounts refuse that, or take it and forget it. */
export async function canGiveAway(directory: string, account: Account): Promise<boolean> {
  const probe = await mkdtemp(path.join(directory, '.owner-'))
  try {
    await chown(probe, account.uid, account.gid)
    return (await stat(probe)).uid === account.uid
  } catch {
    return false
  } finally {
    await rmdir(probe)
  }
}

/** Gives a directory and all that is in it to the account; symbolic links are not followed. */
export async function giveTo(account: Account, directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const child = path.join(directory, entry.name)
    if (entry.isDirectory()) await giveTo(account, child)
    else if (!(await lstat(child)).isSymbolicLink()) await chown(child, account.uid, account.gid)
  }
  await chown(directory, account.uid, account.gid)
}

function permits(
  file: { uid: number; gid: number; mode: number },
  account: Account,
  permission: typeof READ | typeof ENTER,
): boolean {
  const shift = file.uid === account.uid ? 6 : file.gid === account.gid ? 3 : 0
  return ((file.mode >> shift) & permission) !== 0
}
