import type { PictureStore } from './picture-store'
import type { RequestHandler, Request } from 'express'

import type { AnswerCache } from './cache'
import { send, type Answer } from './http'
import type { ChangeListener } from './changes'
import type { Database } from './store'

/** What the routes share. */
export interface Delivery {
  database: Database
  cache: AnswerCache
  /** Pictures have their own room, so that they cannot push the stories out. */
  pictures: AnswerCache
  listener: ChangeListener
  publicUrl: string
  pictureStore: PictureStore
  log: DeliveryLog
  /** Milliseconds since 1970. */
  now: () => number
}

/** The part of a pino logger that delivery uses. */
export interface DeliveryLog {
  warn: (details: object, message: string) => void
  error: (details: object, message: string) => void
}

/** What a request asks for: the name its answer is kept under, and how to make the answer. */
export interface Asked {
  key: string
  load: () => Promise<Answer>
}

/** A route whose answers are kept: `ask` reads the request, and throws a Problem where it asks for nonsense. */
export function kept(
  delivery: Delivery,
  ask: (req: Request) => Asked,
  cache: AnswerCache = delivery.cache,
): RequestHandler {
  return async (req, res) => {
    const { key, load } = ask(req)
    send(req, res, await cache.get(key, load), delivery.now())
  }
}
