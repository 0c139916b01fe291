import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { RunSql } from '../put-draft-refs'
import { writeLiveWords, type StoryInLocale } from '../put-live-words'

/** So many editions are read at once: bodies are long. */
const PAGE = 200

const FIRST = { article: '00000000-0000-0000-0000-000000000000', locale: '' }

/**
 * Writes `newsroom.live_words` for every live edition: once, for a desk whose editions are older than the table. May be
 * run again; what is right already stays as it is.
 *
 * @param db the connection of a migration (`MigrateUpArgs['db']`), whose transaction it becomes a part of
 * @returns how many editions have words now
 */
export async function backfillLiveWords(db: {
  execute: (query: SQL) => Promise<{ rows: unknown[] }>
}): Promise<number> {
  const run: RunSql = async <Row>(query: SQL) => (await db.execute(query)).rows as Row[]
  let count = 0
  for (let after: { article: string; locale: string } = FIRST; ;) {
    const page = await run<StoryInLocale>(
      sql`select article::text as article, locale from delivery.stories
          where state = 'live' and (article, locale) > (${after.article}::uuid, ${after.locale})
          order by article, locale limit ${PAGE}`,
    )
    const last = page.at(-1)
    if (!last) return count
    count += (await writeLiveWords(run, page)).length
    after = last
  }
}
