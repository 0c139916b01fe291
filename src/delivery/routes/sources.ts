import type { Router } from 'express'

import { ASKED } from '../asked'
import { kept, type Delivery } from '../context'
import { jsonAnswer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { Problem } from '../problems'
import type { PublicSourceDetails, PublicSourceList } from '../public'
import { publicSource } from '../public-nodes'
import { findSource, findSources } from '../store-records'
import { storiesUrl } from '../urls'

/** `GET /v1/{locale}/sources[/{slug}]`: the organisations that live stories draw on. */
export function sourceRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/sources',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      readParameters(req, ASKED.nothing)
      return {
        key: JSON.stringify(['sources', locale]),
        load: async () => {
          const rows = await findSources(delivery.database, locale)
          const items = rows.map(({ id, data }) => publicSource(id, data, locale))
          const collator = new Intl.Collator(locale)
          items.sort((a, b) => collator.compare(a.name ?? '', b.name ?? '') || (a.id < b.id ? -1 : 1))
          const list: PublicSourceList = { items }
          return jsonAnswer(list, { locale, tags: ['every:source', `stories:${locale}`] })
        },
      }
    }),
  )
  router.get(
    '/sources/:slug',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const { slug: asked } = readParameters(req, ASKED.source)
      return {
        key: JSON.stringify(['source', locale, asked]),
        load: async () => {
          const row = await findSource(delivery.database, locale, asked)
          if (!row) throw new Problem('not-found')
          const source = publicSource(row.id, row.data, locale)
          const details: PublicSourceDetails = {
            ...source,
            articles: storiesUrl(delivery.publicUrl, locale, 'source', source.slug),
          }
          return jsonAnswer(details, {
            locale,
            tags: ['every:source', `source:${row.id}`, `stories:${locale}`],
          })
        },
      }
    }),
  )
}
