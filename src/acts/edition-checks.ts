import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import { countedAcknowledgements } from '../preflight/engine'
import type { Acknowledgement, Finding } from '../preflight/types'
import type { User } from '../payload-types'
import { wellFormedJson } from '../well-formed-json'
import type { Override, StoryInLanguage } from './overrides'
import { ActRefused } from './refusals'
import { execute } from './sql'

/** What was found when an edition went out, and what was answered. */
export interface EditionChecks {
  number: number
  publishedAt: string
  findings: Finding[]
  acknowledgements: (Acknowledgement & { by: { id: string; name: string | null } })[]
  overrides: Override[]
}

/** The overrides that let the story through, one for each rule and words. */
function countedOverrides(findings: Finding[]): Override[] {
  const counted = new Map<string, Override>()
  for (const { rule, key, overridden } of findings)
    if (overridden) counted.set(`${rule} ${key}`, { rule, key, ...overridden })
  return [...counted.values()]
}

/**
 * Keeps with an edition, in the transaction that writes it, what preflight found and how each finding was answered; each
 * acknowledgement is an event of its own in the audit log.
 *
 * @returns what belongs into the audit entry of the publication itself; an acknowledgement that named no warning did not
 *   count, and is listed as such
 */
export async function keepEditionChecks(
  req: PayloadRequest,
  { article, locale }: StoryInLanguage,
  number: number,
  findings: Finding[],
  given: Acknowledgement[],
): Promise<Record<string, unknown>> {
  const user = req.user as unknown as User
  const acknowledgements = countedAcknowledgements(findings, given)
  const overrides = countedOverrides(findings)
  const by = { id: user.id, name: user.name }
  await execute(
    req,
    sql`insert into newsroom.edition_checks (article, locale, number, findings, acknowledgements, overrides)
        values (${article}::uuid, ${locale}, ${number}, ${wellFormedJson(findings)}::jsonb,
                ${wellFormedJson(acknowledgements.map((entry) => ({ ...entry, by })))}::jsonb,
                ${wellFormedJson(overrides)}::jsonb)`,
  )
  for (const { rule, key, reason } of acknowledgements) {
    await appendAudit(req, {
      act: 'finding.acknowledge',
      subject: { collection: 'articles', id: article },
      locale,
      detail: { edition: number, rule, key, reason },
    })
  }
  const counts = (entry: Acknowledgement): boolean =>
    acknowledgements.some(({ rule, key }) => rule === entry.rule && key === entry.key)
  const unused = given.filter((entry) => !counts(entry))
  return {
    findings: findings.map(({ rule, key, level }) => ({ rule, key, level })),
    acknowledgements,
    ...(unused.length > 0 ? { unusedAcknowledgements: unused } : {}),
    ...(overrides.length > 0 ? { overrides } : {}),
  }
}

/**
 * The checks of every edition of a story in one language, newest first; of one that went out before they were kept,
 * nothing.
 *
 * @throws ActRefused 404 where there is no such article
 */
export async function readEditionChecks(
  req: PayloadRequest,
  { article, locale }: StoryInLanguage,
): Promise<EditionChecks[]> {
  const rows = await execute<EditionChecks>(
    req,
    sql`select c.number, to_json(e.published_at) #>> '{}' as "publishedAt", c.findings, c.acknowledgements, c.overrides
        from newsroom.edition_checks c join delivery.editions e using (article, locale, number)
        where c.article = ${article}::uuid and c.locale = ${locale} order by c.number desc`,
  )
  if (rows.length === 0) {
    const found = await execute(req, sql`select 1 from articles where id = ${article}::uuid`)
    if (found.length === 0) {
      throw new ActRefused(req, 404, { ar: 'لا توجد قصة بهذا المعرّف.', en: 'There is no such article.' })
    }
  }
  return rows.map((row) => ({ ...row, publishedAt: new Date(row.publishedAt).toISOString() }))
}
