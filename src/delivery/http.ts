import { createHash } from 'node:crypto'

import type { Locale } from '../body/types'
import { canonicalJson } from '../canonical-json'
import { foldTags, type Tag } from './tags'

/** One answer as bytes, ready to be sent to any number of readers. */
export interface Answer {
  readonly status: number
  /** Everything but `Cache-Control`, whose value may depend on the time that is left. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly etag: string | null
  /** What the answer depends on: all of it, while the header may carry it folded. */
  readonly tags: readonly Tag[]
  readonly freshness: Freshness
  /**
   * Milliseconds since 1970 after which the answer is to be made anew whatever happens (a picture's consent ends, a
   * helpline's check is due), or null.
   */
  readonly expiresAt: number | null
}

/** Seconds that a cache outside may use an answer as fresh, while it asks again, and while we do not answer. */
export interface Freshness {
  fresh: number
  revalidate: number
  onError: number
}

export const CONTENT: Freshness = { fresh: 30, revalidate: 60, onError: 86_400 }
/** A picture whose consent was revoked must not live on for a day at a CDN that cannot reach us. */
export const PICTURE: Freshness = { fresh: 60, revalidate: 60, onError: 600 }
export const CHANGE_LOG: Freshness = { fresh: 1, revalidate: 1, onError: 60 }

/** Whole seconds from one moment to another, in milliseconds since 1970; endless without the latter, none where it has passed. */
export const secondsUntil = (moment: number | null, now: number): number =>
  moment === null ? Infinity : Math.max(0, Math.floor((moment - now) / 1000))

/**
 * `Cache-Control` whose every span ends before the answer does. A change that is due ends what is used while we answer; while
 * we do not, nobody could fetch it, and the last that was right is better than nothing.
 *
 * @param dueAt when something is scheduled to change; milliseconds since 1970, as the others
 */
export function cacheControl(
  freshness: Freshness,
  expiresAt: number | null,
  now: number,
  dueAt: number | null = null,
): string {
  const left = secondsUntil(expiresAt, now)
  const answered = Math.min(left, secondsUntil(dueAt, now))
  const fresh = Math.min(freshness.fresh, answered)
  return [
    'public',
    `max-age=${fresh}`,
    `stale-while-revalidate=${Math.min(freshness.revalidate, answered - fresh)}`,
    `stale-if-error=${Math.min(freshness.onError, left - fresh)}`,
  ].join(', ')
}

/** The moment until which the end of an answer is too far off to shorten any span. Milliseconds since 1970. */
export const unboundedUntil = (
  { fresh, revalidate, onError }: Freshness,
  expiresAt: number | null,
): number => (expiresAt === null ? Infinity : expiresAt - 1000 * (fresh + Math.max(revalidate, onError)))

interface AnswerParts {
  status?: number
  locale?: Locale
  tags: readonly Tag[]
  freshness?: Freshness
  expiresAt?: number | null
  headers?: Record<string, string>
}

/** An answer of any type. Only a 200 has an ETag: a hash of its bytes, so equal bytes have equal tags in every process. */
export function bytesAnswer(type: string, body: Buffer, parts: AnswerParts): Answer {
  const status = parts.status ?? 200
  const etag = status === 200 ? `"${createHash('sha256').update(body).digest('base64url')}"` : null
  const shown = foldTags(parts.tags)
  return {
    status,
    headers: {
      ...(body.length > 0 ? { 'Content-Type': type } : {}),
      ...(parts.locale ? { 'Content-Language': parts.locale } : {}),
      ...(etag ? { ETag: etag } : {}),
      ...(shown.length > 0 ? { 'Cache-Tag': shown.join(','), 'Surrogate-Key': shown.join(' ') } : {}),
      Vary: 'Accept-Encoding',
      ...parts.headers,
    },
    body,
    etag,
    tags: parts.tags,
    freshness: parts.freshness ?? CONTENT,
    expiresAt: parts.expiresAt ?? null,
  }
}

/** JSON with sorted keys: the same content gives the same bytes, and so the same ETag, in every process. */
export function jsonAnswer(value: unknown, parts: AnswerParts): Answer {
  return bytesAnswer('application/json; charset=utf-8', Buffer.from(canonicalJson(value)), parts)
}

/** RFC 9110 §13.1.2: a list of tags, compared weakly, or `*` for "anything that exists". */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag)
}
