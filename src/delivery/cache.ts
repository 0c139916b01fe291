import type { Answer } from './http'
import type { Tag } from './tags'

export interface CacheOptions {
  /** Upper bound of all bodies, headers and keys together. The least recently used go first. */
  maxBytes: number
  /**
   * False while changes may be missed (the listening connection is down). Then nothing is answered from memory unless
   * the database cannot be reached: better slow than a helpline that is known to be wrong.
   */
  isTrusted: () => boolean
  /** Whether an error means "not reachable", so that what is kept may be served. */
  isUnreachable: (error: unknown) => boolean
  now?: () => number
}

interface Flight {
  promise: Promise<Answer>
  /** Tags evicted while the answer was being made: it may have been read before the change. */
  evicted: Set<Tag>
  isVoid: boolean
}

/** After a failed attempt what is kept is served this long without trying again, so an outage costs no waiting. */
const PAUSE_AFTER_FAILURE_MS = 1000

const sizeOf = (key: string, answer: Answer): number =>
  answer.body.length +
  2 * key.length +
  Object.entries(answer.headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0) +
  answer.tags.reduce((sum, tag) => sum + tag.length, 0)

/** Answers as bytes, bounded by size, made once however many ask at the same time, evicted by tag. */
export class AnswerCache {
  private readonly entries = new Map<string, { answer: Answer; bytes: number }>()
  private readonly keysOfTag = new Map<Tag, Set<string>>()
  private readonly flights = new Map<string, Flight>()
  /** Flights that an eviction took out of `flights` still have to hear of later evictions. */
  private readonly running = new Set<Flight>()
  private failedAt = -Infinity
  private total = 0

  constructor(private readonly options: CacheOptions) {}

  get bytes(): number {
    return this.total
  }

  get size(): number {
    return this.entries.size
  }

  /**
   * The kept answer for `key`, else what `load` makes.
   *
   * @throws whatever `load` throws, unless the database is unreachable and an answer is kept
   */
  async get(key: string, load: () => Promise<Answer>): Promise<Answer> {
    const kept = this.kept(key)
    if (kept && (this.options.isTrusted() || this.now() - this.failedAt < PAUSE_AFTER_FAILURE_MS)) return kept
    try {
      return await this.join(key, load)
    } catch (error) {
      if (!this.options.isUnreachable(error)) {
        this.remove(key)
        throw error
      }
      this.failedAt = this.now()
      const still = this.kept(key)
      if (still) return still
      throw error
    }
  }

  /** Drops every answer that carries one of the tags, and keeps none that is being made from before the change. */
  evict(tags: readonly Tag[]): void {
    for (const flight of this.running) tags.forEach((tag) => flight.evicted.add(tag))
    // Who asks from now on must see the change, so nobody may join a flight that began before it.
    this.flights.clear()
    for (const tag of tags) {
      for (const key of [...(this.keysOfTag.get(tag) ?? [])]) this.remove(key)
    }
  }

  clear(): void {
    for (const flight of this.running) flight.isVoid = true
    this.flights.clear()
    this.entries.clear()
    this.keysOfTag.clear()
    this.total = 0
  }

  private now(): number {
    return this.options.now?.() ?? Date.now()
  }

  private kept(key: string): Answer | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    if (entry.answer.expiresAt !== null && entry.answer.expiresAt <= this.now()) {
      this.remove(key)
      return undefined
    }
    this.entries.delete(key)
    this.entries.set(key, entry)
    return entry.answer
  }

  private join(key: string, load: () => Promise<Answer>): Promise<Answer> {
    const known = this.flights.get(key)
    if (known) return known.promise
    const flight: Flight = { promise: Promise.resolve().then(load), evicted: new Set(), isVoid: false }
    this.flights.set(key, flight)
    this.running.add(flight)
    const land = () => {
      this.running.delete(flight)
      if (this.flights.get(key) === flight) this.flights.delete(key)
    }
    flight.promise = flight.promise.then(
      (answer) => {
        land()
        if (!flight.isVoid && !answer.tags.some((tag) => flight.evicted.has(tag))) this.keep(key, answer)
        return answer
      },
      (error: unknown) => {
        land()
        throw error
      },
    )
    return flight.promise
  }

  private keep(key: string, answer: Answer): void {
    this.remove(key)
    const bytes = sizeOf(key, answer)
    // One giant must not push out everything else.
    if (bytes > this.options.maxBytes / 8) return
    this.entries.set(key, { answer: Object.freeze(answer), bytes })
    this.total += bytes
    for (const tag of answer.tags) {
      const keys = this.keysOfTag.get(tag)
      if (keys) keys.add(key)
      else this.keysOfTag.set(tag, new Set([key]))
    }
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.options.maxBytes) break
      this.remove(oldest)
    }
  }

  private remove(key: string): void {
    const entry = this.entries.get(key)
    if (!entry) return
    this.entries.delete(key)
    this.total -= entry.bytes
    for (const tag of entry.answer.tags) {
      const keys = this.keysOfTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.keysOfTag.delete(tag)
    }
  }
}
