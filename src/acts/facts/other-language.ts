import type { PayloadRequest } from 'payload'

import type { OtherLanguage } from '../../preflight/types'
import type { WorkingStory } from '../working-story'

/** The newest draft in the other language; null where nobody has written one. */
export async function readOtherLanguage(
  _req: PayloadRequest,
  _story: WorkingStory,
): Promise<OtherLanguage | null> {
  return null
}
