import express, { Router, type Express, type Request, type RequestHandler, type Response } from 'express'
import helmet from 'helmet'
import type pg from 'pg'

import { AnswerCache } from './cache'
import { ChangeStream } from './change-stream'
import { ChangeListener } from './changes'
import { routeOf, type Delivery, type DeliveryLog } from './context'
import { answerFromMemory, type AnswersFromMemory } from './front'
import { DeliveryMetrics } from './metrics'
import { readLocale } from './parameters'
import type { PictureStore } from './picture-store'
import { answerProblems, nothingHere, Problem } from './problems'
import { NamedStatements } from './named-statements'
import { NextChange } from './next-change'
import { FreshReads } from './replica'
import { timed } from './server-timing'
import { STORY_FOR_FORMATS } from './store-formats'
import { STORY } from './store-story'
import { articleRoutes } from './routes/articles'
import { changeRoutes } from './routes/changes'
import { feedRoutes } from './routes/feeds'
import { formatRoutes } from './routes/formats'
import { healthRoutes } from './routes/health'
import { helplineRoutes } from './routes/helplines'
import { mediaRoutes } from './routes/media'
import { openApiRoutes } from './routes/openapi'
import { personRoutes } from './routes/people'
import { quoteRoutes } from './routes/quotes'
import { searchRoutes } from './routes/search'
import { sitemapRoutes } from './routes/sitemaps'
import { sourceRoutes } from './routes/sources'
import { topicRoutes } from './routes/topics'
import { trustRoutes } from './routes/trust'
import { tagsOfChange } from './tags'
import { isUnreachable } from './unreachable'

export interface DeliveryOptions {
  /** Its connections need to read schema `delivery` and nothing else. */
  pool: pg.Pool
  /** A copy of the database to read from while it is not behind. */
  replica?: pg.Pool
  /** The public renditions of pictures. */
  pictureStore: PictureStore
  /** Base of every address in the answers, e.g. `https://news.example.org`; '' where none is known. */
  publicUrl: string
  log: DeliveryLog
  /** Milliseconds since 1970. */
  now?: () => number
  /** Upper bounds of what is kept in memory, in bytes. */
  cacheBytes?: number
  pictureBytes?: number
  heartbeatMs?: number
  /** How often readers of the change stream hear that it is alive. Milliseconds. */
  streamHeartbeatMs?: number
  /** How long a reader of the change stream may take nothing. Milliseconds. */
  streamStallMs?: number
  /** Whether answers say in `Server-Timing` how they were come by. Off where nothing is said. */
  serverTiming?: boolean
}

export type DeliveryApp = Express & {
  /** Resolves after the first attempt to hear of changes, whatever came of it. */
  listening: Promise<void>
  /** Answers from memory, in front of the app on the same server. */
  front: AnswersFromMemory
  /** Closes the connection that hears of changes; the pool belongs to the caller. */
  close: () => Promise<void>
}

const MEGABYTE = 1024 * 1024
/** Files whose place at the root of the site is given by others. */
const AT_THE_ROOT = ['/sitemap.xml', '/sitemaps', '/sitemap-news.xml', '/.well-known/trust.txt']
/** Statements whose plan is the same whatever story is asked for. */
const NAMED = { amana_story: STORY, amana_story_formats: STORY_FOR_FORMATS }
/** The paths that are answered here; every other one is left to the app around this one. */
const OURS = ['/v1', '/healthz', '/readyz', '/metrics', ...AT_THE_ROOT]

/**
 * The public side: an Express app for `/v1`, `/healthz` and `/readyz` that knows neither Payload nor Next. Mounted in
 * another app (`app.use(delivery)`) it leaves every other path to that app.
 */
