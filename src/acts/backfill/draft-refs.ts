import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { writeDraftRefs, type RunSql } from '../put-draft-refs'

/** So many articles are read at once: bodies are long. */
const PAGE = 200

const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Writes `newsroom.draft_refs` for every article that has a draft: once, for a desk whose articles are older than the
 * table. May be run again; what is right already stays as it is.
 *
 * @param db the connection of a migration (`MigrateUpArgs['db']`), whose transaction it becomes a part of
 * @returns how many articles were looked at
 */
export async function backfillDraftRefs(db: {
  execute: (query: SQL) => Promise<{ rows: unknown[] }>
}): Promise<number> {
  const run: RunSql = async <Row>(query: SQL) => (await db.execute(query)).rows as Row[]
  let count = 0
  for (let after = FIRST; ;) {
    const page = await run<{ id: string }>(
      sql`select distinct parent_id::text as id, parent_id from _articles_v
          where latest and parent_id > ${after}::uuid order by parent_id limit ${PAGE}`,
    )
    const last = page.at(-1)
    if (!last) return count
    await writeDraftRefs(
      run,
      page.map(({ id }) => id),
    )
    count += page.length
    after = last.id
  }
}
