import type { RequestHandler, Router } from 'express'

import type { Locale } from '../../body/types'
import { ASKED } from '../asked'
import { assembleStory } from '../assemble'
import { PUBLICATION_ID } from '../content'
import { kept, type Delivery } from '../context'
import { publicPublication, type FormatContext } from '../formats/context'
import { pageSecurityPolicy, storyPage, withdrawnPage } from '../formats/html-page'
import { storyJsonLd } from '../formats/jsonld'
import { storyNinjs, withdrawnNinjs } from '../formats/ninjs'
import { storyText, withdrawnText } from '../formats/plain-text'
import type { Withdrawn } from '../formats/withdrawn'
import { bytesAnswer, type Answer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { PROBLEM_TYPE } from '../problems'
import type { PublicStory } from '../public'
import type { StoryRow } from '../store'
import { findStoryForFormats, type FoundForFormats } from '../store-formats'
import { baseOf, pageUrl, storyLocation, storyPath, type StorySuffix } from '../urls'
import { isLive, notHere, tagsOfStory, withdrawal } from './articles'

interface StoryFormat {
  suffix: StorySuffix
  type: string
  live: (story: PublicStory, context: FormatContext) => string
  /** What stands at the address of what was withdrawn, with status 410; a problem document where there is nothing. */
  gone?: (gone: Withdrawn, context: FormatContext) => string
  headers?: (publicUrl: string) => Record<string, string>
}

const JSON_LD: StoryFormat = { suffix: '.jsonld', type: 'application/ld+json', live: storyJsonLd }

const NINJS: StoryFormat = {
  suffix: '.ninjs.json',
  type: 'application/json; charset=utf-8',
  live: storyNinjs,
  gone: withdrawnNinjs,
}

const PAGE: StoryFormat = {
  suffix: '.html',
  type: 'text/html; charset=utf-8',
  live: storyPage,
  gone: withdrawnPage,
  headers: (publicUrl) => ({ 'Content-Security-Policy': pageSecurityPolicy(publicUrl) }),
}

const PLAIN_TEXT: StoryFormat = {
  suffix: '.txt',
  type: 'text/plain; charset=utf-8',
  live: storyText,
  gone: withdrawnText,
}

/** `GET /v1/{locale}/articles/{slug}` in its other formats. Before the route of the story itself, whose slug takes all. */
export function formatRoutes(router: Router, delivery: Delivery): void {
  router.get('/articles/:slug.jsonld', inFormat(delivery, JSON_LD))
  router.get('/articles/:slug.ninjs.json', inFormat(delivery, NINJS))
  router.get('/articles/:slug.html', inFormat(delivery, PAGE))
  router.get('/articles/:slug.txt', inFormat(delivery, PLAIN_TEXT))
}

function inFormat(delivery: Delivery, format: StoryFormat): RequestHandler {
  return kept(delivery, (req) => {
    const locale = readLocale(req.params.locale)
    const { slug: asked } = readParameters(req, ASKED.story)
    return {
      key: JSON.stringify(['story', locale, asked, format.suffix]),
      load: () => showStory(delivery, format, locale, asked),
    }
  })
}

async function showStory(
  delivery: Delivery,
  format: StoryFormat,
  locale: Locale,
  asked: string,
): Promise<Answer> {
  const found = await findStoryForFormats(delivery.database, locale, asked)
  const { story } = found
  if (!story) throw notHere(delivery, found, format.suffix)
  const { publicUrl } = delivery
  const context = contextOf(found, story, publicUrl)
  const tags = [...tagsOfStory(story), `publication:${PUBLICATION_ID}`]
  const headers = format.headers?.(publicUrl) ?? {}
  if (!isLive(story)) {
    if (format.gone) {
      const body = Buffer.from(format.gone(withdrawn(story), context))
      return bytesAnswer(format.type, body, { status: 410, locale, tags, headers })
    }
    const body = withdrawal(story).toBytes(locale, publicUrl, storyPath(locale, asked) + format.suffix)
    return bytesAnswer(PROBLEM_TYPE, body, { status: 410, locale, tags })
  }
  if (story.slug !== asked) {
    return bytesAnswer('', Buffer.alloc(0), {
      status: 301,
      locale,
      tags: [`article:${story.article}`],
      headers: { Location: storyLocation(publicUrl, locale, story.slug) + format.suffix },
    })
  }
  const { value, expiresAt } = assembleStory(story, { publicUrl, now: delivery.now(), linkTo: pageUrl })
  return bytesAnswer(format.type, Buffer.from(format.live(value, context)), {
    locale,
    tags,
    headers,
    expiresAt,
  })
}

function contextOf(found: FoundForFormats, story: StoryRow, publicUrl: string): FormatContext {
  return {
    publicUrl: baseOf(publicUrl),
    publication: publicPublication(found.publication, story.locale),
    others: story.alternates.map(({ locale, slug: there, headline }) => ({
      locale,
      slug: there,
      headline,
      translatedFrom: found.translated[locale] ?? null,
    })),
  }
}

const withdrawn = (story: StoryRow): Withdrawn => ({
  article: story.article,
  locale: story.locale,
  number: story.number,
  firstPublishedAt: story.first_published_at.toISOString(),
  withdrawnAt: (story.withdrawn_at ?? story.published_at).toISOString(),
  notice: story.state === 'recalled' ? story.notice : null,
})