export function createDeliveryApp(options: DeliveryOptions): DeliveryApp {
  const { pool, publicUrl, pictureStore, log } = options
  const now = options.now ?? Date.now
  const metrics = new DeliveryMetrics()
  const next = new NextChange()
  const listener = new ChangeListener({
    connection: pool.options,
    readDue: (source) => next.read(source),
    onChange: (change) => {
      if (change.at) metrics.changeSeen((now() - Date.parse(change.at)) / 1000)
      caches.forEach((cache) => cache.evict(tagsOfChange(change)))
      stream.look()
    },
    onUnknown: () => {
      caches.forEach((cache) => cache.clear())
      stream.look()
    },
    log,
    now,
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
  })
  const shield = protect()
  const standing = headersOf(shield, readOnlyForEveryone)
  const cacheOf = (maxBytes: number) =>
    new AnswerCache({ maxBytes, isTrusted: () => listener.isConnected, isUnreachable, now, standing, next })
  const cache = cacheOf(options.cacheBytes ?? 64 * MEGABYTE)
  const pictures = cacheOf(options.pictureBytes ?? 64 * MEGABYTE)
  const caches = [cache, pictures]
  const isTimed = options.serverTiming ?? false
  const named = (source: pg.Pool) => new NamedStatements({ pool: source, statements: NAMED, log })
  const source = options.replica
    ? new FreshReads({
        primary: named(pool),
        replica: named(options.replica),
        heard: () => listener.heard,
        log,
        now,
      })
    : named(pool)
  const database = isTimed ? timed(source) : source
  const stream = new ChangeStream({
    database,
    log,
    ...(options.streamHeartbeatMs === undefined ? {} : { heartbeatMs: options.streamHeartbeatMs }),
    ...(options.streamStallMs === undefined ? {} : { stallMs: options.streamStallMs }),
  })

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  const delivery: Delivery = {
    database,
    cache,
    pictures,
    listener,
    stream,
    metrics,
    publicUrl,
    pictureStore,
    log,
    now,
    isTimed,
  }
  app.use(OURS, shield)
  healthRoutes(app, delivery)
  app.use(AT_THE_ROOT, readOnlyForEveryone)
  sitemapRoutes(app, delivery)
  trustRoutes(app, delivery)
  app.use(AT_THE_ROOT, nothingHere)
  app.use('/v1', publicRoutes(delivery))
  app.use(OURS, answerProblems({ publicUrl, log, onAnswered: countProblem(metrics), nextChange: next, now }))

  const pools = { primary: pool, ...(options.replica ? { replica: options.replica } : {}) }
  metrics.watch({ cache, pictures, listener, stream, pools, now })
  const listening = listener.start()
  const front = answerFromMemory({
    cache,
    pictures,
    now,
    onHit: (route, status, bytes) => metrics.hit(route, status, bytes),
    isTimed,
  })
  return Object.assign(app, {
    listening,
    front,
    close: async () => {
      stream.close()
      await listener.close()
    },
  })
}

function publicRoutes(delivery: Delivery): Router {
  const v1 = Router({ caseSensitive: true })
  v1.use(readOnlyForEveryone)
  mediaRoutes(v1, delivery)
  changeRoutes(v1, delivery)
  openApiRoutes(v1, delivery)
  const inLocale = Router({ caseSensitive: true, mergeParams: true })
  formatRoutes(inLocale, delivery)
  feedRoutes(inLocale, delivery)
  articleRoutes(inLocale, delivery)
  helplineRoutes(inLocale, delivery)
  quoteRoutes(inLocale, delivery)
  sourceRoutes(inLocale, delivery)
  personRoutes(inLocale, delivery)
  topicRoutes(inLocale, delivery)
  searchRoutes(inLocale, delivery)
  v1.use('/:locale', (req, _res, next) => {
    readLocale(req.params.locale)
    next()
  })
  v1.use('/:locale', inLocale)
  v1.use(nothingHere)
  return v1
}

/** Answers are data for any site: nothing in them may run, be framed or be taken for something else. */
function protect(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whether every sub-domain of an operator has TLS is not ours to say.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  })
}

/** A problem is an answer too. */
const countProblem = (metrics: DeliveryMetrics) => (req: Request, status: number, bytes: number) =>
  metrics.answered(routeOf(req), 'problem', status, bytes)

/** What middlewares set on every answer to GET, for the answers that go out without them. */
function headersOf(...middlewares: RequestHandler[]): Record<string, string> {
  const headers: Record<string, string> = {}
  const res = {
    setHeader: (name: string, value: number | string | readonly string[]) => {
      headers[name] = String(value)
    },
    removeHeader: () => undefined,
  }
  for (const middleware of middlewares) {
    void middleware({ method: 'GET' } as Request, res as unknown as Response, () => undefined)
  }
  return headers
}

const METHODS = 'GET, HEAD, OPTIONS'

/** CORS for every origin, since nothing here depends on who asks; no method that could change anything. */
const readOnlyForEveryone: RequestHandler = (req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', 'ETag, Content-Language, Retry-After')
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  if (req.method !== 'OPTIONS') {
    throw new Problem('method-not-allowed', { headers: { Allow: METHODS } })
  }
  res.setHeader('Allow', METHODS)
  res.setHeader('Access-Control-Allow-Methods', METHODS)
  res.setHeader('Access-Control-Allow-Headers', 'If-None-Match')
  res.setHeader('Access-Control-Max-Age', '86400')
  res.status(204).end()
}
