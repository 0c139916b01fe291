import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Locale } from '../../src/body/types'
import type { Facts, PersonFact, Rule } from '../../src/preflight/types'
import { factsFull, quoteOf, repeated, SEEDS } from './hostile'
import { WorkCounter, type Work } from './work'

const LOCALES: Locale[] = ['ar', 'en']
const GROWTH = 4

/** Growth by the fourfold takes four times the steps; a square would take sixteen times. */
const MOST_GROWTH = 8
/** What runs less often than so many times for each character, or record, is not worth a look: pieces, windows, bounds. */
const SHARE = 4

/** The functions whose steps grew by more than the facts did. */
function superlinear(small: Work, large: Work, size: number): string[] {
  return [...large].flatMap(([place, steps]) => {
    const before = Math.max(small.get(place) ?? 0, size * SHARE)
    return steps > before * MOST_GROWTH ? [`${place}: ${small.get(place) ?? 0} → ${steps}`] : []
  })
}

describe('preflight on hostile facts', () => {
  const counter = new WorkCounter()
  let rules: readonly Rule[]
  let bases: Record<Locale, Facts>

  // The steps of what is loaded before are not counted: so nothing of the project is imported above but types.
  beforeAll(async () => {
    counter.begin()
    rules = (await import('../../src/preflight/rules')).rules
    const { storyWith } = await import('../../bench/corpus/story')
    bases = {
      ar: storyWith({ text: 'س', place: 'body' }, 'ar'),
      en: storyWith({ text: 'x', place: 'body' }, 'en'),
    }
  })

  afterAll(() => counter.end())

  const check = (facts: Facts): void => rules.forEach((rule) => rule.check(facts))

  function growing(size: number, factsAt: (size: number) => Facts): string[] {
    const work = (facts: Facts): Work => counter.count(() => check(facts))
    return superlinear(work(factsAt(size)), work(factsAt(size * GROWTH)), size)
  }

  it('takes steps in proportion to the text, whatever is repeated in it', () => {
    const found = SEEDS.flatMap((seed) => {
      const locale = /\p{Script=Arabic}/u.test(seed) ? 'ar' : 'en'
      return growing(400, (length) =>
        factsFull(bases[locale], `${repeated(seed, length)} ${seed} ${length}`, locale),
      ).map((place) => `${JSON.stringify(seed)} ${place}`)
    })
    expect(found).toEqual([])
  })

  const SIZE = 60

  it.each(LOCALES)('takes steps in proportion to the number of paragraphs (%s)', (locale) => {
    const facts = (count: number): Facts => {
      const full = factsFull(bases[locale], '12 cases. ', locale)
      const label = { ar: 'النص', en: 'Body' }
      const texts = Array.from({ length: count }, (_, index) => ({
        path: `body.1.items.${index}`,
        text: `Item ${index}: ${1000 + index} cases on ${1 + (index % 28)} March ${2000 + (index % 90)}.`,
        label,
      }))
      return {
        ...full,
        texts: [...full.texts, ...texts],
        staleParagraphs: texts.map(({ path, text }) => ({ path, text, kind: 'changed' })),
        otherLanguage: { locale: locale === 'ar' ? 'en' : 'ar', quotes: [], helplines: [], texts },
      }
    }
    expect(growing(SIZE, facts)).toEqual([])
  })

  it('takes steps in proportion to the number of people, quotes and services, with the text as it is', () => {
    const text = 'Mira Tolland, minister for safety, said on 08081570111: “They act.” '.repeat(3)
    const full = factsFull(bases.en, text, 'en')
    const [model] = bases.en.people
    const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${index}`)
    const facts: Record<string, (count: number) => Facts> = {
      people: (count) => ({
        ...full,
        people: numbered(count).map((id) => ({
          ...(model as PersonFact),
          id,
          names: [`Mira Tolland`, `Corwin ${id}`],
          roles: [
            { title: { ar: null, en: 'director' }, organisation: { ar: null, en: id }, from: null, to: null },
          ],
          isProtected: false,
        })),
      }),
      quotes: (count) => ({
        ...full,
        quotes: new Map(
          numbered(count).map((id) => [
            id,
            quoteOf(id, 'They act.', {
              speaker: { kind: 'organisation', id, name: { ar: null, en: `Body ${id}` } },
            }),
          ]),
        ),
        uses: numbered(count).map((quote) => ({ quote, path: 'body.1' })),
        texts: full.texts.map((each) => ({
          ...each,
          anchors: numbered(count).map((id) => ({ at: 20, kind: 'quote' as const, id })),
        })),
        similarQuotes: numbered(count).map((quote) => ({
          path: 'body.0',
          start: 50,
          end: 62,
          quote,
          label: quote,
          words: 'They act.',
        })),
        otherLanguage: { locale: 'ar', quotes: numbered(count), helplines: [], texts: [] },
      }),
      services: (count) => ({
        ...full,
        helplines: new Map(
          numbered(count).map((id) => {
            const [helpline] = [...bases.en.helplines.values()]
            return [
              id,
              { ...(helpline as NonNullable<typeof helpline>), id, name: { ar: null, en: `Line ${id}` } },
            ]
          }),
        ),
        numberOwners: numbered(count).flatMap((id) =>
          full.numberOwners.map((owner) => ({
            ...owner,
            helpline: id,
            name: { ar: null, en: `Line ${id}` },
          })),
        ),
      }),
      glossary: (count) => ({
        ...full,
        glossary: numbered(count).map((id) => ({
          id,
          kind: 'body',
          preferred: { ar: null, en: `Body of ${id}` },
          variants: [{ language: 'en' as const, text: `Body ${id}` }],
          notoriety: true,
        })),
      }),
    }
    for (const [what, factsAt] of Object.entries(facts))
      expect([what, growing(SIZE, factsAt)]).toEqual([what, []])
  })
})
