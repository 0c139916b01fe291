import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'

import { titleOf } from '../../../src/hooks/bilingual-title'

/** Longest label that a list shows in one line. */
const LENGTH = 160

/** Hook: names a document by its title, else by the desk's gloss, else by its publisher and date. */
export const labelDocument: CollectionBeforeChangeHook = async ({ data, req }) => {
  let label = String(data.title ?? '').trim() || titleOf(data.gloss)
  if (!label && data.publisher) {
    const publisher = await req.payload.findByID({
      collection: 'sources' as CollectionSlug,
      id: String(data.publisher.id ?? data.publisher),
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    const title = (publisher as { title?: string } | null)?.title
    label = [title, data.publishedOn].filter(Boolean).join(' · ')
  }
  return { ...data, label: label.slice(0, LENGTH) }
}
