import type { Locale } from '../body/types'
import type { CorrectionContent, EditionContent, NodeRef } from './content'
import {
  LINK,
  nodesOf,
  toLink,
  type Database,
  type Dated,
  type Nodes,
  type StoryLink,
  type StoryRow,
} from './store'

export interface FoundStory {
  story: StoryRow | null
  /** Where the slug is unknown in the locale: the live editions of the article that it belongs to in another one. */
  elsewhere: StoryLink[]
}

const links = (from: string): string =>
  `(select json_agg(${LINK} order by story.locale) from delivery.stories story where story.state = 'live' and ${from})`

/**
 * A story by locale ($1) and slug ($2) with every node it refers to, in one statement: what is read together belongs to one
 * moment. It always gives one row. `more` are further columns, of the row's `its` (its place in delivery.stories) and
 * `edition` (null unless it is live: what was withdrawn is not even read).
 *
 * Each part is looked up by its key (`limit 1` in a lateral: whatever the planner thinks of how many there are), and what
 * most stories do not need stands in a `case`: it is not run.
 */
export const storyStatement = (more = ''): string => `
  select its.article, its.state, its.number, its.slug, its.first_published_at, its.published_at, its.notice,
    its.withdrawn_at, edition.content, edition.corrections,
    case when edition.content is not null then to_json(its.refs) end as refs,
    parts.nodes,
    case when parts.is_replaced then (${nodesOf('select unnest(its.refs)')}) end as nodes_and_replacements,
    case when edition.content is not null then ${links('story.article = its.article and story.locale <> $1')} end as alternates,
    (select json_agg(${LINK})
     from jsonb_path_query(edition.content, 'strict $.body.** ? (@.type == "related").article') as named,
       lateral (select * from delivery.stories where article = (named #>> '{}')::uuid and locale = $1 and state = 'live'
         limit 1) as story
    ) as related,
    case when its.article is null then ${links(`story.article in (
      select other.article
      from delivery.slugs other join delivery.stories there using (article, locale)
      where other.locale <> $1 and other.slug = $2 and there.state = 'live')`)} end as elsewhere${more}
  from (select) as asked
    left join (delivery.slugs slug join delivery.stories its on its.article = slug.article and its.locale = $1)
      on slug.locale = $1 and slug.slug = $2
    left join delivery.editions edition
      on its.state = 'live' and (edition.article, edition.locale, edition.number) = (its.article, $1, its.number)
    left join lateral (
      select json_object_agg(ref, node.data) as nodes,
        coalesce(bool_or(node.data->>'replacedBy' is not null and node.data->>'status' <> 'active'), false) as is_replaced
      from unnest(its.refs) as ref,
        lateral (select data from delivery.nodes
          where kind = split_part(ref, ':', 1) and id = nullif(split_part(ref, ':', 2), '')::uuid limit 1) as node
    ) as parts on edition.content is not null`

export const STORY = storyStatement()

/** The row of a story's statement. */
export interface StoryColumns {
  article: string | null
  state: StoryRow['state']
  number: number
  slug: string
  first_published_at: Date
  published_at: Date
  notice: string | null
  withdrawn_at: Date | null
  content: EditionContent | null
  corrections: CorrectionContent[] | null
  refs: NodeRef[] | null
  nodes: Nodes | null
  nodes_and_replacements: Nodes | null
  alternates: Dated<StoryLink>[] | null
  related: Dated<StoryLink>[] | null
  elsewhere: Dated<StoryLink>[] | null
}

/** A story with every node it refers to. */
export async function findStory(database: Database, locale: Locale, slug: string): Promise<FoundStory> {
  const { rows } = await database.query<StoryColumns>(STORY, [locale, slug])
  return foundStory(rows, locale)
}

export function foundStory([row]: StoryColumns[], locale: Locale): FoundStory {
  if (!row || row.article === null) return { story: null, elsewhere: (row?.elsewhere ?? []).map(toLink) }
  const { article, state, number, slug, notice } = row
  return {
    story: {
      ...{ article, locale, state, number, slug, notice },
      first_published_at: row.first_published_at,
      published_at: row.published_at,
      withdrawn_at: row.withdrawn_at,
      content: row.content,
      corrections: row.corrections,
      refs: row.refs,
      nodes: row.nodes_and_replacements ?? row.nodes ?? {},
      alternates: (row.alternates ?? []).map(toLink),
      related: (row.related ?? []).map(toLink),
    },
    elsewhere: [],
  }
}
