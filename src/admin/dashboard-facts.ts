import { sql } from '@payloadcms/db-postgres'
import type { Payload, TypedUser } from 'payload'

import { reopenedEditions, type ReopenedRow } from '../acts/reopened'
import type { Language } from './texts'

export interface Waiting {
  key: string
  href: string
  title: string
}

/** A list that is cut: what is shown of it, and how many there are. */
export interface WaitingList {
  items: Waiting[]
  total: number
}

const SHOWN = 6
const NONE: WaitingList = { items: [], total: 0 }

interface Asked {
  payload: Payload
  user: TypedUser
  language: Language
  adminRoute: string
}

async function rows<Row>(payload: Payload, query: ReturnType<typeof sql>): Promise<Row[]> {
  const { drizzle } = payload.db as unknown as {
    drizzle: { execute: (query: unknown) => Promise<{ rows: Row[] }> }
  }
  return (await drizzle.execute(query)).rows
}

/** Stories that a schedule holds, in the given state, as far as the person may read them. */
export async function scheduledStories(
  { payload, user, adminRoute }: Asked,
  state: 'waiting' | 'failed',
): Promise<WaitingList> {
  const schedules = await rows<{ article: string; locale: 'ar' | 'en' }>(
    payload,
    sql`select s.article, s.locale from newsroom.schedules s
        where s.state = ${state} and not exists (
          select 1 from newsroom.schedules later where later.article = s.article and later.locale = s.locale
            and later.requested_at > s.requested_at)
        order by s.due_at limit 50`,
  )
  if (schedules.length === 0) return NONE
  const items: Waiting[] = []
  for (const { article, locale } of schedules) {
    if (items.length === SHOWN) break
    const doc = await payload.findByID({
      collection: 'articles',
      id: article,
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      select: { headline: true },
      overrideAccess: false,
      user,
      disableErrors: true,
    })
    if (!doc) continue
    const href = `${adminRoute}/collections/articles/${article}?locale=${locale}`
    items.push({ key: `${article}:${locale}`, href, title: doc.headline ?? '—' })
  }
  return { items, total: schedules.length }
}

/** Live editions with a quote that could not go out today, as far as the person may read the stories. */
export async function reopenedStories({ payload, user, adminRoute }: Asked): Promise<WaitingList> {
  const editions = new Map(
    (await rows<ReopenedRow>(payload, reopenedEditions())).map((row) => [
      `${row.article}:${row.locale}`,
      row,
    ]),
  )
  if (editions.size === 0) return NONE
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: [...editions.values()].map(({ article }) => article) } },
    draft: true,
    depth: 0,
    pagination: false,
    select: { headline: true },
    overrideAccess: false,
    user,
  })
  const readable = new Set(docs.map(({ id }) => id))
  const shown = [...editions].filter(([, { article }]) => readable.has(article))
  return {
    items: shown.slice(0, SHOWN).map(([key, { article, locale, headline }]) => ({
      key,
      href: `${adminRoute}/collections/articles/${article}?locale=${locale}`,
      title: headline,
    })),
    total: shown.length,
  }
}

export async function helplinesDue({ payload, user, adminRoute, language }: Asked): Promise<WaitingList> {
  const { docs, totalDocs } = await payload.find({
    collection: 'helplines',
    where: {
      and: [
        { status: { equals: 'active' } },
        { 'verification.nextCheckDue': { less_than_equal: new Date().toISOString() } },
      ],
    },
    sort: 'verification.nextCheckDue',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const items = docs.map(({ id, name, title }) => ({
    key: id,
    href: `${adminRoute}/collections/helplines/${id}`,
    title: name?.[language] ?? title ?? '—',
  }))
  return { items, total: totalDocs }
}

/** Quotes in the newest draft of any story that nobody has verified. */
export async function unverifiedQuotes({ payload, user, adminRoute }: Asked): Promise<WaitingList> {
  const used = await rows<{ id: string }>(
    payload,
    sql`select q.id from quotes q where q.state = 'unverified' and exists (
          select 1 from newsroom.draft_refs where refs @> array['quote:' || q.id])
        order by q.updated_at desc limit 50`,
  )
  if (used.length === 0) return NONE
  const { docs, totalDocs } = await payload.find({
    collection: 'quotes',
    where: { id: { in: used.map(({ id }) => id) } },
    limit: SHOWN,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  const items = docs.map(({ id, label }) => ({
    key: id,
    href: `${adminRoute}/collections/quotes/${id}`,
    title: label ?? '—',
  }))
  return { items, total: totalDocs }
}
