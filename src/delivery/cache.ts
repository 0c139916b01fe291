import type { Answer } from './http'
import type { NextChange } from './next-change'
import { Prepared, type StandingHeaders } from './prepared'
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
  /** Headers that every answer carries. */
  standing?: StandingHeaders
  /** What no cache outside may outlive. */
  next?: NextChange
}

/** An answer, and where it came from. What is `stale` may be older than the newest change. */
export interface Read {
  prepared: Prepared
  from: 'memory' | 'database' | 'stale'
}

interface Entry {
  key: string
  prepared: Prepared
  bytes: number
  /** Addresses that were answered with it: what a hit is found by. */
  addresses: string[]
  /** True since it was used, until an eviction passed over it once. */
  isUsed: boolean
  /** True once its codings are being made: nobody makes them for what is asked for a single time. */
  isCoded: boolean
}

interface Flight {
  promise: Promise<Prepared>
  /** Tags evicted while the answer was being made: it may have been read before the change. */
  evicted: Set<Tag>
  isVoid: boolean
}

/** After a failed attempt what is kept is served this long without trying again, so an outage costs no waiting. */
const PAUSE_AFTER_FAILURE_MS = 1000
/** One answer has one address, but for the order of its parameters and the way it is percent-encoded. */
const MOST_ADDRESSES = 4
const LONGEST_ADDRESS = 1000

const sizeOf = (key: string, answer: Answer): number =>
  answer.body.length +
  2 * key.length +
  Object.entries(answer.headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0) +
  answer.tags.reduce((sum, tag) => sum + tag.length, 0)

/** Answers as bytes, bounded by size, made once however many ask at the same time, evicted by tag. */
export class AnswerCache {
  private readonly entries = new Map<string, Entry>()
  private readonly byAddress = new Map<string, Entry>()
  private readonly keysOfTag = new Map<Tag, Set<string>>()
  private readonly flights = new Map<string, Flight>()
  /** Flights that an eviction took out of `flights` still have to hear of later evictions. */
  private readonly running = new Set<Flight>()
  /** Entries that were asked for again and have no codings yet. */
  private readonly uncoded: Entry[] = []
  private isCoding = false
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
    const { prepared } = await this.read(key, load)
    return prepared.answer
  }

  /** The same, ready to be sent. */
  async read(key: string, load: () => Promise<Answer>): Promise<Read> {
    const kept = this.kept(key)
    if (kept && this.options.isTrusted()) return { prepared: kept, from: 'memory' }
    if (kept && this.now() - this.failedAt < PAUSE_AFTER_FAILURE_MS) return { prepared: kept, from: 'stale' }
    try {
      return { prepared: await this.join(key, load), from: 'database' }
    } catch (error) {
      if (!this.options.isUnreachable(error)) {
        this.remove(key)
        throw error
      }
      this.failedAt = this.now()
      const still = this.kept(key)
      if (still) return { prepared: still, from: 'stale' }
      throw error
    }
  }

  /** What was answered at an address before and is still right: found by one look-up, with no routing. */
  hit(address: string): Prepared | undefined {
    const entry = this.byAddress.get(address)
    if (entry === undefined || !this.options.isTrusted()) return undefined
    const { expiresAt } = entry.prepared.answer
    if (expiresAt !== null && expiresAt <= this.now()) return undefined
    this.use(entry)
    return entry.prepared
  }

  /** Remembers that the answer kept under `key` is the answer at an address. */
  remember(address: string, key: string): void {
    const entry = this.entries.get(key)
    if (!entry || address.length > LONGEST_ADDRESS || entry.addresses.length >= MOST_ADDRESSES) return
    if (this.byAddress.get(address) === entry) return
    entry.addresses.push(address)
    this.byAddress.set(address, entry)
    this.grow(entry, 2 * address.length)
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
    this.byAddress.clear()
    this.keysOfTag.clear()
    this.total = 0
  }

  private now(): number {
    return this.options.now?.() ?? Date.now()
  }

  private kept(key: string): Prepared | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    const { expiresAt } = entry.prepared.answer
    if (expiresAt !== null && expiresAt <= this.now()) {
      this.remove(key)
      return undefined
    }
    this.use(entry)
    return entry.prepared
  }

  private use(entry: Entry): void {
    entry.isUsed = true
    if (entry.isCoded) return
    entry.isCoded = true
    this.uncoded.push(entry)
    if (this.isCoding) return
    this.isCoding = true
    // Who asked just now gets it first.
    setImmediate(() => void this.compressWaiting())
  }

  private join(key: string, load: () => Promise<Answer>): Promise<Prepared> {
    const known = this.flights.get(key)
    if (known) return known.promise
    const flight: Flight = {
      promise: Promise.resolve()
        .then(load)
        .then((answer) => new Prepared(answer, this.options.standing ?? {}, this.options.next)),
      evicted: new Set(),
      isVoid: false,
    }
    this.flights.set(key, flight)
    this.running.add(flight)
    const land = () => {
      this.running.delete(flight)
      if (this.flights.get(key) === flight) this.flights.delete(key)
    }
    flight.promise = flight.promise.then(
      (prepared) => {
        land()
        const isOvertaken = prepared.answer.tags.some((tag) => flight.evicted.has(tag))
        if (!flight.isVoid && !isOvertaken) this.keep(key, prepared)
        return prepared
      },
      (error: unknown) => {
        land()
        throw error
      },
    )
    return flight.promise
  }

  private keep(key: string, prepared: Prepared): void {
    this.remove(key)
    const { answer } = prepared
    const bytes = sizeOf(key, answer)
    // One giant must not push out everything else.
    if (bytes > this.options.maxBytes / 8) return
    const isCoded = !prepared.isCompressible
    const entry: Entry = { key, prepared, bytes: 0, addresses: [], isUsed: false, isCoded }
    this.entries.set(key, entry)
    for (const tag of answer.tags) {
      const keys = this.keysOfTag.get(tag)
      if (keys) keys.add(key)
      else this.keysOfTag.set(tag, new Set([key]))
    }
    this.grow(entry, bytes)
  }

  /** Makes codings one after the other: each encoder takes megabytes from the moment it is asked for. */
  private async compressWaiting(): Promise<void> {
    for (let entry = this.uncoded.shift(); entry; entry = this.uncoded.shift()) {
      const { key, prepared } = entry
      if (this.entries.get(key) !== entry) continue
      const before = prepared.bytes
      // Where it fails readers go on getting the bytes as they are.
      await prepared.compress().catch(() => undefined)
      if (this.entries.get(key) === entry) this.grow(entry, prepared.bytes - before)
    }
    this.isCoding = false
  }

  /** Counts what an entry takes, and lets others go where that is too much: not those that were used a moment ago. */
  private grow(entry: Entry, bytes: number): void {
    entry.bytes += bytes
    this.total += bytes
    for (const [key, oldest] of this.entries) {
      if (this.total <= this.options.maxBytes) break
      if (oldest.isUsed) {
        oldest.isUsed = false
        this.entries.delete(key)
        this.entries.set(key, oldest)
      } else this.remove(key)
    }
  }

  private remove(key: string): void {
    const entry = this.entries.get(key)
    if (!entry) return
    this.entries.delete(key)
    this.total -= entry.bytes
    for (const address of entry.addresses) {
      if (this.byAddress.get(address) === entry) this.byAddress.delete(address)
    }
    for (const tag of entry.prepared.answer.tags) {
      const keys = this.keysOfTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.keysOfTag.delete(tag)
    }
  }
}
