import { describe, expect, it } from '@jest/globals'

import { compileTerms } from '../../src/language/terms/compile'
import { findTerms } from '../../src/language/terms/find'
import { STARTER_TERMS } from '../../src/terms'
import { publishable, refered, refsIn, textsOf, wordsOf } from '../seed/content-tools'
import { quotes } from '../../src/seed/content/quotes'
import { ORDINARY_ARABIC, ORDINARY_ENGLISH } from './ordinary'

/** Drafts too: a row that cries wolf should not be made live. */
const bank = compileTerms(STARTER_TERMS.map((term) => ({ ...term, status: 'live' })))

const found = (text: string, locale: 'ar' | 'en') =>
  findTerms(bank, text, locale).map(({ term, text: words }) => `${term.key}: ${words} (${text})`)

describe('the starter bank is silent', () => {
  it('on ordinary English sentences', () => {
    expect(ORDINARY_ENGLISH.flatMap((text) => found(text, 'en'))).toEqual([])
  })

  it('on ordinary Arabic sentences', () => {
    expect(ORDINARY_ARABIC.flatMap((text) => found(text, 'ar'))).toEqual([])
  })

  it('on the demo stories that are to go out, and on the quotes in them', () => {
    const texts = publishable.flatMap(({ edition, locale }) =>
      [
        ...textsOf(edition),
        ...refsIn(edition.body, 'quotes/').map(($ref) => wordsOf(refered(quotes, $ref).data, locale)),
      ].map((text) => ({ text, locale })),
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.flatMap(({ text, locale }) => found(text, locale))).toEqual([])
  })
})
