import pg from 'pg'
import { z } from 'zod'

import { LOCALES } from '../body/types'
import type { ChangeNotice } from './content'
import type { Database } from './store'
import { findChanges, newestChange } from './store-records'

export type HeardChange = Pick<ChangeNotice, 'kind' | 'locale' | 'article' | 'node'> & {
  /** When the change was written. */
  at?: string
}

export interface ListenerOptions {
  /** How to open a connection of its own; the pool's own options will do. */
  connection: pg.ClientConfig
  /** Called for every change, at least once, soon after it was committed. */
  onChange: (change: HeardChange) => void
  /** Called before anything is served as fresh, with each heartbeat, and whenever an hour is set or called off. */
  readDue?: (database: Database) => Promise<void>
  /** Called where it cannot be known what changed: everything that was read before may be wrong. */
  onUnknown: () => void
  log: { warn: (details: object, message: string) => void }
  /** How often the connection is tried, and the log read for what no notice told. Milliseconds. */
  heartbeatMs?: number
  /** Milliseconds since 1970. */
  now?: () => number
}

const CHANNEL = 'amana_changes'
/** Where more than this was missed, it is cheaper to forget everything than to read it. */
const MOST_MISSED = 1000
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000

const notice = z.object({
  id: z.string().regex(/^\d+$/),
  kind: z.enum(['edition.published', 'edition.corrected', 'edition.withdrawn', 'node.changed']),
  locale: z.enum(LOCALES).optional(),
  article: z.string().optional(),
  node: z.string().optional(),
  at: z.string().optional(),
})

/** An hour was set or called off: nothing that is public has changed. */
const dueNotice = z.object({ due: z.literal(true) })

/**
 * Hears of changes on a connection of its own. PostgreSQL forgets what it would have told a listener that is not
 * there, so after each connection, and with each heartbeat, the change log is read from the last number seen.
 */
export class ChangeListener {
  /** True while no change can be missed. */
  isConnected = false
  /** Milliseconds since 1970 until which every change was heard of; null before the first connection. */
  connectedUntil: number | null = null
  /** Number of the newest change that was heard of. */
  heard = 0n
  private client: pg.Client | null = null
  private seen: bigint | null = null
  private pause = FIRST_PAUSE_MS
  private timer: NodeJS.Timeout | null = null
  private isClosed = false

  constructor(private readonly options: ListenerOptions) {}

  /** Connects, and again whenever the connection is lost. Resolves after the first attempt, whatever came of it. */
  async start(): Promise<void> {
    if (this.isClosed) return
    const client = new pg.Client({
      ...this.options.connection,
      // A pool hides the password from what is spread or logged.
      password: this.options.connection.password,
      application_name: CHANNEL,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    })
    this.client = client
    client.on('error', (error) => this.lose(client, error))
    client.on('end', () => this.lose(client, null))
    client.on('notification', ({ payload }) => {
      const json = readJson(payload)
      if (dueNotice.safeParse(json).success) {
        this.options.readDue?.(client).catch((error: unknown) => this.lose(client, error))
      } else this.hear(json, payload)
    })
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
      await this.forgetTheLost(client)
      await this.catchUp(client)
      await this.options.readDue?.(client)
      if (this.client !== client) return
      this.isConnected = true
      this.pause = FIRST_PAUSE_MS
      this.beat(client)
    } catch (error) {
      this.lose(client, error)
    }
  }

  async close(): Promise<void> {
    this.isClosed = true
    this.isConnected = false
    if (this.timer) clearTimeout(this.timer)
    const client = this.client
    this.client = null
    await client?.end().catch(() => undefined)
  }

  private hear(json: unknown, payload: string | undefined): void {
    const parsed = notice.safeParse(json)
    if (!parsed.success) {
      this.options.log.warn({ payload }, 'a change notice cannot be read: everything kept is dropped')
      this.options.onUnknown()
      return
    }
    const { at, ...change } = parsed.data as HeardChange & { id: string }
    // What the log told before its notice came was seen then.
    const isFirst = BigInt(change.id) > this.heard
    this.reach(BigInt(change.id))
    this.options.onChange({ ...change, ...(isFirst && at ? { at } : {}) })
    // `seen` is not moved: the log is the truth, and hearing of a change twice does no harm.
  }

  /** A database that took over without the last changes: what was kept of those is of a past that never was. */
  private async forgetTheLost(client: pg.Client): Promise<void> {
    if (this.seen === null && this.heard === 0n) return
    const newest = BigInt(await newestChange(client))
    if (newest >= this.heard) return
    this.heard = newest
    this.seen = null
  }

  private reach(change: bigint): void {
    if (change > this.heard) this.heard = change
  }

  private async catchUp(client: pg.Client): Promise<void> {
    if (this.seen === null) {
      // Taken before everything is dropped: what comes after it is heard or read.
      const newest = BigInt(await newestChange(client))
      this.reach(newest)
      this.options.onUnknown()
      this.seen = newest
      return
    }
    const missed = await findChanges(client, this.seen.toString(), MOST_MISSED)
    for (const row of missed) {
      // What no notice told was served as it was until now. Without the connection nothing was.
      const isLate = this.isConnected && BigInt(row.id) > this.heard
      this.reach(BigInt(row.id))
      this.options.onChange({
        kind: row.kind,
        ...(row.locale ? { locale: row.locale } : {}),
        ...(row.article ? { article: row.article } : {}),
        ...(row.node ? { node: row.node } : {}),
        ...(isLate ? { at: row.at.toISOString() } : {}),
      })
    }
    const last = missed.at(-1)
    if (last) this.seen = BigInt(last.id)
    if (missed.length === MOST_MISSED) {
      this.seen = null
      await this.catchUp(client)
    }
  }

  private beat(client: pg.Client): void {
    this.timer = setTimeout(() => {
      this.catchUp(client)
        .then(() => this.options.readDue?.(client))
        .then(
          () => {
            if (this.client === client) this.beat(client)
          },
          (error: unknown) => this.lose(client, error),
        )
    }, this.options.heartbeatMs ?? 5000)
    this.timer.unref()
  }

  private lose(client: pg.Client, error: unknown): void {
    if (this.client !== client) return
    this.client = null
    if (this.isConnected) this.connectedUntil = (this.options.now ?? Date.now)()
    this.isConnected = false
    if (this.timer) clearTimeout(this.timer)
    client.end().catch(() => undefined)
    if (this.isClosed) return
    this.options.log.warn({ err: error }, 'the connection that hears of changes is lost')
    this.timer = setTimeout(() => void this.start(), this.pause)
    this.timer.unref()
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS)
  }
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
