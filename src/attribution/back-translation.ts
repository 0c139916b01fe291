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
  /** Languages of the reports that stand nearer to the origin than that one, where they are known. */
  languagesBefore?: (string | null)[]
}

/**
 * `yes`: a report translated the speaker, and the report was translated again. The others say what the record would have to
 * tell to rule that out: where the wording comes from, the language of the report, the language of the speaker; or that
 * the chain of reports passed through another language before it came back, which only a person can judge.
 */
export type BackTranslation =
  'no' | 'yes' | 'basisUnknown' | 'reportUnknown' | 'speakerUnknown' | 'throughOther'

/**
 * Whether the words in `locale` went through another language on their way back to it (gate G4).
 *
 * @see Reuters Handbook: beware of translating quotes in newspaper pickups back into the original language
 */
export function isBackTranslation(
  { originalLanguage, basis, basisLanguage, isOriginal, languagesBefore = [] }: RenderingBasis,
  locale: Locale,
): BackTranslation {
  const isForeign = originalLanguage !== null && !speaks(originalLanguage, locale)
  if (isOriginal || isForeign || basis === 'original') return 'no'
  if (basis === null) return 'basisUnknown'
  if (basisLanguage === null) return 'reportUnknown'
  if (speaks(basisLanguage, locale)) {
    const wentAway = languagesBefore.some((language) => language !== null && !speaks(language, locale))
    return wentAway ? 'throughOther' : 'no'
  }
  return originalLanguage === null ? 'speakerUnknown' : 'yes'
}
