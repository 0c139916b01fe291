import { writeLiveWords } from '../put-live-words'
import { forEveryLiveStory, type MigrationDatabase } from './live-stories'

/**
 * Writes `newsroom.live_words` for every live edition: once, for a desk whose editions are older than the table. May be
 * run again; what is right already stays as it is.
 *
 * @returns how many editions have words now
 */
export const backfillLiveWords = (db: MigrationDatabase): Promise<number> =>
  forEveryLiveStory(db, async (run, page) => (await writeLiveWords(run, page)).length)
