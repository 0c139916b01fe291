import type pg from 'pg'

import type { Database } from './store'
import { newestChange } from './store-records'
import { isUnreachable } from './unreachable'

export interface ReplicaOptions {
  primary: Database
  replica: Database
  /** Number of the newest change that this process was told of. */
  heard: () => bigint
  log: { warn: (details: object, message: string) => void }
  now?: () => number
}

/** How long a replica that is behind, or away, is left alone. */
const PAUSE_MS = 50

/**
 * Reads from a replica, but never what is older than the newest change this process was told of: what a change evicted
 * must not be made again from before it. Where the replica is behind, or cannot be reached, the primary answers.
 */
export class FreshReads implements Database {
  /** The newest change that the replica was seen to have. */
  private applied = -1n
  private asking: Promise<void> | null = null
  private pausedUntil = -Infinity

  constructor(private readonly options: ReplicaOptions) {}

  async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    const { primary, replica } = this.options
    if (!(await this.isCurrent())) return primary.query<Row>(text, values)
    try {
      return await replica.query<Row>(text, values)
    } catch (error) {
      if (!isUnreachable(error)) throw error
      this.pause(error, 'the replica cannot be reached')
      return primary.query<Row>(text, values)
    }
  }

  private now(): number {
    return (this.options.now ?? Date.now)()
  }

  private pause(err: unknown, message: string): void {
    this.pausedUntil = this.now() + PAUSE_MS
    this.options.log.warn({ err }, message)
  }

  private async isCurrent(): Promise<boolean> {
    const wanted = this.options.heard()
    if (this.applied >= wanted && this.applied >= 0n) return this.now() >= this.pausedUntil
    if (this.now() < this.pausedUntil) return false
    this.asking ??= newestChange(this.options.replica)
      .then(
        (newest) => {
          this.applied = BigInt(newest)
          if (this.applied < wanted) this.pausedUntil = this.now() + PAUSE_MS
        },
        (error: unknown) => this.pause(error, 'the replica cannot be asked how far it is'),
      )
      .finally(() => {
        this.asking = null
      })
    await this.asking
    return this.applied >= wanted && this.now() >= this.pausedUntil
  }
}
