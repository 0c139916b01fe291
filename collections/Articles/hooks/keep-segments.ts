import type { CollectionBeforeChangeHook } from 'payload'

import { otherLocale, readDraft } from '../../../src/acts/facts/other-draft'
import { fromLexical } from '../../../src/body/from-lexical'
import {
  dropGone,
  hashesOf,
  hasNews,
  keepSegments,
  segmentsIn,
  type Segment,
} from '../../../src/body/segments'
import { bodyTexts } from '../../../src/body/to-text'

interface Story {
  body?: unknown
  translation?: { from?: string | null; segments?: unknown; [field: string]: unknown } | null
}

/**
 * Hook: keeps which paragraph of the other language each paragraph of a translation was written against, so that
 * preflight can say which ones are out of date. The source is read only where a paragraph is new or changed; a save that
 * touches none costs a few hashes.
 */
export const keepTranslationSegments: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  context,
  req,
}) => {
  // A version brings its own segments back, with the words that they belong to.
  if (context?.restoresVersion === true || (req.locale !== 'ar' && req.locale !== 'en')) return data
  const before = (originalDoc ?? {}) as Story & { id?: string }
  const after = { ...before, ...data } as Story
  const from = otherLocale(req.locale)
  if (after.translation?.from !== from) {
    if (!after.translation) return data
    return { ...data, translation: { ...after.translation, segments: null } }
  }
  const wasFrom = before.translation?.from === from
  const previous = wasFrom ? segmentsIn(before.translation?.segments) : []
  const targets = hashesOf(bodyTexts(fromLexical(after.body)))
  const keep = async (): Promise<Segment[]> => {
    if (!hasNews(previous, targets)) return dropGone(previous, targets)
    const source = before.id ? await readDraft(req, before.id, from) : null
    return keepSegments(previous, targets, hashesOf(bodyTexts(fromLexical(source?.body))))
  }
  return { ...data, translation: { ...after.translation, segments: await keep() } }
}
