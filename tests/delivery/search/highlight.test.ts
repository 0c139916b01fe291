import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { highlights } from '../../../src/delivery/search/highlight'
import { parseQuery } from '../../../src/delivery/search/query'
import { searchWords } from '../../../src/language/search/search-words'

const marked = (query: string, parts: { headline?: string; standfirst?: string; lines?: string[] }) =>
  highlights(parseQuery(query), {
    headline: parts.headline ?? '',
    standfirst: parts.standfirst ?? null,
    lines: parts.lines ?? [],
  }).map(({ field, text, ranges }) => ({
    field,
    text,
    words: ranges.map(({ start, end }) => text.slice(start, end)),
  }))

describe('A highlight', () => {
  it('marks the word as it was written, with its prefixes and its marks', () => {
    const headline = 'تحذيرٌ لِلْأَطْفَالِ ووالديهم'
    expect(marked('اطفال', { headline })).toEqual([{ field: 'headline', text: headline, words: ['لِلْأَطْفَالِ'] }])
  })

  it('marks a phrase as one, and its words alone nowhere', () => {
    const lines = ['A line for a child.', 'The child line is open; a child may call the line.']
    expect(marked('"child line"', { lines })).toEqual([
      { field: 'body', text: lines[1], words: ['child line'] },
    ])
  })

  it('finds a phrase over words that are passed over', () => {
    expect(marked('"safety of children"', { standfirst: 'On safety for children' })[0]?.words).toEqual([
      'safety for children',
    ])
  })

  it('shows of the body the line with most of what was asked for', () => {
    const lines = ['Reports rose.', 'Reports of grooming rose in London.', 'Grooming.']
    expect(marked('grooming london reports', { lines })[0]).toEqual({
      field: 'body',
      text: lines[1],
      words: ['Reports', 'grooming', 'London'],
    })
  })

  it('has no part in which nothing was found, and holds tags as the characters they are', () => {
    expect(marked('children', { headline: 'Nothing', standfirst: 'Nor here' })).toEqual([])
    expect(marked('children', { headline: '<b>Children</b> & more' })).toEqual([
      { field: 'headline', text: '<b>Children</b> & more', words: ['Children'] },
    ])
  })

  it('cuts a long line between words, and an isolated number never', () => {
    const number = '\u20660808 801 0331\u2069'
    const line = `${'كلمة طويلة قبل ذلك '.repeat(20)}${number} خط الأطفال ${'وكلام بعد ذلك '.repeat(30)}`
    const [part] = highlights(parseQuery('الاطفال'), { headline: '', standfirst: null, lines: [line] })
    expect(part?.text.length).toBeLessThan(300)
    expect(line).toContain(part?.text)
    expect((part?.text.match(/\u2066/g) ?? []).length).toBe((part?.text.match(/\u2069/g) ?? []).length)
    expect(part?.ranges.map(({ start, end }) => part.text.slice(start, end))).toEqual(['الأطفال'])
  })

  const word = fc.constantFrom(
    ...['الأطفال', 'للأطفالِ', 'وكالة', 'خط', '0808', '٠٨٠٨', 'Ofcom', 'reports', 'the', '«', '»', ' ', '\n'],
    ...['\u2066', '\u2069', '\u0651', '\u0640', '👧🏽', '\uD83D', ' '.repeat(3), 'ا'.repeat(40), '<mark>'],
  )
  const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '))
  const query = fc
    .array(fc.constantFrom('اطفال', 'وكالة', '0808', 'report', 'ofcom', '"خط الأطفال"', '-x'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '))

  it('is cut from the text itself, its ranges in order, each a whole word or phrase that was asked for', () => {
    fc.assert(
      fc.property(
        query,
        text,
        text,
        fc.array(text, { maxLength: 4 }),
        (asked, headline, standfirst, lines) => {
          const parsed = parseQuery(asked)
          const keys = new Set(parsed.all.flat().flatMap(({ strong, weak }) => [...strong, ...weak]))
          for (const part of highlights(parsed, { headline, standfirst, lines })) {
            const sources = { headline: [headline], standfirst: [standfirst], body: lines }[part.field]
            expect(sources.some((source) => source.includes(part.text))).toBe(true)
            expect(part.ranges.length).toBeGreaterThan(0)
            let last = 0
            for (const { start, end } of part.ranges) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(part.text.length)
              last = end
              const found = searchWords(part.text.slice(start, end))
              const ends = [found[0], found.at(-1)]
              for (const each of ends)
                expect(
                  [...(each?.keys?.strong ?? []), ...(each?.keys?.weak ?? [])].some((key) => keys.has(key)),
                ).toBe(true)
              expect([found[0]?.start, found.at(-1)?.end]).toEqual([0, end - start])
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever the text and the query', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(anything, anything, (asked, line) => {
        highlights(parseQuery(`${asked} ${line.slice(0, 20)}`), {
          headline: line,
          standfirst: line,
          lines: [line],
        })
      }),
      { numRuns: 500 },
    )
  })
})
