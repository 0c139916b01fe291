import { expect, it } from '@jest/globals'

import { storyWith } from '../../bench/corpus/story'
import type { Locale } from '../../src/body/types'
import { hasForbiddenControls } from '../../src/language/isolate'
import { findPhones } from '../../src/language/phones'
import { quantities } from '../../src/language/quantities'
import { quotedRuns } from '../../src/language/quote-marks'
import { tokenise } from '../../src/language/tokens'
import { rules } from '../../src/preflight/rules'
import type { Facts, Rule } from '../../src/preflight/types'
import { quoteOf, repeated, STUMBLING } from './hostile'
import { processorTime } from './work'

const LENGTH = 10_000
const GROWTH = 4
/** Four times the text takes about four times as long; a square would take sixteen times. */
const MOST_GROWTH = 10
/** Milliseconds of processor time below which nothing is compared: a square of this text takes many times as long. */
const SHORTEST = 100
const ATTEMPTS = 4

/** A story of one paragraph, with the same text as an excerpt, a link and what follows a quote that was typed into it. */
const storyOf = (base: Facts, text: string): Facts => ({
  ...base,
  texts: [
    {
      path: 'body.0',
      text,
      label: { ar: 'النص', en: 'Body' },
      anchors: [{ at: 0, kind: 'quote', id: 'q1' }],
    },
  ],
  links: [{ path: 'body.0', href: text }],
  quotes: new Map([['q1', quoteOf('q1', 'They act before harm is done.')]]),
  uses: [{ quote: 'q1', path: 'body.0', excerpt: text }],
  similarQuotes: [{ path: 'body.0', start: 0, end: 2, quote: 'q1', label: 'Statement', words: 'They act.' }],
})

/**
 * What regular expressions and methods of strings do is not counted in steps (`linear.test.ts`), so it is measured. A rule
 * fails only where each of several attempts, the best of two against the best of two, finds it growing like a square:
 * another process, a collection of garbage or a late compilation slows one of them and not all.
 */
it('takes no more than its share of time inside expressions and methods of strings', () => {
  const bases: Record<Locale, Facts> = {
    ar: storyWith({ text: 'س', place: 'body' }, 'ar'),
    en: storyWith({ text: 'x', place: 'body' }, 'en'),
  }
  let unseen = 0
  const time = (rule: Rule, seed: string, locale: Locale, length: number): number => {
    const facts = storyOf(bases[locale], `${repeated(seed, length)} ${(unseen += 1)}`)
    return processorTime(() => rule.check(facts))
  }
  const best = (...times: Parameters<typeof time>): number => Math.min(time(...times), time(...times))
  const growsLikeASquare = (rule: Rule, seed: string, locale: Locale): boolean =>
    Array.from({ length: ATTEMPTS }).every(
      () => best(rule, seed, locale, LENGTH * GROWTH) > MOST_GROWTH * best(rule, seed, locale, LENGTH),
    )
  const found: string[] = []
  STUMBLING.forEach((seed, index) => {
    const locale: Locale = /\p{Script=Arabic}/u.test(seed) || index % 2 ? 'ar' : 'en'
    const facts = storyOf(bases[locale], `${repeated(seed, LENGTH * GROWTH)} ${(unseen += 1)}`)
    for (const rule of rules)
      if (processorTime(() => rule.check(facts)) > SHORTEST && growsLikeASquare(rule, seed, locale))
        found.push(`${rule.id} ${JSON.stringify(seed)}`)
  })
  expect(found).toEqual([])
})

it('never throws where a text is as long as a book', () => {
  for (const seed of ['\u2066', '1 ', 'ثلاث مئة و', '“', 'a']) {
    const text = `${repeated(seed, 150_000)}\n`
    expect(() => [hasForbiddenControls(text), quotedRuns(text), findPhones(text)]).not.toThrow()
    expect(() => quantities(tokenise(text).tokens)).not.toThrow()
  }
})
