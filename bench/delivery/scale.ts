import pg from 'pg'

import { encodeCursor } from '../../src/delivery/cursor'
import type { BenchDatabase } from './database'
import { median, ms, quantile, type Figure } from './figures'
import { get, load } from './load'
import { startDelivery } from './servers'
import { writeStories } from './stories'

const FEW = 2000
const MANY = 200_000
const SAMPLES = 600
const PAGE = 20
const DEEP = 5000

interface Desk {
  stories: Buffer[]
  first: Buffer[]
  deep: Buffer[]
  port: number
  stop: () => Promise<void>
}

/** Whether it costs more to read where much was published, or far back in it. Every request is a miss. */
export async function measureScale(database: BenchDatabase): Promise<Figure[]> {
  const few = await open(database, FEW)
  const many = await open(database, MANY)
  try {
    const sides: Record<string, { port: number; requests: Buffer[]; times: number[] }> = {
      'few story': { port: few.port, requests: few.stories, times: [] },
      'many story': { port: many.port, requests: many.stories, times: [] },
      'few first': { port: few.port, requests: few.first, times: [] },
      'many first': { port: many.port, requests: many.first, times: [] },
      'many deep': { port: many.port, requests: many.deep, times: [] },
    }
    // In small rounds by turns, so that whatever else the machine does falls on all of them; the first warm up.
    for (let from = 0; from < SAMPLES; from += 50) {
      for (const side of Object.values(sides)) {
        const times = await ask(side.port, side.requests.slice(from, from + 50))
        if (from >= 100) side.times.push(...times)
      }
    }
    const compare = (what: string, left: string, right: string): Figure => {
      const [measured, reference] = [sides[left]?.times ?? [], sides[right]?.times ?? []]
      const ratio = quantile(measured, 0.99) / quantile(reference, 0.99)
      const show = (times: number[]): string => `${ms(quantile(times, 0.99))} (p50 ${ms(median(times))})`
      return {
        what: `p99 of ${what}`,
        measured: show(measured),
        reference: show(reference),
        ratio: `${ratio.toFixed(2)} (p50 ${(median(measured) / median(reference)).toFixed(2)})`,
        aim: '≤ 1.3',
        isMet: ratio <= 1.3,
      }
    }
    return [
      compare(`a story, ${MANY} editions against ${FEW}`, 'many story', 'few story'),
      compare(`a first page, ${MANY} editions against ${FEW}`, 'many first', 'few first'),
      compare(
        `a page ${DEEP} pages deep of ${MANY} against a first page of ${FEW}`,
        'many deep',
        'few first',
      ),
    ]
  } finally {
    await few.stop()
    await many.stop()
  }
}

async function open(database: BenchDatabase, count: number): Promise<Desk> {
  const url = await database.create(`bench_scale_${count}`)
  const pool = new pg.Pool({ connectionString: url })
  await writeStories(pool, count)
  const after = async (offset: number): Promise<Buffer[]> => {
    const { rows } = await pool.query<{ article: string; micros: string }>(
      `select article, (extract(epoch from first_published_at) * 1000000)::bigint::text as micros
       from delivery.stories where locale = 'en' order by first_published_at desc, article desc offset $1 limit $2`,
      [offset, SAMPLES],
    )
    return rows.map(({ article, micros }) =>
      get(`/v1/en/articles?limit=${PAGE}&after=${encodeCursor({ micros: BigInt(micros), article })}`),
    )
  }
  const step = Math.floor(count / SAMPLES)
  const desk = {
    stories: Array.from({ length: SAMPLES }, (_, n) => get(`/v1/en/articles/story-${1 + n * step}`)),
    first: await after(0),
    deep: await after(DEEP * PAGE),
  }
  await pool.end()
  const server = await startDelivery(url)
  return { ...desk, port: server.port, stop: server.stop }
}

async function ask(port: number, requests: readonly Buffer[]): Promise<number[]> {
  const times: number[] = []
  let at = 0
  await load({
    port,
    connections: 1,
    next: () => requests[at++] ?? null,
    status: 200,
    onAnswer: ({ from, to }) => void times.push(to - from),
  })
  return times
}
