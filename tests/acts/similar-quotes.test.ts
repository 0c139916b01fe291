import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres'

import { backfillQuoteWords } from '../../src/acts/backfill/quote-words'
import { nearestQuotes, readSimilarQuotes, setSimilarity } from '../../src/acts/facts/similar-quotes'
import { execute, inTransaction } from '../../src/acts/sql'
import type { WorkingStory } from '../../src/acts/working-story'
import type { SimilarQuote } from '../../src/preflight/types'
import { openDesk, type TestDesk } from '../support/desk'
import { make, makeRecords, quoteData, type Records } from '../support/records'

const label = { ar: 'النص', en: 'Body' }
const RECORD = 'They are not hiding somewhere else; they are on the apps children open every morning.'
const ARABIC = 'إنهم لا يختبئون في مكان آخر، بل هم على التطبيقات التي يفتحها الأطفال كل صباح.'

describe('quotes that the prose comes near to', () => {
  let desk: TestDesk
  let records: Records
  let req: PayloadRequest
  let quote: string

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    req = await createLocalReq({}, desk.payload)
    quote = await make(
      desk.people.reporter,
      'quotes',
      quoteData(records, {
        originalText: RECORD,
        renditions: [{ locale: 'ar', text: ARABIC, translatorKind: 'none', basis: 'original' }],
      }),
    )
  })
  afterAll(() => desk.close())

  const near = (...texts: string[]): Promise<SimilarQuote[]> =>
    readSimilarQuotes(
      req,
      {} as WorkingStory,
      texts.map((text, index) => ({ path: `body.${index}`, text, label })),
    )
  const parts = async (id: string): Promise<Record<string, string>> => {
    const { rows } = await desk.pool.query<{ part: string; words: string }>(
      'select part, words from newsroom.quote_words where quote = $1 order by part',
      [id],
    )
    return Object.fromEntries(rows.map(({ part, words }) => [part, words]))
  }

  it('are found by words that were altered, in either language, with where they stand', async () => {
    const text = 'The report states: “They are not only hiding somewhere else, they are on the apps too”.'
    const [found, ...more] = await near(text)
    expect(more).toEqual([])
    expect(found).toMatchObject({ path: 'body.0', quote, words: RECORD })
    expect(found?.label).toContain('لا يختبئون')
    expect(text.slice(found?.start, found?.end)).toBe(
      '“They are not only hiding somewhere else, they are on the apps too”',
    )
    expect(await near('وجاء في التقرير: «لا يختبئون في مكان آخر فقط، بل على التطبيقات أيضًا».')).toMatchObject(
      [{ quote, words: ARABIC }],
    )
  })

  it('are found by a part of their words, and by all of them', async () => {
    for (const text of [`“${RECORD}”`, '“on the apps children open”', '«على التطبيقات التي يفتحها الأطفال»'])
      expect({ text, found: await near(text) }).toMatchObject({ text, found: [{ quote }] })
  })

  it('are not found by other words, by words without marks, or by a few of them', async () => {
    for (const text of [
      'She said: “The law on the safety of children comes into force this morning”.',
      'They are not hiding somewhere else; they are on the apps too.',
      'He called it “somewhere else” again.',
      'وقالت: «القانون الجديد يحمي الأطفال كل يوم في المدرسة».',
    ])
      expect({ text, found: await near(text) }).toEqual({ text, found: [] })
  })

  it('are looked for in twenty runs, each by its beginning, and in no quote’s own text', async () => {
    const run = '“they are on the apps children open every morning”'
    expect(await near(Array.from({ length: 25 }, () => run).join('\n'))).toHaveLength(20)
    expect(
      await readSimilarQuotes(req, {} as WorkingStory, [
        { path: `quotes.${quote}.renditions`, text: `“${RECORD}”`, label },
      ]),
    ).toEqual([])
    await expect(near(`“${'word and word again '.repeat(2000)}”`)).resolves.toEqual([])
  })

  it('are known by the words that were last saved, whatever the client selects', async () => {
    expect(Object.keys(await parts(quote))).toEqual(['ar', 'original'])
    const other = await make(desk.people.reporter, 'quotes', quoteData(records))
    await desk.people.reporter
      .patch(`/api/quotes/${other}?select[form]=true`, {
        originalText: 'An  entirely\nnew Statement.',
        renditions: [],
      })
      .expect(200)
    expect(await parts(other)).toEqual({ original: 'an entirely new statement.' })
    await desk.people.admin.delete(`/api/quotes/${other}`).expect(200)
    expect(await parts(other)).toEqual({})
  })

  it('that are older than the table are filled in, once or twice', async () => {
    const before = await parts(quote)
    await desk.pool.query('delete from newsroom.quote_words')
    const db = { execute: async (query: never) => ({ rows: await execute(req, query) }) }
    const count = await backfillQuoteWords(db as Parameters<typeof backfillQuoteWords>[0])
    expect(count).toBeGreaterThan(0)
    expect(await parts(quote)).toEqual(before)
    expect(await backfillQuoteWords(db as Parameters<typeof backfillQuoteWords>[0])).toBe(count)
    expect(await parts(quote)).toEqual(before)
  })

  it('are looked up through the trigram index among thousands', async () => {
    await desk.pool.query(`
      insert into newsroom.quote_words (quote, part, words)
      select gen_random_uuid(), 'original',
        (select string_agg(substr(md5(n::text || word::text), 1, 3 + word % 6), ' ') from generate_series(1, 25) word)
      from generate_series(1, 6000) n`)
    await desk.pool.query('vacuum analyze newsroom.quote_words')
    const plan = await inTransaction(req, async () => {
      await setSimilarity(req)
      return execute<{ 'QUERY PLAN': string }>(
        req,
        sql`explain ${nearestQuotes(['they are on the apps children open', 'لا يختبئون في مكان آخر'])}`,
      )
    })
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(lines).toContain('quote_words_trigrams')
    expect(lines).not.toContain('Seq Scan on quote_words')
    expect(await near('“They are on the apps children open every day”')).toMatchObject([{ quote }])
  })
})
