import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { type Account, identity } from './accounts'
import { DatabaseError } from './errors'

/** The name by which the supervisor is known in the list of processes. */
export const SUPERVISOR = 'amana-database-supervisor'

/**
 * Runs the server and holds the reading end of a pipe from Amana. However Amana ends, `kill -9` too, the system closes
 * that pipe; then the server gets SIGINT, PostgreSQL's fast and clean shutdown. A shell, because it needs 1 MB where
 * another Node would need 40, and initdb needs a shell anyway.
 */
const SCRIPT = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
{ while read -r line <&3; do :; done; kill -INT $server; } >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait $server
status=$?
kill $watcher 2>/dev/null
exit $status
`

/** What PostgreSQL's programs are told of the world: nothing of Amana's secrets, and no locale of the machine. */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: process.env.NODE_ENV,
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}

/** A server that this process started. */
export interface ServerProcess {
  /** The supervisor's number: the parent of the server. */
  pid: number
  /** Settles when the server has ended, by `stop` or by itself. */
  ended: Promise<void>
  hasEnded: () => boolean
  /** The last lines that the server wrote. */
  lastWords: () => string
  stop: () => Promise<void>
}

/** Starts the server; does not wait until it answers. */
export async function spawnServer(options: {
  postgres: string
  data: string
  port: number
  account: Account | null
  settings: Record<string, string>
  log: (message: string) => void
}): Promise<ServerProcess> {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_line_prefix: '',
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    '/bin/sh',
    ['-c', SCRIPT, SUPERVISOR, options.postgres, '-D', options.data, '-p', String(options.port), ...flags],
    {
      ...identity(options.account),
      cwd: options.data,
      env: SERVER_ENVIRONMENT,
      stdio: ['pipe', 'ignore', 'pipe'],
      // Its own session: Ctrl-C must reach Amana first, which still needs the database to end in order.
      detached: true,
    },
  )
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (error) => {
      const who = options.account ? ` as the user "${options.account.name}"` : ''
      reject(
        new DatabaseError(`PostgreSQL cannot be started${who} (${error.message}): set DATABASE_URL instead.`),
      )
    })
  })
  return supervise(child, options.log)
}

function supervise(child: ChildProcess, log: (message: string) => void): ServerProcess {
  const words: string[] = []
  let over = false
  let stopping = false
  const ended = new Promise<void>((resolve) => {
    // Not 'exit': only when nobody can write to the log any more is every process of the server gone.
    child.once('close', () => {
      over = true
      resolve()
    })
  })
  child.stdin?.on('error', () => undefined)
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      words.push(line)
      if (words.length > 20) words.shift()
      // Refused statements are the business of who sent them.
      if (!stopping && /^(PANIC|FATAL|WARNING):/.test(line)) log(`PostgreSQL: ${line}`)
    })
  }
  // A database alone keeps no process alive.
  const streams = [child.stdin, child.stderr] as unknown as { ref(): void; unref(): void }[]
  child.unref()
  for (const stream of streams) stream.unref()

  return {
    pid: child.pid ?? 0,
    ended,
    hasEnded: () => over,
    lastWords: () => words.join(' | '),
    stop: async () => {
      stopping = true
      child.ref()
      for (const stream of streams) stream.ref()
      child.stdin?.end()
      if (!over) await ended
    },
  }
}
