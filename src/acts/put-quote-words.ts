import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { LOCALES } from '../body/types'
import { normalise } from '../language/normalise'
import type { RunSql } from './put-draft-refs'
import { execute } from './sql'

interface StoredQuote {
  id: string
  originalText: string | null
  renditions: { locale: string; text: string | null }[]
}

interface PartRow {
  quote: string
  /** `original`, or the locale of a rendition. */
  part: string
  words: string
}

/** Words as `newsroom.quote_words` has them: normalised, one blank between them. */
export function wordsOfRecord(text: string): string {
  return normalise(text).text.replace(/\s+/gu, ' ').trim()
}

function partsOf({ id, originalText, renditions }: StoredQuote): PartRow[] {
  const texts: [string, string | null | undefined][] = [
    ['original', originalText],
    ...LOCALES.map((locale): [string, string | null | undefined] => [
      locale,
      renditions?.find((rendition) => rendition.locale === locale)?.text,
    ]),
  ]
  return texts
    .map(([part, text]) => ({ quote: id, part, words: wordsOfRecord(text ?? '') }))
    .filter(({ words }) => words !== '')
}

/**
 * Writes the words of quotes as they are stored, and takes away the parts that they no longer have: the answer of a save
 * lacks what the client did not select.
 *
 * @param ids quotes that there are
 */
export async function writeQuoteWords(run: RunSql, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const quotes = await run<StoredQuote>(
    sql`select q.id::text as id, q.original_text as "originalText",
               coalesce((select jsonb_agg(jsonb_build_object('locale', r.locale, 'text', r.text))
                         from quotes_renditions r where r._parent_id = q.id), '[]') as renditions
        from quotes q where q.id = any(${sql.param(ids)}::uuid[])`,
  )
  const rows = quotes.flatMap(partsOf)
  await run(
    sql`with wanted as (
          select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(quote uuid, part text, words text)
        ), gone as (
          delete from newsroom.quote_words known
          where known.quote = any(${sql.param(ids)}::uuid[])
            and not exists (select 1 from wanted where wanted.quote = known.quote and wanted.part = known.part)
        )
        insert into newsroom.quote_words as known (quote, part, words)
        select quote, part, words from wanted
        on conflict (quote, part) do update set words = excluded.words
          where known.words is distinct from excluded.words`,
  )
}

/** Keeps the words of one quote as they were just saved, in the same transaction. */
export async function putQuoteWords(req: PayloadRequest, quote: string): Promise<void> {
  await writeQuoteWords((query) => execute(req, query), [quote])
}

/** Forgets the words of a quote that was deleted. */
export async function dropQuoteWords(req: PayloadRequest, quote: string): Promise<void> {
  await execute(req, sql`delete from newsroom.quote_words where quote = ${quote}::uuid`)
}
