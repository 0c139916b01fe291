import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../body/types'
import type { QuoteState } from '../delivery/content'
import { SUFFICIENT_STATES } from '../preflight/rules/quote-verified'
import { execute } from './sql'

/** A quote of a live edition that could not go out today: a change or a dispute took its verification away. */
export interface ReopenedQuote {
  quote: string
  label: string
  state: QuoteState
}

export interface ReopenedRow extends ReopenedQuote {
  article: string
  locale: Locale
  headline: string
}

/**
 * Live editions with a quote whose present state no longer suffices for the form in which readers have it. The state is
 * what readers are shown; the form is that of the edition.
 *
 * @param article one story, or all of them, those first that went out last
 */
export function reopenedEditions(article?: string): SQL {
  const one = article === undefined ? sql`` : sql`and s.article = ${article}::uuid`
  return sql`
    select s.article, s.locale, s.headline, n.id::text as quote, n.data ->> 'status' as state,
           coalesce(q.label, n.id::text) as label
    from delivery.nodes n
    join delivery.stories s on s.state = 'live' and s.refs @> array['quote:' || n.id]
    join delivery.editions e on e.article = s.article and e.locale = s.locale and e.number = s.number
    cross join lateral jsonb_array_elements(e.content -> 'quotes') used
    left join quotes q on q.id = n.id
    where n.kind = 'quote' and n.data ->> 'status' <> 'verified_verbatim' ${one}
      and used ->> 'id' = n.id::text
      and not jsonb_exists(${JSON.stringify(SUFFICIENT_STATES)}::jsonb -> (used ->> 'form'), n.data ->> 'status')
    order by s.published_at desc, s.article, s.locale, label`
}

/** What has to be looked at again in one story, by language. */
export async function reopenedIn(req: PayloadRequest, article: string): Promise<ReopenedRow[]> {
  return execute<ReopenedRow>(req, reopenedEditions(article))
}
