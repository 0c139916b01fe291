import type { Pool } from 'pg'

import { messageOf } from '../webhooks/message'
import { unseal } from '../webhooks/seal'
import { send, type Sent } from '../webhooks/send'
import { PUBLIC_TARGETS, type TargetPolicy } from '../webhooks/target'
import type { Attempt } from './metrics'
import { giveBack, prune, settle, takeDue, type Leased, type Outcome } from './webhook-rows'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long a message waits after each failure in turn; after the last it is dead. */
export const PAUSES_MS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
] as const

/** Each pause is up to this part longer or shorter, so that what failed together does not come back together. */
const JITTER = 0.2
/** Attempts at one moment: of one worker in all, and of one worker to one webhook. */
const MOST_AT_ONCE = 16
const MOST_TO_ONE = 4
const TIDY_EVERY_MS = HOUR

export interface DelivererOptions {
  pool: Pool
  /** PAYLOAD_SECRET: opens the webhooks' secrets. */
  secret: string
  onError: (error: unknown) => void
  targets?: TargetPolicy
  /** Milliseconds since 1970; the database's clock where it is not given. */
  now?: () => number
  /** From 0 to 1. */
  random?: () => number
  timeoutMs?: number
  /** Called when what came of an attempt is written down. */
  onAttempt?: (outcome: Attempt) => void
}

export interface Deliverer {
  /** Takes what is due, as far as there is room, and begins to send it. Resolves with how much it took. */
  begin: () => Promise<number>
  /** Calls back whenever one of those on their way has ended. */
  whenOneEnds: (callback: () => void) => void
  /** Sends until nothing is due and nothing on its way. */
  drain: () => Promise<void>
  /** Deletes what was settled long ago. */
  tidy: () => Promise<void>
  /** Waits a little for what is on its way, then cuts it off and gives it back. */
  stop: () => Promise<void>
}

const GRACE_MS = 2 * SECOND

/**
 * Sends what the outbox holds. At least once: a worker that dies after a target's answer and before it wrote it down leaves
 * the row for the next one, so receivers tell messages apart by `webhook-id`. In no promised order: several are on their way
 * at once, and one that failed comes later. Any number of workers may run. A target that hangs holds up only its own.
 */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { pool, secret, onError, targets = PUBLIC_TARGETS, random = Math.random, onAttempt } = options
  const onTheirWay = new Map<Promise<void>, string>()
  const stopping = new AbortController()
  let onEnd = (): void => undefined
  const now = (): Date | null => (options.now ? new Date(options.now()) : null)

  const busy = (): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const webhook of onTheirWay.values()) counts[webhook] = (counts[webhook] ?? 0) + 1
    return counts
  }

  const attempt = async (leased: Leased): Promise<Sent> => {
    const secrets = leased.secrets.flatMap((sealed) => unseal(secret, leased.webhook, sealed) ?? [])
    if (secrets.length === 0) return { delivered: false, status: null, failure: { code: 'secret' } }
    return send(
      { url: leased.url, ...messageOf(leased.change), secrets },
      {
        targets,
        signal: stopping.signal,
        ...(options.now ? { now: options.now } : {}),
        ...(options.timeoutMs ? { timeoutMs: options.timeoutMs } : {}),
      },
    )
  }

  const sendOne = async (leased: Leased): Promise<Attempt> => {
    const sent = await attempt(leased)
    const write = async (outcome: Outcome): Promise<Attempt> => {
      await settle(pool, now(), leased, outcome)
      return outcome.state
    }
    if (sent.delivered) return write({ state: 'delivered', status: sent.status })
    const { status, failure } = sent
    if (failure.code === 'stopped') {
      await giveBack(pool, now(), leased)
      return 'returned'
    }
    const isGone = failure.code === 'gone'
    const pause = isGone ? undefined : PAUSES_MS[leased.attempts - 1]
    if (pause === undefined) return write({ state: 'dead', status, failure, isGone })
    const pauseMs = pause * (1 - JITTER + 2 * JITTER * random())
    return write({ state: 'failed', status, failure, pauseMs })
  }

  const begin = async (): Promise<number> => {
    const most = MOST_AT_ONCE - onTheirWay.size
    if (most <= 0 || stopping.signal.aborted) return 0
    const taken = await takeDue(pool, { now: now(), most, share: MOST_TO_ONE, busy: busy() })
    for (const leased of taken) {
      // What cannot be settled is due again when its lease ends.
      const sending: Promise<void> = sendOne(leased)
        .then((outcome) => onAttempt?.(outcome))
        .catch(onError)
        .finally(() => {
          onTheirWay.delete(sending)
          onEnd()
        })
      onTheirWay.set(sending, leased.webhook)
    }
    return taken.length
  }

  const drain = async (): Promise<void> => {
    for (;;) {
      let hasEnded = false
      onEnd = () => (hasEnded = true)
      if ((await begin()) > 0) continue
      if (onTheirWay.size === 0) return
      if (!hasEnded) await new Promise<void>((resolve) => (onEnd = resolve))
    }
  }

  const stop = async (): Promise<void> => {
    const cut = setTimeout(() => stopping.abort(), GRACE_MS)
    await Promise.all(onTheirWay.keys())
    clearTimeout(cut)
    stopping.abort()
  }

  return {
    begin,
    whenOneEnds: (callback) => (onEnd = callback),
    drain,
    tidy: () => prune(pool, now()),
    stop,
  }
}

export interface Deliveries {
  stop: () => Promise<void>
}

const EVERY_MS = 1000

/** Looks into the outbox every second, and whenever an attempt has ended: an idle look is one small query. */
export function startDeliveries(options: DelivererOptions): Deliveries {
  const deliverer = createDeliverer(options)
  let isStopped = false
  let hasEnded = false
  let wake = (): void => undefined
  let tidiedAt = 0
  const look = async (): Promise<void> => {
    await deliverer.begin()
    if (Date.now() - tidiedAt < TIDY_EVERY_MS) return
    tidiedAt = Date.now()
    await deliverer.tidy()
  }
  const run = async (): Promise<void> => {
    while (!isStopped) {
      hasEnded = false
      await look().catch(options.onError)
      if (isStopped || hasEnded) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, EVERY_MS)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
  deliverer.whenOneEnds(() => {
    hasEnded = true
    wake()
  })
  const running = run()
  return {
    async stop() {
      isStopped = true
      wake()
      await running
      await deliverer.stop()
    },
  }
}
