import pg from 'pg'

import { createDeliveryApp } from '../../src/delivery/app'
import { diskPictures } from '../../src/delivery/picture-store'
import type { BenchDatabase } from './database'
import { median, ms, quantile, type Figure } from './figures'
import { get, load } from './load'
import { startDelivery } from './servers'
import { writeStories } from './stories'

const STORIES = 2000
const COUNTED = 100

/** What a story costs that is not in memory: statements, and time against the plainest statement that reads its row. */
export async function measureMisses(database: BenchDatabase): Promise<Figure[]> {
  const url = await database.create('bench_miss')
  const pool = new pg.Pool({ connectionString: url })
  await writeStories(pool, STORIES)
  const statements = await countStatements(url)
  const delivery = await startDelivery(url)
  try {
    // As long as the first half takes, code and plans warm up; each story is asked for once.
    const times: number[] = []
    const reference: number[] = []
    const client = await pool.connect()
    const half = STORIES / 2
    for (let from = 1; from <= STORIES; from += 100) {
      const measured = await missesFrom(delivery.port, from, from + 99)
      const plain: number[] = []
      for (let story = from; story < from + 100; story += 1) {
        const began = performance.now()
        const { rows } = await client.query(
          `select story.*, edition.content from delivery.stories story
           join delivery.editions edition using (article, locale, number)
           where story.locale = 'en' and story.article = (select article from delivery.slugs where locale = 'en' and slug = $1)`,
          [`story-${story}`],
        )
        if (rows.length !== 1) throw new Error('The reference does not find the story.')
        plain.push(performance.now() - began)
      }
      if (from > half) {
        times.push(...measured)
        reference.push(...plain)
      }
    }
    client.release()
    const ratio = median(times) / median(reference)
    return [
      {
        what: 'miss: statements for one story',
        measured: statements.toFixed(2),
        reference: '1',
        ratio: '',
        aim: '1',
        isMet: statements === 1,
      },
      {
        what: 'miss: p50 over HTTP against one select of the row by pg',
        measured: `${ms(median(times))} (p99 ${ms(quantile(times, 0.99))})`,
        reference: `${ms(median(reference))} (p99 ${ms(quantile(reference, 0.99))})`,
        ratio: ratio.toFixed(2),
        aim: '≤ 2',
        isMet: ratio <= 2,
      },
    ]
  } finally {
    await delivery.stop()
    await pool.end()
  }
}

async function missesFrom(port: number, first: number, last: number): Promise<number[]> {
  const times: number[] = []
  let story = first
  await load({
    port,
    connections: 1,
    next: () => (story > last ? null : get(`/v1/en/articles/story-${story++}`)),
    status: 200,
    onAnswer: ({ from, to }) => void times.push(to - from),
  })
  return times
}

/** In this process, where what the pool is asked can be counted. */
async function countStatements(connectionString: string): Promise<number> {
  let count = 0
  class CountingPool extends pg.Pool {
    override query = ((...args: unknown[]) => {
      count += 1
      return (pg.Pool.prototype.query as (...all: unknown[]) => unknown).apply(this, args)
    }) as pg.Pool['query']
  }
  const pool = new CountingPool({ connectionString })
  const app = createDeliveryApp({
    pool,
    publicUrl: 'https://desk.example',
    pictureStore: diskPictures('/nowhere'),
    log: { warn: () => undefined, error: () => undefined },
  })
  await app.listening
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const before = count
  await missesFrom(typeof address === 'object' && address ? address.port : 0, 1, COUNTED)
  const counted = count - before
  server.close()
  await app.close()
  await pool.end()
  return counted / COUNTED
}
