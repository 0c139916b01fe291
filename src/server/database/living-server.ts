import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { codeOf, DatabaseError } from './errors'
import { processFacts } from './processes'
import { SUPERVISOR } from './server-process'

/** A PostgreSQL server that holds a cluster now. */
export interface LivingServer {
  pid: number
  parent: number
  port: number
  ready: boolean
  /** False when the process that would stop it after its owner's death is gone. */
  supervised: boolean
}

/** No system gives a process this number, so PostgreSQL sees that the file's writer is gone. */
const NOBODY = 2_147_483_647

/**
 * Who holds the cluster, by PostgreSQL's own lock file `postmaster.pid`; null when nobody does.
 *
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html and miscadmin.h for the file's lines
 */
export async function livingServer(data: string): Promise<LivingServer | null> {
  const lines = await pidFile(data)
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 0) return null
  const facts = await processFacts(pid)
  // The supervisor names the cluster too; only the server holds it.
  if (!facts?.command.includes(` ${data} `) || facts.command.includes(SUPERVISOR)) return null
  const parent = await processFacts(facts.parent)
  return {
    pid,
    parent: facts.parent,
    port: Number(lines[3]),
    ready: lines[7]?.trim() === 'ready',
    supervised: parent?.command.includes(SUPERVISOR) ?? false,
  }
}

/**
 * After a crash the number in the lock file may by now belong to another process of the same user (usual in a
 * container, where numbers repeat), and PostgreSQL would refuse to start for ever. Call only when `livingServer` is
 * null. The file itself stays: by it PostgreSQL still sees whether old sessions use the shared memory.
 */
export async function clearStaleLock(data: string): Promise<void> {
  const lines = await pidFile(data)
  if (!lines) return
  try {
    process.kill(Number(lines[0]), 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return
  }
  await writeFile(path.join(data, 'postmaster.pid'), [NOBODY, ...lines.slice(1)].join('\n'))
}

/** Ends a server quickly and cleanly, and waits until it is gone. */
export async function stopLivingServer(data: string, pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (codeOf(error) === 'EPERM') {
      throw new DatabaseError(
        `The database in ${data} is held by process ${pid}, which belongs to another user.`,
      )
    }
    if (codeOf(error) !== 'ESRCH') throw error
  }
  while ((await livingServer(data))?.pid === pid) await pause(10)
}

async function pidFile(data: string): Promise<string[] | null> {
  try {
    return (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
