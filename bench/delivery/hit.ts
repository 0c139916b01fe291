import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import pg from 'pg'

import type { BenchDatabase } from './database'
import { median, spread, type Figure } from './figures'
import { askOnce, get, load, times } from './load'
import { assertSame, header, takeApart } from './raw'
import { startDelivery, startServer, type Server } from './servers'
import { SLUG, writeOneStory } from './stories'

const ROUNDS = Number(process.env.ROUNDS ?? 7)
const REQUESTS = Number(process.env.REQUESTS ?? 15_000)
const CONNECTIONS = 32
export const STORY = `/v1/ar/articles/${SLUG}`

interface Side {
  server: Server
  request: Buffer
  status: number
}

export interface Round {
  perSecond: number
  cpuMicros: number
}

/** One round: requests per second as the reader sees them, and the server's own processor time for each. */
export async function round({ server, request, status }: Side, requests = REQUESTS): Promise<Round> {
  const before = await server.usage()
  const ran = await load({
    port: server.port,
    connections: CONNECTIONS,
    next: times(requests, request),
    status,
  })
  const after = await server.usage()
  return {
    perSecond: ran.answers / ran.seconds,
    cpuMicros: (after.cpuMicros - before.cpuMicros) / ran.answers,
  }
}

/** Rounds of both, in turn, so that whatever else the machine does falls on both. */
async function compare(ours: Side, reference: Side): Promise<[Round, Round][]> {
  await round(ours, 8000)
  await round(reference, 8000)
  const rounds: [Round, Round][] = []
  for (let at = 0; at < ROUNDS; at += 1) {
    if (at % 2 === 0) rounds.push([await round(ours), await round(reference)])
    else {
      const second = await round(reference)
      rounds.push([await round(ours), second])
    }
  }
  return rounds
}

function figures(
  what: string,
  rounds: [Round, Round][],
  aims: { rate: number | null; cpu: number },
): Figure[] {
  const rate = rounds.map(([ours, reference]) => ours.perSecond / reference.perSecond)
  const cpu = rounds.map(([ours, reference]) => ours.cpuMicros / reference.cpuMicros)
  const middle = (side: 0 | 1, of: keyof Round): number => median(rounds.map((pair) => pair[side][of]))
  const perSecond: Figure = {
    what: `${what}: requests per second`,
    measured: middle(0, 'perSecond').toFixed(0),
    reference: middle(1, 'perSecond').toFixed(0),
    ratio: spread(rate),
    aim: `≥ ${aims.rate}`,
    isMet: aims.rate === null || median(rate) >= aims.rate,
  }
  return [
    ...(aims.rate === null ? [] : [perSecond]),
    {
      what: `${what}: processor time each`,
      measured: `${middle(0, 'cpuMicros').toFixed(1)} µs`,
      reference: `${middle(1, 'cpuMicros').toFixed(1)} µs`,
      ratio: spread(cpu),
      aim: `≤ ${aims.cpu}`,
      isMet: median(cpu) <= aims.cpu,
    },
  ]
}

/** A story from memory: as it is, as 304, in brotli. */
export async function measureHits(database: BenchDatabase): Promise<Figure[]> {
  const url = await database.create('bench_hit')
  const pool = new pg.Pool({ connectionString: url })
  await writeOneStory(pool)
  await pool.end()
  const delivery = await startDelivery(url)
  const servers = [delivery]
  try {
    const plain = await whole(delivery, {}, undefined)
    const brotli = await whole(delivery, { 'Accept-Encoding': 'br' }, 'br')
    const etag = header(plain, 'etag') ?? ''
    const hit: Side = { server: delivery, request: get(STORY), status: 200 }
    const same: Side = { server: delivery, request: get(STORY, { 'If-None-Match': etag }), status: 304 }
    const packed: Side = { server: delivery, request: get(STORY, { 'Accept-Encoding': 'br' }), status: 200 }
    const result: Figure[] = []
    for (const [what, side] of [
      ['hit', hit],
      ['304', same],
    ] as const) {
      const bytes = (await askOnce(delivery.port, side.request, side.status)).bytes
      const file = path.join(database.directory, `${what}.json`)
      await writeFile(file, JSON.stringify(takeApart(bytes)))
      const server = await startServer('bench/delivery/bare.ts', { ANSWER: file })
      servers.push(server)
      assertSame(bytes, (await askOnce(server.port, side.request, side.status)).bytes)
      const name =
        what === 'hit'
          ? `hit, ${kilobytes(plain)} story, against bare node:http`
          : '304, against bare node:http'
      result.push(...figures(name, await compare(side, { ...side, server }), { rate: 0.9, cpu: 1.15 }))
    }
    const share = bodyOf(brotli) / bodyOf(plain)
    result.push(
      {
        what: 'brotli against identity: bytes of the body',
        measured: String(bodyOf(brotli)),
        reference: String(bodyOf(plain)),
        ratio: share.toFixed(2),
        aim: '≤ 0.35',
        isMet: share <= 0.35,
      },
      ...figures('brotli hit against identity hit', await compare(packed, hit), { rate: null, cpu: 1 }),
    )
    return result
  } finally {
    for (const server of servers) await server.stop()
  }
}

/** Asks until the coding that was asked for is made. */
async function whole(
  server: Server,
  headers: Record<string, string>,
  coding: string | undefined,
): Promise<Buffer> {
  for (;;) {
    const { bytes } = await askOnce(server.port, get(STORY, headers))
    if (header(bytes, 'content-encoding') === coding) return bytes
  }
}

const bodyOf = (bytes: Buffer): number => Number(header(bytes, 'content-length'))
const kilobytes = (bytes: Buffer): string => `${(bodyOf(bytes) / 1000).toFixed(0)} kB`
