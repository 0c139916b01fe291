import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import rateLimit from 'express-rate-limit'

import { knownLocale } from './known-locale'

/** Nobody signs in a hundred times a minute; somebody who guesses passwords does. */
const SIGN_IN_PATHS = [
  '/api/users/login',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/unlock',
]

/** What only signed-in staff may even see the shape of: Payload would list collections and fields to anybody. */
const STAFF_PATHS = ['/api/access', '/api/graphql']

function mayBeSignedIn(request: { headers: { cookie?: string; authorization?: string } }): boolean {
  return Boolean(request.headers.authorization) || /(^|;\s*)payload-token=/.test(request.headers.cookie ?? '')
}

const staffOnly: RequestHandler = (req, res, next) => {
  if (mayBeSignedIn(req) || req.method === 'OPTIONS') return next()
  res.status(401).json({ errors: [{ message: 'Sign in first. سجّل الدخول أولًا.' }] })
}

/** The first account is made on the desk's own machine, never by the first visitor. */
const refuseFirstRegister: RequestHandler = (_req, res) => {
  res.status(403).json({ errors: [{ message: 'The first account is made with `npm run create-user`.' }] })
}

/** What went wrong inside is for the log: a client learns that its request was at fault, or that ours was. */
const answerFault: ErrorRequestHandler = (error: { status?: unknown; message?: string }, _req, res, next) => {
  if (res.headersSent) return next(error)
  const isClients = typeof error.status === 'number' && error.status >= 400 && error.status < 500
  const message = isClients ? String(error.message) : 'Something went wrong. حدث خطأ.'
  res.status(isClients ? (error.status as number) : 500).json({ errors: [{ message }] })
}

/**
 * The whole desk on one port: the public side first, then the working side (`/api`, `/admin`), which is Next's in
 * production and Payload's own handler where there is no admin. Nothing here reads a body: both sides do that themselves.
 */
export function createApp({
  delivery,
  working,
  signInsPerMinute = 20,
}: {
  delivery: Express
  working: RequestHandler
  signInsPerMinute?: number
}): Express {
  const app = express()
  app.disable('x-powered-by')
  // Who stands behind a proxy on this machine or network is told apart by what that proxy says; nobody else is believed.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal'])
  app.get('/', (_req, res) => res.redirect(302, '/admin'))
  app.use(
    SIGN_IN_PATHS,
    rateLimit({ windowMs: 60_000, limit: signInsPerMinute, standardHeaders: true, legacyHeaders: false }),
  )
  app.use('/api/users/first-register', refuseFirstRegister)
  app.use(STAFF_PATHS, staffOnly)
  app.use('/api', knownLocale)
  app.use(['/api', '/admin', '/_next'], (req, res, next) => {
    // Express took the prefix off; Next and Payload route by the whole address.
    req.url = req.originalUrl
    working(req, res, next)
  })
  app.use(['/api', '/admin', '/_next'], answerFault)
  app.use(delivery)
  return app
}
