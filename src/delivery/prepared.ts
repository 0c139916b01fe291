import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib'

import { acceptedEncodings, type Encoding } from './encodings'
import { cacheControl, matches, unboundedUntil, type Answer } from './http'
import { NextChange } from './next-change'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Below this a coding saves nothing that a packet would not carry anyway. */
const FEWEST_BYTES = 512
/** From 7 on brotli sets up tables for megabytes: thirty times the time for a hundredth of the bytes of a story. */
const BROTLI_QUALITY = 6
const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml|javascript))/

/** What zlib gives is the beginning of 16 kB that would stay allocated with it: five times what a story needs. */
function onlyUsed(bytes: Buffer): Buffer {
  const kept = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(kept)
  return kept
}

/** Name and value in turn, as `writeHead` takes them. */
type Head = string[]

const NONE: Head = []
const NOTHING_DUE = new NextChange()

interface Variant {
  body: Buffer
  etag: string | null
  head: Head
  headOf304: Head
}

/** What is sent with every answer of the public side, whatever it is. */
export type StandingHeaders = Readonly<Record<string, string>>

/** RFC 9110 §8.8.3: other bytes, another strong tag. */
const etagFor = (etag: string, encoding: Encoding): string =>
  encoding === 'identity' ? etag : `${etag.slice(0, -1)}-${encoding}"`

/**
 * An answer with its headers written out and its body in each coding, made once and sent to any number of readers. The
 * codings are made when it is asked for again: until then readers get it as it is.
 */
export class Prepared {
  /** The pattern that the addresses fit at which it is asked for. */
  route = 'none'
  private readonly variants = new Map<Encoding, Variant>()
  private readonly unboundedUntil: number

  constructor(
    readonly answer: Answer,
    private readonly standing: StandingHeaders,
    private readonly next: Pick<NextChange, 'boundsFrom' | 'near'> = NOTHING_DUE,
  ) {
    this.unboundedUntil = unboundedUntil(answer.freshness, answer.expiresAt)
    this.add('identity', answer.body)
  }

  /** Bytes of all bodies. */
  get bytes(): number {
    return [...this.variants.values()].reduce((sum, { body }) => sum + body.length, 0)
  }

  get isCompressible(): boolean {
    const { headers, body } = this.answer
    return body.length >= FEWEST_BYTES && COMPRESSIBLE.test(headers['Content-Type'] ?? '')
  }

  /** Makes the codings, off the main thread. */
  async compress(): Promise<void> {
    if (!this.isCompressible) return
    const { body } = this.answer
    const [br, gz] = await Promise.all([
      compressBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
      compressGzip(body, { level: 9 }),
    ])
    if (br.length < body.length) this.add('br', onlyUsed(br))
    if (gz.length < body.length) this.add('gzip', onlyUsed(gz))
  }

  private add(encoding: Encoding, body: Buffer): void {
    const { answer } = this
    const etag = answer.etag === null ? null : etagFor(answer.etag, encoding)
    const headers: Record<string, string> = {
      ...this.standing,
      ...answer.headers,
      ...(etag === null ? {} : { ETag: etag }),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      'Cache-Control': cacheControl(answer.freshness, null, 0),
    }
    const { 'Content-Type': _type, 'Content-Encoding': _coding, ...kept } = headers
    this.variants.set(encoding, {
      body,
      etag,
      head: Object.entries({ ...headers, 'Content-Length': String(body.length) }).flat(),
      headOf304: Object.entries(kept).flat(),
    })
  }

  /** The variant that a reader wants most of those that are made; null where the reader refuses them all. */
  private choose(accept: string | undefined): Variant | null {
    const accepted = acceptedEncodings(accept)
    for (const encoding of accepted) {
      const variant = this.variants.get(encoding)
      if (variant) return variant
    }
    if (!accepted.includes('gzip')) return null
    // Who refuses the bytes as they are asks for a coding that is still being made.
    this.add('gzip', gzipSync(this.answer.body))
    return this.variants.get('gzip') ?? null
  }

  private sameAs(ifNoneMatch: string, chosen: Variant): Variant | null {
    if (chosen.etag === ifNoneMatch) return chosen
    const candidates = [chosen, ...this.variants.values()]
    return candidates.find(({ etag }) => etag !== null && matches(ifNoneMatch, etag)) ?? null
  }

  /**
   * Sends the answer: 304 where the reader has it, no body to HEAD, 406 where the reader refuses every coding.
   *
   * @param now milliseconds since 1970
   * @param more headers that hold for this moment only
   * @returns how many bytes of the body were sent
   */
  write(
    { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
    res: ServerResponse,
    now: number,
    more: Head = NONE,
  ): number {
    const { answer } = this
    const variant = this.choose(headers['accept-encoding'])
    if (!variant) {
      res.writeHead(406, { 'Content-Length': '0', Vary: 'Accept-Encoding', 'Cache-Control': 'no-store' })
      res.end()
      return 0
    }
    const isBounded = now > this.unboundedUntil || now >= this.next.boundsFrom
    const bounded = isBounded
      ? cacheControl(answer.freshness, answer.expiresAt, now, this.next.near(now))
      : null
    const ifNoneMatch = headers['if-none-match']
    const same = ifNoneMatch === undefined ? null : this.sameAs(ifNoneMatch, variant)
    if (same) {
      res.writeHead(304, headNow(same.headOf304, bounded, more))
      res.end()
      return 0
    }
    res.writeHead(answer.status, headNow(variant.head, bounded, more))
    if (method === 'HEAD') {
      res.end()
      return 0
    }
    res.end(variant.body)
    return variant.body.length
  }
}

/** A head as it is at this moment: the prepared one itself, nearly always. */
function headNow(head: Head, bounded: string | null, more: Head): Head {
  if (bounded === null && more.length === 0) return head
  const now = [...head, ...more]
  if (bounded !== null) now[now.indexOf('Cache-Control') + 1] = bounded
  return now
}
