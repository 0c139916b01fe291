import type { RequestHandler, Router } from 'express'

import type { Locale } from '../../body/types'
import { ASKED } from '../asked'
import { assembleStory } from '../assemble'
import { PUBLICATION_ID } from '../content'
import { kept, type Delivery } from '../context'
import { atomFeed } from '../formats/atom'
import { publicPublication } from '../formats/context'
import { feedItem, feedOf, type Feed, type Tombstone } from '../formats/feed'
import { updatedAt } from '../formats/feed-moments'
import { isolatedText } from '../formats/html-to-text'
import { editionUrn } from '../formats/identity'
import { jsonFeed } from '../formats/json-feed'
import { rssFeed } from '../formats/rss'
import { bytesAnswer, type Answer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { findFeed, type WithdrawnRow } from '../store-formats'
import { pageUrl, type FeedName } from '../urls'
import { earliest, isLive } from './articles'

/** So many stories a feed has. */
const STORIES = 50
const DAY_MS = 86_400_000
/** So long a feed says that a story was withdrawn. */
const TOMBSTONE_MS = 30 * DAY_MS

interface FeedFormat {
  name: FeedName
  type: string
  write: (feed: Feed) => string
}

/** `GET /v1/{locale}/feed.rss`, `feed.atom`, `feed.json`: the newest stories, whole. */
export function feedRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/feed.rss',
    asFeed(delivery, { name: 'feed.rss', type: 'application/rss+xml; charset=utf-8', write: rssFeed }),
  )
  router.get(
    '/feed.atom',
    asFeed(delivery, { name: 'feed.atom', type: 'application/atom+xml; charset=utf-8', write: atomFeed }),
  )
  router.get(
    '/feed.json',
    asFeed(delivery, { name: 'feed.json', type: 'application/feed+json; charset=utf-8', write: jsonFeed }),
  )
}

function asFeed(delivery: Delivery, format: FeedFormat): RequestHandler {
  return kept(delivery, (req) => {
    const locale = readLocale(req.params.locale)
    readParameters(req, ASKED.nothing)
    return {
      key: JSON.stringify([format.name, locale]),
      load: () => showFeed(delivery, format, locale),
    }
  })
}

async function showFeed(delivery: Delivery, format: FeedFormat, locale: Locale): Promise<Answer> {
  const { publicUrl } = delivery
  const now = delivery.now()
  const rows = await findFeed(delivery.database, locale, STORIES, new Date(now - TOMBSTONE_MS))
  const assembled = rows.stories.filter(isLive).map((row) => {
    const story = assembleStory({ ...row, nodes: rows.nodes }, { publicUrl, now, linkTo: pageUrl })
    const updated = updatedAt(row, rows.nodes, rows.changedAt, now)
    return { item: feedItem(story.value, updated, publicUrl), expiresAt: story.expiresAt }
  })
  const feed = feedOf(
    {
      locale,
      items: assembled.map(({ item }) => item),
      tombstones: rows.withdrawn.map((gone) => tombstone(gone, locale)),
    },
    format.name,
    publicUrl,
    publicPublication(rows.publication, locale),
  )
  return bytesAnswer(format.type, Buffer.from(format.write(feed)), {
    locale,
    tags: [
      // What is live in the other language is named as an alternate.
      'stories:ar',
      'stories:en',
      `publication:${PUBLICATION_ID}`,
      ...new Set([...rows.stories.flatMap(({ refs }) => refs ?? []), ...Object.keys(rows.nodes)]),
    ],
    expiresAt: earliest([
      ...assembled.map(({ expiresAt }) => expiresAt),
      ...rows.withdrawn.map(({ withdrawn_at }) => withdrawn_at.getTime() + TOMBSTONE_MS),
    ]),
  })
}

const tombstone = ({ article, withdrawn_at, notice }: WithdrawnRow, locale: Locale): Tombstone => ({
  id: editionUrn(article, locale),
  when: withdrawn_at.toISOString(),
  notice: notice === null ? null : isolatedText(notice, locale),
})
