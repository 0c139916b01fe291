import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../body/types'
import type { NodeKind } from '../delivery/content'
import { execute } from './sql'

export interface Uses {
  /** Articles whose newest draft uses the record. */
  articles: { id: string; headline: { ar: string | null; en: string | null } }[]
  /** Live editions that use it: what readers have now. */
  editions: {
    article: string
    locale: Locale
    number: number
    slug: string
    headline: string
    publishedAt: string
  }[]
}

/** Where a quote or a helpline is used: in the newest draft of any article, and in what is live. */
export async function usesOf(
  req: PayloadRequest,
  kind: Extract<NodeKind, 'quote' | 'helpline'>,
  id: string,
): Promise<Uses> {
  const editions = await execute<Uses['editions'][number]>(
    req,
    sql`select article, locale, number, slug, headline, to_json(published_at) #>> '{}' as "publishedAt"
        from delivery.stories
        where state = 'live' and refs @> array[${`${kind}:${id}`}]::text[]
        order by published_at desc`,
  )
  const relation =
    kind === 'helpline'
      ? sql`or exists (
      select 1 from _articles_v_rels r where r.parent_id = v.id and r.helplines_id = ${id}::uuid)`
      : sql``
  const articles = await execute<{ id: string; ar: string | null; en: string | null }>(
    req,
    sql`select v.parent_id as id,
               max(l.version_headline) filter (where l._locale = 'ar') as ar,
               max(l.version_headline) filter (where l._locale = 'en') as en
        from _articles_v v join _articles_v_locales l on l._parent_id = v.id
        where v.latest and v.parent_id is not null
          and (exists (select 1 from _articles_v_locales b
                       where b._parent_id = v.id and b.version_body::text like ${`%${id}%`}) ${relation})
        group by v.parent_id`,
  )
  return {
    articles: articles.map(({ id: article, ar, en }) => ({ id: article, headline: { ar, en } })),
    editions,
  }
}
