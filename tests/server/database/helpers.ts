import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import pg from 'pg'

import type { DatabaseOptions } from '../../../src/server/database'

const made: string[] = []
const children: ChildProcess[] = []

/** A new directory, deleted by `cleanUp`. */
export async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'amana-db-'))
  made.push(directory, systemDirectoryOf(directory))
  return directory
}

/** Where root keeps what the unprivileged user cannot reach in `directory`; the real one is never used by tests. */
export function systemDirectoryOf(directory: string): string {
  return path.join('/var/tmp', path.basename(directory))
}

/** Options for a database without care for power cuts. */
export function quick(directory: string, dataDir = directory): DatabaseOptions {
  return {
    dataDir,
    systemDirectory: systemDirectoryOf(directory),
    settings: { fsync: 'off' },
    log: () => undefined,
  }
}

/** What `owner.ts` says of its start. */
export interface OwnerReport {
  url: string
  joined: boolean
  firstStart: boolean
  messages: string[]
  refused?: string
}

/** Starts a database in a process of its own; `as`: the user and group numbers of that process. */
export async function startOwner(
  options: Partial<DatabaseOptions>,
  as: { uid?: number; gid?: number } = {},
): Promise<OwnerReport & { process: ChildProcess }> {
  const script = fileURLToPath(new URL('owner.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
    ...as,
    env: { PATH: process.env.PATH, NODE_ENV: 'test' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })
  const [line] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => ['{"refused":"it ended without a word"}']),
  ])) as [string]
  return { ...(JSON.parse(line) as OwnerReport), process: child }
}

/** Ends a process at once, as the system does when memory is short, and waits for its end. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Numbers of the processes whose command line names the directory. */
export async function processesOf(directory: string): Promise<number[]> {
  return (await commandLines()).filter(({ command }) => command.includes(directory)).map(({ pid }) => pid)
}

/** The first line of PostgreSQL's lock file: the number of the server. */
export async function serverNumber(data: string): Promise<number> {
  return Number((await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')[0])
}

/** Waits for a condition; Jest's time limit ends a wait in vain. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(10)
}

/** Runs one statement in a session of its own. */
export async function ask<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Ends what a failed test left behind and deletes the directories. */
export async function cleanUp(): Promise<void> {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const directory of made.splice(0)) {
    await until(async () => (await processesOf(`${directory}/`)).length === 0)
    await rm(directory, { recursive: true, force: true })
  }
}

async function commandLines(): Promise<{ pid: number; command: string }[]> {
  if (process.platform !== 'linux') {
    const list = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
    return list.split('\n').map((line) => ({ pid: Number.parseInt(line, 10), command: line }))
  }
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(
    numbers.map(async (number) => ({
      pid: Number(number),
      // A process may end while the list is read.
      command: await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => ''),
    })),
  )
}
