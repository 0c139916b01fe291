import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { RunSql } from '../put-draft-refs'
import { writeQuoteWords } from '../put-quote-words'

/** So many quotes are read at once. */
const PAGE = 500

const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Writes `newsroom.quote_words` for every quote: once, for a desk whose quotes are older than the table. May be run again;
 * what is right already stays as it is.
 *
 * @param db the connection of a migration (`MigrateUpArgs['db']`), whose transaction it becomes a part of
 * @returns how many quotes were looked at
 */
export async function backfillQuoteWords(db: {
  execute: (query: SQL) => Promise<{ rows: unknown[] }>
}): Promise<number> {
  const run: RunSql = async <Row>(query: SQL) => (await db.execute(query)).rows as Row[]
  let count = 0
  for (let after = FIRST; ;) {
    const page = await run<{ id: string }>(
      sql`select id::text as id from quotes where id > ${after}::uuid order by quotes.id limit ${PAGE}`,
    )
    const last = page.at(-1)
    if (!last) return count
    await writeQuoteWords(
      run,
      page.map(({ id }) => id),
    )
    count += page.length
    after = last.id
  }
}
