import type { PictureStore } from './picture-store'
import type { RequestHandler, Request } from 'express'

import type { AnswerCache } from './cache'
import type { Answer } from './http'
import type { ChangeStream } from './change-stream'
import type { ChangeListener } from './changes'
import type { DeliveryMetrics } from './metrics'
import { costing, serverTiming } from './server-timing'
import type { Database } from './store'

/** What the routes share. */
export interface Delivery {
  database: Database
  cache: AnswerCache
  /** Pictures have their own room, so that they cannot push the stories out. */
  pictures: AnswerCache
  listener: ChangeListener
  stream: ChangeStream
  metrics: DeliveryMetrics
  publicUrl: string
  pictureStore: PictureStore
  log: DeliveryLog
  /** Milliseconds since 1970. */
  now: () => number
  /** Whether answers say how they were come by. */
  isTimed: boolean
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
    const read = () => cache.read(key, load)
    const costed = delivery.isTimed ? await costing(read) : null
    const { prepared, from } = costed?.result ?? (await read())
    const isStale = from === 'stale'
    prepared.route = routeOf(req)
    if (!isStale) cache.remember(req.originalUrl, key)
    const now = delivery.now()
    const bytes = prepared.write(req, res, now, [
      ...(isStale ? staleHeaders(delivery.listener.connectedUntil, now) : []),
      ...(costed ? serverTiming(from, costed.total(), costed.cost) : []),
    ])
    delivery.metrics.answered(prepared.route, from, res.statusCode, bytes)
  }
}

/** The pattern that the address fits: never the address itself, which may hold what a reader looked for. */
export const routeOf = (req: Request): string => (req.route as { path?: string } | undefined)?.path ?? 'none'

/** RFC 7234 §5.5.1: what is served while no change can be heard of may be older than the newest one, and says so. */
function staleHeaders(connectedUntil: number | null, now: number): string[] {
  const age = connectedUntil === null ? 0 : Math.max(0, Math.floor((now - connectedUntil) / 1000))
  return ['Age', String(age), 'Warning', '110 - "Response is Stale"']
}
