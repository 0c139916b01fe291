import type { TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, quoteData, type Records } from '../support/records'

export interface Story {
  article: string
  quote: string
}

/** Approves every rendition of a quote as the checker, who wrote none of them. */
export async function approveRenditions(desk: TestDesk, quote: string): Promise<void> {
  const { body } = await desk.people.checker.get(`/api/quotes/${quote}?depth=0`).expect(200)
  const renditions = (body.renditions as object[]).map((rendition) => ({ ...rendition, approved: true }))
  await desk.people.checker.patch(`/api/quotes/${quote}`, { renditions }).expect(200)
}

/** A quote of the reporter's that the checker has verified, with its renditions approved. */
export async function makeVerifiedQuote(
  desk: TestDesk,
  records: Records,
  more: object = {},
): Promise<string> {
  const quote = await make(desk.people.reporter, 'quotes', quoteData(records, more))
  await approveRenditions(desk, quote)
  await desk.people.checker
    .post(`/api/quotes/${quote}/verify`, { outcome: 'verified_verbatim', method: 'readPrimary' })
    .expect(200)
  return quote
}

/** The words of a story in English, ready to go out once its quote is verified. */
export function englishWords(slug: string, quote: string, more: object = {}): object {
  return {
    headline: 'Authority asks platforms to act early',
    standfirst: 'The chair presented the annual review.',
    slug,
    body: tree(paragraph('The Platforms Authority presented its annual review.'), quoteBlock(quote)),
    ...more,
  }
}

/** A story in English that preflight lets through. */
export async function makeStory(
  desk: TestDesk,
  records: Records,
  slug: string,
  more: object = {},
): Promise<Story> {
  const quote = await makeVerifiedQuote(desk, records)
  const article = await make(
    desk.people.reporter,
    'articles',
    { ...englishWords(slug, quote), desk: records.desk, topics: [records.topic], ...more },
    '?locale=en&draft=true',
  )
  return { article, quote }
}

/** Publishes over HTTP as the editor; throws where the desk refuses. */
export async function publish(desk: TestDesk, article: string, locale: 'ar' | 'en' = 'en'): Promise<number> {
  const { body, status } = await desk.people.editor.post(`/api/articles/${article}/publish`, { locale })
  if (status !== 200) throw new Error(`publish: ${status} ${JSON.stringify(body)}`)
  return body.edition.number as number
}

/** Rows of every table that an act writes and of the articles' own tables: what a refusal leaves as it was. */
export async function countRows(desk: Pick<TestDesk, 'pool'>): Promise<Record<string, number>> {
  const { rows: tables } = await desk.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'delivery', 'newsroom') order by 1`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await desk.pool.query<{ n: number }>(`select count(*)::int as n from ${name}`)
    counts[name] = rows[0]?.n ?? 0
  }
  return counts
}

/** Waits, without sleeping a fixed time, until as many sessions of this database wait for a lock. */
export async function untilBlocked(desk: Pick<TestDesk, 'pool'>, sessions = 1): Promise<void> {
  for (const deadline = Date.now() + 15_000; ;) {
    const { rows } = await desk.pool.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if ((rows[0]?.n ?? 0) >= sessions) return
    if (Date.now() > deadline) throw new Error(`No ${sessions} session(s) came to wait for a lock`)
  }
}

/** Runs `work` while the change log's lock is held here: every act stops right before its change row. */
export async function whileChangesAreHeld<Result>(
  desk: Pick<TestDesk, 'pool'>,
  work: (letGo: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  return whileLocked(desk, `select pg_advisory_lock(hashtext('delivery.changes'))`, work)
}

/** Runs `work` while a transaction of the test's own holds what `statement` locks; `letGo` ends it. */
export async function whileLocked<Result>(
  desk: Pick<TestDesk, 'pool'>,
  statement: string,
  work: (letGo: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const client = await desk.pool.connect()
  let held = true
  const letGo = async (): Promise<void> => {
    if (!held) return
    held = false
    await client.query('rollback')
    await client.query('select pg_advisory_unlock_all()')
    client.release()
  }
  try {
    await client.query('begin')
    await client.query(statement)
    return await work(letGo)
  } finally {
    await letGo()
  }
}

/** A change reaches the cache by notification: asks again until it is there, for five seconds at most. */
export async function untilStatus<Answer extends { status: number }>(
  ask: () => PromiseLike<Answer>,
  status: number,
): Promise<Answer> {
  return until(ask, (answer) => answer.status === status)
}

/** Asks again until `isThere`, for five seconds at most; gives the last answer. */
export async function until<Answer>(
  ask: () => PromiseLike<Answer>,
  isThere: (answer: Answer) => boolean,
): Promise<Answer> {
  for (const deadline = Date.now() + 5_000; ;) {
    const answer = await ask()
    if (isThere(answer) || Date.now() > deadline) return answer
  }
}
