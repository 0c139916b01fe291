import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { keyOf } from '../preflight/public-places'
import type { StoryInLocale } from './put-live-words'
import { execute } from './sql'

export interface LiveWords extends StoryInLocale {
  words: string
  /** True where the edition quotes the person that was asked about. */
  quotesThem: boolean
}

/** So many letters make a trigram: below that, the index knows whole words only. */
const TRIGRAM = 3

const PARTICLES = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل']

const literal = (text: string): string => text.replace(/[\\%_]/g, (letter) => `\\${letter}`)

/** A name of one or two letters: a word of its own, or two, with a particle before it or a possessive after it. */
const shortPatterns = (key: string): string[] =>
  [key, [...key].join(' ')].flatMap((spelt) =>
    PARTICLES.flatMap((particle) =>
      ['', "'", '’', "'s", '’s'].map((end) => `% ${literal(particle + spelt + end)} %`),
    ),
  )

/**
 * The live editions that may hold one of the texts: none that does is missing, whatever blanks and particles stand in it.
 * To be sure of one, look for the text in its words.
 *
 * Blanks are taken out on both sides, as `findNames` does; the index `live_words_letters` is on the words without them.
 *
 * @param person id of the one whom the texts belong to
 */
export async function findLiveWords(
  req: PayloadRequest,
  person: string,
  texts: readonly string[],
): Promise<LiveWords[]> {
  const keys = [...new Set(texts.map(keyOf))].filter(Boolean)
  if (keys.length === 0) return []
  const long = keys.filter((key) => key.length >= TRIGRAM).map((key) => `%${literal(key)}%`)
  const short = keys.filter((key) => key.length < TRIGRAM).flatMap(shortPatterns)
  return execute<LiveWords>(
    req,
    sql`select article::text as article, locale, words,
               story.refs @> array[${`person:${person}`}::text] as "quotesThem"
        from delivery.stories story
        join newsroom.live_words using (article, locale)
        where story.state = 'live' and (article, locale) in (
          select article, locale from newsroom.live_words
          where replace(words, ' ', '') like any (${sql.param(long)}::text[])
          union all
          select article, locale from newsroom.live_words where words like any (${sql.param(short)}::text[]))
        order by article, locale`,
  )
}
