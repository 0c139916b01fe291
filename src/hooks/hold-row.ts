import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'

import { execute } from '../acts/sql'
import { isUuid } from '../relations'

/**
 * Hook: a save waits for the one before it. Payload reads the record, merges what was sent into it and writes all of it
 * back: of two saves at once the second would put back what the first had changed, be it the other language of a story
 * or the protection of a person. With its row held from the beginning, each save starts from what the last one left.
 */
export const holdRow: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { id } = args as { id?: number | string }
  // Who is not signed in is about to be refused, and need not wait for it.
  if (operation !== 'update' || !isUuid(id) || (!req.user && !overrideAccess)) return args
  await execute(
    req,
    sql`select id from ${sql.identifier(collection.slug)} where id = ${String(id)}::uuid for update`,
  )
  return args
}
