import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * Whether a webhook asked for a change, as a condition. Nothing chosen is everything; a change of a node has no language and
 * goes to whoever wants nodes, whatever their languages.
 *
 * @param webhook alias of a row of `webhooks`
 * @param change alias of a row of `delivery.changes`
 */
export function wants(webhook: string, change: string): SQL {
  const hook = sql.identifier(webhook)
  const row = sql.identifier(change)
  const chosen = (table: string, value: SQL): SQL =>
    sql`(not exists (select from ${sql.identifier(table)} chosen where chosen.parent_id = ${hook}.id)
         or exists (select from ${sql.identifier(table)} chosen
                    where chosen.parent_id = ${hook}.id and chosen.value::text = ${value}))`
  return sql`${chosen('webhooks_events', sql`${row}.kind`)}
    and (${row}.locale is null or ${chosen('webhooks_languages', sql`${row}.locale`)})`
}
