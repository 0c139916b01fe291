import type { Locale } from '../body/types'
import { speaks } from './rendering'

export interface RenderingBasis {
  /** Language in which the words were first said; null where nobody knows. */
  originalLanguage: string | null
  /** Null where nobody recorded it. */
  basis: 'original' | 'pickup' | null
  /** Language of the report that the wording was taken from; null where it is not known. */
  basisLanguage: string | null
  isOriginal: boolean
}

/**
 * Whether the words in `locale` went through another language on their way back to it (gate G4): a report translated
 * the speaker, and the report was translated again. `unknown` where the record does not rule it out: a pickup whose
 * language, and the speaker's, nobody wrote down.
 *
 * @see Reuters Handbook: beware of translating quotes in newspaper pickups back into the original language
 */
export function isBackTranslation(
  { originalLanguage, basis, basisLanguage, isOriginal }: RenderingBasis,
  locale: Locale,
): 'yes' | 'no' | 'unknown' {
  if (isOriginal || basis !== 'pickup' || speaks(basisLanguage, locale)) return 'no'
  if (originalLanguage === null) return 'unknown'
  if (!speaks(originalLanguage, locale)) return 'no'
  return basisLanguage === null ? 'unknown' : 'yes'
}
