import type { PayloadRequest } from 'payload'

import type { Locale } from '../../body/types'
import type { Article } from '../../payload-types'
import { inLocale } from '../working-story'

export const otherLocale = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar')

type Draft = Pick<Article, 'id' | 'headline' | 'standfirst' | 'contentNote' | 'body' | 'helplines'>

/** The newest draft of an article in one locale, its words alone; the request around it keeps its own locale. */
export async function readDraft(outer: PayloadRequest, id: string, locale: Locale): Promise<Draft | null> {
  const req = inLocale(outer, locale)
  return req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    select: { headline: true, standfirst: true, contentNote: true, body: true, helplines: true },
    // Who saves or checks a story in one language may do so in the other; only its words are compared.
    overrideAccess: true,
    disableErrors: true,
    req,
  })
}
