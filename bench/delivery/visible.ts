import pg from 'pg'

import { editionContent, REFS } from '../../tests/delivery/fixtures'
import type { BenchDatabase } from './database'
import { median, ms, quantile, type Figure } from './figures'
import { STORY } from './hit'
import { get, load } from './load'
import { startDelivery, type Server } from './servers'
import { commit, paragraphs, SLUG, writeOneStory, writeStories } from './stories'

const PUBLISHES = 200
const READERS = 4
const OTHERS = 500

/** From the commit of an edition to the first answer that has it, in each of two processes that readers keep busy. */
export async function measureVisibility(database: BenchDatabase): Promise<Figure[]> {
  const url = await database.create('bench_visible')
  const pool = new pg.Pool({ connectionString: url })
  await writeStories(pool, OTHERS)
  const article = await writeOneStory(pool)
  const servers = [await startDelivery(url), await startDelivery(url)]
  let isOver = false
  for (const { port } of servers) await warm(port)
  const readers = servers.map(({ port }) => read(port, () => isOver))
  try {
    const client = await pool.connect()
    const slowest: number[] = []
    for (let number = 2; number < PUBLISHES + 2; number += 1) {
      const headline = `Edition-${number}-of-it`
      const seen = servers.map((server) => untilSeen(server, headline))
      await publishEdition(client, article, number, headline)
      const committed = performance.now()
      slowest.push(Math.max(...(await Promise.all(seen)).map((at) => at - committed)))
    }
    client.release()
    const p99 = quantile(slowest, 0.99)
    isOver = true
    const answers = (await Promise.all(readers)).reduce((sum, each) => sum + each.answers / each.seconds, 0)
    return [
      {
        what: `publish committed to visible in both of 2 processes, p99 of ${PUBLISHES} at ${answers.toFixed(0)} reads/s`,
        measured: `${ms(p99)} (p50 ${ms(median(slowest))}, most ${ms(Math.max(...slowest))})`,
        reference: '100 ms',
        ratio: (p99 / 100).toFixed(2),
        aim: '≤ 1',
        isMet: p99 <= 100,
      },
    ]
  } finally {
    isOver = true
    await Promise.allSettled(readers)
    for (const server of servers) await server.stop()
    await pool.end()
  }
}

const REQUESTS = [
  STORY,
  '/v1/en/articles',
  ...Array.from({ length: OTHERS }, (_, n) => `/v1/en/articles/story-${n + 1}`),
].map((path) => get(path))

async function warm(port: number): Promise<void> {
  let at = 0
  await load({ port, connections: READERS, next: () => REQUESTS[at++] ?? null, status: 200 })
}

function read(port: number, isOver: () => boolean) {
  let at = 0
  const next = (): Buffer | null => (isOver() ? null : (REQUESTS[at++ % REQUESTS.length] ?? null))
  return load({ port, connections: READERS, next, status: 200 })
}

async function untilSeen({ port }: Server, headline: string): Promise<number> {
  let at: number | null = null
  const request = get(STORY)
  await load({
    port,
    connections: 1,
    next: () => (at === null ? request : null),
    status: 200,
    onAnswer: ({ bytes, to }) => {
      if (bytes.includes(headline)) at = to
    },
  })
  return at ?? NaN
}

function publishEdition(
  client: pg.ClientBase,
  article: string,
  number: number,
  headline: string,
): Promise<void> {
  const { body } = editionContent('ar')
  const content = editionContent('ar', { headline, body: [...paragraphs(1), ...body] })
  return commit(
    client,
    { kind: 'edition.published', locale: 'ar', article, edition: number, slug: SLUG },
    async () => {
      await client.query(
        `insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256)
       values ($1, 'ar', $2, $3, '2026-03-25T10:00:00Z', now(), now(), $4, 'none')`,
        [article, number, SLUG, JSON.stringify(content)],
      )
      await client.query(
        `update delivery.stories set number = $2, headline = $3, published_at = now(), refs = $4
       where article = $1 and locale = 'ar'`,
        [article, number, headline, REFS],
      )
    },
  )
}
