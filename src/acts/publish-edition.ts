import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { Locale } from '../body/types'
import { canonicalJson } from '../canonical-json'
import { composeEdition, referencesOf } from '../delivery/compose'
import type { EditionContent } from '../delivery/content'
import { obstacles } from '../preflight/engine'
import type { Acknowledgement } from '../preflight/types'
import { requireActor } from './actor'
import { appendChanges } from './change-log'
import { checkStory } from './check-story'
import type { Correction } from './correction'
import { keepEditionChecks } from './edition-checks'
import { putLiveWords } from './put-live-words'
import { writeSearchRows } from './put-search-rows'
import { putStoryNodes } from './put-story-nodes'
import { PublishRefused } from './refusals'
import { dropSchedule } from './schedule-edition'
import { execute, inTransaction } from './sql'
import { verificationDetails } from './verification-details'
import type { WorkingStory } from './working-story'

export interface PublishOrder {
  article: string
  locale: Locale
  acknowledgements: Acknowledgement[]
  correction?: Correction
}

export interface PublishedEdition {
  article: string
  locale: Locale
  number: number
  publishedAt: string
  url: string
}

/** Where the edition can be read, from the site's own root. */
export function editionUrl(locale: Locale, slug: string): string {
  const base = (process.env.PUBLIC_URL ?? '').replace(/\/+$/, '')
  return `${base}/v1/${locale}/articles/${encodeURIComponent(slug)}`
}

/**
 * Publishes the newest draft of an article in one locale: holds what it refers to, runs preflight, writes the edition,
 * the public nodes, the search row, the change and the audit entry, and notifies. All of it or nothing.
 *
 * @throws ActRefused 401, 403 where the person may not publish; 404 where there is no such article
 * @throws PublishRefused 422 with the findings where preflight stops it
 */
export async function publishEdition(req: PayloadRequest, order: PublishOrder): Promise<PublishedEdition> {
  requireActor(req, order.correction ? 'correct' : 'publish')
  return inTransaction(req, async () => {
    const { story, findings } = await checkStory(req, order.article, order.locale, { lock: true })
    if (obstacles(findings, order.acknowledgements).length > 0) throw new PublishRefused(req, findings)

    const content = composeEdition(story, await verificationDetails(req, [...story.quotes.keys()]))
    const edition = await writeEdition(req, story, content, order)
    const nodes = await putStoryNodes(req, story)
    await writeSearchRows((query) => execute(req, query), [order])
    await putLiveWords(req, order)
    await dropSchedule(req, order)
    const checks = await keepEditionChecks(req, order, edition.number, findings, order.acknowledgements)
    await appendAudit(req, {
      act: order.correction ? 'edition.correct' : 'edition.publish',
      subject: { collection: 'articles', id: order.article },
      locale: order.locale,
      detail: {
        edition: edition.number,
        sha256: edition.sha256,
        ...checks,
        ...(order.correction ? { correction: order.correction } : {}),
      },
    })
    await appendChanges(req, [
      ...nodes,
      {
        kind: order.correction ? 'edition.corrected' : 'edition.published',
        article: order.article,
        locale: order.locale,
        edition: edition.number,
        slug: edition.slug,
      },
    ])
    return {
      article: order.article,
      locale: order.locale,
      number: edition.number,
      publishedAt: edition.publishedAt,
      url: editionUrl(order.locale, edition.slug),
    }
  })
}

interface WrittenEdition {
  number: number
  slug: string
  publishedAt: string
  sha256: string
}

async function writeEdition(
  req: PayloadRequest,
  story: WorkingStory,
  content: EditionContent,
  order: PublishOrder,
): Promise<WrittenEdition> {
  const { article, locale } = order
  const slug = story.article.slug ?? ''
  const [previous] = await execute<{ number: number; first: string; corrections: unknown[] }>(
    req,
    sql`select number, to_json(first_published_at) #>> '{}' as first, corrections from delivery.editions
        where article = ${article}::uuid and locale = ${locale} order by number desc limit 1`,
  )
  const number = (previous?.number ?? 0) + 1
  const now = new Date().toISOString()
  const json = canonicalJson(content)
  const sha256 = createHash('sha256').update(json).digest('hex')
  const corrections = [
    ...(order.correction
      ? [{ kind: order.correction.kind, note: order.correction.note[locale], at: now, edition: number }]
      : []),
    ...(previous?.corrections ?? []),
  ]
  await execute(
    req,
    sql`insert into delivery.editions
          (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256, corrections)
        values (${article}::uuid, ${locale}, ${number}, ${slug}, ${previous?.first ?? now}, ${now},
                ${story.article.updatedAt}, ${json}::jsonb, ${sha256}, ${JSON.stringify(corrections)}::jsonb)`,
  )
  await execute(
    req,
    sql`insert into delivery.stories
          (article, locale, state, number, slug, first_published_at, published_at, headline, standfirst, refs)
        values (${article}::uuid, ${locale}, 'live', ${number}, ${slug}, ${previous?.first ?? now}, ${now},
                ${content.headline}, ${content.standfirst}, ${sql.param(referencesOf(story))}::text[])
        on conflict (article, locale) do update set
          state = 'live', number = excluded.number, slug = excluded.slug, published_at = excluded.published_at,
          headline = excluded.headline, standfirst = excluded.standfirst, refs = excluded.refs,
          notice = null, withdrawn_at = null`,
  )
  await takeSlug(req, locale, slug, article)
  return { number, slug, publishedAt: now, sha256 }
}

/** Two stories that go out at the same moment under one slug: the second to come loses, and says so. */
async function takeSlug(req: PayloadRequest, locale: Locale, slug: string, article: string): Promise<void> {
  await execute(
    req,
    sql`insert into delivery.slugs (locale, slug, article) values (${locale}, ${slug}, ${article}::uuid)
        on conflict (locale, slug) do nothing`,
  )
  const [owner] = await execute<{ article: string }>(
    req,
    sql`select article from delivery.slugs where locale = ${locale} and slug = ${slug}`,
  )
  if (owner?.article === article) return
  const { findings } = await checkStory(req, article, locale, { lock: false })
  throw new PublishRefused(req, findings)
}
