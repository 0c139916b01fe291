import type { RequestHandler, Router } from 'express'

import { ASKED } from '../asked'
import { kept, type Delivery } from '../context'
import { bytesAnswer, jsonAnswer, type Answer } from '../http'
import { readParameters } from '../parameters'

/** Changes with what is deployed, and never by itself. */
const TAGS = ['contract']

/**
 * `GET /v1/openapi.json`: the public side as OpenAPI 3.1. `GET /v1/docs`: the same as a page. Both are made, and what makes
 * them is loaded, when somebody first asks.
 */
export function openApiRoutes(router: Router, delivery: Delivery): void {
  const { publicUrl } = delivery
  router.get(
    '/openapi.json',
    fixed(delivery, 'openapi', async () => {
      const { openApiDocument } = await import('../openapi/document')
      return jsonAnswer(openApiDocument(publicUrl), { locale: 'en', tags: TAGS })
    }),
  )
  router.get(
    '/docs',
    fixed(delivery, 'docs', async () => {
      const { openApiDocument } = await import('../openapi/document')
      const { docsPage, DOCS_SECURITY_POLICY } = await import('../openapi/page')
      return bytesAnswer('text/html; charset=utf-8', Buffer.from(docsPage(openApiDocument(publicUrl))), {
        locale: 'en',
        tags: TAGS,
        headers: { 'Content-Security-Policy': DOCS_SECURITY_POLICY },
      })
    }),
  )
}

/** An answer that is made once in the life of the process: also while nothing is answered from memory. */
function fixed(delivery: Delivery, key: string, make: () => Promise<Answer>): RequestHandler {
  let made: Promise<Answer> | null = null
  const load = (): Promise<Answer> => {
    made ??= make().catch((error: unknown) => {
      // What failed once is tried again.
      made = null
      throw error
    })
    return made
  }
  return kept(delivery, (req) => {
    readParameters(req, ASKED.nothing)
    return { key: JSON.stringify([key]), load }
  })
}
