import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { Locale } from '../body/types'
import { timeZoneProblem } from '../fields/checks/time-zone'
import { isolate } from '../language/isolate'
import type { Article } from '../payload-types'
import { obstacles } from '../preflight/engine'
import type { Acknowledgement } from '../preflight/types'
import { requireActor } from './actor'
import { checkStory } from './check-story'
import { ActRefused, FieldRefused, PublishRefused } from './refusals'
import { execute, inTransaction } from './sql'
import { isoOffset, offsetAt, wallAt } from './wall-time'

export interface ScheduleOrder {
  article: string
  locale: Locale
  at: Date
  /** IANA zone in which the editor typed the time. */
  zone: string
  acknowledgements: Acknowledgement[]
}

/**
 * The moment that an order names: ISO 8601 with an offset. An offset other than `Z` has to be the one that the clocks of the
 * zone have then: otherwise the story would go out at another hour than the one that was typed there.
 *
 * @throws ActRefused 401, 403
 * @throws FieldRefused 422 for a zone that does not exist, or where moment and zone contradict each other
 */
export function momentAsTyped(req: PayloadRequest, at: string, zone: string): Date {
  requireActor(req, 'schedule')
  const problem = timeZoneProblem(zone)
  if (problem) throw new FieldRefused(req, 'zone', problem)
  const moment = new Date(at)
  const typed = /[+-]\d\d:\d\d$/.exec(at)?.[0]
  const offset = offsetAt(zone, moment.getTime())
  if (typed && typed !== isoOffset(offset) && !(offset === 0 && typed === '-00:00')) {
    const shown = wallAt(zone, moment).replace('T', ' ')
    throw new FieldRefused(req, 'at', {
      ar: `الموعد بفارق ${isolate(typed)}، وساعة ${isolate(zone)} حينها بفارق ${isolate(isoOffset(offset))} وتشير إلى ${isolate(shown)}.`,
      en: `The time has the offset ${typed}; the clocks of ${zone} are at ${isoOffset(offset)} then, and show ${shown}.`,
    })
  }
  return moment
}

/** Whether an embargo has not ended yet. */
const isOpen = (until: string | null | undefined): boolean =>
  Boolean(until) && new Date(until ?? '').getTime() > Date.now()

/**
 * An embargo that is put on a story which waits for its hour is refused: which of the two holds is for the editor to say.
 * Whatever slips past it at the very moment of an order, `embargo-open` stops at the hour.
 *
 * @throws ActRefused 409
 */
export const refuseEmbargoOnScheduled: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const until = (data as Partial<Article>).embargo?.until
  const before = (originalDoc as Article | undefined)?.embargo?.until
  const isSame = Date.parse(until ?? '') === Date.parse(before ?? '')
  if (operation !== 'update' || !isOpen(until) || isSame) return data
  const waiting = await execute(
    req,
    sql`select 1 from newsroom.schedules
        where article = ${(originalDoc as Article).id}::uuid and state = 'waiting' limit 1`,
  )
  if (waiting.length > 0) {
    throw new ActRefused(req, 409, {
      ar: 'القصة تنتظر موعد نشرها: ألغِ الموعد أولًا، فالحظر والجدولة لا يجتمعان.',
      en: 'The story waits for its hour: cancel the schedule first, for an embargo and a schedule exclude each other.',
    })
  }
  return data
}

/**
 * Has a story published later, in one language. What preflight stops now is refused now; it is run again at the hour.
 *
 * @throws FieldRefused 422 for a time that has passed or a zone that does not exist
 * @throws PublishRefused 422 with the findings
 * @throws ActRefused 409 where the story is under embargo: the embargo's end and the hour would contradict each other
 */
export async function scheduleEdition(
  req: PayloadRequest,
  order: ScheduleOrder,
): Promise<{ schedule: { article: string; locale: Locale; dueAt: string; zone: string } }> {
  const actor = requireActor(req, 'schedule')
  const zoneProblem = timeZoneProblem(order.zone)
  if (zoneProblem) throw new FieldRefused(req, 'zone', zoneProblem)
  if (order.at.getTime() <= Date.now()) {
    throw new FieldRefused(req, 'at', { ar: 'اختر موعدًا لم يمضِ.', en: 'Choose a time that has not passed.' })
  }
  return inTransaction(req, async () => {
    const { story, findings } = await checkStory(req, order.article, order.locale, { lock: true })
    if (isOpen(story.article.embargo?.until)) {
      throw new ActRefused(req, 409, {
        ar: 'على القصة حظر نشر: الحظر والجدولة لا يجتمعان.',
        en: 'The story is under embargo: an embargo and a schedule exclude each other.',
      })
    }
    if (obstacles(findings, order.acknowledgements).length > 0) throw new PublishRefused(req, findings)
    const dueAt = order.at.toISOString()
    await execute(
      req,
      sql`insert into newsroom.schedules (article, locale, due_at, zone, requested_by, acknowledgements)
          values (${order.article}::uuid, ${order.locale}, ${dueAt}, ${order.zone}, ${actor.id}::uuid,
                  ${JSON.stringify(order.acknowledgements)}::jsonb)
          on conflict (article, locale) where state = 'waiting' do update
            set due_at = excluded.due_at, zone = excluded.zone, requested_by = excluded.requested_by,
                acknowledgements = excluded.acknowledgements, requested_at = clock_timestamp()`,
    )
    await appendAudit(req, {
      act: 'edition.schedule',
      subject: { collection: 'articles', id: order.article },
      locale: order.locale,
      detail: { dueAt, zone: order.zone },
    })
    return { schedule: { article: order.article, locale: order.locale, dueAt, zone: order.zone } }
  })
}

/**
 * Calls off the hour that a story waits for, in the transaction of an act that makes it pointless: what was withdrawn must
 * not come back by itself, and what was published by hand needs no second edition.
 */
export async function dropSchedule(
  req: PayloadRequest,
  { article, locale }: { article: string; locale: Locale },
): Promise<void> {
  await execute(
    req,
    sql`update newsroom.schedules set state = 'cancelled'
        where article = ${article}::uuid and locale = ${locale} and state = 'waiting'`,
  )
}

/** @throws ActRefused 409 where nothing waits */
export async function cancelSchedule(
  req: PayloadRequest,
  { article, locale }: { article: string; locale: Locale },
): Promise<{ cancelled: true }> {
  requireActor(req, 'schedule')
  return inTransaction(req, async () => {
    const rows = await execute(
      req,
      sql`update newsroom.schedules set state = 'cancelled'
          where article = ${article}::uuid and locale = ${locale} and state = 'waiting' returning id`,
    )
    if (rows.length === 0) {
      throw new ActRefused(req, 409, { ar: 'لا موعد نشر ينتظر.', en: 'No scheduled time is waiting.' })
    }
    await appendAudit(req, {
      act: 'edition.unschedule',
      subject: { collection: 'articles', id: article },
      locale,
    })
    return { cancelled: true }
  })
}
