import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { Change } from './change-log'
import { dropLiveWords, type StoryInLocale } from './put-live-words'
import { execute } from './sql'

interface TakenRow extends StoryInLocale {
  number: number
  slug: string
}

/** For the desk's log, which editors read: it never says who. */
const REASON = 'names a person who is now protected'

/**
 * Takes live editions away from readers without a word, as a withdrawal does, because of what became of somebody they
 * name. It touches no row of an article: an act that holds one may be waiting for the transaction that this is a part of.
 * Rows come first, and only then the locks of the logs, which every act takes last.
 *
 * @returns the changes for readers, which the act appends when all its rows are written
 */
export async function takeDown(req: PayloadRequest, stories: StoryInLocale[]): Promise<Change[]> {
  if (stories.length === 0) return []
  const asked = JSON.stringify(stories.map(({ article, locale }) => ({ article, locale })))
  // Held in one order: two acts that take several of them do not wait for each other.
  const taken = await execute<TakenRow>(
    req,
    sql`with held as (
          select article, locale from delivery.stories
          join jsonb_to_recordset(${asked}::jsonb) as asked (article uuid, locale text) using (article, locale)
          where state = 'live' order by article, locale for update of stories)
        update delivery.stories story set state = 'unpublished', withdrawn_at = clock_timestamp(), notice = null
        from held where story.article = held.article and story.locale = held.locale and story.state = 'live'
        returning story.article::text as article, story.locale, story.number, story.slug`,
  )
  const gone = JSON.stringify(taken.map(({ article, locale }) => ({ article, locale })))
  await execute(
    req,
    sql`delete from delivery.search using jsonb_to_recordset(${gone}::jsonb) as gone (article uuid, locale text)
        where search.article = gone.article and search.locale = gone.locale`,
  )
  await dropLiveWords(req, taken)
  await cancelSchedules(req, gone)
  for (const { article, locale, number } of taken)
    await appendAudit(req, {
      act: 'edition.takedown',
      subject: { collection: 'articles', id: article },
      locale,
      detail: { reason: REASON, edition: number },
    })
  return taken.map(({ article, locale, number, slug }) => ({
    kind: 'edition.withdrawn',
    article,
    locale,
    edition: number,
    slug,
  }))
}

/**
 * A schedule that somebody holds is being published at this moment: that publication waits for this transaction, and its
 * preflight then sees what this one wrote. To wait for it here would be to wait for each other.
 */
async function cancelSchedules(req: PayloadRequest, stories: string): Promise<void> {
  await execute(
    req,
    sql`update newsroom.schedules set state = 'cancelled' where id in (
          select id from newsroom.schedules
          join jsonb_to_recordset(${stories}::jsonb) as gone (article uuid, locale text) using (article, locale)
          where state = 'waiting' for update of schedules skip locked)`,
  )
}
