import type { Bilingual, CorrectionContent } from '../delivery/content'

export const CORRECTION_KINDS = ['typo', 'clarification', 'correction', 'update', 'retraction'] as const

/** What readers are told was changed, and why. */
export interface Correction {
  kind: CorrectionContent['kind']
  note: Bilingual
}
