import type { Response } from 'express'

import { publicChange } from './change-rows'
import { findChanges, type ChangeRow } from './store-records'
import type { Database } from './store'

const PAGE = 500
const HEARTBEAT_MS = 15_000
/** Bytes that may wait for one reader. Who reads slower is not written to until it has read them. */
const MOST_WAITING = 256 * 1024
/** Who takes nothing for so long is let go, and resumes by the number it has. */
const STALL_MS = 30_000
const MOST_READERS = 2000

interface Reader {
  res: Response
  last: bigint
}

export interface ChangeStreamOptions {
  database: Database
  log: { warn: (details: object, message: string) => void }
  heartbeatMs?: number
  stallMs?: number
}

const numberOf = ({ id }: ChangeRow): bigint => BigInt(id)

const eventOf = (row: ChangeRow): string =>
  `id: ${row.id}\nevent: change\ndata: ${JSON.stringify(publicChange(row))}\n\n`

/**
 * The change log as it grows, to any number of readers (server-sent events): each gets every change after the number it
 * names, in commit order, none twice. The log in the database is the truth; a notice only says that it is time to look.
 */
export class ChangeStream {
  private readonly readers = new Set<Reader>()
  private looking: Promise<void> | null = null
  private isAskedAgain = false
  private readonly heart: NodeJS.Timeout

  constructor(private readonly options: ChangeStreamOptions) {
    this.heart = setInterval(() => this.beat(), options.heartbeatMs ?? HEARTBEAT_MS)
    this.heart.unref()
  }

  get size(): number {
    return this.readers.size
  }

  get isFull(): boolean {
    return this.readers.size >= MOST_READERS
  }

  /**
   * Sends a reader what was committed after `since`, as fast as it reads, and goes on with what comes. Resolves when the
   * reader has caught up, or is gone.
   *
   * @throws what the database throws while the reader catches up
   */
  async follow(res: Response, since: string): Promise<void> {
    const reader: Reader = { res, last: BigInt(since) }
    res.once('close', () => this.readers.delete(reader))
    await this.catchUp(reader)
  }

  private async catchUp(reader: Reader): Promise<void> {
    const { res } = reader
    for (;;) {
      const rows = await findChanges(this.options.database, reader.last.toString(), PAGE)
      for (const row of rows) this.send(reader, row)
      if (!(await this.hasRead(res))) return
      if (rows.length < PAGE) break
    }
    this.readers.add(reader)
    // What was committed since the last page is read from the smallest number that a reader has: nothing slips between.
    this.look()
  }

  /** Waits until what was written has left for the reader; false where the reader is gone, or takes nothing. */
  private async hasRead(res: Response): Promise<boolean> {
    if (await drained(res, this.options.stallMs ?? STALL_MS)) return !res.destroyed
    this.options.log.warn({ waiting: res.writableLength }, 'a reader of the change stream takes nothing')
    res.destroy()
    return false
  }

  /** Called whenever there may be something new. */
  look(): void {
    if (this.readers.size === 0) return
    if (this.looking) {
      this.isAskedAgain = true
      return
    }
    this.looking = this.sendNew()
      .catch((err: unknown) => {
        // The next notice, or the next heartbeat, looks again from the same number.
        this.options.log.warn({ err }, 'the change stream could not read the log')
      })
      .finally(() => {
        this.looking = null
        if (!this.isAskedAgain) return
        this.isAskedAgain = false
        this.look()
      })
  }

  close(): void {
    clearInterval(this.heart)
    for (const { res } of this.readers) res.end()
    this.readers.clear()
  }

  private async sendNew(): Promise<void> {
    for (;;) {
      const [first, ...others] = [...this.readers].map(({ last }) => last)
      if (first === undefined) return
      const least = others.reduce((smallest, last) => (last < smallest ? last : smallest), first)
      const rows = await findChanges(this.options.database, least.toString(), PAGE)
      for (const row of rows) for (const reader of this.readers) this.send(reader, row)
      this.setAside()
      if (rows.length < PAGE) return
    }
  }

  private send(reader: Reader, row: ChangeRow): void {
    if (numberOf(row) <= reader.last) return
    reader.last = numberOf(row)
    this.write(reader, eventOf(row))
  }

  private write({ res }: Reader, text: string): void {
    if (!res.destroyed) res.write(text)
  }

  /** A reader that is behind is caught up by itself, so that nothing piles up for it and nobody waits for it. */
  private setAside(): void {
    for (const reader of this.readers) {
      if (reader.res.writableLength <= MOST_WAITING) continue
      this.readers.delete(reader)
      this.hasRead(reader.res)
        .then((goesOn) => (goesOn ? this.catchUp(reader) : undefined))
        .catch((err: unknown) => {
          this.options.log.warn({ err }, 'the change stream could not catch a reader up')
          reader.res.destroy()
        })
    }
  }

  private beat(): void {
    for (const reader of this.readers) this.write(reader, ': still here\n\n')
    this.look()
  }
}

/** True when what was written has left, or the reader is gone; false where it takes nothing within `ms`. */
function drained(res: Response, ms: number): Promise<boolean> {
  if (!res.writableNeedDrain || res.destroyed) return Promise.resolve(true)
  return new Promise((resolve) => {
    const end = (isDone: boolean) => (): void => {
      clearTimeout(timer)
      res.off('drain', done)
      res.off('close', done)
      resolve(isDone)
    }
    const done = end(true)
    const timer = setTimeout(end(false), ms)
    res.once('drain', done)
    res.once('close', done)
  })
}
