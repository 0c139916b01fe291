import type { Request, Router } from 'express'

import { ASKED } from '../asked'
import { publicChange } from '../change-rows'
import { kept, type Delivery } from '../context'
import { CHANGE_LOG, jsonAnswer } from '../http'
import { readParameters, since } from '../parameters'
import { Problem } from '../problems'
import type { PublicChangePage } from '../public'
import { findChanges } from '../store-records'

/**
 * `GET /v1/changes`: what became public or ceased to be, in commit order. `next` is always a number to ask on with, so
 * who asks with it again and again misses nothing. `GET /v1/changes/stream`: the same as it happens.
 */
export function changeRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/changes',
    kept(delivery, (req) => {
      const asked = readParameters(req, ASKED.changes)
      return {
        key: JSON.stringify(['changes', asked.since, asked.limit]),
        load: async () => {
          const rows = await findChanges(delivery.database, asked.since, asked.limit)
          const page: PublicChangePage = {
            items: rows.map(publicChange),
            next: rows.at(-1)?.id ?? asked.since,
          }
          return jsonAnswer(page, { tags: ['changes'], freshness: CHANGE_LOG })
        },
      }
    }),
  )
  router.get('/changes/stream', async (req, res) => {
    const { since: asked } = readParameters(req, ASKED.changeStream)
    if (delivery.stream.isFull) throw new Problem('unavailable', { headers: { 'Retry-After': '30' } })
    res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // A proxy that collects an answer before it passes it on would hold every change back.
      'X-Accel-Buffering': 'no',
    })
    res.write('retry: 2000\n\n')
    if (req.method === 'HEAD') return void res.end()
    await delivery.stream.follow(res, resumedFrom(req) ?? asked).catch((err: unknown) => {
      delivery.log.warn({ err }, 'the change stream could not catch a reader up')
      // The reader comes back by itself, with the number that it has.
      res.destroy()
    })
  })
}

/** What a browser sends when it comes back: the number of the last change it saw. */
function resumedFrom(req: Request): string | null {
  const header = req.headers['last-event-id']
  if (typeof header !== 'string') return null
  const parsed = since.schema.safeParse(header.trim())
  return parsed.success ? parsed.data : null
}
