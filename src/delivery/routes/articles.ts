import type { Router } from 'express'

import type { Locale } from '../../body/types'
import { ASKED } from '../asked'
import { assembleStory, assembleSummary, type LiveStory } from '../assemble'
import { kept, type Delivery } from '../context'
import { encodeCursor } from '../cursor'
import { bytesAnswer, jsonAnswer, type Answer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { Problem, PROBLEM_TYPE } from '../problems'
import type { PublicStoryPage } from '../public'
import { ARTICLE_FILTERS, findArticles, type ArticleFilter, type StoryRow } from '../store'
import { findStory, type FoundStory } from '../store-story'
import { storyLocation, storyPath, storyUrl, type StorySuffix } from '../urls'
import type { Position } from '../cursor'

/** `GET /v1/{locale}/articles` and `/v1/{locale}/articles/{slug}`. */
export function articleRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/articles',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const query = readParameters(req, ASKED.stories)
      const position = query.after ?? null
      return {
        key: JSON.stringify([
          'articles',
          locale,
          query.limit,
          position && encodeCursor(position),
          ...ARTICLE_FILTERS.map((name) => query[name] ?? null),
        ]),
        load: () => listArticles(delivery, locale, query, query.limit, position),
      }
    }),
  )
  router.get(
    '/articles/:slug',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const { slug: asked } = readParameters(req, ASKED.story)
      return { key: JSON.stringify(['story', locale, asked]), load: () => showStory(delivery, locale, asked) }
    }),
  )
}

async function listArticles(
  delivery: Delivery,
  locale: Locale,
  filter: ArticleFilter,
  limit: number,
  position: Position | null,
): Promise<Answer> {
  // One more than asked for tells whether there is a next page.
  const rows = await findArticles(delivery.database, locale, filter, limit + 1, position)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const now = delivery.now()
  const items = page.map((row) => assembleSummary(row, locale, { publicUrl: delivery.publicUrl, now }))
  const answer: PublicStoryPage = {
    items: items.map(({ value }) => value),
    next:
      last && rows.length > limit
        ? encodeCursor({ micros: BigInt(last.micros), article: last.article })
        : null,
  }
  return jsonAnswer(answer, {
    locale,
    tags: [
      `stories:${locale}`,
      ...['desk', 'topic', 'media'].map((kind) => `every:${kind}`),
      ...ARTICLE_FILTERS.filter((name) => filter[name] !== undefined).map((name) => `every:${name}`),
    ],
    expiresAt: earliest(items.map(({ expiresAt }) => expiresAt)),
  })
}

export const earliest = (moments: (number | null)[]): number | null =>
  moments.reduce(
    (first, moment) => (moment !== null && (first === null || moment < first) ? moment : first),
    null,
  )

async function showStory(delivery: Delivery, locale: Locale, asked: string): Promise<Answer> {
  const found = await findStory(delivery.database, locale, asked)
  const { story } = found
  if (!story) throw notHere(delivery, found)
  const tags = tagsOfStory(story)
  if (!isLive(story)) {
    const body = withdrawal(story).toBytes(locale, delivery.publicUrl, storyPath(locale, asked))
    return bytesAnswer(PROBLEM_TYPE, body, { status: 410, locale, tags })
  }
  if (story.slug !== asked) {
    const headers = { Location: storyLocation(delivery.publicUrl, locale, story.slug) }
    return bytesAnswer('', Buffer.alloc(0), {
      status: 301,
      locale,
      tags: [`article:${story.article}`],
      headers,
    })
  }
  const { value, expiresAt } = assembleStory(story, { publicUrl: delivery.publicUrl, now: delivery.now() })
  return jsonAnswer(value, { locale, tags, expiresAt })
}

export const isLive = (story: StoryRow): story is LiveStory =>
  story.state === 'live' && story.content !== null

/** What a story depends on: itself, its nodes (found or not), the stories it links to. */
export function tagsOfStory(story: StoryRow): string[] {
  const related = story.related.map((link) => `article:${link.article}`)
  return [
    ...new Set([`article:${story.article}`, ...related, ...(story.refs ?? []), ...Object.keys(story.nodes)]),
  ]
}

/**
 * There is no falling back to another language: a reader is told where the story can be read, and chooses.
 *
 * @param suffix of the format that was asked for: it is there in the other language too
 */
export function notHere(
  delivery: Delivery,
  { elsewhere }: FoundStory,
  suffix: StorySuffix | '' = '',
): Problem {
  const alternates = elsewhere.map(({ locale, slug: there }) => ({
    locale,
    url: storyUrl(delivery.publicUrl, locale, there) + suffix,
  }))
  return new Problem('not-found', alternates.length > 0 ? { members: { alternates } } : {})
}

/** What was recalled says so and when; what was unpublished is gone without a word. */
export function withdrawal(story: StoryRow): Problem {
  if (story.state !== 'recalled') return new Problem('unpublished')
  return new Problem('recalled', {
    members: { notice: story.notice, withdrawnAt: story.withdrawn_at?.toISOString() ?? null },
  })
}
