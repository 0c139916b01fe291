import pg from 'pg'

import type { BenchDatabase } from './database'
import { megabytes, type Figure } from './figures'
import { get, load } from './load'
import { startDelivery } from './servers'
import { writeStories } from './stories'

const REQUESTS = Number(process.env.MEMORY_REQUESTS ?? 1_000_000)
const PARTS = 10
const STORIES = 2000

/** Resident memory of a process while a million requests for 2 000 stories and their lists pass through it. */
export async function measureMemory(database: BenchDatabase): Promise<Figure[]> {
  const url = await database.create('bench_memory')
  const pool = new pg.Pool({ connectionString: url })
  await writeStories(pool, STORIES)
  await pool.end()
  const delivery = await startDelivery(url)
  try {
    const began = (await delivery.usage()).rss
    const requests = Array.from({ length: STORIES }, (_, n) =>
      get(`/v1/en/articles/story-${n + 1}`, { 'Accept-Encoding': n % 3 === 0 ? 'identity' : 'gzip, br' }),
    )
    const resident: number[] = []
    for (let part = 0; part < PARTS; part += 1) {
      let left = REQUESTS / PARTS
      await load({
        port: delivery.port,
        connections: 32,
        next: () => (left-- > 0 ? (requests[left % STORIES] ?? null) : null),
        status: 200,
      })
      resident.push((await delivery.usage()).rss)
    }
    const last = resident.at(-1) ?? NaN
    // Flat: the second half of the requests leaves the process no larger than the first half did, but for a twentieth.
    const half = Math.max(...resident.slice(0, PARTS / 2))
    return [
      {
        what: `resident memory after ${REQUESTS} requests (${resident.map((bytes) => megabytes(bytes).replace(' MB', '')).join(' ')})`,
        measured: megabytes(last),
        reference: `${megabytes(began)} at the start`,
        ratio: `${(last / half).toFixed(2)} of the first half`,
        aim: '≤ 200 MB, flat',
        isMet: last <= 200 * 1024 * 1024 && last <= half * 1.05,
      },
    ]
  } finally {
    await delivery.stop()
  }
}
