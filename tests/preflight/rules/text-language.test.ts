import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { textLanguage } from '../../../src/preflight/rules/text-language'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const check = (text: string, locale: 'ar' | 'en', path = 'body.0'): RuleFinding[] =>
  textLanguage.check(soundFacts({ locale, texts: [{ path, text, label: { ar: 'النص', en: 'Body' } }] }))

describe('a text in the other language', () => {
  it.each([
    ['en', 'عرضت هيئة المنصات مراجعتها السنوية أمس'],
    ['en', 'Review: عرضت هيئة المنصات مراجعتها السنوية'],
    ['ar', 'The authority presented its annual review'],
    ['ar', 'the review of platforms was presented مراجعة'],
  ] as const)('is found where it stands, with all its words, in an edition in %s: %s', (locale, text) => {
    const [finding, ...more] = check(text, locale, 'standfirst')
    expect(finding).toMatchObject({ path: 'standfirst', range: { start: 0, end: text.length, text } })
    expect([more.length, textLanguage.level, textLanguage.lowerable]).toEqual([0, 'block', false])
    if (finding) saysInBothLanguages(finding)
  })

  it.each([
    ['ar', 'عرضت هيئة المنصات مراجعتها السنوية أمس'],
    ['ar', 'عرضت Platforms Authority مراجعتها'],
    ['ar', 'تسميها الهيئة شبكات «كوم» (Com networks) في مراجعتها'],
    ['ar', 'NSPCC'],
    ['ar', '2026'],
    ['en', 'The authority presented its annual review'],
    ['en', 'They call it «أمانة», which means trust in Arabic'],
    ['en', 'Lina Rifai'],
    ['en', '…'],
  ] as const)('is not seen in %s where it is a name or a word: %s', (locale, text) =>
    expect(check(text, locale)).toEqual([]),
  )

  it('is any of the texts that readers see, each by itself', () => {
    const text = 'عرضت هيئة المنصات مراجعتها السنوية أمس'
    const texts = ['headline', 'seo.title', 'media.m1.alt'].map((path) => ({
      path,
      text,
      label: { ar: 'النص', en: 'Text' },
    }))
    expect(textLanguage.check(soundFacts({ texts })).map(({ path }) => path)).toEqual(
      texts.map(({ path }) => path),
    )
  })

  it('leaves the rule standing, whatever the text, with a range that is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('ar' as const, 'en' as const),
        (text, locale) => {
          for (const { range } of check(text, locale))
            expect(range).toEqual({ start: 0, end: text.length, text })
        },
      ),
    )
  })
})
