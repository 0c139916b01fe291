import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sharedWords } from '../../attribution/word-difference'
import { quotedRuns } from '../../language/quote-marks'
import { countWords } from '../../language/words'
import type { SimilarQuote, TextFact } from '../../preflight/types'
import { wordsOfRecord } from '../put-quote-words'
import { execute, inTransaction } from '../sql'
import type { WorkingStory } from '../working-story'

/** As `quote-recorded` counts: shorter runs are names and titles. */
const FEWEST_WORDS = 4
const MOST_RUNS = 20
const LONGEST_RUN = 600

/** Two texts share so many trigrams when one is the other with a few words changed. */
const ALIKE = 0.45
/** A short run is so much like a part of a longer text. */
const CONTAINED = 0.6
/** Trigrams see letters, not words: so many of the run's words must be those of record, in their order. */
const FEWEST_SHARED = { alike: 0.4, contained: 0.6 }

interface Run {
  path: string
  start: number
  end: number
  text: string
}

/** The outermost quoted runs of the prose that are long enough to be somebody's words. */
function runsOf(texts: TextFact[]): Run[] {
  return texts
    .filter(({ path }) => !path.startsWith('quotes.'))
    .flatMap(({ path, text }) =>
      quotedRuns(text)
        .filter((run) => run.depth === 0 && countWords(run.text) >= FEWEST_WORDS)
        .map((run) => ({ path, start: run.start, end: run.end, text: run.text.slice(0, LONGEST_RUN) })),
    )
    .slice(0, MOST_RUNS)
}

interface Found {
  /** Place of the run, from 1. */
  run: string
  quote: string
  label: string | null
  words: string | null
  alike: number
}

/**
 * For each text the part of a quote that comes nearest: as a whole, or as a part of it. The two operators alone choose the
 * rows, so that the trigram index answers them; `setSimilarity` says from where on they find one.
 */
export function nearestQuotes(texts: string[]): SQL {
  return sql`
    select run.at::text as run, near.quote, q.label, near.alike,
           case near.part when 'original' then q.original_text else r.text end as words
    from unnest(${sql.param(texts)}::text[]) with ordinality as run(words, at)
    cross join lateral (
      select known.quote, known.part, similarity(known.words, run.words) as alike,
             word_similarity(run.words, known.words) as contained
      from newsroom.quote_words known
      where known.words % run.words or known.words %> run.words
      order by greatest(similarity(known.words, run.words), word_similarity(run.words, known.words)) desc,
               similarity(known.words, run.words) desc, known.quote, known.part
      limit 1
    ) near
    join quotes q on q.id = near.quote
    left join quotes_renditions r on r._parent_id = q.id and r.locale::text = near.part
    where near.alike >= ${ALIKE} or near.contained >= ${CONTAINED}
    order by run.at`
}

/** Lets the trigram operators find what `nearestQuotes` asks for, until the transaction ends. */
export async function setSimilarity(req: PayloadRequest): Promise<void> {
  await execute(
    req,
    sql`select set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true),
               set_config('pg_trgm.word_similarity_threshold', ${String(CONTAINED)}, true)`,
  )
}

/**
 * The desk's quotes that quoted runs of the prose are almost equal to, each run with the nearest one. At most twenty runs,
 * and of each the first 600 characters, are looked at.
 */
export async function readSimilarQuotes(
  req: PayloadRequest,
  _story: WorkingStory,
  texts: TextFact[],
): Promise<SimilarQuote[]> {
  const runs = runsOf(texts)
  if (runs.length === 0) return []
  const found = await inTransaction(req, async () => {
    await setSimilarity(req)
    return execute<Found>(req, nearestQuotes(runs.map(({ text }) => wordsOfRecord(text))))
  })
  return found.flatMap(({ run: at, quote, label, words, alike }) => {
    const run = runs[Number(at) - 1]
    if (!run || !words) return []
    const fewest = alike >= ALIKE ? FEWEST_SHARED.alike : FEWEST_SHARED.contained
    if (sharedWords(words, run.text) < fewest) return []
    return [{ path: run.path, start: run.start, end: run.end, quote, label: label ?? quote, words }]
  })
}
