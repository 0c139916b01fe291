import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../sql'

/** The users who ever saved a version of an article: whose name it carries says nothing about who worked on it. */
export async function readHands(req: PayloadRequest, article: string): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    req,
    sql`select distinct version_last_edited_by_id::text as id from _articles_v
        where parent_id = ${article}::uuid and version_last_edited_by_id is not null
        union select created_by_id::text from articles where id = ${article}::uuid and created_by_id is not null`,
  )
  return rows.map(({ id }) => id)
}
