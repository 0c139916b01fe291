import type { Config } from 'payload'

/** Where a failed query's message begins to repeat what was being stored. */
const PARAMETERS = /\n?params:[\s\S]*?(?=\n\s+at |$)/i

interface Failure {
  name?: string
  message?: string
  stack?: string
  status?: number
  cause?: unknown
}

/** What of a failure may stand in a log: its kind, its place in the code, and never the words that were being saved. */
export function loggedFailure(error: Failure): Record<string, unknown> {
  const cause = error.cause as Failure | undefined
  return {
    type: error.name,
    message: error.message?.replace(PARAMETERS, ''),
    stack: error.stack?.replace(PARAMETERS, ''),
    ...(error.status ? { status: error.status } : {}),
    ...(cause ? { cause: { type: cause.name, message: cause.message?.replace(PARAMETERS, '') } } : {}),
  }
}

/** Payload's log, one JSON line an entry: drafts, legal names and addresses are kept out of it. */
export const payloadLogger: Config['logger'] = {
  options: {
    level: process.env.NODE_ENV === 'test' ? 'fatal' : 'info',
    base: null,
    serializers: { err: loggedFailure },
  },
}
