import type pg from 'pg'

import type { Locale } from '../body/types'
import type { CorrectionContent, EditionContent, NodeData, NodeKind, NodeRef } from './content'
import type { Position } from './cursor'

/** The part of a pool or a client that delivery needs: each call is one statement. */
export interface Database {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>
}

/** The live parts an answer is assembled with, by reference. */
export type Nodes = Record<NodeRef, NodeData[NodeKind]>

export interface StoryLink {
  article: string
  locale: Locale
  slug: string
  headline: string
  first_published_at: Date
}

export interface StoryRow {
  article: string
  locale: Locale
  state: 'live' | 'unpublished' | 'recalled'
  number: number
  slug: string
  first_published_at: Date
  published_at: Date
  notice: string | null
  withdrawn_at: Date | null
  /** Null unless the story is live: what was withdrawn is not even read. */
  content: EditionContent | null
  corrections: CorrectionContent[] | null
  refs: NodeRef[] | null
  nodes: Nodes
  /** Live editions of the same article in other locales. */
  alternates: StoryLink[]
  /** Live stories of this locale that the body links to. */
  related: StoryLink[]
}

export interface ArticleRow {
  article: string
  number: number
  slug: string
  headline: string
  standfirst: string | null
  first_published_at: Date
  published_at: Date
  micros: string
  content: Pick<
    EditionContent,
    'contentNote' | 'byline' | 'desk' | 'topics' | 'leadMedia' | 'sensitivity' | 'hideAdverts'
  >
  nodes: Nodes
}

export interface ArticleFilter {
  topic?: string | undefined
  desk?: string | undefined
  source?: string | undefined
  person?: string | undefined
}

export const ARTICLE_FILTERS = ['topic', 'desk', 'source', 'person'] as const

export const LINK = `jsonb_build_object('article', story.article, 'locale', story.locale, 'slug', story.slug,
  'headline', story.headline, 'first_published_at', story.first_published_at)`

/**
 * The nodes that `refs` (a column `ref`) name, and the helplines that take the place of retired ones, however long that
 * chain is. A reference to what is no node (a document) finds nothing. `value` is what is wanted of each.
 */
export const nodesOf = (refs: string, value = 'node.data') => `
  with recursive wanted(kind, id) as (
    select split_part(ref, ':', 1), nullif(split_part(ref, ':', 2), '')::uuid from (${refs}) as given(ref)
    union
    select 'helpline', (node.data->>'replacedBy')::uuid
    from wanted join delivery.nodes node on node.kind = wanted.kind and node.id = wanted.id
    where wanted.kind = 'helpline' and node.data->>'status' <> 'active' and node.data->>'replacedBy' is not null
  )
  select coalesce(jsonb_object_agg(node.kind || ':' || node.id, ${value}), '{}')
  from wanted join delivery.nodes node on node.kind = wanted.kind and node.id = wanted.id`

export const toStory = (row: Dated<StoryRow>): StoryRow => ({
  ...row,
  first_published_at: new Date(row.first_published_at),
  published_at: new Date(row.published_at),
  withdrawn_at: row.withdrawn_at ? new Date(row.withdrawn_at) : null,
  alternates: row.alternates.map(toLink),
  related: row.related.map(toLink),
})

/** A row that came as JSON: its times are text. */
export type Dated<Row> = {
  [Column in keyof Row]: Row[Column] extends Date
    ? string
    : Row[Column] extends Date | null
      ? string | null
      : Row[Column] extends StoryLink[]
        ? Dated<StoryLink>[]
        : Row[Column]
}

export const toLink = (link: Dated<StoryLink>): StoryLink => ({
  ...link,
  first_published_at: new Date(link.first_published_at),
})

/** The columns of an `ArticleRow`, of `delivery.stories` as `story` and its edition as `edition`. */
export const SUMMARY = `story.article, story.number, story.slug, story.headline, story.standfirst,
  story.first_published_at, story.published_at,
  (extract(epoch from story.first_published_at) * 1000000)::bigint::text as micros,
  jsonb_build_object(${['contentNote', 'byline', 'desk', 'topics', 'leadMedia', 'sensitivity', 'hideAdverts']
    .map((name) => `'${name}', edition.content->'${name}'`)
    .join(', ')}) as content,
  (${nodesOf(`select edition.content->>'desk' union all select edition.content->>'leadMedia'
     union all select jsonb_array_elements_text(edition.content->'topics')`)}) as nodes`

/** The stories live in a locale, newest first; at most `limit`, after `position`. */
export async function findArticles(
  database: Database,
  locale: Locale,
  filter: ArticleFilter,
  limit: number,
  position: Position | null,
): Promise<ArticleRow[]> {
  const values: unknown[] = [locale, limit]
  const bind = (value: unknown) => `$${values.push(value)}`
  const conditions = ARTICLE_FILTERS.flatMap((kind) =>
    filter[kind] === undefined
      ? []
      : // A protected person has no name; to filter by a slug they once had must not tell what they are in.
        `and story.refs && array(select '${kind}:' || node.id from delivery.nodes node
           where node.kind = '${kind}' and node.data->>'slug' = ${bind(filter[kind])}
             and jsonb_typeof(node.data->'name') = 'object')`,
  )
  if (position) {
    conditions.push(`and (story.first_published_at, story.article) <
      (timestamptz 'epoch' + ${bind(position.micros.toString())}::bigint * interval '1 microsecond',
       ${bind(position.article)}::uuid)`)
  }
  const { rows } = await database.query<ArticleRow>(
    `select ${SUMMARY}
     from delivery.stories story join delivery.editions edition using (article, locale, number)
     where story.locale = $1 and story.state = 'live' ${conditions.join(' ')}
     order by story.first_published_at desc, story.article desc
     limit $2`,
    values,
  )
  return rows
}
