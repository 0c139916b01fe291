import { writeSearchRows } from '../put-search-rows'
import { forEveryLiveStory, type MigrationDatabase } from './live-stories'

/**
 * Writes `delivery.search` for every live edition: for a desk whose editions are older than the index, or whose index was
 * made by another measure. May be run again; every row is computed anew.
 *
 * @returns how many editions can be found now
 */
export const backfillSearchRows = (db: MigrationDatabase): Promise<number> =>
  forEveryLiveStory(db, writeSearchRows)
