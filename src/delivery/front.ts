import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { AnswerCache } from './cache'
import { serverTiming } from './server-timing'

/** The part of delivery that answers from memory. */
export interface Front {
  cache: AnswerCache
  pictures: AnswerCache
  now: () => number
  /** Called with the route of each answer, its status, and the bytes that were sent of its body. */
  onHit: (route: string, status: number, bytes: number) => void
  /** Whether answers say how they were come by. */
  isTimed?: boolean
}

/** Answers a request from memory, if its very address was answered before and the answer is still right. */
export type AnswersFromMemory = (req: IncomingMessage, res: ServerResponse) => boolean

export function answerFromMemory({ cache, pictures, now, onHit, isTimed }: Front): AnswersFromMemory {
  return (req, res) => {
    const { method, url = '' } = req
    if (method !== 'GET' && method !== 'HEAD') return false
    const began = isTimed ? performance.now() : 0
    const prepared = (url.startsWith('/v1/media/') ? pictures : cache).hit(url)
    if (prepared === undefined) return false
    const bytes = isTimed
      ? prepared.write(req, res, now(), serverTiming('hit', performance.now() - began))
      : prepared.write(req, res, now())
    onHit(prepared.route, res.statusCode, bytes)
    return true
  }
}

/** A server's listener: memory first, and everything else to the app. */
export function inFront(front: AnswersFromMemory, app: RequestListener): RequestListener {
  return (req, res) => {
    if (!front(req, res)) app(req, res)
  }
}
