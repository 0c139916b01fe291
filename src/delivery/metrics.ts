import type pg from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { AnswerCache } from './cache'
import type { ChangeStream } from './change-stream'
import type { ChangeListener } from './changes'
import { watchPools } from './pool-gauges'

export interface Watched {
  cache: AnswerCache
  pictures: AnswerCache
  listener: ChangeListener
  stream: ChangeStream
  /** By the part that the database plays. */
  pools: { primary: pg.Pool; replica?: pg.Pool }
  /** Milliseconds since 1970. */
  now: () => number
}

/** Where an answer came from: `hit` is memory in front of Express, `memory` the same behind it. */
export type Outcome = 'hit' | 'memory' | 'database' | 'stale' | 'problem'

/** What was answered in front of Express at the addresses of one route since it was last carried over. */
interface Tally {
  bytes: number
  /** How often, by status. */
  statuses: Record<number, number>
}

/** What one process of delivery counts: for Prometheus, and for nobody else. No address, no words of a reader. */
export class DeliveryMetrics {
  readonly registry = new Registry()
  private readonly requests: Counter
  private readonly bytes: Counter
  private readonly visible: Histogram
  private readonly tallies = new Map<string, Tally>()

  constructor() {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry, prefix: 'amana_' })
    this.requests = new Counter({
      name: 'amana_delivery_requests_total',
      help: 'Requests to the public side, by route and by what they came to (hit: answered from memory)',
      labelNames: ['route', 'outcome', 'status'],
      registers,
      collect: () => this.settle(),
    })
    this.bytes = new Counter({
      name: 'amana_delivery_bytes_total',
      help: 'Bytes of bodies sent',
      labelNames: ['outcome'],
      registers,
      collect: () => this.settle(),
    })
    this.visible = new Histogram({
      name: 'amana_delivery_change_visible_seconds',
      help: 'From the writing of a change to the moment at which this process no longer serves what was before it',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    })
  }

  /** A hit costs a look-up and two additions; they are carried over to the counters when somebody asks for them. */
  hit(route: string, status: number, bytes: number): void {
    let tally = this.tallies.get(route)
    if (tally === undefined) this.tallies.set(route, (tally = { bytes: 0, statuses: {} }))
    tally.bytes += bytes
    tally.statuses[status] = (tally.statuses[status] ?? 0) + 1
  }

  answered(route: string, outcome: Outcome, status: number, bytes: number): void {
    this.requests.inc({ route, outcome, status: String(status) })
    this.bytes.inc({ outcome }, bytes)
  }

  changeSeen(seconds: number): void {
    this.visible.observe(Math.max(0, seconds))
  }

  /** Adds what is read from the process at the moment of asking. */
  watch({ cache, pictures, listener, stream, pools, now }: Watched): void {
    const started = now()
    const gauge = (name: string, help: string, read: () => number): void => {
      new Gauge({
        name: `amana_delivery_${name}`,
        help,
        registers: [this.registry],
        collect() {
          this.set(read())
        },
      })
    }
    gauge('cache_bytes', 'Bytes of answers kept in memory', () => cache.bytes + pictures.bytes)
    gauge('cache_answers', 'Answers kept in memory', () => cache.size + pictures.size)
    gauge('listening', '1 while every change is heard of', () => (listener.isConnected ? 1 : 0))
    gauge(
      'change_lag_seconds',
      'Seconds since changes were last certain to be heard of; 0 while they are',
      () =>
        // One that never was connected has heard of nothing since it began.
        listener.isConnected ? 0 : (now() - (listener.connectedUntil ?? started)) / 1000,
    )
    gauge('newest_change', 'Number of the newest change this process has heard of', () =>
      Number(listener.heard),
    )
    gauge('stream_readers', 'Readers of the change stream', () => stream.size)
    watchPools(this.registry, 'amana_delivery', pools)
  }

  private settle(): void {
    for (const [route, { bytes, statuses }] of this.tallies) {
      for (const [status, hits] of Object.entries(statuses)) {
        this.requests.inc({ route, outcome: 'hit', status }, hits)
      }
      this.bytes.inc({ outcome: 'hit' }, bytes)
    }
    this.tallies.clear()
  }
}
