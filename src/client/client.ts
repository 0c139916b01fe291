import type { Locale } from '../body/types'
import type {
  PublicChange,
  PublicChangePage,
  PublicHelplineList,
  PublicPerson,
  PublicQuoteDetails,
  PublicSearchPage,
  PublicSourceDetails,
  PublicSourceList,
  PublicStory,
  PublicStoryPage,
  PublicTopicList,
} from '../delivery/public'
import { followChanges, type FollowOptions } from './follow-changes'
import { problemOf } from './problem'

export interface ClientOptions {
  /** Address of the desk, e.g. `https://desk.example.org`; without `/v1`. */
  baseUrl: string
  /** The language of what is asked for. Who only follows changes needs none. */
  locale?: Locale
  /** Another `fetch`, such as one that keeps answers. */
  fetch?: typeof globalThis.fetch
}

export interface StoryFilter {
  /** Slugs. */
  topic?: string
  desk?: string
  source?: string
  person?: string
  /** 1 to 100; 20 where it is left out. */
  limit?: number
  /** `next` of the page before. */
  after?: string
}

export interface SearchFilter extends StoryFilter {
  /** `YYYY-MM-DD`, in UTC. */
  from?: string
  to?: string
}

export interface HelplineFilter {
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** A person of that age in years, or whom a service takes. */
  audience?: 'child' | 'adult' | number
  kind?: string
}

export interface Asking {
  signal?: AbortSignal
}

/** Every call throws AmanaProblem where the API has no answer, and whatever `fetch` throws where it cannot be reached. */
export interface AmanaClient {
  /** The same client in another language. Nothing falls back to it by itself. */
  in: (locale: Locale) => AmanaClient
  stories: (filter?: StoryFilter, asking?: Asking) => Promise<PublicStoryPage>
  /** An old slug gives the story too: compare `slug` where your addresses have to follow. */
  story: (slug: string, asking?: Asking) => Promise<PublicStory>
  search: (q: string, filter?: SearchFilter, asking?: Asking) => Promise<PublicSearchPage>
  helplines: (filter?: HelplineFilter, asking?: Asking) => Promise<PublicHelplineList>
  quote: (id: string, asking?: Asking) => Promise<PublicQuoteDetails>
  sources: (asking?: Asking) => Promise<PublicSourceList>
  source: (slug: string, asking?: Asking) => Promise<PublicSourceDetails>
  person: (slug: string, asking?: Asking) => Promise<PublicPerson>
  topics: (asking?: Asking) => Promise<PublicTopicList>
  /** The changes after number `since`; ask on with `next`. */
  changes: (since?: string, limit?: number, asking?: Asking) => Promise<PublicChangePage>
  /** The same as they happen, also after a connection was cut; ends when `signal` aborts. */
  followChanges: (
    since: string,
    signal?: AbortSignal,
    options?: FollowOptions,
  ) => AsyncGenerator<PublicChange, void, undefined>
}

type Query = Readonly<Record<string, string | number | undefined>>

function queryOf(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
}

export function createClient(options: ClientOptions): AmanaClient {
  const { locale } = options
  const base = `${options.baseUrl.replace(/\/+$/, '')}/v1`
  // Called through a variable of its own: browsers refuse a `fetch` that is taken for a method.
  const ask: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))

  async function read<Answer>(path: string, query: Query, { signal }: Asking = {}): Promise<Answer> {
    const response = await ask(base + path + queryOf(query), {
      headers: { Accept: 'application/json, application/problem+json' },
      ...(signal ? { signal } : {}),
    })
    if (!response.ok) throw await problemOf(response)
    return (await response.json()) as Answer
  }

  const inLocale = <Answer>(path: string, query: Query, asking?: Asking): Promise<Answer> => {
    if (locale === undefined) {
      return Promise.reject(new TypeError('Name a language: createClient({ locale }) or client.in(locale)'))
    }
    return read(`/${locale}${path}`, query, asking)
  }
  const at = (part: string): string => encodeURIComponent(part)

  return {
    in: (other) => createClient({ ...options, locale: other }),
    stories: (filter = {}, asking) => inLocale('/articles', { ...filter }, asking),
    story: (slug, asking) => inLocale(`/articles/${at(slug)}`, {}, asking),
    search: (q, filter = {}, asking) => inLocale('/search', { q, ...filter }, asking),
    helplines: (filter = {}, asking) => inLocale('/helplines', { ...filter }, asking),
    quote: (id, asking) => inLocale(`/quotes/${at(id)}`, {}, asking),
    sources: (asking) => inLocale('/sources', {}, asking),
    source: (slug, asking) => inLocale(`/sources/${at(slug)}`, {}, asking),
    person: (slug, asking) => inLocale(`/people/${at(slug)}`, {}, asking),
    topics: (asking) => inLocale('/topics', {}, asking),
    changes: (since, limit, asking) => read('/changes', { since, limit }, asking),
    followChanges: (since, signal, following) =>
      followChanges(ask, `${base}/changes/stream`, since, signal, following),
  }
}
