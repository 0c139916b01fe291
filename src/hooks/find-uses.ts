import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'

import { execute } from '../acts/sql'
import { inEveryLocale } from './in-every-locale'

/** A record that refers to another one. */
export interface Use {
  collection: string
  id: string
  title: string
}

/** Where a record may be referred to from: relation fields of a collection, or a whole global. */
export interface UsedBy {
  collection: string
  fields: string[]
}

/** Each collection is asked for this many uses at most: enough to name, and one query stays small. */
const LIMIT = 50

function titleIn(req: PayloadRequest, collection: string, doc: Record<string, unknown>): string {
  const key = req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'id'
  const value = doc[key]
  if (typeof value === 'string' && value !== '') return value
  // A localized title was read in every locale.
  const { ar, en } = (value ?? {}) as { ar?: string | null; en?: string | null }
  const language = req.i18n?.language === 'en' ? 'en' : 'ar'
  return (language === 'en' ? en || ar : ar || en) || String(doc.id)
}

const anyOf = (fields: string[], id: string): Where => ({
  or: fields.map((field) => ({ [field]: { equals: id } })),
})

/** Uses in a collection's main table; of articles in their newest drafts, behind which the main table lags. */
export async function findFieldUses(
  req: PayloadRequest,
  id: string,
  { collection, fields }: UsedBy,
): Promise<Use[]> {
  const slug = collection as CollectionSlug
  const shared = {
    depth: 0,
    limit: LIMIT,
    locale: 'all' as const,
    overrideAccess: true,
    req: inEveryLocale(req),
  }
  if (req.payload.collections[slug]?.config.versions?.drafts) {
    const versionFields = fields.map((field) => `version.${field}`)
    const drafts = await req.payload.findVersions({
      collection: slug,
      where: { and: [{ latest: { equals: true } }, anyOf(versionFields, id)] },
      ...shared,
    })
    return drafts.docs.map(({ parent, version }) => ({
      collection,
      id: String(parent),
      title: titleIn(req, collection, version as unknown as Record<string, unknown>),
    }))
  }
  const main = await req.payload.find({ collection: slug, where: anyOf(fields, id), ...shared })
  return (main.docs as unknown as Record<string, unknown>[]).map((doc) => ({
    collection,
    id: String(doc.id),
    title: titleIn(req, collection, doc),
  }))
}

/** Articles whose newest draft names `ref` (`<kind>:<id>`) in either language; what is live is asked of the editions. */
export async function findDraftUses(req: PayloadRequest, ref: string): Promise<Use[]> {
  const rows = await execute<{ id: string }>(
    req,
    sql`select distinct article::text as id from newsroom.draft_refs where refs @> array[${ref}]::text[]`,
  )
  const ids = rows.map((row) => row.id).filter((article) => ref !== `article:${article}`)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles' as CollectionSlug,
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    limit: LIMIT,
    locale: 'all',
    overrideAccess: true,
    req: inEveryLocale(req),
  })
  return (docs as unknown as Record<string, unknown>[]).map((doc) => ({
    collection: 'articles',
    id: String(doc.id),
    title: titleIn(req, 'articles', doc),
  }))
}

/** Live editions that refer to the node or record `ref` (`<kind>:<id>`). */
export async function findLiveUses(req: PayloadRequest, ref: string): Promise<Use[]> {
  const rows = await execute<{ article: string; headline: string }>(
    req,
    sql`select article::text as article, headline from delivery.stories
        where state = 'live' and refs @> array[${ref}]::text[] order by first_published_at desc limit ${LIMIT}`,
  )
  return rows.map(({ article, headline }) => ({ collection: 'articles', id: article, title: headline }))
}

/** Globals (desk policy) that name the record anywhere. */
export async function findGlobalUses(req: PayloadRequest, id: string, globals: string[]): Promise<Use[]> {
  const uses: Use[] = []
  for (const slug of globals) {
    const global = await req.payload.findGlobal({
      slug: slug as GlobalSlug,
      depth: 0,
      overrideAccess: true,
      req: inEveryLocale(req),
    })
    if (!JSON.stringify(global).includes(id)) continue
    const label = req.payload.globals.config.find((entry) => entry.slug === slug)?.label
    const names = (typeof label === 'object' ? label : {}) as Record<string, string>
    uses.push({ collection: slug, id: slug, title: names[req.i18n?.language === 'en' ? 'en' : 'ar'] ?? slug })
  }
  return uses
}
