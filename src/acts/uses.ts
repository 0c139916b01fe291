import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../body/types'
import { ActRefused } from './refusals'
import { execute } from './sql'

export interface Uses {
  /** Articles whose newest draft uses the record, in either language: each once, the last written first. */
  articles: { id: string; headline: { ar: string | null; en: string | null } }[]
  /** Live editions that use it: what readers have now, the last published first. */
  editions: {
    article: string
    locale: Locale
    number: number
    slug: string
    headline: string
    publishedAt: string
  }[]
}

const TABLES = {
  quote: 'quotes',
  person: 'people',
  source: 'sources',
  document: 'documents',
  helpline: 'helplines',
  media: 'media',
} as const

export type UsedKind = keyof typeof TABLES

/** Whatever a draft may name that leads to the record: a draft names a person by what they are quoted with. */
function leadingTo(kind: UsedKind, id: string): SQL {
  const own = sql`select ${`${kind}:${id}`}::text`
  if (kind === 'person') return sql`select 'quote:' || id from quotes where person_id = ${id}::uuid`
  if (kind === 'document') {
    return sql`${own}
      union select 'quote:' || id from quotes where primary_document_id = ${id}::uuid
      union select 'quote:' || _parent_id from quotes_reported_by where document_id = ${id}::uuid`
  }
  if (kind === 'source') {
    return sql`${own}
      union select 'quote:' || id from quotes where organisation_id = ${id}::uuid
      union select 'document:' || id from documents where publisher_id = ${id}::uuid
      union select 'quote:' || q.id from quotes q join documents d on d.id = q.primary_document_id
            where d.publisher_id = ${id}::uuid
      union select 'quote:' || r._parent_id from quotes_reported_by r join documents d on d.id = r.document_id
            where d.publisher_id = ${id}::uuid`
  }
  return own
}

/**
 * One row: whether there is such a record, the articles and the live editions that use it. Drafts are found by the index
 * of what they name, live editions by the index of everything they refer to, which was followed up when they went out.
 */
export function usesStatement(kind: UsedKind, id: string): SQL {
  return sql`
    with used as (
      select distinct article from newsroom.draft_refs
      where refs && (select coalesce(array_agg(ref), '{}') from (${leadingTo(kind, id)}) as wanted (ref))
    ), articles as (
      select distinct on (used.article) used.article as id, v.updated_at, ar.version_headline as ar, en.version_headline as en
      from used
      join _articles_v v on v.parent_id = used.article and v.latest
      left join _articles_v_locales ar on ar._parent_id = v.id and ar._locale = 'ar'
      left join _articles_v_locales en on en._parent_id = v.id and en._locale = 'en'
      order by used.article, v.updated_at desc
    )
    select
      exists (select 1 from ${sql.identifier(TABLES[kind])} where id = ${id}::uuid) as "isKnown",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'headline', jsonb_build_object('ar', ar, 'en', en))
                         order by updated_at desc, id)
        from articles
      ), '[]') as articles,
      coalesce((
        select jsonb_agg(jsonb_build_object('article', article, 'locale', locale, 'number', number, 'slug', slug,
                                            'headline', headline, 'publishedAt', published_at)
                         order by published_at desc, article, locale)
        from delivery.stories
        where state = 'live' and refs @> array[${`${kind}:${id}`}]::text[]
      ), '[]') as editions`
}

/**
 * Where a record is used: in the newest draft of any article, and in what is live. A person is used by the stories that
 * quote them; a document by those that cite it or use a quote which stands in it or was reported by it; a source by those
 * that name it, use its documents, or use a quote of its own or from a document of its.
 *
 * @throws ActRefused 404 where there is no such record
 */
export async function usesOf(req: PayloadRequest, kind: UsedKind, id: string): Promise<Uses> {
  const [row] = await execute<Uses & { isKnown: boolean }>(req, usesStatement(kind, id.toLowerCase()))
  if (!row?.isKnown)
    throw new ActRefused(req, 404, { ar: 'لا سجل بهذا المعرّف.', en: 'There is no record with this id.' })
  return { articles: row.articles, editions: row.editions }
}
