import type { PayloadRequest } from 'payload'

import type { NumberOwner, TextFact } from '../../preflight/types'

/** The services of the registry that numbers in the story's texts belong to. */
export async function readNumberOwners(_req: PayloadRequest, _texts: TextFact[]): Promise<NumberOwner[]> {
  return []
}
