import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { Locale } from '../body/types'
import { requireActor } from './actor'
import { appendChanges } from './change-log'
import { dropLiveWords } from './put-live-words'
import { ActRefused, FieldRefused } from './refusals'
import { dropSchedule } from './schedule-edition'
import { execute, inTransaction } from './sql'

export interface WithdrawOrder {
  article: string
  locale: Locale
  /** `unpublished` goes without a word; `recalled` leaves a public notice. */
  kind: 'unpublished' | 'recalled'
  /** For the desk's own log; never public. */
  reason: string
  /** What readers are told: required for a recall. */
  notice?: string
}

/**
 * Takes a live edition away from readers. The edition itself is kept; its address answers 410.
 *
 * @throws ActRefused 403 where the person may not; 409 where nothing is live
 * @throws FieldRefused 422 where the reason, or a recall's notice, is missing
 */
export async function withdrawEdition(
  req: PayloadRequest,
  order: WithdrawOrder,
): Promise<{ withdrawnAt: string }> {
  requireActor(req, 'withdraw')
  if (!order.reason.trim()) {
    throw new FieldRefused(req, 'reason', { ar: 'اكتب سبب السحب.', en: 'Say why it is withdrawn.' })
  }
  const notice = order.notice?.trim() ?? ''
  if (order.kind === 'recalled' && !notice) {
    throw new FieldRefused(req, 'notice', {
      ar: 'اكتب ما يقال للقراء عن سبب السحب.',
      en: 'Write what readers are told about the recall.',
    })
  }
  return inTransaction(req, async () => {
    await execute(req, sql`select id from articles where id = ${order.article}::uuid for update`)
    const now = new Date().toISOString()
    const [story] = await execute<{ number: number; slug: string }>(
      req,
      sql`update delivery.stories
          set state = ${order.kind}, withdrawn_at = ${now}, notice = ${order.kind === 'recalled' ? notice : null}
          where article = ${order.article}::uuid and locale = ${order.locale} and state = 'live'
          returning number, slug`,
    )
    if (!story) {
      throw new ActRefused(req, 409, {
        ar: 'ليس لهذه القصة طبعة منشورة بهذه اللغة.',
        en: 'No edition of this story is live in this language.',
      })
    }
    await execute(
      req,
      sql`delete from delivery.search where article = ${order.article}::uuid and locale = ${order.locale}`,
    )
    await dropLiveWords(req, [order])
    await dropSchedule(req, order)
    await appendAudit(req, {
      act: 'edition.withdraw',
      subject: { collection: 'articles', id: order.article },
      locale: order.locale,
      detail: { kind: order.kind, reason: order.reason, notice: notice || null, edition: story.number },
    })
    await appendChanges(req, [
      {
        kind: 'edition.withdrawn',
        article: order.article,
        locale: order.locale,
        edition: story.number,
        slug: story.slug,
      },
    ])
    return { withdrawnAt: now }
  })
}
