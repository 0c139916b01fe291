import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

import pg from 'pg'

import type { BenchDatabase } from './database'
import { median, type Figure } from './figures'
import { askOnce, get } from './load'
import { deliveryArguments, ROOT } from './servers'
import { SLUG, writeOneStory } from './stories'

const STARTS = 9

/** From `start:delivery` to its first story, with the database up and everything in the machine's own cache. */
export async function measureStart(database: BenchDatabase): Promise<Figure[]> {
  const url = await database.create('bench_start')
  const pool = new pg.Pool({ connectionString: url })
  await writeOneStory(pool)
  await pool.end()
  const port = await freePort()
  const ours = deliveryArguments()
  const bare = ['-e', `require('node:http').createServer((q, s) => s.end('ok')).listen(${port}, '127.0.0.1')`]
  const env = { PORT: String(port), DATABASE_URL: url }
  const times: number[] = []
  const reference: number[] = []
  await first(ours, env, port)
  for (let start = 0; start < STARTS; start += 1) {
    times.push(await first(ours, env, port))
    reference.push(await first(bare, env, port))
  }
  const middle = median(times)
  const show = (values: number[]): string =>
    `${(median(values) / 1000).toFixed(2)} s (${(Math.min(...values) / 1000).toFixed(2)}–${(Math.max(...values) / 1000).toFixed(2)})`
  return [
    {
      what: `start:delivery to its first 200, median of ${STARTS}, against the start of bare node:http`,
      measured: show(times),
      reference: show(reference),
      ratio: `${(middle / median(reference)).toFixed(1)} ×`,
      aim: '≤ 0.5 s',
      isMet: middle <= 500,
    },
  ]
}

async function first(args: string[], env: Record<string, string>, port: number): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await untilOk(child, port)
    return performance.now() - began
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}

async function untilOk(child: ChildProcess, port: number): Promise<void> {
  const request = get(`/v1/ar/articles/${SLUG}`, { Connection: 'close' })
  for (;;) {
    if (child.exitCode !== null) throw new Error('The process ended before it answered.')
    try {
      await askOnce(port, request)
      return
    } catch (error) {
      // Nobody listens yet; anything else is an answer that should not be.
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
