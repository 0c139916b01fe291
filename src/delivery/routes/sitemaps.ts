import type { Router } from 'express'

import { ASKED } from '../asked'
import { PUBLICATION_ID } from '../content'
import { kept, type Delivery } from '../context'
import { publicPublication } from '../formats/context'
import { newsSitemap, sitemap, sitemapIndex, SITEMAP_SIZE } from '../formats/sitemap'
import { bytesAnswer, type Answer } from '../http'
import { readParameters } from '../parameters'
import { Problem } from '../problems'
import { findForSitemap, findNews, type SitemapRow } from '../store-formats'
import { earliest } from './articles'

const XML = 'application/xml; charset=utf-8'
/** What search engines take for news, and how much of it they read. */
const NEWS_MS = 2 * 86_400_000
const NEWS_STORIES = 1_000
const TAGS = ['stories:ar', 'stories:en']

/** `GET /sitemap.xml`, `/sitemaps/{page}.xml` where there are many stories, `/sitemap-news.xml`. */
export function sitemapRoutes(router: Router, delivery: Delivery, size = SITEMAP_SIZE): void {
  router.get(
    '/sitemap.xml',
    kept(delivery, (req) => {
      readParameters(req, ASKED.nothing)
      return { key: JSON.stringify(['sitemap']), load: () => showSitemap(delivery, size) }
    }),
  )
  router.get(
    '/sitemaps/:page.xml',
    kept(delivery, (req) => {
      const { page } = readParameters(req, ASKED.sitemapPage)
      return { key: JSON.stringify(['sitemap', page]), load: () => showPage(delivery, size, page) }
    }),
  )
  router.get(
    '/sitemap-news.xml',
    kept(delivery, (req) => {
      readParameters(req, ASKED.nothing)
      return { key: JSON.stringify(['sitemap-news']), load: () => showNews(delivery) }
    }),
  )
}

const entries = (rows: SitemapRow[]) =>
  rows.map(({ locale, slug, published_at, other }) => ({
    locale,
    slug,
    changedAt: published_at.toISOString(),
    other,
  }))

async function showSitemap({ database, publicUrl }: Delivery, size: number): Promise<Answer> {
  const { rows, total } = await findForSitemap(database, size, 0)
  const text =
    total > size ? sitemapIndex(Math.ceil(total / size), publicUrl) : sitemap(entries(rows), publicUrl)
  return bytesAnswer(XML, Buffer.from(text), { tags: TAGS })
}

async function showPage({ database, publicUrl }: Delivery, size: number, page: number): Promise<Answer> {
  const { rows } = await findForSitemap(database, size, (page - 1) * size)
  if (rows.length === 0) throw new Problem('not-found')
  return bytesAnswer(XML, Buffer.from(sitemap(entries(rows), publicUrl)), { tags: TAGS })
}

async function showNews(delivery: Delivery): Promise<Answer> {
  const { database, publicUrl } = delivery
  const after = delivery.now() - NEWS_MS
  const { rows, publication } = await findNews(database, new Date(after), NEWS_STORIES)
  const names = {
    ar: publicPublication(publication, 'ar').name,
    en: publicPublication(publication, 'en').name,
  }
  const news = rows.map(({ locale, slug, headline, first_published_at }) => ({
    locale,
    slug,
    title: headline,
    publishedAt: first_published_at.toISOString(),
  }))
  return bytesAnswer(XML, Buffer.from(newsSitemap(news, names, publicUrl)), {
    tags: [...TAGS, `publication:${PUBLICATION_ID}`],
    expiresAt: earliest(rows.map(({ first_published_at }) => first_published_at.getTime() + NEWS_MS)),
  })
}
