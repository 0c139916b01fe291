import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const GAUGE = path.join(ROOT, 'bench/delivery/gauge.mjs')

/** What a process has used since it began. */
export interface Usage {
  cpuMicros: number
  /** Resident memory in bytes. */
  rss: number
}

/** A server in a process of its own. */
export interface Server {
  port: number
  usage: () => Promise<Usage>
  stop: () => Promise<void>
}

/** What `npm run start:delivery` hands to Node. */
export function deliveryArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [, words] = /^exec node (.+)$/.exec(scripts['start:delivery'] ?? '') ?? []
  if (!words) throw new Error('start:delivery does not begin with "exec node".')
  return words.split(' ')
}

/**
 * Starts a server from its source file and waits until it says where it listens.
 *
 * @throws with what it wrote, where it ends before that
 */
export const startServer = (file: string, env: Record<string, string>): Promise<Server> =>
  startProcess(['-C', 'production', '--import', 'tsx', path.join(ROOT, file)], env)

/** `npm run start:delivery` on a database. */
export const startDelivery = (databaseUrl: string, env: Record<string, string> = {}): Promise<Server> =>
  startProcess(deliveryArguments(), { DATABASE_URL: databaseUrl, ...env })

async function startProcess(args: string[], env: Record<string, string>): Promise<Server> {
  const child = spawn(process.execPath, ['--import', GAUGE, ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', PUBLIC_URL: 'https://desk.example', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return { port: await portOf(child), usage: () => usageOf(child), stop: () => stop(child) }
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString()
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message')
  child.send('usage')
  const [usage] = (await answer) as [Usage]
  return usage
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
