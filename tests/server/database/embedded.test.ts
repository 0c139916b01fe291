import { chown, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import path from 'node:path'

import { afterEach, describe, expect, it } from '@jest/globals'

import { databaseUrl, type RunningDatabase, startDatabase } from '../../../src/server/database'
import { processFacts } from '../../../src/server/database/processes'
import {
  ask,
  cleanUp,
  killHard,
  newDirectory,
  processesOf,
  quick,
  serverNumber,
  startOwner,
  until,
} from './helpers'

const open: RunningDatabase[] = []

async function start(...parameters: Parameters<typeof quick>): Promise<RunningDatabase> {
  const database = await startDatabase(quick(...parameters))
  open.push(database)
  return database
}

/** Where PostgreSQL's files of a DATA_DIR are: in it, or elsewhere when root's temporary directory is closed to others. */
async function filesOf(dataDir: string): Promise<string> {
  const { directory } = JSON.parse(await readFile(path.join(dataDir, 'database.json'), 'utf8')) as {
    directory: string
  }
  return path.resolve(dataDir, directory, 'data')
}

afterEach(async () => {
  for (const database of open.splice(0)) await database.stop()
  await cleanUp()
})

describe('the embedded database', () => {
  it('gives Arabic words their trigrams, so that Arabic search can use an index', async () => {
    const { url } = await start(await newDirectory())
    await ask(url, 'CREATE EXTENSION pg_trgm')
    const [row] = await ask<{ trigrams: string[]; alike: number }>(
      url,
      "SELECT show_trgm('أحمد') AS trigrams, similarity('مهاجرين', 'المهاجرين') AS alike",
    )
    expect(row?.trigrams.length).toBeGreaterThan(3)
    expect(row?.alike).toBeGreaterThan(0.4)
  })

  it('keeps its data and its port from one start to the next', async () => {
    const directory = await newDirectory()
    const first = await start(directory)
    await ask(first.url, "CREATE TABLE kept AS SELECT 'أمانة' AS word")
    await first.stop()
    const second = await start(directory)
    expect([first.firstStart, second.firstStart]).toEqual([true, false])
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'SELECT word FROM kept')).toEqual([{ word: 'أمانة' }])
  })

  it('answers on 127.0.0.1 alone, and only to who knows the password', async () => {
    const { url } = await start(await newDirectory())
    const [row] = await ask<Record<string, string>>(
      url,
      "SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets",
    )
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' })
    const guessed = new URL(url)
    guessed.password = 'postgres'
    await expect(ask(guessed.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('keeps the password and the port in files that only their owner can read', async () => {
    const directory = await newDirectory()
    await start(directory)
    const data = await filesOf(directory)
    for (const file of [path.join(directory, 'database.json'), path.join(data, '../password')]) {
      expect((await stat(file)).mode & 0o777).toBe(0o600)
    }
    expect((await readdir(path.dirname(data))).sort()).toEqual(['data', 'password'])
  })

  it('is one server for two first starts at the same moment', async () => {
    const directory = await newDirectory()
    const both = await Promise.all([start(directory), start(directory)])
    expect(both.map((database) => database.joined).sort()).toEqual([false, true])
    expect(both.filter((database) => database.firstStart)).toHaveLength(1)
    expect(both[0].url).toBe(both[1].url)
  })

  it('is joined by another process, whose stop does not end it', async () => {
    const directory = await newDirectory()
    const owner = await startOwner(quick(directory))
    const guest = await start(directory)
    expect([owner.joined, guest.joined]).toEqual([false, true])
    await guest.stop()
    expect(await ask(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('takes another port when its own is in use, and keeps the new one', async () => {
    const directory = await newDirectory()
    const first = await start(directory)
    await first.stop()
    const stranger = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
    await once(stranger, 'listening')
    const second = await start(directory)
    await second.stop()
    stranger.close()
    await once(stranger, 'close')
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
    expect((await start(directory)).url).toBe(second.url)
  })

  it('does not begin anew when the data that it remembers are gone', async () => {
    const directory = await newDirectory()
    await (await start(directory)).stop()
    const data = await filesOf(directory)
    await rename(data, `${data}.away`)
    await expect(start(directory)).rejects.toThrow(
      `database.json says that the database is in ${path.dirname(data)}, and it is not there`,
    )
    await rename(`${data}.away`, data)
  })

  it('says so when the password beside the data is not theirs', async () => {
    const directory = await newDirectory()
    await (await start(directory)).stop()
    const data = await filesOf(directory)
    await writeFile(path.join(data, '../password'), 'another')
    await expect(start(directory)).rejects.toThrow('is not the one of the database beside it')
    expect(await processesOf(data)).toEqual([])
  })

  it('gives the reason in one line when PostgreSQL refuses its settings', async () => {
    const directory = await newDirectory()
    const refused = startDatabase({ ...quick(directory), settings: { fsync: 'off', shared_buffers: 'much' } })
    await expect(refused).rejects.toThrow(/^The database in .* cannot be started: .*shared_buffers.*$/)
  })

  it('is not started when DATABASE_URL names another one', async () => {
    const dataDir = await newDirectory()
    const url = 'postgresql://desk@db.example.org/desk'
    const database = await databaseUrl({ databaseUrl: url, dataDir }, () => undefined)
    expect(database).toMatchObject({ url, joined: true, firstStart: false })
    expect(await readdir(dataDir)).toEqual([])
  })
})

describe('after a crash', () => {
  it('a server that was killed starts again with its data', async () => {
    const directory = await newDirectory()
    const first = await start(directory)
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
    process.kill(await serverNumber(await filesOf(directory)), 'SIGKILL')
    const second = await start(directory)
    await first.ended
    expect(second.joined).toBe(false)
    expect(await ask(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
  })

  it('no process of the database outlives an owner that was killed, and the next start works', async () => {
    const directory = await newDirectory()
    const owner = await startOwner(quick(directory))
    const data = await filesOf(directory)
    expect((await processesOf(data)).length).toBeGreaterThan(0)
    await killHard(owner.process)
    await until(async () => (await processesOf(data)).length === 0)
    expect((await start(directory)).url).toBe(owner.url)
  })

  it('a server whose supervisor was killed with the owner is ended and started anew', async () => {
    const directory = await newDirectory()
    const owner = await startOwner(quick(directory))
    const data = await filesOf(directory)
    const orphan = await serverNumber(data)
    for (const pid of await processesOf(data)) if (pid !== orphan) process.kill(pid, 'SIGKILL')
    await killHard(owner.process)
    // A signal is on its way for a moment: until then the supervisor still lives, and would be trusted.
    await until(async () => (await processesOf(data)).every((pid) => pid === orphan))
    expect(await processFacts(orphan)).not.toBeNull()
    const next = await start(directory)
    expect(next.joined).toBe(false)
    expect(await processFacts(orphan)).toBeNull()
    expect(await serverNumber(data)).not.toBe(orphan)
  })

  it('the owner itself still ends a server whose supervisor was killed', async () => {
    const directory = await newDirectory()
    const database = await start(directory)
    const data = await filesOf(directory)
    const server = await serverNumber(data)
    for (const pid of await processesOf(data)) if (pid !== server) process.kill(pid, 'SIGKILL')
    expect(await ask(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await database.stop()
    // Of a process that is just ending there is still an entry without a command.
    await until(async () => (await processFacts(server)) === null)
  })

  it('a lock file whose number now belongs to another process does not keep it from starting', async () => {
    const directory = await newDirectory()
    await (await start(directory)).stop()
    const data = await filesOf(directory)
    const elsewhere = await newDirectory()
    await startOwner(quick(elsewhere))
    const stranger = await serverNumber(await filesOf(elsewhere))
    const lock = path.join(data, 'postmaster.pid')
    await writeFile(lock, `${stranger}\n${data}\n1\n5432\n\n127.0.0.1\n  0 0\nready\n`)
    const { uid, gid } = await stat(data)
    await chown(lock, uid, gid)
    expect((await start(directory)).joined).toBe(false)
  })

  it('the database never keeps a process alive that has nothing else to do', async () => {
    const directory = await newDirectory()
    const owner = await startOwner(quick(directory))
    const data = await filesOf(directory)
    const gone = once(owner.process, 'exit')
    owner.process.stdin?.end()
    expect((await gone)[0]).toBe(0)
    await until(async () => (await processesOf(data)).length === 0)
  })
})
