import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../body/types'
import { preflight } from '../preflight/engine'
import { factsOf, publicLabels, publicTexts } from '../preflight/facts'
import type { Finding } from '../preflight/types'
import { ActRefused } from './refusals'
import { readPolicy } from './policy'
import { readHands } from './facts/hands'
import { readHouseStyle } from './facts/house-style'
import { readNumberOwners } from './facts/number-owners'
import { readOtherLanguage } from './facts/other-language'
import { readPeople } from './facts/people'
import { readSimilarQuotes } from './facts/similar-quotes'
import { readStaleParagraphs } from './facts/stale-paragraphs'
import { execute } from './sql'
import { inLocale, readWorkingStory, type WorkingStory } from './working-story'

async function isSlugTaken(
  req: PayloadRequest,
  locale: Locale,
  slug: string | null | undefined,
  article: string,
): Promise<boolean> {
  if (!slug) return false
  const rows = await execute(
    req,
    sql`select 1 from delivery.slugs where locale = ${locale} and slug = ${slug} and article <> ${article}::uuid`,
  )
  return rows.length > 0
}

/**
 * Runs preflight on the newest draft of an article in one locale. With `lock` everything that the story refers to is
 * held until the surrounding transaction ends, so that what was checked is what is published.
 *
 * @throws ActRefused 404 where there is no such article
 */
export async function runPreflight(
  outer: PayloadRequest,
  id: string,
  locale: Locale,
  { lock }: { lock: boolean },
): Promise<{ story: WorkingStory; findings: Finding[] }> {
  const story = await readWorkingStory(outer, id, locale, { lock })
  if (!story)
    throw new ActRefused(outer, 404, { ar: 'لا توجد قصة بهذا المعرّف.', en: 'There is no such article.' })
  const req = inLocale(outer, locale)
  const slugTaken = await isSlugTaken(req, locale, story.article.slug, id)
  const texts = publicTexts(story)
  const shown = [...texts, ...publicLabels(story)]
  const facts = factsOf(story, {
    now: new Date(),
    actor: req.user?.id ? String(req.user.id) : null,
    slugTaken,
    hands: await readHands(req, id),
    policy: await readPolicy(req),
    ...(await readHouseStyle(req)),
    people: await readPeople(req, story, shown, { lock }),
    numberOwners: await readNumberOwners(req, texts),
    similarQuotes: await readSimilarQuotes(req, story, texts),
    otherLanguage: await readOtherLanguage(req, story),
    staleParagraphs: await readStaleParagraphs(req, story),
  })
  return { story, findings: preflight(facts) }
}
