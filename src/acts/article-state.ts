import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { LOCALES, type Locale } from '../body/types'
import { stops } from '../preflight/engine'
import { fourEyes } from '../preflight/rules/four-eyes'
import { checkStory } from './check-story'
import { reopenedIn, type ReopenedQuote } from './reopened'
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
  /** Quotes of the live edition that could not go out today: the story is to be looked at again. */
  reopened: ReopenedQuote[]
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
  const reopened = await reopenedIn(req, id)
  const states = {} as Record<Locale, LocaleState>
  for (const locale of LOCALES) {
    const { story, findings } = await checkStory(req, id, locale, { lock: false })
    const { article } = story
    const row = stories.find((entry) => entry.locale === locale)
    const schedule = schedules.find((entry) => entry.locale === locale)
    const isAbsent = !article.headline?.trim() && story.body.length === 0
    // The state is the story's, whoever asks; four eyes look at the one who asks.
    const isReady = !findings.some((finding) => stops(finding) && finding.rule !== fourEyes.id)
    const edited = [article.edited?.[locale], article.edited?.shared].filter((at): at is string =>
      Boolean(at),
    )
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
      reopened: reopened
        .filter((entry) => entry.locale === locale)
        .map(({ quote, label, state }) => ({ quote, label, state })),
    }
  }
  return states
}
