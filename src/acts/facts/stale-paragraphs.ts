import type { PayloadRequest } from 'payload'

import { fromLexical } from '../../body/from-lexical'
import { hashesOf, segmentsIn, staleSegments } from '../../body/segments'
import { bodyTexts } from '../../body/to-text'
import type { StaleParagraph } from '../../preflight/types'
import type { WorkingStory } from '../working-story'
import { otherLocale, readDraft } from './other-draft'

/**
 * Paragraphs of a translation whose source changed after they were written, and source paragraphs that were added since.
 * What each was written against is kept by a hook of the collection.
 */
export async function readStaleParagraphs(
  req: PayloadRequest,
  { article, body, locale }: WorkingStory,
): Promise<StaleParagraph[]> {
  const from = otherLocale(locale)
  const segments = segmentsIn(article.translation?.segments)
  if (article.translation?.from !== from || segments.length === 0) return []
  const source = await readDraft(req, article.id, from)
  const targets = bodyTexts(body)
  const sources = bodyTexts(fromLexical(source?.body))
  const { changed, missing } = staleSegments(segments, hashesOf(targets), hashesOf(sources))
  return [
    ...changed.flatMap((index) => {
      const target = targets[index]
      return target ? [{ path: target.path, text: target.text, kind: 'changed' as const }] : []
    }),
    ...missing.flatMap((index) => {
      const paragraph = sources[index]
      return paragraph ? [{ path: 'body', text: paragraph.text, kind: 'missing' as const }] : []
    }),
  ]
}
