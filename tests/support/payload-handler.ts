import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'

import type { Request as ExpressRequest, RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { graphqlForStaff } from '../../src/access/graphql-for-staff'

function toFetchRequest(req: ExpressRequest): Request {
  const headers = new Headers()
  for (let at = 0; at < req.rawHeaders.length; at += 2) {
    headers.append(req.rawHeaders[at] ?? '', req.rawHeaders[at + 1] ?? '')
  }
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(new URL(req.originalUrl, `http://${req.headers.host ?? 'localhost'}`), {
    method: req.method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(req) as unknown as BodyInit, duplex: 'half' } : {}),
  } as RequestInit)
}

/**
 * Payload's REST and GraphQL on plain Express: the same handlers that Next's routes call, without a build of the admin.
 * The admin itself is under test in the browser.
 */
export function payloadHandler(config: Promise<SanitizedConfig>): RequestHandler {
  const graphql = graphqlForStaff(config)
  return (req, res, next) => {
    const isGraphql = req.path === '/api/graphql' && req.method === 'POST'
    const request = toFetchRequest(req)
    const answer = isGraphql ? graphql(request) : handleEndpoints({ config, request })
    answer
      .then((response) => {
        res.status(response.status)
        response.headers.forEach((value, name) => name !== 'set-cookie' && res.setHeader(name, value))
        for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
        if (!response.body) return res.end()
        Readable.fromWeb(response.body as unknown as ReadableStream).pipe(res)
      })
      .catch(next)
  }
}
