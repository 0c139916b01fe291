import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { LOCALES, type Locale } from '../body/types'
import { ActRefused } from './refusals'
import { runPreflight } from './run-preflight'
import { execute } from './sql'

export interface LocaleState {
  state: 'absent' | 'draft' | 'ready' | 'live' | 'unpublished' | 'recalled'
  /** Number of the newest edition, null before the first. */
  edition: number | null
  publishedAt: string | null
  slug: string | null
  /** True where the draft was changed after the newest edition went out. */
  changedSince: boolean
  /** The hour it waits for. */
  scheduledFor: string | null
  scheduledZone: string | null
  /** Why the last scheduled try did not publish. */
  scheduleFailure: unknown
}

interface StoryRow {
  locale: Locale
  state: 'live' | 'unpublished' | 'recalled'
  number: number
  slug: string
  published_at: string
}

interface ScheduleRow {
  locale: Locale
  due_at: string
  zone: string
  state: 'waiting' | 'failed'
  failure: unknown
}

/**
 * The state of an article in each language, derived from what was published, what was saved since and what preflight
 * says now; nobody types it in.
 */
export async function articleState(req: PayloadRequest, id: string): Promise<Record<Locale, LocaleState>> {
  const stories = await execute<StoryRow>(
    req,
    sql`select locale, state, number, slug, to_json(published_at) #>> '{}' as published_at
        from delivery.stories where article = ${id}::uuid`,
  )
  const schedules = await execute<ScheduleRow>(
    req,
    sql`select distinct on (locale) locale, to_json(due_at) #>> '{}' as due_at, zone, state, failure
        from newsroom.schedules where article = ${id}::uuid and state in ('waiting', 'failed')
        order by locale, requested_at desc`,
  )
  const states = {} as Record<Locale, LocaleState>
  for (const locale of LOCALES) {
    const { story, findings } = await runPreflight(req, id, locale, { lock: false })
    const { article } = story
    const row = stories.find((entry) => entry.locale === locale)
    const schedule = schedules.find((entry) => entry.locale === locale)
    const isAbsent = !article.headline?.trim() && story.body.length === 0
    const isReady = findings.every((finding) => finding.level !== 'block')
    const edited = [article.edited?.[locale], article.edited?.shared].filter((at): at is string => Boolean(at))
    const publishedAt = row ? new Date(row.published_at).toISOString() : null
    states[locale] = {
      state: row?.state ?? (isAbsent ? 'absent' : isReady ? 'ready' : 'draft'),
      edition: row?.number ?? null,
      publishedAt,
      slug: row?.slug ?? null,
      changedSince: publishedAt !== null && edited.some((at) => new Date(at).toISOString() > publishedAt),
      scheduledFor: schedule?.state === 'waiting' ? new Date(schedule.due_at).toISOString() : null,
      scheduledZone: schedule?.state === 'waiting' ? schedule.zone : null,
      scheduleFailure: schedule?.state === 'failed' ? schedule.failure : null,
    }
  }
  return states
}

/** @throws ActRefused 409 where readers have, or had, the story: its address must go on answering */
export async function refuseDeletingPublic(req: PayloadRequest, id: string): Promise<void> {
  const rows = await execute(req, sql`select 1 from delivery.stories where article = ${id}::uuid limit 1`)
  if (rows.length === 0) return
  throw new ActRefused(req, 409, {
    ar: 'نُشرت هذه القصة من قبل فلا تُحذف. اسحبها إن لزم.',
    en: 'This story was published, so it cannot be deleted. Withdraw it if need be.',
  })
}
