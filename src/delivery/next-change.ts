import { CONTENT } from './http'
import type { Database } from './store'

/** An hour that has passed and brought nothing (no worker, or a refusal) does not keep caches away for ever. */
const OVERDUE_MS = 60_000

/** Nothing that a schedule can change is kept longer outside, while it is fresh or while it is asked for again. */
const FARTHEST_MS = 1000 * (CONTENT.fresh + CONTENT.revalidate)

const NEXT = `
  select (extract(epoch from min(at)) * 1000)::float8 as at
  from delivery.due where at > statement_timestamp() - $1 * interval '1 millisecond'`

/**
 * The next hour at which something is scheduled to change. Every answer is bound by it, also that nothing is there: a list,
 * a feed and the other language of a story change with it, and what is bound tells neither which story is waiting nor whether
 * there is one at an address. Nobody learns of the hour earlier than a cache has to.
 */
export class NextChange {
  /** Milliseconds since 1970 from which on answers are bound: a hit compares this one number. */
  boundsFrom = Infinity
  private at = Infinity

  /** @throws where the database does not answer: what was known stays */
  async read(database: Database): Promise<void> {
    const { rows } = await database.query<{ at: number | null }>(NEXT, [OVERDUE_MS])
    this.at = rows[0]?.at ?? Infinity
    this.boundsFrom = this.at - FARTHEST_MS
  }

  /** That hour while it is near or has just passed, else null. Milliseconds since 1970. */
  near(now: number): number | null {
    return now >= this.boundsFrom && now < this.at + OVERDUE_MS ? this.at : null
  }
}
