import { describe, expect, it } from '@jest/globals'

import { quoteBackTranslated } from '../../../src/preflight/rules/quote-back-translated'
import type { QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

type Rendition = NonNullable<QuoteFact['rendition']>

const TEXT = 'The platforms have to move before the damage.'

/** An English wording that the desk took from a report in Arabic. */
const pickup = (more: Partial<Rendition> = {}): Rendition => ({
  text: TEXT,
  translator: 'Desk translator',
  basis: 'pickup',
  basisLanguage: 'ar',
  isOriginal: false,
  approved: true,
  ...more,
})
const check = (
  quote: Partial<QuoteFact>,
  locale: 'ar' | 'en' = 'en',
): (RuleFinding & { says: string | undefined })[] => {
  const found = quoteBackTranslated.check(soundFacts({ locale, quote: { originalLocated: false, ...quote } }))
  for (const finding of found) {
    saysInBothLanguages(finding)
    expect(finding).toMatchObject({
      path: 'quotes.q1.renditions',
      range: { start: 0, end: TEXT.length, text: TEXT },
      subject: { collection: 'quotes', id: 'q1' },
    })
  }
  return found.map((finding) => ({ ...finding, says: finding.message.en.split('”: ')[1] }))
}
const wording = (language: string | null): QuoteFact['wordings'][number] => ({
  document: `d-${language}`,
  title: 'Report',
  language,
  text: 'x',
})

describe('words in quotation marks that come back into the speaker’s own language', () => {
  it.each(['direct', 'partial', 'document'] as const)(
    'through a report in another one stop the edition, where their form is %s',
    (form) => {
      const [finding, ...more] = check({ form, originalLanguage: 'en', rendition: pickup() })
      expect(finding?.says).toContain('a translation of a translation')
      expect([finding?.level ?? quoteBackTranslated.level, more.length]).toEqual(['block', 0])
      expect(quoteBackTranslated.lowerable).toBe(false)
    },
  )

  it('stop it in either language, whatever country it is spoken in', () => {
    expect(check({ originalLanguage: 'en-GB', rendition: pickup({ basisLanguage: 'fr' }) })).toHaveLength(1)
    expect(
      check({ originalLanguage: 'ar-EG', rendition: pickup({ basisLanguage: 'en' }) }, 'ar'),
    ).toHaveLength(1)
  })

  it('stop it whoever approved or verified them: they are not the speaker’s', () =>
    expect(
      check({
        state: 'verified_verbatim',
        originalLocated: true,
        originalLanguage: 'en',
        rendition: pickup({ approved: true }),
      }),
    ).toHaveLength(1))
})

describe('words that may have come back stop the edition too, and the finding says what the record lacks', () => {
  it.each<[string, string, Partial<QuoteFact>]>([
    [
      "speaker's language is not known",
      'the speaker’s language',
      { originalLanguage: null, rendition: pickup() },
    ],
    [
      'report whose language nobody recorded',
      'the report’s',
      { originalLanguage: 'en', rendition: pickup({ basisLanguage: null }) },
    ],
    [
      'report whose language nobody recorded',
      'either',
      { originalLanguage: null, rendition: pickup({ basisLanguage: null }) },
    ],
    [
      'nobody recorded what it was taken from',
      'what they were taken from',
      { originalLanguage: 'en', rendition: pickup({ basis: null, basisLanguage: null }) },
    ],
  ])('%s', (says, _lacking, quote) => {
    const [finding, ...more] = check(quote)
    expect(finding?.says).toContain(says)
    expect([finding?.level ?? quoteBackTranslated.level, more.length]).toEqual(['block', 0])
  })

  it('but only warns where a report in the same language came after one in another', () => {
    const [finding, ...more] = check({
      originalLanguage: 'en',
      rendition: pickup({ basisLanguage: 'en' }),
      wordings: [wording('ar'), wording('en')],
    })
    expect(finding?.says).toContain('came by way of a report in another one')
    expect([finding?.level, more.length]).toEqual(['warn', 0])
  })
})

describe('words are let through', () => {
  it.each<[string, Partial<QuoteFact>]>([
    ['that are the original’s', { rendition: pickup({ isOriginal: true }) }],
    ['that were translated from the original', { rendition: pickup({ basis: 'original' }) }],
    [
      'that a report in the speaker’s language has',
      { originalLanguage: 'en', rendition: pickup({ basisLanguage: 'en-US' }) },
    ],
    [
      'that such a report has, which others in another language followed',
      {
        originalLanguage: 'en',
        rendition: pickup({ basisLanguage: 'en' }),
        wordings: [wording('en'), wording('ar')],
      },
    ],
    [
      'whose chain says no language',
      {
        originalLanguage: 'en',
        rendition: pickup({ basisLanguage: 'en' }),
        wordings: [wording(null), wording('en')],
      },
    ],
    [
      'that were said in another language: they go on, not back',
      { originalLanguage: 'fr', rendition: pickup() },
    ],
    ['of which there are none', { rendition: null }],
    [
      'that come from nobody knows where, in nobody knows what language: another rule asks for all of it',
      { originalLanguage: null, rendition: pickup({ basis: null, basisLanguage: null }) },
    ],
  ])('%s', (_case, quote) => expect(check(quote)).toEqual([]))

  it.each(['paraphrase', 'figure'] as const)('that are reported speech: %s', (form) =>
    expect(check({ form, originalLanguage: 'en', rendition: pickup() })).toEqual([]),
  )

  it('that no text uses', () =>
    expect(
      quoteBackTranslated.check(
        soundFacts({ uses: [], quote: { originalLanguage: 'en', rendition: pickup() } }),
      ),
    ).toEqual([]))
})
