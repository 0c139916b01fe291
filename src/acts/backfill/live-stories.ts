import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { RunSql } from '../put-draft-refs'
import type { StoryInLocale } from '../put-live-words'

/** The connection of a migration (`MigrateUpArgs['db']`): what is written becomes a part of its transaction. */
export interface MigrationDatabase {
  execute: (query: SQL) => Promise<{ rows: unknown[] }>
}

/** So many editions are read at once: bodies are long. */
const PAGE = 200

const FIRST = { article: '00000000-0000-0000-0000-000000000000', locale: '' }

/**
 * Writes something for every live edition, a page of them at a time.
 *
 * @param write gets a page, and says for how many of it something was written
 * @returns the sum of what `write` said
 */
export async function forEveryLiveStory(
  db: MigrationDatabase,
  write: (run: RunSql, page: StoryInLocale[]) => Promise<number>,
): Promise<number> {
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
    count += await write(run, page)
    after = last
  }
}
