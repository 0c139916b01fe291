import type { Locale } from '../body/types'
import type {
  ChangeKind,
  DocumentContent,
  HelplineNode,
  MediaNode,
  PersonNode,
  QuoteContent,
  SourceNode,
  TopicNode,
} from './content'
import type { Database, Nodes, StoryLink } from './store'

/** A node is shown on its own only while a live story refers to it: what was withdrawn takes its people with it. */
const IS_USED = (kind: string) => `exists (select 1 from delivery.stories story
  where story.state = 'live' and story.locale = $1 and story.refs @> array['${kind}:' || node.id])`

export interface NodeRow<Data> {
  id: string
  data: Data
}

export interface QuoteRow {
  quote: QuoteContent
  documents: DocumentContent[]
  nodes: Nodes
  uses: StoryLink[]
}

/** A quote as the newest of the live editions has it that use it, or null where none does. */
export async function findQuote(database: Database, locale: Locale, id: string): Promise<QuoteRow | null> {
  const { rows } = await database.query<StoryLink & Partial<Pick<QuoteRow, 'quote' | 'documents' | 'nodes'>>>(
    `with uses as (
       select story.*, row_number() over (order by story.published_at desc, story.article desc) as place
       from delivery.stories story
       where story.locale = $1 and story.state = 'live' and story.refs @> array['quote:' || $2::text]
     ), newest as (
       select uses.article, uses.refs, edition.content
       from uses join delivery.editions edition using (article, locale, number) where place = 1
     )
     select uses.article, uses.locale, uses.slug, uses.headline, uses.first_published_at,
       (select entry from jsonb_array_elements(newest.content->'quotes') entry where entry->>'id' = $2::text) as quote,
       newest.content->'documents' as documents,
       case when newest.article is not null then
         (select jsonb_object_agg(node.kind || ':' || node.id, node.data)
          from unnest(newest.refs) ref join delivery.nodes node
            on node.kind = split_part(ref, ':', 1) and node.id = split_part(ref, ':', 2)::uuid) end as nodes
     from uses left join newest on newest.article = uses.article
     order by uses.place limit 100`,
    [locale, id],
  )
  const first = rows[0]
  if (!first?.quote) return null
  return {
    quote: first.quote,
    documents: first.documents ?? [],
    nodes: first.nodes ?? {},
    uses: rows.map(({ article, locale: language, slug, headline, first_published_at }) => ({
      article,
      locale: language,
      slug,
      headline,
      first_published_at,
    })),
  }
}

export async function findHelplines(database: Database): Promise<NodeRow<HelplineNode>[]> {
  const { rows } = await database.query<NodeRow<HelplineNode>>(
    `select id, data from delivery.nodes node
     where kind = 'helpline' and data->>'status' = 'active' order by id`,
  )
  return rows
}

/** The sources that live stories refer to. */
export async function findSources(database: Database, locale: Locale): Promise<NodeRow<SourceNode>[]> {
  // One pass over the references: a look-up for each source took ten times as long with 500 sources, 10 000 stories.
  const { rows } = await database.query<NodeRow<SourceNode>>(
    `select id, data from delivery.nodes node
     where kind = 'source' and data ->> 'public' is distinct from 'false' and 'source:' || node.id in (
       select unnest(story.refs) from delivery.stories story where story.state = 'live' and story.locale = $1)
     order by id`,
    [locale],
  )
  return rows
}

/** The source with a slug, while a live story refers to it. */
export async function findSource(
  database: Database,
  locale: Locale,
  slug: string,
): Promise<NodeRow<SourceNode> | null> {
  const { rows } = await database.query<NodeRow<SourceNode>>(
    `select id, data from delivery.nodes node
     where kind = 'source' and data ->> 'public' is distinct from 'false' and data->>'slug' = $2 and ${IS_USED('source')} order by id limit 1`,
    [locale, slug],
  )
  return rows[0] ?? null
}

export interface PersonRow extends NodeRow<PersonNode> {
  /** The organisations of the roles. */
  nodes: Nodes
}

/** A person whose name is public and whom a live story refers to. */
export async function findPerson(
  database: Database,
  locale: Locale,
  slug: string,
): Promise<PersonRow | null> {
  const { rows } = await database.query<PersonRow>(
    `select id, data, (
         select coalesce(jsonb_object_agg('source:' || source.id, source.data), '{}')
         from jsonb_array_elements(node.data->'roles') role join delivery.nodes source
           on source.kind = 'source' and 'source:' || source.id = role->>'organisation') as nodes
     from delivery.nodes node
     where kind = 'person' and data->>'slug' = $2 and jsonb_typeof(data->'name') = 'object'
       and ${IS_USED('person')} order by id limit 1`,
    [locale, slug],
  )
  return rows[0] ?? null
}

/** The topics of the stories that are live in a locale, with how many there are. */
export async function findTopics(
  database: Database,
  locale: Locale,
): Promise<(NodeRow<TopicNode> & { stories: number })[]> {
  const { rows } = await database.query<NodeRow<TopicNode> & { stories: number }>(
    `select * from (
       select id, data, (select count(*)::int from delivery.stories story
         where story.state = 'live' and story.locale = $1 and story.refs @> array['topic:' || node.id]) as stories
       from delivery.nodes node where kind = 'topic') counted
     where stories > 0 order by id`,
    [locale],
  )
  return rows
}

/** A picture that a live story uses, in any locale. */
export async function findMedia(database: Database, id: string): Promise<MediaNode | null> {
  const { rows } = await database.query<{ data: MediaNode }>(
    `select data from delivery.nodes node where kind = 'media' and id = $1::uuid and exists (
       select 1 from delivery.stories story where story.state = 'live' and story.refs @> array['media:' || ($1::uuid)::text])`,
    [id],
  )
  return rows[0]?.data ?? null
}

export interface ChangeRow {
  id: string
  at: Date
  kind: ChangeKind
  locale: Locale | null
  article: string | null
  edition: number | null
  slug: string | null
  node: string | null
}

/** The changes after number `since`, in commit order. */
export async function findChanges(database: Database, since: string, limit: number): Promise<ChangeRow[]> {
  const { rows } = await database.query<ChangeRow>(
    `select id::text as id, at, kind, locale, article, edition, slug, node
     from delivery.changes where id > $1::bigint order by delivery.changes.id limit $2`,
    [since, limit],
  )
  return rows
}

/** The number of the newest change, '0' where there is none. */
export async function newestChange(database: Database): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `select coalesce(max(id), 0)::text as id from delivery.changes`,
  )
  return rows[0]?.id ?? '0'
}

/** @throws where the database cannot be reached or has no delivery schema */
export async function assertReadable(database: Database): Promise<void> {
  await database.query('select 1 from delivery.stories limit 1')
}
