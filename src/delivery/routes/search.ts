import type { Router } from 'express'

import { ASKED } from '../asked'
import { assembleSummary } from '../assemble'
import { kept, type Delivery } from '../context'
import { jsonAnswer, type Answer } from '../http'
import { readLocale, readParameters } from '../parameters'
import { Problem } from '../problems'
import type { PublicSearchPage, PublicSearchResult } from '../public'
import { findStories, type FoundRow, type SearchOrder } from '../search/find-stories'
import { highlights, type Highlight } from '../search/highlight'
import { TO_BEFORE_FROM } from '../search/parameters'
import type { SearchQuery } from '../search/query'
import { encodeSearchCursor } from '../search/search-cursor'
import { bodyLines, FILTER_KINDS } from '../search/search-row'
import { earliest } from './articles'

const DAY_MS = 86_400_000

/** `GET /v1/{locale}/search`. */
export function searchRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/search',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const query = readParameters(req, ASKED.search)
      const from = query.from ?? null
      const to = query.to ?? null
      if (from !== null && to !== null && to < from)
        throw new Problem('bad-request', { errors: [{ parameter: 'to', message: TO_BEFORE_FROM }] })
      const position = query.after ?? null
      const { all, none } = query.q
      return {
        // Two queries that differ only in what no search minds are one.
        key: JSON.stringify([
          'search',
          locale,
          [all, none],
          query.limit,
          position && encodeSearchCursor(position),
          [from, to],
          ...FILTER_KINDS.map((name) => query[name] ?? null),
        ]),
        load: () =>
          search(delivery, {
            locale,
            query: query.q,
            filter: query,
            from,
            before: to === null ? null : to + DAY_MS,
            limit: query.limit,
            position,
            now: delivery.now(),
          }),
      }
    }),
  )
}

async function search(delivery: Delivery, order: SearchOrder): Promise<Answer> {
  const { locale, query } = order
  const { rows, next, isApproximate } = await findStories(delivery.database, order)
  const setting = { publicUrl: delivery.publicUrl, now: order.now }
  const items = rows.map((row) => {
    const { value, expiresAt } = assembleSummary(row, locale, setting)
    const result: PublicSearchResult = {
      ...value,
      highlights: isApproximate ? [] : highlightsOf(query, row),
    }
    return { result, expiresAt }
  })
  const page: PublicSearchPage = {
    items: items.map(({ result }) => result),
    next: next && encodeSearchCursor(next),
    approximate: isApproximate,
  }
  return jsonAnswer(page, {
    locale,
    tags: [
      `stories:${locale}`,
      ...['desk', 'topic', 'media', 'quote'].map((kind) => `every:${kind}`),
      ...FILTER_KINDS.filter((name) => order.filter[name] !== undefined).map((name) => `every:${name}`),
    ],
    expiresAt: earliest(items.map(({ expiresAt }) => expiresAt)),
  })
}

/** Stands where words must not be shown: no line of a story holds it. */
const WITHHELD = '\uFFFC'

/** A snippet has no room for a notice: what was said and is now disputed or retracted is found, but not shown in one. */
function highlightsOf(
  query: SearchQuery,
  { headline, standfirst, searched, withheld }: FoundRow,
): Highlight[] {
  const quotes = new Map(searched.quotes.map(({ id, text }) => [id, text]))
  const hidden = new Set(withheld)
  const lines = bodyLines(searched.body, (id, excerpt) =>
    hidden.has(id) ? WITHHELD : (excerpt ?? quotes.get(id) ?? ''),
  )
  return highlights(query, {
    headline,
    standfirst,
    lines: lines.filter((line) => !line.includes(WITHHELD)),
  })
}
