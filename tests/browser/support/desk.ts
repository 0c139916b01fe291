import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'

import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '../../../src/server/database/ports'

export interface RunningDesk {
  url: string
  password: string
  stop: () => Promise<void>
}

/** Building the admin on a slow machine is most of it. */
const STARTS_WITHIN_MS = 8 * 60_000

/**
 * Starts the desk as a newcomer does, with `npm start`, on an empty data directory and a free port: an embedded database,
 * the demo content, and the admin as it is built.
 *
 * @throws Error with the last lines of the program where it does not come up
 */
export async function startDesk(): Promise<RunningDesk> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'amana-browser-'))
  const port = await freePort(null)
  const password = `Desk-${randomBytes(9).toString('base64url')}`
  const url = `http://127.0.0.1:${port}`
  const inherited = { ...process.env }
  for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'NODE_ENV', 'NODE_OPTIONS']) delete inherited[name]
  const child = spawn('npm', ['start'], {
    cwd: process.cwd(),
    env: {
      ...inherited,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      SEED: 'demo',
      DEMO_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm, its shell and the desk are stopped together.
    detached: true,
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-8000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const stop = async (): Promise<void> => {
    await end(child)
    // The database may still be writing its last files.
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  const deadline = Date.now() + STARTS_WITHIN_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`The desk did not start:\n${output}`)
    }
    await pause(250)
  }
  return { url, password, stop }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/users/me`)).ok
  } catch {
    return false
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.pid) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.kill(-child.pid, 'SIGTERM')
  const isEnded = await Promise.race([ended.then(() => true), pause(20_000, false, { ref: false })])
  if (!isEnded) process.kill(-child.pid, 'SIGKILL')
}
