/**
 * `npm run bench:search -- [editions]`: how long the public search takes that nobody asked before, on a desk of 200 000 live editions in
 * one language, against one of 2 000 and against a row by its primary key in the same run.
 *
 * Stories are made by SQL from an invented vocabulary: a few words stand in every story, most in some hundreds (Zipf). What
 * is measured is the whole way of a request that no memory answers: Express, one statement, highlights, JSON.
 */
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { createDeliveryApp } from '../src/delivery/app'
import { startDatabase } from '../src/server/database'

const MANY = Number(process.argv[2] ?? 200_000)
const FEW = 2_000
const VOCABULARY = 30_000
const WORDS_IN_A_STORY = 200
const REPEATS = 100
const BATCH = 5_000

const SYLLABLES = 'ba ko ru ta ma no lo du va zo pa sko tru fa gro wo jo nu cha bro'.split(' ')
const word = (index: number): string =>
  [3, 2, 1, 0].map((place) => SYLLABLES[Math.floor(index / 20 ** place) % 20] ?? '').join('')
/** Of these each stands in twenty stories. */
const rareWord = (index: number): string => `rare${word(index)}`

const SCHEMA = ['delivery.sql', 'publication.sql', 'search.sql', 'due.sql']

async function openDatabase(url: string, name: string): Promise<TimedPool> {
  const server = new pg.Client({ connectionString: url })
  await server.connect()
  await server.query(`create database ${name} template template0`)
  await server.end()
  const address = new URL(url)
  address.pathname = `/${name}`
  const pool = new TimedPool({ connectionString: address.href, max: 4 })
  pool.on('error', () => undefined)
  await pool.query('create extension pg_trgm')
  for (const file of SCHEMA) await pool.query(await readFile(`src/migrations/sql/${file}`, 'utf8'))
  return pool
}

/** Stories of ten years, evenly spread, with their rows in the index. */
async function fill(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(`drop index delivery.search_document`)
  await pool.query(`create table vocabulary (index int primary key, word text)`)
  await pool.query(`insert into vocabulary select * from unnest($1::int[], $2::text[])`, [
    Array.from({ length: VOCABULARY }, (_, index) => index),
    Array.from({ length: VOCABULARY }, (_, index) => word(index)),
  ])
  await pool.query(
    `create table rare as select n as index, w as word from unnest($1::text[]) with ordinality as r(w, n)`,
    [Array.from({ length: Math.ceil(count / 20) }, (_, index) => rareWord(index))],
  )
  await pool.query(
    `create table template as
     with drawn as materialized (
       select t, draw / 40 as paragraph, floor(${VOCABULARY} * power(random(), 4))::int as index
       from generate_series(0, 99) t, generate_series(0, 319) draw
     ), told as (
       select t, paragraph, string_agg(word, ' ') as text from drawn join vocabulary using (index) group by t, paragraph
     )
     select t, jsonb_agg(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(
       jsonb_build_object('type', 'text', 'text', text)))) as body
     from told group by t`,
  )
  const batches: number[] = []
  for (let from = 1; from <= count; from += BATCH) batches.push(from)
  const work = async () => {
    for (let from = batches.shift(); from !== undefined; from = batches.shift())
      await pool.query(FILL, [from, Math.min(count, from + BATCH - 1), count])
  }
  await Promise.all([work(), work()])
  await pool.query(
    `create index search_document on delivery.search using gin (document) with (fastupdate = off)`,
  )
  // Those of the stories, and as many again as a desk gathers in years.
  await pool.query(
    `insert into delivery.search_words select distinct w from unnest($1::text[]) w on conflict do nothing`,
    [Array.from({ length: 100_000 }, (_, index) => word(index))],
  )
  await pool.query('vacuum analyze')
}

const block = (level: number): string =>
  `' ''#ar${level}:' || (extract(epoch from at)::bigint / 86400 / ${4 ** level}) || ''''`

