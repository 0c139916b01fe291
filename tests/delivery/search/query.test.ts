import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseQuery } from '../../../src/delivery/search/query'
import { textQueries } from '../../../src/delivery/search/tsquery'

/** The first key of each word, phrases in brackets, what is left out after a minus. */
const read = (text: string): string => {
  const { all, none } = parseQuery(text)
  const show = (unit: (typeof all)[number]) => {
    const keys = unit.map(
      ({ strong, distance }) => `${distance > 1 ? `<${distance}>` : ''}${strong[0] ?? ''}`,
    )
    return keys.length > 1 ? `(${keys.join(' ')})` : keys.join('')
  }
  return [...all.map(show), ...none.map((unit) => `-${show(unit)}`)].join(' ')
}

describe('A query', () => {
  it.each([
    ['online safety', 'onlin safeti'],
    ['"online safety" report', '(onlin safeti) report'],
    ['“online safety” -school', '(onlin safeti) -school'],
    ['«سلامة الأطفال» تقرير', '(سلام اطفال) تقرير'],
    ['„online safety“', '(onlin safeti)'],
    ['‹online safety›', '(onlin safeti)'],
    ['»online safety«', '(onlin safeti)'],
    ["'online safety' now online", '(onlin safeti) onlin'],
    ['‘online safety’', '(onlin safeti)'],
    ['-"online safety" report', 'report -(onlin safeti)'],
    ['report −school –desk', 'report -school -desk'],
    ['"children in the house"', '(child <3>hous)'],
    ['self-harm', '(self harm)'],
    ['well - known', 'well known'],
    ['"unclosed phrase', 'unclos phrase'],
    ['«online» «safety', 'onlin safeti'],
    ['report"online safety"', 'report (onlin safeti)'],
    ["don't O'Brien", 'don (o brien)'],
    ["children's", 'child'],
    ['the of', ''],
    ['--report', 'report'],
    ['', ''],
    ['""  «» - …', ''],
    ['!report & (a|b) <-> c:* \\ \'"', 'report b c'],
  ])('%j asks for %j', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    ['the', true],
    ['في', true],
    ['-report', false],
    ['!؟ …', false],
    ['', false],
    ['-"a report"', false],
    ['-a b', true],
  ])('%j has words to look for: %j', (text, wanted) => expect(parseQuery(text).hasWords).toBe(wanted))

  it('keeps all its words as one phrase too, with their distances', () => {
    const distances = (text: string) => parseQuery(text).sequence.map(({ distance }) => distance)
    expect(distances('safety of children')).toEqual([0, 2])
    expect(distances('the "safety of" the children -school online')).toEqual([0, 3, 1])
  })

  it('asks PostgreSQL for quoted keys, joined by our operators only', () => {
    const syntax = /^(?:'[\p{L}\p{M}\p{N}]+'(?::[AC]+)?|[ ()&|!]|<\d+>)*$/u
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'ab \'"«»-\\:*&|!()<>\0\u2067واللطفل٠é'), maxLength: 60 }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const query = parseQuery(text)
        if (query.all.length === 0) return
        for (const part of Object.values(textQueries(query))) if (part !== null) expect(part).toMatch(syntax)
      }),
      { numRuns: 1000 },
    )
  })
})
