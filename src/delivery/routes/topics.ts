import type { Router } from 'express'

import { ASKED } from '../asked'
import { kept, type Delivery } from '../context'
import { jsonAnswer } from '../http'
import { readLocale, readParameters } from '../parameters'
import type { PublicTopicList } from '../public'
import { publicTopic } from '../public-nodes'
import { findTopics } from '../store-records'
import { storiesUrl } from '../urls'

/** `GET /v1/{locale}/topics`: the topics of the live stories, with how many stories each has. */
export function topicRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/topics',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      readParameters(req, ASKED.nothing)
      return {
        key: JSON.stringify(['topics', locale]),
        load: async () => {
          const rows = await findTopics(delivery.database, locale)
          const items = rows.map(({ id, data, stories }) => ({
            ...publicTopic(id, data, locale),
            stories,
            articles: storiesUrl(delivery.publicUrl, locale, 'topic', data.slug),
          }))
          const collator = new Intl.Collator(locale)
          items.sort((a, b) => collator.compare(a.name ?? '', b.name ?? '') || (a.id < b.id ? -1 : 1))
          const list: PublicTopicList = { items }
          return jsonAnswer(list, { locale, tags: ['every:topic', `stories:${locale}`] })
        },
      }
    }),
  )
}
