import type { Router } from 'express'

import { ASKED } from '../asked'
import { kept, type Delivery } from '../context'
import { jsonAnswer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { Problem } from '../problems'
import type { PublicPerson } from '../public'
import { PublicNodes, publicPersonName } from '../public-nodes'
import { findPerson } from '../store-records'
import { storiesUrl } from '../urls'

/** `GET /v1/{locale}/people/{slug}`: a person whom a live story names. Of a protected person there is no page. */
export function personRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/people/:slug',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const { slug: asked } = readParameters(req, ASKED.person)
      return {
        key: JSON.stringify(['person', locale, asked]),
        load: async () => {
          const row = await findPerson(delivery.database, locale, asked)
          if (!row) throw new Problem('not-found')
          const nodes = new PublicNodes(row.nodes, locale, delivery.publicUrl, delivery.now())
          const person: PublicPerson = {
            id: row.id,
            slug: asked,
            name: publicPersonName(row.data, locale),
            kind: row.data.kind,
            roles: row.data.roles.map((role) => ({
              title: role.title[locale],
              organisation: nodes.named('source', role.organisation),
              from: role.from,
              to: role.to,
            })),
            articles: storiesUrl(delivery.publicUrl, locale, 'person', asked),
          }
          return jsonAnswer(person, {
            locale,
            tags: [`person:${row.id}`, 'every:person', 'every:source', `stories:${locale}`],
          })
        },
      }
    }),
  )
}
