import { sql } from '@payloadcms/db-postgres'

import type { NodeRef } from '../delivery/content'
import { searchRow, type SearchedContent } from '../delivery/search/search-row'
import type { StoryInLocale } from './put-live-words'
import type { RunSql } from './put-draft-refs'

type LiveRow = StoryInLocale & { first: string; refs: NodeRef[]; content: SearchedContent }

/**
 * Writes what readers can look for of live editions, from what readers get: so that a publication and a backfill write the
 * same. What is not live is passed over.
 *
 * @returns how many were written
 */
export async function writeSearchRows(run: RunSql, stories: StoryInLocale[]): Promise<number> {
  const asked = stories.map(({ article, locale }) => ({ article, locale }))
  const live = await run<LiveRow>(
    sql`select article::text as article, locale, to_json(story.first_published_at) #>> '{}' as first, story.refs,
          jsonb_build_object(
            'headline', edition.content->'headline', 'standfirst', edition.content->'standfirst',
            'body', edition.content->'body', 'quotes', edition.content->'quotes') as content
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (article uuid, locale text)
        join delivery.stories story using (article, locale)
        join delivery.editions edition using (article, locale, number)
        where story.state = 'live'`,
  )
  const rows = live.map(({ article, locale, first, refs, content }) => ({
    article,
    locale,
    ...searchRow(content, { locale, refs, firstPublishedAt: Date.parse(first) }),
  }))
  await run(
    sql`insert into delivery.search (article, locale, first_published_at, title, document)
        select article, locale, story.first_published_at, row.title::tsvector, row.document::tsvector
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as row (article uuid, locale text, title text, document text)
        join delivery.stories story using (article, locale)
        on conflict (article, locale) do update set title = excluded.title, document = excluded.document`,
  )
  // In one order: two publications with the same new words do not wait for each other in a circle.
  await run(
    sql`insert into delivery.search_words (word)
        select distinct word from jsonb_array_elements_text(${JSON.stringify(rows.flatMap(({ words }) => words))}::jsonb) word
        order by word on conflict do nothing`,
  )
  return rows.length
}
