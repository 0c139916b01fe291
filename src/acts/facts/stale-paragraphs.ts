import type { PayloadRequest } from 'payload'

import type { StaleParagraph } from '../../preflight/types'
import type { WorkingStory } from '../working-story'

/** Paragraphs whose source in the other language changed after they were translated from it. */
export async function readStaleParagraphs(
  _req: PayloadRequest,
  _story: WorkingStory,
): Promise<StaleParagraph[]> {
  return []
}
