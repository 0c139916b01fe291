import { chmod, chown, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, describe, expect, it } from '@jest/globals'

import { startDatabase } from '../../../src/server/database'
import { canEnter, isRoot, unprivilegedAccount } from '../../../src/server/database/accounts'
import { mend, packagedBinaries } from '../../../src/server/database/binaries'
import { ask, cleanUp, killHard, newDirectory, quick, startOwner, systemDirectoryOf } from './helpers'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const root = isRoot()
const asRoot = root ? it : it.skip
/** An ordinary user must be able to read the project and to run this Node. */
const ordinary = root ? await unprivilegedAccount() : null
const asOrdinary =
  ordinary &&
  (await canEnter(project, ordinary)) &&
  (await canEnter(path.dirname(process.execPath), ordinary))
    ? it
    : it.skip

afterEach(cleanUp)

/** The packaged PostgreSQL as npm leaves it when it runs no scripts: without its symbolic links. */
async function bareBinaries(parent: string): Promise<string> {
  const native = path.join(parent, 'package/native')
  await mkdir(path.dirname(native), { recursive: true })
  await cp(packagedBinaries(), native, { recursive: true, verbatimSymlinks: true })
  await cp(path.join(packagedBinaries(), '../package.json'), path.join(native, '../package.json'))
  for (const { target } of await links(native)) await rm(path.join(native, '..', target))
  return native
}

async function links(native: string): Promise<{ target: string }[]> {
  return JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
}

describe('PostgreSQL under an account of the system', () => {
  asRoot(
    'starts for root in a home that others cannot enter, with its files elsewhere (skipped unless root)',
    async () => {
      const home = await newDirectory()
      expect((await stat(home)).mode & 0o777).toBe(0o700)
      const binaries = await bareBinaries(home)
      const dataDir = path.join(home, 'project/.data')
      const messages: string[] = []
      const options = { ...quick(home, dataDir), binaries, log: (message: string) => messages.push(message) }

      const first = await startDatabase(options)
      await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
      const [row] = await ask<{ directory: string }>(
        first.url,
        "SELECT current_setting('data_directory') AS directory",
      )
      await first.stop()
      expect(row?.directory.startsWith(`${systemDirectoryOf(home)}/`)).toBe(true)
      expect(messages.join('\n')).toContain(`the database is kept in ${path.dirname(row?.directory ?? '')}`)
      expect((await stat(home)).mode & 0o777).toBe(0o700)

      messages.length = 0
      const second = await startDatabase(options)
      expect(await ask(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
      await second.stop()
      expect(messages).toEqual([])
    },
  )

  asRoot('finds the data again after the home was opened to all (skipped unless root)', async () => {
    const home = await newDirectory()
    const options = quick(home, path.join(home, '.data'))
    await (await startDatabase(options)).stop()
    await chmod(home, 0o755)
    const second = await startDatabase(options)
    expect(second.firstStart).toBe(false)
    await second.stop()
  })

  asRoot(
    'takes a copy that root brought back, and gives it to its account (skipped unless root)',
    async () => {
      const directory = await newDirectory()
      const first = await startDatabase(quick(directory))
      await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
      await first.stop()
      const copy = await newDirectory()
      // The modes stay, the owner becomes root.
      await cp(directory, copy, { recursive: true })
      await chmod(path.join(copy, 'postgres/data'), 0o700)
      const second = await startDatabase(quick(copy))
      expect(await ask(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
      await second.stop()
    },
  )

  asRoot('refuses a system directory that others can write to (skipped unless root)', async () => {
    const home = await newDirectory()
    await mkdir(systemDirectoryOf(home))
    await chmod(systemDirectoryOf(home), 0o777)
    await expect(startDatabase(quick(home, path.join(home, '.data')))).rejects.toThrow(
      'must belong to root and be writable by root alone',
    )
  })

  asOrdinary(
    'runs as an ordinary user, from a package that is incomplete and cannot be written to (skipped unless root starts it)',
    async () => {
      const shared = await newDirectory()
      await chmod(shared, 0o755)
      const binaries = await bareBinaries(shared)
      const dataDir = path.join(await newDirectory())
      await chown(dataDir, ordinary!.uid, ordinary!.gid)
      const first = await startOwner({ ...quick(dataDir), binaries }, ordinary!)
      expect(first.refused).toBeUndefined()
      expect(first.firstStart).toBe(true)
      expect((await stat(path.join(dataDir, 'postgres'))).uid).toBe(ordinary!.uid)
      await expect(stat(path.join(binaries, '../native', 'lib/libpq.so'))).rejects.toMatchObject({
        code: 'ENOENT',
      })

      // Root joins what the user runs, and later runs it as that user.
      const guest = await startDatabase(quick(dataDir))
      expect(guest.joined).toBe(true)
      await killHard(first.process)
      const second = await startOwner(quick(dataDir))
      expect(second).toMatchObject({ url: first.url, firstStart: false })
      expect(second.refused).toBeUndefined()
    },
  )

  asOrdinary('tells an ordinary user whose the data are (skipped unless root starts it)', async () => {
    const dataDir = await newDirectory()
    await (await startDatabase(quick(dataDir))).stop()
    await chmod(dataDir, 0o755)
    await chmod(path.join(dataDir, 'database.json'), 0o644)
    await chmod(path.join(dataDir, 'postgres'), 0o755)
    const stranger = { uid: 54_321, gid: 54_321 }
    const { refused } = await startOwner(quick(dataDir), stranger)
    expect(refused).toMatch(
      /^The database in .* belongs to the user number \d+: start Amana as that user or as root\.$/,
    )
  })
})

describe('the packaged PostgreSQL', () => {
  it('gets the symbolic links that npm could not bring, once', async () => {
    const native = path.join(await newDirectory(), 'native')
    await mkdir(path.join(native, 'bin'), { recursive: true })
    await mkdir(path.join(native, 'lib'))
    for (const name of ['initdb', 'pg_ctl', 'postgres']) await writeFile(path.join(native, 'bin', name), '#!')
    await writeFile(path.join(native, 'lib/libpq.so.5.18'), 'library')
    await writeFile(
      path.join(native, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
    )
    await mend(native)
    expect(await readFile(path.join(native, 'lib/libpq.so.5'), 'utf8')).toBe('library')
    expect((await stat(path.join(native, 'bin/postgres'))).mode & 0o111).toBe(0o111)

    const before = await stat(path.join(native, 'lib'))
    await mend(native)
    const after = await stat(path.join(native, 'lib'))
    // A complete package is not written to, so it may be read-only.
    expect([after.mtimeMs, (await readdir(path.join(native, 'lib'))).length]).toEqual([before.mtimeMs, 2])
  })
})
