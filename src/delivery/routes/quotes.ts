import type { Router } from 'express'

import { ASKED } from '../asked'
import { assembleQuote } from '../assemble'
import { kept, type Delivery } from '../context'
import { jsonAnswer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { Problem } from '../problems'
import type { PublicQuoteDetails } from '../public'
import { findQuote } from '../store-records'
import { storyUrl } from '../urls'

/** `GET /v1/{locale}/quotes/{id}`: a quote that a live story uses, and the stories that use it. */
export function quoteRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/quotes/:id',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const { id: asked } = readParameters(req, ASKED.quote)
      return {
        key: JSON.stringify(['quote', locale, asked]),
        load: async () => {
          const row = await findQuote(delivery.database, locale, asked)
          if (!row) throw new Problem('not-found')
          const { publicUrl, now } = delivery
          const quote = assembleQuote(row.quote, row.documents, row.nodes, locale, { publicUrl, now: now() })
          const usedIn = row.uses.map((story) => ({
            id: story.article,
            slug: story.slug,
            url: storyUrl(publicUrl, locale, story.slug),
            headline: story.headline,
            firstPublishedAt: story.first_published_at.toISOString(),
          }))
          const details: PublicQuoteDetails = { ...quote, usedIn }
          return jsonAnswer(details, {
            locale,
            tags: [`quote:${asked}`, `stories:${locale}`, 'every:person', 'every:source'],
          })
        },
      }
    }),
  )
}
