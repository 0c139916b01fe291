import type { Router } from 'express'

import { kept, type Delivery } from '../context'
import { CHANGE_LOG, jsonAnswer } from '../http'
import { logPageSize, readParameters, since } from '../parameters'
import { findChanges } from '../store-records'

/**
 * `GET /v1/changes`: what became public or ceased to be, in commit order. `next` is always a number to ask on with, so
 * who asks with it again and again misses nothing.
 */
export function changeRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/changes',
    kept(delivery, (req) => {
      const asked = readParameters(req, {}, { since, limit: logPageSize })
      return {
        key: JSON.stringify(['changes', asked.since, asked.limit]),
        load: async () => {
          const rows = await findChanges(delivery.database, asked.since, asked.limit)
          const items = rows.map(({ id, at, kind, locale, article, edition, slug, node }) => ({
            id,
            at: at.toISOString(),
            kind,
            locale,
            article,
            edition,
            slug,
            node,
          }))
          return jsonAnswer(
            { items, next: rows.at(-1)?.id ?? asked.since },
            { tags: ['changes'], freshness: CHANGE_LOG },
          )
        },
      }
    }),
  )
}
