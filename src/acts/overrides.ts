import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../body/types'
import type { Finding, Overridden } from '../preflight/types'
import { wellFormedJson } from '../well-formed-json'
import { execute } from './sql'

export interface StoryInLanguage {
  article: string
  locale: Locale
}

export interface Override extends Overridden {
  rule: string
  key: string
}

interface OverrideRow {
  rule: string
  key: string
  reason: string
  by: string
  name: string | null
  at: string
}

/**
 * The overrides of a story in one language that nobody took back. The newest row for the same words decides: one without
 * a finding took back what stood before it.
 */
export async function readOverrides(
  req: PayloadRequest,
  { article, locale }: StoryInLanguage,
): Promise<Override[]> {
  const rows = await execute<OverrideRow>(
    req,
    sql`select o.rule, o.key, o.reason, o.by, u.name, to_json(o.at) #>> '{}' as at
        from (select distinct on (rule, key) * from newsroom.overrides
              where article = ${article}::uuid and locale = ${locale} order by rule, key, id desc) o
        left join users u on u.id = o.by
        where o.finding <> 'null'::jsonb`,
  )
  return rows.map(({ rule, key, reason, by, name, at }) => ({
    rule,
    key,
    reason,
    by: { id: by, name },
    at: new Date(at).toISOString(),
  }))
}

/**
 * Appends an override, or with `finding: null` the row that takes it back.
 *
 * @returns the moment that the database gave it
 */
export async function appendOverride(
  req: PayloadRequest,
  {
    article,
    locale,
    rule,
    key,
    reason,
    finding,
    by,
  }: StoryInLanguage & { rule: string; key: string; reason: string; finding: Finding | null; by: string },
): Promise<string> {
  const [row] = await execute<{ at: string }>(
    req,
    sql`insert into newsroom.overrides (article, locale, rule, key, reason, finding, by)
        values (${article}::uuid, ${locale}, ${rule}, ${key}, ${reason}, ${wellFormedJson(finding)}::jsonb, ${by}::uuid)
        returning to_json(at) #>> '{}' as at`,
  )
  return new Date(row?.at ?? '').toISOString()
}
