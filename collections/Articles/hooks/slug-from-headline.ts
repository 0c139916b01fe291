import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { execute } from '../../../src/acts/sql'
import type { Locale } from '../../../src/body/types'
import { slugify } from '../../../src/language/slug'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

async function wasEverPublic(req: PayloadRequest, article: unknown, locale: Locale): Promise<boolean> {
  if (!article) return false
  const rows = await execute(
    req,
    sql`select 1 from delivery.slugs where article = ${String(article)}::uuid and locale = ${locale} limit 1`,
  )
  return rows.length > 0
}

/**
 * Hook: an empty slug is made from the headline of the same language. While nobody chose another one and no reader has
 * seen it, it follows the headline: autosave would otherwise keep the slug of the first two letters typed.
 */
export const slugFromHeadline: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || (req.locale !== 'ar' && req.locale !== 'en')) return data
  const locale = req.locale
  const headline = text(data.headline ?? originalDoc?.headline)
  const stored = text(originalDoc?.slug)
  const sent = text(data.slug ?? originalDoc?.slug)
  if (sent !== '') {
    const isUntouched = sent === stored && stored === slugify(text(originalDoc?.headline), locale)
    const follows = isUntouched && headline !== text(originalDoc?.headline)
    if (!follows || (await wasEverPublic(req, originalDoc?.id, locale))) return { ...data, slug: sent }
  }
  if (headline === '') return data
  return { ...data, slug: slugify(headline, locale) }
}
