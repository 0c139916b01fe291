import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const GAUGE = path.join(ROOT, 'bench/delivery/gauge.ts')

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

/**
 * Starts a server from its source file and waits until it says where it listens.
 *
 * @throws with what it wrote, where it ends before that
 */
export async function startServer(file: string, env: Record<string, string>): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', '--import', GAUGE, path.join(ROOT, file)],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', PUBLIC_URL: 'https://desk.example', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  return { port: await portOf(child), usage: () => usageOf(child), stop: () => stop(child) }
}

/** `npm run start:delivery` on a database. */
export const startDelivery = (databaseUrl: string, env: Record<string, string> = {}): Promise<Server> =>
  startServer('src/server/delivery.ts', { DATABASE_URL: databaseUrl, ...env })

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
