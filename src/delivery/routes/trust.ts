import type { Router } from 'express'

import { ASKED } from '../asked'
import { PUBLICATION_ID } from '../content'
import { kept, type Delivery } from '../context'
import { trustTxt } from '../formats/trust-txt'
import { bytesAnswer } from '../http'
import { readParameters } from '../parameters'
import { Problem } from '../problems'
import { findPublication } from '../store-formats'

/** `GET /.well-known/trust.txt`: what the desk says of itself; nothing is there while it has said nothing. */
export function trustRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/.well-known/trust.txt',
    kept(delivery, (req) => {
      readParameters(req, ASKED.nothing)
      return {
        key: JSON.stringify(['trust']),
        load: async () => {
          const text = trustTxt(await findPublication(delivery.database))
          if (text === null) throw new Problem('not-found')
          return bytesAnswer('text/plain; charset=utf-8', Buffer.from(text), {
            tags: [`publication:${PUBLICATION_ID}`],
          })
        },
      }
    }),
  )
}
