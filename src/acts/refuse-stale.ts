import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '../relations'
import { ActRefused } from './refusals'
import { execute } from './sql'
import { inLocale } from './working-story'

const MESSAGES = {
  articles: {
    ar: 'تغيّرت القصة بعد أن قرأتها. حدّث الصفحة وانظر ما تغيّر.',
    en: 'The article changed since you read it. Reload it and see what changed.',
  },
  quotes: {
    ar: 'تغيّر الاقتباس بعد أن قرأته. حدّث الصفحة وانظر ما تغيّر.',
    en: 'The quote changed since you read it. Reload it and see what changed.',
  },
}

/**
 * A stale editor's act is refused: `If-Match` carries the `updatedAt` that the editor read. Within a transaction the row
 * is held first, so that what was compared is what the act works on.
 *
 * @throws ActRefused 409 with the present `updatedAt`
 */
export async function refuseStale(
  req: PayloadRequest,
  collection: keyof typeof MESSAGES,
  id: string,
): Promise<void> {
  const wanted = req.headers?.get('if-match')
  if (!wanted || wanted === '*' || !isUuid(id)) return
  await execute(req, sql`select id from ${sql.identifier(collection)} where id = ${id}::uuid for update`)
  const current = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: true,
    disableErrors: true,
    req: inLocale(req, 'ar'),
  })
  if (!current || wanted.replace(/^W\//, '').replaceAll('"', '') === current.updatedAt) return
  throw new ActRefused(req, 409, MESSAGES[collection], { updatedAt: current.updatedAt })
}