/** Words 1 to 8 are the headline; a story in a hundred has one given phrase. */
const FILL = `
  with story as materialized (
    select gen_random_uuid() as article, n, date_trunc('milliseconds', timestamptz '2026-11-01' - n * (interval '3650 days' / $3::int)) as at
    from generate_series($1::int, $2::int) n
  ), drawn as materialized (
    select story.n, draw, floor(${VOCABULARY} * power(random(), 4))::int as index
    from story cross join generate_series(1, ${WORDS_IN_A_STORY}) draw
  ), told as materialized (
    select drawn.n,
      string_agg(word, ' ' order by draw) filter (where draw <= 8) as headline,
      string_agg('''' || word || ''':' || draw || case when draw <= 8 then 'A' else 'C' end, ' ') as document,
      string_agg('''' || word || ''':' || draw || 'A', ' ') filter (where draw <= 8) as title
    from drawn join vocabulary using (index) group by drawn.n
  ), edition as (
    insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256)
    select article, 'ar', 1, 'story-' || n, at, at, at, jsonb_build_object(
      'headline', headline, 'standfirst', null, 'contentNote', null, 'byline', 'Desk', 'desk', 'desk:d0000000-0000-4000-8000-000000000001',
      'topics', '[]'::jsonb, 'leadMedia', null, 'sensitivity', '[]'::jsonb, 'hideAdverts', false, 'quotes', '[]'::jsonb, 'body', body), 'none'
    from story join told using (n) join template on t = n % 100
  ), live as (
    insert into delivery.stories (article, locale, state, number, slug, first_published_at, published_at, headline, refs)
    select article, 'ar', 'live', 1, 'story-' || n, at, at, headline, array['desk:d0000000-0000-4000-8000-000000000001']
    from story join told using (n)
  )
  insert into delivery.search (article, locale, first_published_at, title, document)
  select article, 'ar', at, title::tsvector,
    (document || ' ''' || rare.word || ''':300C' || case when n % 100 = 0 then ' ''given'':301C ''phrase'':302C' else '' end
     || ' ''@desk:d0000000-0000-4000-8000-000000000001''' || ${[0, 1, 2, 3, 4, 5, 6, 7].map(block).join(' || ')})::tsvector
  from story join told using (n) join rare on rare.index = 1 + n / 20 % (select count(*) from rare)`

const quantile = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

interface Answer {
  items: unknown[]
  next: string | null
}

/** What is asked, each time in words that were not asked before. */
const KINDS: Record<string, (n: number) => string> = {
  'one word (in 1 of 10 stories)': (n) => word(100 + n),
  'one word (in 1 of 100)': (n) => word(2_000 + n),
  'one word (in 1 of 400)': (n) => word(10_000 + n),
  'rare word (in 20 stories)': (n) => rareWord(n),
  'word of almost every story': (n) => `${word(n % 5)} -${rareWord(90 + n)}`,
  'two words': (n) => `${word(100 + n)} ${word(300 + n)}`,
  'two very common words': (n) => `${word(n % 8)} ${word(8 + n)}`,
  'common and rare word': (n) => `${word(0)} ${rareWord(n)}`,
  'phrase (in 1 of 100 stories)': (n) => `"given phrase" -${rareWord(90 + n)}`,
  'phrase of common words': (n) => `"${word(n % 8)} ${word(8 + n)}"`,
  'phrase that is nowhere': (n) => `"${word(1_000 + n)} ${word(3_000 + n)}"`,
  'no such word (likeness is tried)': (n) => `${word(20_000 + n)}xq`,
}

const COLUMNS = [34, 9, 9, 9, 9, 9, 11, 11, 9]
const line = (...cells: string[]): string =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(COLUMNS[0] ?? 0) : cell.padStart(COLUMNS[index] ?? 9)))
    .join(' ')

interface Measured {
  kind: string
  times: number[]
  /** The part of each that the statement takes. */
  statements: number[]
}

type Asked = Measured & { query: (n: number) => string }

/** A pool that remembers how long its last statement took. */
class TimedPool extends pg.Pool {
  last = 0
  override query = (async (...args: unknown[]) => {
    const began = performance.now()
    const result: unknown = await (pg.Pool.prototype.query as (...all: unknown[]) => unknown).apply(
      this,
      args,
    )
    this.last = performance.now() - began
    return result
  }) as pg.Pool['query']
}

