import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isBackTranslation, type RenderingBasis } from '../../src/attribution/back-translation'

/** A wording in the edition's language that was taken from a report in another one. */
const basis = (more: Partial<RenderingBasis> = {}): RenderingBasis => ({
  originalLanguage: 'en',
  basis: 'pickup',
  basisLanguage: 'ar',
  isOriginal: false,
  ...more,
})

describe('whether words were translated back into the language of their speaker', () => {
  it('is plain where a report in another language stands between them and the speaker', () => {
    expect(isBackTranslation(basis(), 'en')).toBe('yes')
    expect(isBackTranslation(basis({ originalLanguage: 'en-GB', basisLanguage: 'ar-EG' }), 'en')).toBe('yes')
    expect(isBackTranslation(basis({ originalLanguage: 'ar', basisLanguage: 'fr' }), 'ar')).toBe('yes')
  })

  it('is ruled out for the original, and for what was taken from it', () => {
    expect(isBackTranslation(basis({ isOriginal: true }), 'en')).toBe('no')
    expect(isBackTranslation(basis({ basis: 'original' }), 'en')).toBe('no')
    expect(isBackTranslation(basis({ basis: 'original', originalLanguage: null }), 'en')).toBe('no')
  })

  it('is ruled out where the words go on into a third language', () => {
    expect(isBackTranslation(basis({ originalLanguage: 'fr' }), 'en')).toBe('no')
    expect(isBackTranslation(basis({ basisLanguage: 'en' }), 'ar')).toBe('no')
    expect(isBackTranslation(basis({ basis: null, originalLanguage: 'fr' }), 'en')).toBe('no')
  })

  it('is ruled out where the report is in the edition’s language, and none before it in another', () => {
    expect(isBackTranslation(basis({ basisLanguage: 'en' }), 'en')).toBe('no')
    expect(isBackTranslation(basis({ basisLanguage: 'en', originalLanguage: null }), 'en')).toBe('no')
    expect(isBackTranslation(basis({ basisLanguage: 'en', languagesBefore: ['en-US', null] }), 'en')).toBe(
      'no',
    )
  })

  it('is for a person to judge where the chain went through another language', () => {
    expect(isBackTranslation(basis({ basisLanguage: 'en', languagesBefore: ['ar'] }), 'en')).toBe(
      'throughOther',
    )
    expect(isBackTranslation(basis({ basisLanguage: 'en', languagesBefore: ['en', 'fr', 'en'] }), 'en')).toBe(
      'throughOther',
    )
  })

  it('is open where the record does not say what would rule it out', () => {
    expect(isBackTranslation(basis({ basis: null }), 'en')).toBe('basisUnknown')
    expect(isBackTranslation(basis({ basis: null, originalLanguage: null }), 'en')).toBe('basisUnknown')
    expect(isBackTranslation(basis({ basisLanguage: null }), 'en')).toBe('reportUnknown')
    expect(isBackTranslation(basis({ basisLanguage: null, originalLanguage: null }), 'en')).toBe(
      'reportUnknown',
    )
    expect(isBackTranslation(basis({ originalLanguage: null }), 'en')).toBe('speakerUnknown')
  })

  it('is never ruled out by knowing less', () => {
    const language = fc.constantFrom('en', 'en-GB', 'ar', 'fr')
    fc.assert(
      fc.property(language, language, fc.constantFrom('ar' as const, 'en' as const), (said, read, locale) => {
        const known = isBackTranslation(basis({ originalLanguage: said, basisLanguage: read }), locale)
        if (known !== 'yes') return
        for (const less of [{ originalLanguage: null }, { basisLanguage: null }, { basis: null }] as const)
          expect(
            isBackTranslation(basis({ originalLanguage: said, basisLanguage: read, ...less }), locale),
          ).not.toBe('no')
      }),
    )
  })
})
