import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

import type { Failure, FailureCode } from './failure'
import { signedHeaders, type SignedHeaders } from './signature'
import { checkTarget, type Address, type TargetPolicy } from './target'

export interface Outgoing {
  url: string
  /** The message's id: the same at every attempt. */
  id: string
  body: string
  secrets: readonly string[]
}

/** `status` is null where no answer came. */
export type Sent =
  { delivered: true; status: number } | { delivered: false; status: number | null; failure: Failure }

export interface SendOptions {
  targets: TargetPolicy
  /** Milliseconds since 1970. */
  now?: () => number
  /** For all of it: name, connection, answer. */
  timeoutMs?: number
  signal?: AbortSignal
}

const TIMEOUT_MS = 10_000
const MOST_BODY_BYTES = 64 * 1024

/** Answers with what was checked, whatever is asked: between the check and the connection nobody is asked again. */
const only =
  (addresses: Address[]): LookupFunction =>
  (_host, options, callback) => {
    if (options.all) return callback(null, addresses)
    const [first] = addresses
    callback(null, first?.address ?? '', first?.family)
  }

function verdict(status: number): Sent {
  if (status >= 200 && status < 300) return { delivered: true, status }
  const code = status === 410 ? 'gone' : status >= 300 && status < 400 ? 'redirect' : 'status'
  return { delivered: false, status, failure: { code } }
}

/**
 * Makes one attempt: checks where the target leads, and posts the signed message to that very address. Follows no redirect,
 * reads at most 64 kB of the answer and uses none of it. Never throws.
 */
export async function send(outgoing: Outgoing, options: SendOptions): Promise<Sent> {
  const { targets, now = Date.now, timeoutMs = TIMEOUT_MS, signal } = options
  const ending = new AbortController()
  const end = (): void => ending.abort()
  const timer = setTimeout(end, timeoutMs)
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted) end()
  try {
    const target = await Promise.race([checkTarget(outgoing.url, targets), aborted(ending.signal)])
    if (!target) return failed(signal?.aborted ? 'stopped' : 'timeout')
    if (!target.ok) return failed(target.code)
    const headers = signedHeaders({ id: outgoing.id, at: now(), body: outgoing.body }, outgoing.secrets)
    const sent = await post(target, { headers, body: outgoing.body, signal: ending.signal })
    return sent ?? failed(signal?.aborted ? 'stopped' : 'timeout')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

const failed = (code: FailureCode, detail?: string): Sent => ({
  delivered: false,
  status: null,
  failure: { code, ...(detail ? { detail } : {}) },
})

/** Null where the signal ended it before an answer came. */
function post(
  { url, addresses }: { url: URL; addresses: Address[] },
  { headers, body, signal }: { headers: SignedHeaders; body: string; signal: AbortSignal },
): Promise<Sent | null> {
  return new Promise((resolve) => {
    const transport = url.protocol === 'http:' ? http : https
    const request = transport.request(url, {
      method: 'POST',
      // A connection of its own: one that is kept could lead where a later check would not let us.
      agent: new transport.Agent({ keepAlive: false }),
      lookup: only(addresses),
      signal,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'Amana-Webhooks',
        ...headers,
      },
    })
    request.on('response', (response) => {
      const sent = verdict(response.statusCode ?? 0)
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
        if (bytes > MOST_BODY_BYTES) request.destroy()
      })
      // Whatever becomes of the body, the status was the answer.
      response.on('close', () => resolve(sent))
      response.on('error', () => resolve(sent))
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (signal.aborted) return resolve(null)
      const detail = error.code?.replace(/[^A-Z0-9_]/g, '') ?? ''
      resolve(failed(/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(detail) ? 'certificate' : 'connection', detail))
    })
    request.end(body)
  })
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}
