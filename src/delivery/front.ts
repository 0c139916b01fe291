import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { AnswerCache } from './cache'

/** The part of delivery that answers from memory. */
export interface Front {
  cache: AnswerCache
  pictures: AnswerCache
  now: () => number
  /** Called with the bytes of each answer's body. */
  onHit: (bytes: number) => void
}

/** Answers a request from memory, if its very address was answered before and the answer is still right. */
export type AnswersFromMemory = (req: IncomingMessage, res: ServerResponse) => boolean

export function answerFromMemory({ cache, pictures, now, onHit }: Front): AnswersFromMemory {
  return (req, res) => {
    const { method, url = '' } = req
    if (method !== 'GET' && method !== 'HEAD') return false
    const prepared = (url.startsWith('/v1/media/') ? pictures : cache).hit(url)
    if (prepared === undefined) return false
    onHit(prepared.write(req, res, now()))
    return true
  }
}

/** A server's listener: memory first, and everything else to the app. */
export function inFront(front: AnswersFromMemory, app: RequestListener): RequestListener {
  return (req, res) => {
    if (!front(req, res)) app(req, res)
  }
}
