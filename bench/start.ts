/**
 * `npm run bench`: how long a desk takes from `npm start` to its first answer, on a machine where `npm ci` was run.
 *
 * The first start makes the database, migrates, loads the demo desk and builds the admin; the second finds all of that.
 * The reference of the same run is the start of a bare `node:http` server in the same Node.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const SECOND_STARTS = 5

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Milliseconds until `address` answers 200; the process's own output is shown when it ends before that. */
async function untilOk(address: string, child: ChildProcess, limit: number): Promise<number> {
  const began = performance.now()
  let ended = false
  child.once('exit', () => (ended = true))
  while (!ended && performance.now() - began < limit) {
    const answer = await fetch(address).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(ended ? 'The process ended before it answered' : `No answer within ${limit} ms`)
}

async function measure(args: string[], env: Record<string, string>, address: string): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    return await untilOk(address, child, 600_000)
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`

const port = await freePort()
const data = await mkdtemp(path.join(tmpdir(), 'amana-bench-'))
const aside = path.join(root, '.next.aside')
await rm(aside, { recursive: true, force: true })
const hadBuild = await rename(path.join(root, '.next'), aside).then(
  () => true,
  () => false,
)
const env = { PORT: String(port), DATA_DIR: data, DATABASE_URL: '', PUBLIC_URL: '' }
const start = ['-C', 'production', '--import', 'tsx', 'src/server/start.ts']
const story = `http://127.0.0.1:${port}/v1/ar/articles`
const login = `http://127.0.0.1:${port}/admin/login`
const bare = `require('node:http').createServer((q, s) => s.end('ok')).listen(${port}, '127.0.0.1')`

try {
  const reference = [] as number[]
  const api = [] as number[]
  const admin = [] as number[]
  const first = await measure(start, env, story)
  for (let run = 0; run < SECOND_STARTS; run += 1) {
    reference.push(await measure(['-e', bare], {}, `http://127.0.0.1:${port}/`))
    api.push(await measure(start, env, story))
    admin.push(await measure(start, env, login))
  }
  const base = median(reference)
  console.log(`first start, to the first 200 of /v1      ${seconds(first)}`)
  console.log(
    `second start, to the first 200 of /v1     ${seconds(median(api))}  (${(median(api) / base).toFixed(1)} × bare node:http, ${seconds(base)})`,
  )
  console.log(
    `second start, to the first 200 of /admin  ${seconds(median(admin))}  (${(median(admin) / base).toFixed(1)} × bare node:http)`,
  )
  console.log(`medians of ${SECOND_STARTS} runs`)
} finally {
  await rm(data, { recursive: true, force: true })
  if (hadBuild) await rm(aside, { recursive: true, force: true })
}
