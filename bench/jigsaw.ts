/**
 * `npm run bench:jigsaw`: how long preflight takes to find whom a story of 1 500 words gives attributes of, and which of
 * these the live editions already give away, with 100 000 live editions. The reference of the same run is one round trip
 * to the same database (`select 1`).
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload } from 'payload'

import { readPeople } from '../src/acts/facts/people'
import { execute } from '../src/acts/sql'
import type { WorkingStory } from '../src/acts/working-story'
import type { TextFact } from '../src/preflight/types'
import { startDatabase } from '../src/server/database'
import { readOrdinary } from './corpus/read'

const EDITIONS = 100_000
const PEOPLE = 100
const RUNS = 200

const KINDS = ['age', 'place', 'street', 'school', 'relation'] as const
const folder = await mkdtemp(path.join(tmpdir(), 'amana-bench-'))
const database = await startDatabase({ dataDir: folder, log: () => undefined })
Object.assign(process.env, {
  DATABASE_URL: database.url,
  PAYLOAD_SECRET: 'only for this bench: thirty-two characters and more',
  DATA_DIR: folder,
  MEDIA_DIR: path.join(folder, 'media'),
  DISABLE_PAYLOAD_HMR: 'true',
})

function quantiles(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2)} ms`
  return `p50 ${at(0.5)}, p95 ${at(0.95)}`
}

async function measure(run: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < RUNS + 20; round += 1) {
    const began = performance.now()
    await run()
    if (round >= 20) times.push(performance.now() - began)
  }
  return quantiles(times)
}

try {
  await promisify(execFile)(process.execPath, [...process.execArgv, 'src/server/migrate.ts'])
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  for (let n = 0; n < PEOPLE; n += 1) {
    await payload.create({
      collection: 'people',
      data: {
        name: { ar: `طفل ${n}`, en: `Child Number${n}` },
        kind: 'child',
        protection: {
          level: 'legalLifelong',
          identifiers: KINDS.map((kind) => ({ kind, spellings: [{ text: `${kind}word${n}` }] })),
        },
      },
      depth: 0,
      // A desk of the bench's own, without accounts.
      overrideAccess: true,
      req,
    })
  }
  // Each attribute stands in a hundredth of all live editions: far more than any desk should have.
  await execute(
    req,
    sql`insert into newsroom.identifying (person, identifier, article, locale)
        select p._parent_id, p.id, md5(p.id || n)::uuid, 'en'
        from people_protection_identifiers p cross join generate_series(1, ${EDITIONS / 100}) n`,
  )
  await execute(req, sql`analyze newsroom.identifying`)
  const [rows] = await execute<{ count: string }>(
    req,
    sql`select count(*) as count from newsroom.identifying`,
  )

  const label = { ar: 'النص', en: 'Body' }
  const sentences = (await readOrdinary('en')).map(({ text }) => text)
  const texts: TextFact[] = Array.from({ length: 30 }, (_, n) => ({
    path: `body.${n}`,
    text: `${sentences.slice(n, n + 4).join(' ')} The pupil of schoolword7 lives in placeword7, near streetword8.`,
    label,
  }))
  const story = {
    article: { id: '00000000-0000-4000-8000-000000000001', slug: 'a-story' },
    locale: 'en',
    people: new Map(),
    topics: new Map(),
    quotes: new Map(),
  } as unknown as WorkingStory
  const people = await readPeople(req, story, texts, { lock: false })
  if (
    people.length !== 2 ||
    !people.every(({ identifiers }) => identifiers.every(({ isPublic }) => isPublic))
  )
    throw new Error('The bench does not find the two people it asks about')

  console.log(
    `${EDITIONS} live editions, ${PEOPLE} protected people, ${rows?.count} attributes given away; ${RUNS} runs`,
  )
  console.log(
    `  whom the story tells of, and what is public of them: ${await measure(() => readPeople(req, story, texts, { lock: false }))}`,
  )
  console.log(`  reference, one round trip: ${await measure(() => execute(req, sql`select 1`))}`)
  await payload.destroy()
} finally {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)
