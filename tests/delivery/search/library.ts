import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type pg from 'pg'

import { writeSearchRows } from '../../../src/acts/put-search-rows'
import type { Locale } from '../../../src/body/types'
import type { TestDesk } from '../desk'
import { newId, publish, type EditionRow, REFS } from '../fixtures'

export interface Story {
  locale?: Locale
  headline: string
  standfirst?: string | null
  paragraphs?: string[]
  slug?: string
  at?: string
  refs?: readonly string[]
  article?: string
  number?: number
  content?: EditionRow['content']
}

/** Publishes a story that can be found, as the act does. */
export async function publishStory(pool: pg.Pool, story: Story): Promise<string> {
  const { locale = 'ar', headline, standfirst = null, paragraphs = [] } = story
  const article = story.article ?? newId()
  // Written first: the notice of the change evicts, and who asks after it must find the story.
  await publish(pool, {
    article,
    locale,
    slug: story.slug ?? article,
    number: story.number ?? 1,
    firstPublishedAt: story.at ?? '2026-03-25T10:00:00Z',
    refs: story.refs ?? REFS,
    content: {
      headline,
      standfirst,
      body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      quotes: [],
      ...story.content,
    },
  })
  const db = drizzle(pool)
  const run = async <Row>(query: Parameters<typeof db.execute>[0]) => (await db.execute(query)).rows as Row[]
  await writeSearchRows(run as Parameters<typeof writeSearchRows>[0], [{ article, locale }])
  return article
}

export interface Found {
  items: {
    id: string
    slug: string
    headline: string
    highlights: { field: string; text: string; ranges: { start: number; end: number }[] }[]
  }[]
  next: string | null
  approximate: boolean
}

/** What a search answers, by its parameters. */
export const searcher =
  (get: TestDesk['get']) =>
  async (locale: Locale, parameters: Record<string, string | number>): Promise<Found> => {
    const query = new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
    )
    const { body } = await get(`/v1/${locale}/search?${query.toString()}`).expect(200)
    return body as Found
  }
