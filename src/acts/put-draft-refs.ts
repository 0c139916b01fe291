import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { fromLexical } from '../body/from-lexical'
import { bodyReferences } from '../body/references'
import { LOCALES, type Locale } from '../body/types'
import { execute } from './sql'

/** Runs SQL and gives its rows: in a request's transaction, or in a migration's. */
export type RunSql = <Row>(query: SQL) => Promise<Row[]>

interface StoredDraft {
  article: string
  /** The editor's tree in each language that has a row. */
  bodies: Partial<Record<Locale, unknown>> | null
  /** References of what both languages share. */
  shared: string[]
}

/** What a body in the editor's tree refers to, as `<kind>:<id>`. */
function refsInBody(tree: unknown): string[] {
  const { quotes, documents, helplines, media, articles } = bodyReferences(fromLexical(tree))
  return [
    ...quotes.map((id) => `quote:${id}`),
    ...documents.map((id) => `document:${id}`),
    ...helplines.map((id) => `helpline:${id}`),
    ...media.map((id) => `media:${id}`),
    ...articles.map((id) => `article:${id}`),
  ].map((ref) => ref.toLowerCase())
}

/**
 * Writes what the newest draft of each article refers to, in either language, from what is stored: the answer of a save
 * lacks fields that the client did not select, takes words from the other language where one has none, and knows one
 * language of a restored version.
 *
 * @param articles ids; what has no draft is passed over
 */
export async function writeDraftRefs(run: RunSql, articles: string[]): Promise<void> {
  if (articles.length === 0) return
  const drafts = await run<StoredDraft>(
    sql`select distinct on (v.parent_id) v.parent_id::text as article,
               (select jsonb_object_agg(l._locale, l.version_body) from _articles_v_locales l
                where l._parent_id = v.id) as bodies,
               array_remove(array['desk:' || v.version_desk_id, 'media:' || v.version_lead_media_id], null) || array(
                 select coalesce('source:' || r.sources_id, 'document:' || r.documents_id,
                                 'helpline:' || r.helplines_id, 'topic:' || r.topics_id)
                 from _articles_v_rels r
                 where r.parent_id = v.id
                   and coalesce(r.sources_id, r.documents_id, r.helplines_id, r.topics_id) is not null) as shared
        from _articles_v v
        where v.latest and v.parent_id = any(${sql.param(articles)}::uuid[])
        order by v.parent_id, v.updated_at desc`,
  )
  const rows = drafts.flatMap(({ article, bodies, shared }) =>
    LOCALES.map((locale) => ({
      article,
      locale,
      refs: [...new Set([...shared, ...refsInBody(bodies?.[locale])])].sort(),
    })),
  )
  // An autosave seldom changes what a story refers to: the index is left alone then.
  await run(
    sql`insert into newsroom.draft_refs (article, locale, refs)
        select article, locale, refs
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (article uuid, locale text, refs text[])
        on conflict (article, locale) do update set refs = excluded.refs
        where draft_refs.refs is distinct from excluded.refs`,
  )
}

/** Hook: every save of an article keeps what its newest draft refers to, in the save's own transaction. */
export const putDraftRefs: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = String(doc.id)
  // The restoring of a version does not hold the article's row: without a lock of our own it could be passed by a save.
  await execute(req, sql`select pg_advisory_xact_lock(hashtext('newsroom.draft_refs'), hashtext(${id}))`)
  await writeDraftRefs((query) => execute(req, query), [id])
  return doc
}

/** Hook: a deleted article refers to nothing. */
export const dropDraftRefs: CollectionAfterDeleteHook = async ({ id, req }) => {
  await execute(req, sql`delete from newsroom.draft_refs where article = ${String(id)}::uuid`)
}
