import pg from 'pg'

import { DEMO_PASSWORD, type BenchDatabase } from './database'
import { median, spread, type Figure } from './figures'
import { askOnce, get, load, times } from './load'
import { startDelivery, startServer } from './servers'

const ROUNDS = 5
/** Payload has six connections to the database; more readers would only wait longer. */
const CONNECTIONS = 8

/** What a page of the story needs, and no more: Payload's `select` and `populate` at their best. */
const FIELDS = `headline standfirst body slug byline desk topics leadMedia dateline helplines sensitivity contentNote`
const POPULATED: Record<string, string> = {
  quotes:
    'form originalText originalLanguage renditions speakerKind person organisation saidOn primary reportedBy state',
  documents: 'title titleLanguage gloss kind publisher publishedOn url',
  people: 'name slug roles',
  sources: 'name slug kind url',
  helplines: 'name organisation kind audience countries languages channels status',
  media: 'alt caption credit sizes url',
  desks: 'name slug',
  topics: 'name slug',
}

function addressOf(article: string): string {
  const query = new URLSearchParams({ locale: 'ar', 'fallback-locale': 'none', depth: '3' })
  for (const field of FIELDS.split(' ')) query.set(`select[${field}]`, 'true')
  for (const [collection, fields] of Object.entries(POPULATED)) {
    for (const field of fields.split(' ')) query.set(`populate[${collection}][${field}]`, 'true')
  }
  return `/api/articles/${article}?${query.toString()}`
}

/** A story of the demo desk from memory against the same story by Payload's REST, for somebody who may read it. */
export async function measurePayload(database: BenchDatabase): Promise<Figure[]> {
  const url = await database.createDemo('bench_demo')
  const pool = new pg.Pool({ connectionString: url })
  const { rows } = await pool.query<{ article: string; slug: string }>(
    `select article, slug from delivery.stories where locale = 'ar' and state = 'live'
     order by (select length(content::text) from delivery.editions using_it
       where using_it.article = stories.article and using_it.locale = 'ar' order by number desc limit 1) desc limit 1`,
  )
  await pool.end()
  const [story] = rows
  if (!story) throw new Error('The demo desk has no live story.')
  const delivery = await startDelivery(url)
  const payload = await startServer('bench/delivery/payload-server.ts', { DATABASE_URL: url })
  try {
    const token = await signIn(payload.port)
    const ours = get(`/v1/ar/articles/${encodeURIComponent(story.slug)}`)
    const theirs = get(addressOf(story.article), { Authorization: `JWT ${token}` })
    const sizes = [
      (await askOnce(delivery.port, ours)).bytes.length,
      (await askChunked(payload.port, addressOf(story.article), token)).length,
    ]
    const perSecond = async (port: number, request: Buffer, count: number): Promise<number> => {
      const ran = await load({
        port,
        connections: CONNECTIONS,
        next: times(count, request),
        status: 200,
      })
      return ran.answers / ran.seconds
    }
    await perSecond(payload.port, theirs, 50)
    await perSecond(delivery.port, ours, 5000)
    const rounds: [number, number][] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push([await perSecond(delivery.port, ours, 5000), await perSecond(payload.port, theirs, 60)])
    }
    const ratio = rounds.map(([left, right]) => left / right)
    return [
      {
        what: `hit against Payload's REST, the same story (${sizes.map((size) => `${Math.round(Number(size) / 1000)} kB`).join(' and ')})`,
        measured: `${median(rounds.map(([left]) => left)).toFixed(0)} /s`,
        reference: `${median(rounds.map(([, right]) => right)).toFixed(1)} /s`,
        ratio: `${spread(ratio, 0)} ×`,
        aim: '≥ 30 ×',
        isMet: median(ratio) >= 30,
      },
    ]
  } finally {
    await delivery.stop()
    await payload.stop()
  }
}

async function signIn(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'editor@example.org', password: DEMO_PASSWORD }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`Nobody can sign in: ${answer.status}`)
  return token
}

async function askChunked(port: number, address: string, token: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
    headers: { Authorization: `JWT ${token}` },
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`Payload answers ${answer.status}: ${text.slice(0, 500)}`)
  return text
}