async function measure(pool: TimedPool): Promise<Measured[]> {
  const silent = { warn: () => undefined, error: (details: object) => console.error(details) }
  const app = createDeliveryApp({
    pool,
    publicUrl: '',
    pictureStore: {} as never,
    log: silent,
  })
  await app.listening
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/ar/search?`
  const ask = async (query: Record<string, string>): Promise<Answer> => {
    const answer = await fetch(base + new URLSearchParams(query).toString())
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
  const measured: Measured[] = []
  try {
    const { rows } = await pool.query<{ article: string }>(
      `select article from delivery.stories order by article limit ${REPEATS}`,
    )
    const bare: Measured = { kind: 'a row by its primary key', times: [], statements: [] }
    const asked = Object.entries(KINDS).map(
      ([kind, query]) => ({ kind, query, times: [], statements: [] }) as Asked,
    )
    for (const { query } of asked) await ask({ q: query(REPEATS) })
    // Turn by turn: what else the machine does meanwhile slows all of them alike.
    for (let n = 0; n < REPEATS; n += 1) {
      const key = [rows[n]?.article, 'ar']
      bare.times.push(
        await timed(() =>
          pool.query('select * from delivery.stories where article = $1 and locale = $2', key),
        ),
      )
      bare.statements.push(pool.last)
      for (const { query, times, statements } of asked) {
        times.push(await timed(() => ask({ q: query(n) })))
        statements.push(pool.last)
      }
    }
    measured.push(bare, ...asked)
    const deep: number[] = []
    const deepStatements: number[] = []
    let next: string | null = null
    for (let n = 0; n < 200; n += 1) {
      let page: Answer | null = null
      const at: string | null = next
      const time = await timed(async () => {
        page = await ask({ q: word(1), ...(at ? { after: at } : {}) })
      })
      next = (page as Answer | null)?.next ?? null
      if (n >= 140) {
        deep.push(time)
        deepStatements.push(pool.last)
      }
      if (!next) break
    }
    measured.push({ kind: 'pages 141 to 200 of a common word', times: deep, statements: deepStatements })
  } finally {
    server.closeAllConnections()
    server.close()
    await app.close()
  }
  return measured
}

const dir = await mkdtemp(path.join(tmpdir(), 'amana-bench-search-'))
const database = await startDatabase({
  dataDir: dir,
  systemDirectory: path.join('/var/tmp', path.basename(dir)),
  log: () => undefined,
  settings: {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    maintenance_work_mem: '512MB',
    max_wal_size: '4GB',
  },
})
try {
  const few = await openDatabase(database.url, 'few')
  const many = await openDatabase(database.url, 'many')
  console.log(`filling: ${((await timed(() => fill(few, FEW))) / 1000).toFixed(0)} s for ${FEW}`)
  console.log(`filling: ${((await timed(() => fill(many, MANY))) / 1000).toFixed(0)} s for ${MANY}`)
  const { rows } = await many.query<{ size: string }>(
    `select pg_size_pretty(pg_total_relation_size('delivery.search')) || ', its index of words ' ||
       pg_size_pretty(pg_relation_size('delivery.search_document')) as size`,
  )
  console.log(`delivery.search: ${rows[0]?.size}`)
  const small = await measure(few)
  const large = await measure(many)
  const key = quantile(large[0]?.times ?? [], 0.5)
  console.log(
    `\n${MANY} editions, milliseconds; load of the machine ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  )
  console.log(line('', 'p50', 'p95', 'p99', 'sql p50', 'sql p95', `p50 × ${FEW}`, `p99 × ${FEW}`, '× key'))
  for (const { kind, times, statements } of large) {
    const before = small.find((other) => other.kind === kind)?.times ?? []
    const p50 = quantile(times, 0.5)
    const ratio = (part: number): string =>
      before.length > 0 ? (quantile(times, part) / quantile(before, part)).toFixed(1) : '-'
    console.log(
      line(
        kind,
        p50.toFixed(1),
        quantile(times, 0.95).toFixed(1),
        quantile(times, 0.99).toFixed(1),
        quantile(statements, 0.5).toFixed(1),
        quantile(statements, 0.95).toFixed(1),
        ratio(0.5),
        ratio(0.99),
        (p50 / key).toFixed(0),
      ),
    )
  }
  if (process.env.KEEP) {
    console.log(database.url)
    await new Promise((resolve) => process.once('SIGINT', resolve))
  }
  await few.end()
  await many.end()
} finally {
  await database.stop()
  await rm(dir, { recursive: true, force: true })
  await rm(path.join('/var/tmp', path.basename(dir)), { recursive: true, force: true })
}
