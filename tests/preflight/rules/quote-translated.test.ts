import { describe, expect, it } from '@jest/globals'

import { quoteTranslated } from '../../../src/preflight/rules/quote-translated'
import type { Facts, QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

type Rendition = NonNullable<QuoteFact['rendition']>

const check = (
  rendition: Partial<Rendition>,
  quote: Partial<QuoteFact> = {},
  more: Parameters<typeof soundFacts>[0] = {},
): RuleFinding[] => {
  const found = quoteTranslated.check(
    soundFacts({
      locale: 'ar',
      quote: {
        originalLanguage: 'en',
        ...quote,
        rendition: {
          text: 'على المنصات أن تتحرك.',
          translator: 'مترجم المكتب',
          basis: 'original',
          basisLanguage: null,
          isOriginal: false,
          approved: true,
          ...rendition,
        },
      },
      ...more,
    }),
  )
  for (const finding of found) saysInBothLanguages(finding)
  return found
}

describe('a translated quote', () => {
  it('says who translated it', () => {
    const [finding, ...more] = check({ translator: null })
    expect(finding).toMatchObject({
      path: 'quotes.q1.renditions',
      subject: { collection: 'quotes', id: 'q1' },
    })
    expect(finding?.message.en).toContain('without a translator')
    expect([more.length, quoteTranslated.level]).toEqual([0, 'block'])
  })

  it('says what it was translated from', () => {
    const [finding, ...more] = check({ basis: null })
    expect(finding?.message.en).toContain('what it was translated from')
    expect(more).toEqual([])
    expect(check({ basis: null, translator: null })).toHaveLength(1)
  })

  it('is one where nobody knows the language of the speaker', () =>
    expect(check({ translator: null }, { originalLanguage: null })).toHaveLength(1))

  it('is one although a report in the edition’s language translated it first: its words are still not the speaker’s', () => {
    for (const form of ['direct', 'partial', 'document'] as const)
      expect(check({ translator: null, basis: 'pickup', basisLanguage: 'ar' }, { form })).toHaveLength(1)
  })

  it('is complete with both', () => {
    expect(check({})).toEqual([])
    expect(check({ basis: 'pickup', basisLanguage: 'fr' })).toEqual([])
    expect(check({ basis: 'pickup', basisLanguage: 'ar' })).toEqual([])
  })
})

describe('a quote is no translation', () => {
  const unsigned = { translator: null, basis: null }

  it('where its words are the original’s, or the desk’s own in the language it was said in', () => {
    expect(check({ ...unsigned, isOriginal: true })).toEqual([])
    expect(check(unsigned, { originalLanguage: 'ar' })).toEqual([])
    expect(check(unsigned, { originalLanguage: 'ar-LB' })).toEqual([])
  })

  it('where the desk reports in its own words what a report in the edition’s language said', () => {
    const own = { translator: null, basis: 'pickup', basisLanguage: 'ar' } as const
    for (const form of ['paraphrase', 'figure'] as const) expect(check(own, { form })).toEqual([])
    expect(check(own, { originalLanguage: null })).toEqual([])
  })

  it('where it has no words at all, which another rule asks for, or where no text uses it', () => {
    expect(quoteTranslated.check(soundFacts({ quote: { rendition: null } }))).toEqual([])
    expect(check({ translator: null }, {}, { uses: [] })).toEqual([])
  })
})

describe('a translated story', () => {
  const story = (translation: Facts['article']['translation']): RuleFinding[] =>
    check({}, {}, { article: { translation } })

  it('names its translator', () => {
    const [finding, ...more] = story({ from: 'en', translator: null })
    expect([finding?.path, more.length]).toEqual(['translation.translator', 0])
    expect(finding?.level ?? quoteTranslated.level).toBe('block')
    expect(story({ from: 'en', translator: 'مترجم المكتب' })).toEqual([])
    expect(story(null)).toEqual([])
  })

  it('was translated from the other language: from its own is a slip, whoever is named', () => {
    for (const translator of [null, 'مترجم المكتب'])
      expect(story({ from: 'ar', translator })).toMatchObject([{ path: 'translation.from', level: 'warn' }])
  })

  it('is told of beside its quotes', () =>
    expect(
      check({ translator: null }, {}, { article: { translation: { from: 'en', translator: null } } }).map(
        ({ path }) => path,
      ),
    ).toEqual(['quotes.q1.renditions', 'translation.translator']))
})
