import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { bodyReferences } from '../body/references'
import type { Locale } from '../body/types'
import type { MediaNode, NodeKind, TopicNode } from '../delivery/content'
import { readRegistry, type Registry } from './facts/people'
import { findAttributes, type AttributeRow } from './facts/registry'
import { liveTexts, wordsToKeep, type LiveEdition } from './live-texts'
import type { RunSql } from './put-draft-refs'
import { execute } from './sql'

export interface StoryInLocale {
  article: string
  locale: Locale
}

type EditionRow = StoryInLocale & Pick<LiveEdition, 'slug' | 'content' | 'corrections'>

interface NodeRow {
  kind: NodeKind
  id: string
  data: unknown
}

async function readLive(run: RunSql, stories: StoryInLocale[]): Promise<(StoryInLocale & LiveEdition)[]> {
  const editions = await run<EditionRow>(
    sql`select article::text as article, locale, edition.slug, edition.content, edition.corrections
        from jsonb_to_recordset(${JSON.stringify(stories)}::jsonb) as asked (article uuid, locale text)
        join delivery.stories story using (article, locale)
        join delivery.editions edition using (article, locale, number)
        where story.state = 'live'`,
  )
  const pictureIds = ({ content }: EditionRow): string[] => [
    ...bodyReferences(content.body).media,
    ...(content.leadMedia ? [content.leadMedia.slice('media:'.length)] : []),
  ]
  const topicIds = ({ content }: EditionRow): string[] =>
    content.topics.map((ref) => ref.slice('topic:'.length))
  const wanted = [...new Set(editions.flatMap((row) => [...pictureIds(row), ...topicIds(row)]))]
  const nodes = await run<NodeRow>(
    sql`select kind, id::text as id, data from delivery.nodes
        where kind in ('media', 'topic') and id = any(${sql.param(wanted)}::uuid[])`,
  )
  const data = new Map(nodes.map((node) => [`${node.kind}:${node.id}`, node.data]))
  return editions.map((row) => ({
    ...row,
    pictures: pictureIds(row).flatMap((id) => {
      const media = data.get(`media:${id}`) as MediaNode | undefined
      return media ? [media.alt[row.locale], media.caption[row.locale]] : []
    }),
    topics: topicIds(row).flatMap((id) => {
      const topic = data.get(`topic:${id}`) as TopicNode | undefined
      return topic ? [topic.name] : []
    }),
  }))
}

/**
 * Writes the words of live editions from what readers get, so that a publication and a backfill keep the same. What is
 * not live is passed over.
 *
 * @returns the texts of each, as they were written
 */
export async function writeLiveWords(
  run: RunSql,
  stories: StoryInLocale[],
): Promise<(StoryInLocale & { texts: string[] })[]> {
  const live = (await readLive(run, stories)).map((edition) => ({
    article: edition.article,
    locale: edition.locale,
    texts: liveTexts(edition),
  }))
  const rows = live.map(({ article, locale, texts }) => ({ article, locale, words: wordsToKeep(texts) }))
  await run(
    sql`insert into newsroom.live_words (article, locale, words)
        select article, locale, words
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (article uuid, locale text, words text)
        on conflict (article, locale) do update set words = excluded.words
        where live_words.words is distinct from excluded.words`,
  )
  return live
}

function attributesIn(registry: Registry, texts: string[]): AttributeRow[] {
  const found = texts.flatMap((text) => findAttributes(registry, text))
  return [...new Map(found.map((row) => [`${row.person} ${row.identifier}`, row])).values()]
}

/**
 * Keeps what an edition that just went out says: its words, and which attributes of protected people are among them. Call
 * it in the transaction of the publication, after the nodes: the registry has been held since preflight.
 */
export async function putLiveWords(req: PayloadRequest, story: StoryInLocale): Promise<void> {
  const { article, locale } = story
  const [live] = await writeLiveWords((query) => execute(req, query), [{ article, locale }])
  const rows = attributesIn(await readRegistry(req, { lock: true }), live?.texts ?? [])
  await execute(
    req,
    sql`delete from newsroom.identifying where article = ${article}::uuid and locale = ${locale}`,
  )
  if (rows.length === 0) return
  await execute(
    req,
    sql`insert into newsroom.identifying (person, identifier, article, locale)
        select person, identifier, ${article}::uuid, ${locale}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (person uuid, identifier text)
        order by person, identifier`,
  )
}

/** What is no longer live says nothing any more. */
export async function dropLiveWords(req: PayloadRequest, stories: StoryInLocale[]): Promise<void> {
  const asked = JSON.stringify(stories.map(({ article, locale }) => ({ article, locale })))
  for (const table of ['live_words', 'identifying'])
    await execute(
      req,
      sql`delete from newsroom.${sql.identifier(table)} gone
          using jsonb_to_recordset(${asked}::jsonb) as asked (article uuid, locale text)
          where gone.article = asked.article and gone.locale = asked.locale`,
    )
}
