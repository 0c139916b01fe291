import {
  after,
  audience,
  country,
  helplineKind,
  id,
  logPageSize,
  optionalSlug,
  pageSize,
  since,
  sitemapPage,
  slug,
  type Parameter,
} from './parameters'
import { after as afterFound, day, q } from './search/parameters'

/** What a route reads of a request, apart from the locale: parameters of its path and of its query. */
export interface AskedParameters {
  path: Readonly<Record<string, Parameter>>
  query: Readonly<Record<string, Parameter>>
}

const stories = { topic: optionalSlug, desk: optionalSlug, source: optionalSlug, person: optionalSlug }

/** What each route takes: one list for the routes, which read by it, and for the OpenAPI document, which shows it. */
export const ASKED = {
  nothing: { path: {}, query: {} },
  stories: { path: {}, query: { ...stories, limit: pageSize, after } },
  story: { path: { slug }, query: {} },
  search: {
    path: {},
    query: { q, ...stories, from: day, to: day, limit: pageSize, after: afterFound },
  },
  helplines: { path: {}, query: { country, audience, kind: helplineKind } },
  quote: { path: { id }, query: {} },
  source: { path: { slug }, query: {} },
  person: { path: { slug }, query: {} },
  picture: { path: { id, file: slug }, query: {} },
  changes: { path: {}, query: { since, limit: logPageSize } },
  changeStream: { path: {}, query: { since } },
  sitemapPage: { path: { page: sitemapPage }, query: {} },
} as const satisfies Record<string, AskedParameters>
