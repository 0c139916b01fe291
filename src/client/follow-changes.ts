import type { PublicChange } from '../delivery/public'
import { AmanaProblem, problemOf } from './problem'
import { EventReader } from './server-sent-events'

export interface FollowOptions {
  /** A stream that says nothing for so long is dead: the server says every 15 seconds that it lives. Milliseconds. */
  silenceMs?: number
}

const SILENCE_MS = 45_000
const FIRST_WAIT_MS = 2000
const LONGEST_WAIT_MS = 30_000

/**
 * The changes after the number `since`, as they happen, in commit order, none lost and none twice: a connection that is
 * cut is taken up again after the last change that came. Ends when `signal` aborts.
 *
 * @throws AmanaProblem where the API refuses the question (400, 404 …); what passes by itself is waited out
 */
export async function* followChanges(
  fetch: typeof globalThis.fetch,
  address: string,
  since: string,
  signal?: AbortSignal,
  { silenceMs = SILENCE_MS }: FollowOptions = {},
): AsyncGenerator<PublicChange, void, undefined> {
  let last = since
  let failures = 0
  let retry = FIRST_WAIT_MS
  while (!signal?.aborted) {
    const connection = new Connection(signal, silenceMs)
    try {
      const events = new EventReader()
      for await (const piece of connection.open(fetch, `${address}?since=${last}`)) {
        for (const { event, data } of events.read(piece)) {
          if (event !== 'change') continue
          const change = JSON.parse(data) as PublicChange
          if (BigInt(change.id) <= BigInt(last)) continue
          last = change.id
          failures = 0
          yield change
        }
        retry = events.retry ?? retry
      }
    } catch (error) {
      if (signal?.aborted) return
      if (error instanceof AmanaProblem && error.status < 500 && error.status !== 429) throw error
      if (error instanceof AmanaProblem && error.retryAfter !== null) retry = error.retryAfter * 1000
    } finally {
      connection.close()
    }
    await pause(Math.min(retry * 2 ** failures, LONGEST_WAIT_MS), signal)
    failures += 1
  }
}

/** One answer without an end, given up on when the caller aborts or when it falls silent. */
class Connection {
  private readonly own = new AbortController()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly abort = () => this.own.abort()

  constructor(
    private readonly signal: AbortSignal | undefined,
    private readonly silenceMs: number,
  ) {
    signal?.addEventListener('abort', this.abort)
  }

  /** The text of the stream in pieces, as they come. */
  async *open(fetch: typeof globalThis.fetch, address: string): AsyncGenerator<string, void, undefined> {
    this.hear()
    const response = await fetch(address, {
      signal: this.own.signal,
      headers: { Accept: 'text/event-stream' },
      cache: 'no-store',
    })
    if (!response.ok || !response.body) throw await problemOf(response)
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      this.hear()
      yield decoder.decode(value, { stream: true })
    }
  }

  private hear(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.abort, this.silenceMs)
  }

  close(): void {
    clearTimeout(this.timer)
    this.signal?.removeEventListener('abort', this.abort)
    this.own.abort()
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })
}
