import type { Locale } from '../body/types'
import { PUBLICATION_ID, type PublicationNode } from './content'
import { LINK, nodesOf, toStory, type Database, type Dated, type Nodes, type StoryRow } from './store'
import { foundStory, storyStatement, type FoundStory, type StoryColumns } from './store-story'

const PUBLICATION = `(select data from delivery.nodes where kind = 'publication' and id = '${PUBLICATION_ID}')`

/** What the desk says of itself; null where it never said anything. */
export async function findPublication(database: Database): Promise<PublicationNode | null> {
  const { rows } = await database.query<{ publication: PublicationNode | null }>(
    `select ${PUBLICATION} as publication`,
  )
  return rows[0]?.publication ?? null
}

export interface FoundForFormats extends FoundStory {
  publication: PublicationNode | null
  /** What the live editions in other locales say that they were translated from, by their locale. */
  translated: Partial<Record<Locale, Locale | null>>
}

export const STORY_FOR_FORMATS = storyStatement(`,
    ${PUBLICATION} as publication,
    (select json_object_agg(other.locale, there.content #>> '{translation,from}')
     from delivery.stories other join delivery.editions there using (article, locale, number)
     where other.article = its.article and other.locale <> $1 and other.state = 'live') as translated`)

interface FormatColumns extends StoryColumns {
  publication: PublicationNode | null
  translated: FoundForFormats['translated'] | null
}

/** A story as `findStory` has it, with what its other formats say beside it, in one statement. */
export async function findStoryForFormats(
  database: Database,
  locale: Locale,
  slug: string,
): Promise<FoundForFormats> {
  const { rows } = await database.query<FormatColumns>(STORY_FOR_FORMATS, [locale, slug])
  return {
    ...foundStory(rows, locale),
    publication: rows[0]?.publication ?? null,
    translated: rows[0]?.translated ?? {},
  }
}

export interface WithdrawnRow {
  article: string
  withdrawn_at: Date
  /** Null for what was unpublished: it goes without a word. */
  notice: string | null
}

export interface FeedRows {
  /** Newest first; the nodes of all of them are in `nodes`. */
  stories: StoryRow[]
  nodes: Nodes
  /** When each node last changed. */
  changedAt: Record<string, string>
  withdrawn: WithdrawnRow[]
  publication: PublicationNode | null
}

interface FeedAsJson {
  stories: Dated<StoryRow>[]
  nodes: Record<string, { data: Nodes[string]; changedAt: string }>
  withdrawn: (Omit<WithdrawnRow, 'withdrawn_at'> & { withdrawn_at: string })[]
  publication: PublicationNode | null
}

/**
 * The newest live stories of a locale, whole, and what was withdrawn after `withdrawnAfter`, in one statement. Nodes come
 * once for all stories: most of them are shared.
 */
export async function findFeed(
  database: Database,
  locale: Locale,
  limit: number,
  withdrawnAfter: Date,
): Promise<FeedRows> {
  const { rows } = await database.query<FeedAsJson>(
    `with newest as (
       select story.article, story.locale, story.state, story.number, story.slug, story.first_published_at,
         story.published_at, story.refs, edition.content, edition.corrections
       from delivery.stories story join delivery.editions edition using (article, locale, number)
       where story.locale = $1 and story.state = 'live'
       order by story.first_published_at desc, story.article desc limit $2
     )
     select
       (select coalesce(jsonb_agg(to_jsonb(newest.*) || jsonb_build_object(
            'notice', null, 'withdrawn_at', null, 'nodes', jsonb_build_object(),
            'alternates', (select coalesce(jsonb_agg(${LINK} order by story.locale), '[]')
              from delivery.stories story
              where story.article = newest.article and story.locale <> $1 and story.state = 'live'),
            'related', (select coalesce(jsonb_agg(${LINK}), '[]')
              from delivery.stories story
              where story.locale = $1 and story.state = 'live' and story.article in
                (select (ref #>> '{}')::uuid
                 from jsonb_path_query(newest.content, 'strict $.body.** ? (@.type == "related").article') ref)))
          order by newest.first_published_at desc, newest.article desc), '[]') from newest) as stories,
       (${nodesOf(
         'select unnest(newest.refs) from newest',
         "jsonb_build_object('data', node.data, 'changedAt', node.changed_at)",
       )}) as nodes,
       (select coalesce(jsonb_agg(jsonb_build_object(
            'article', article, 'withdrawn_at', withdrawn_at, 'notice', notice)
          order by withdrawn_at desc, article), '[]')
        from delivery.stories where locale = $1 and state <> 'live' and withdrawn_at > $3) as withdrawn,
       ${PUBLICATION} as publication`,
    [locale, limit, withdrawnAfter],
  )
  const row = rows[0]
  const nodes = Object.entries(row?.nodes ?? {})
  return {
    stories: (row?.stories ?? []).map(toStory),
    nodes: Object.fromEntries(nodes.map(([ref, { data }]) => [ref, data])),
    changedAt: Object.fromEntries(nodes.map(([ref, { changedAt }]) => [ref, changedAt])),
    withdrawn: (row?.withdrawn ?? []).map((gone) => ({ ...gone, withdrawn_at: new Date(gone.withdrawn_at) })),
    publication: row?.publication ?? null,
  }
}

export interface SitemapRow {
  locale: Locale
  slug: string
  published_at: Date
  /** The same article's live edition in the other locale. */
  other: { locale: Locale; slug: string } | null
}

/** One page of all live stories, the oldest first, and how many there are in all. */
export async function findForSitemap(
  database: Database,
  limit: number,
  offset: number,
): Promise<{ rows: SitemapRow[]; total: number }> {
  const { rows } = await database.query<SitemapRow & { total: number }>(
    `with page as (
       select article, locale, slug, first_published_at, published_at from delivery.stories
       where state = 'live' order by first_published_at, article, locale limit $1 offset $2
     )
     select page.locale, page.slug, page.published_at,
       case when other.slug is not null then jsonb_build_object('locale', other.locale, 'slug', other.slug) end as other,
       (select count(*)::int from delivery.stories where state = 'live') as total
     from page left join delivery.stories other
       on other.article = page.article and other.locale <> page.locale and other.state = 'live'
     order by page.first_published_at, page.article, page.locale`,
    [limit, offset],
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export interface NewsRow {
  locale: Locale
  slug: string
  headline: string
  first_published_at: Date
}

/** The live stories that were first published after a moment, the newest first; at most `limit`. */
export async function findNews(
  database: Database,
  after: Date,
  limit: number,
): Promise<{ rows: NewsRow[]; publication: PublicationNode | null }> {
  const { rows } = await database.query<{ news: Dated<NewsRow>[]; publication: PublicationNode | null }>(
    `with news as (
       select article, locale, slug, headline, first_published_at from delivery.stories
       where state = 'live' and first_published_at > $1
       order by first_published_at desc, article desc, locale limit $2
     )
     select coalesce(jsonb_agg(jsonb_build_object('locale', locale, 'slug', slug, 'headline', headline,
         'first_published_at', first_published_at) order by first_published_at desc, article desc, locale), '[]') as news,
       ${PUBLICATION} as publication
     from news`,
    [after, limit],
  )
  const row = rows[0]
  return {
    rows: (row?.news ?? []).map((news) => ({
      ...news,
      first_published_at: new Date(news.first_published_at),
    })),
    publication: row?.publication ?? null,
  }
}
