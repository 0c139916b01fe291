import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readDefective, type Defective } from '../../bench/corpus/read'
import { storyWith } from '../../bench/corpus/story'
import { normalise } from '../../src/language/normalise'
import { preflight } from '../../src/preflight/engine'
import type { Finding } from '../../src/preflight/types'

/** What a finding says, whatever marks its words carry. */
const saidBy = ({ rule, level, path, range }: Finding): string =>
  [rule, level, path, range ? normalise(range.text).text : ''].join(' | ')

const HARAKAT = ['\u064B', '\u064C', '\u064D', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0640']
const BETWEEN_LETTERS =
  /(?<=[\u0621-\u063A\u0641-\u064A][\u064B-\u0652\u0640]*)(?=[\u0621-\u063A\u0641-\u064A])/gu

/** The sentence with marks that change nothing of what is read, after the letters that `where` picks. */
function marked(text: string, where: { at: number; mark: number }[]): string {
  const places = [...text.matchAll(BETWEEN_LETTERS)].map(({ index }) => index)
  if (places.length === 0) return text
  const chosen = new Map(
    where.map(({ at, mark }) => [places[at % places.length], HARAKAT[mark % HARAKAT.length]]),
  )
  let out = ''
  for (let index = 0; index < text.length; index += 1)
    out += `${chosen.get(index) ?? ''}${text.charAt(index)}`
  return out
}

describe('preflight as a whole', () => {
  let sentences: Defective[]

  beforeAll(async () => {
    sentences = (await readDefective('ar')).filter(({ place }) => place === 'body' || place === 'headline')
  })

  it('finds the same in Arabic with harakat or tatweel anywhere between its letters: only the range moves', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.record({ at: fc.nat(), mark: fc.nat() }), { minLength: 1, maxLength: 8 }),
        (which, where) => {
          const sentence = sentences[which % sentences.length] as Defective
          const changed = { ...sentence, text: marked(sentence.text, where) }
          const before = preflight(storyWith(sentence, 'ar')).map(saidBy)
          const after = preflight(storyWith(changed, 'ar'))
          expect(after.map(saidBy).sort()).toEqual(before.sort())
          for (const { path, range } of after)
            if (range && path === 'body.0')
              expect(changed.text.slice(range.start, range.end)).toBe(range.text)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throws, and every range cuts its words out of the text, whatever stands in it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(
          ...'«»“”"\'‘’()[]…،؛؟.,:;- \n٠٤0481%+',
          'و',
          'ال',
          'قال',
          'طفلة',
          'minister',
          'said',
          '\u202E',
          '\u2066',
          '\u0640',
          '\u064F',
        ),
        maxLength: 200,
      }),
    )
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('ar' as const, 'en' as const),
        fc.constantFrom('body' as const, 'headline' as const, 'slug' as const),
        (text, locale, place) => {
          for (const { path, range } of preflight(storyWith({ text, place }, locale)))
            if (range && path === 'body.0') expect(text.slice(range.start, range.end)).toBe(range.text)
        },
      ),
      { numRuns: 400 },
    )
  })
})
