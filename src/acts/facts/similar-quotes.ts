import type { PayloadRequest } from 'payload'

import type { SimilarQuote, TextFact } from '../../preflight/types'
import type { WorkingStory } from '../working-story'

/** The desk's quotes that quoted runs of the prose are almost equal to. */
export async function readSimilarQuotes(
  _req: PayloadRequest,
  _story: WorkingStory,
  _texts: TextFact[],
): Promise<SimilarQuote[]> {
  return []
}
