import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compileExpression, expressionProblem } from '../../../src/language/terms/expression'
import { wordsFound } from './term'

const found = (source: string, text: string, language: 'ar' | 'en' = 'en'): string[] =>
  wordsFound(source, text, { match: 'expression', language })

describe('expressions', () => {
  it.each([
    ['a syntax error', '(', /syntax/],
    ['a bad class', '[z-a]', /syntax/],
    ['a lone bracket', 'a{2', /syntax/],
    ['modifiers', '(?i:a)', /syntax/],
    ['nothing', '  ', /empty/],
    ['too much', 'a'.repeat(301), /300/],
    ['an expression that matches nothing', 'a*', /everywhere/],
    ['a look ahead alone', '(?=a)', /everywhere/],
    ['an empty alternative', 'a|', /everywhere/],
    ['a back-reference', '(a)\\1', /refer back/],
    ['a named back-reference', '(?<x>a)\\k<x>', /refer back/],
    ['an unbounded look behind', '(?<=a+)b', /behind/],
    ['an unbounded look behind in a group', '(?<!(?:x(?:y*)))b', /behind/],
  ])('refuses %s, and says why in both languages', (_, source, why) => {
    const problem = expressionProblem(source)
    expect(problem?.en).toMatch(why)
    expect(problem?.ar).toMatch(/\p{Script=Arabic}/u)
    expect(compileExpression(source)).toBeNull()
  })

  it.each([
    ...['(a+)+b', '(a*)*b', '(a|a)*b', '(a|aa)+b', '(a|ab)*c', '(.*)*x', '(x+x+)+y', '(?:\\p{L}+\\s?)*x'],
    ...[
      '\\p{L}+\\p{L}+\\p{L}+x',
      '.*.*.*x',
      '\\s*\\s*\\s*\\s*x',
      '(?=(a+)+b)ab',
      '(?<=(?:a|a|a|a){40})b',
      'a{0,100000}'.repeat(2) + 'x',
    ],
    ...[
      '(?:a?){30}a{30}',
      '(?:a?|b?){20}c',
      '(?:a|b?|c?){15}d',
      '(?:.{0,20}x){1,20}',
      '(?:(?:(?:a{1,9}){1,9}){1,9}){1,9}b',
    ],
    ...['([a-z]+\\d*)+!', '(?:[^"]*"?)+z', '(\\w|\\d)+!', `${'('.repeat(40)}a${')'.repeat(40)}`],
  ])('refuses %s, which could take far too long', (source) => {
    expect(expressionProblem(source)).not.toBeNull()
    expect(compileExpression(source)).toBeNull()
  })

  it.each([
    ['child(?:ren)?\\s+porn\\w*', 'Children  pornography', ['Children  pornography']],
    ['\\b(?:monster|beast)s?\\b', 'beasts, monstrous, Monster', ['beasts', 'Monster']],
    ['sex.{0,40}underage', 'sex with an underage', ['sex with an underage']],
    ['(?:\\p{L}+\\s+){1,2}wave', 'a suicide wave', ['a suicide wave']],
    ['victim(?! support)', 'victim support, victim', ['victim']],
    ['(?<!non-)recent', 'non-recent recent', ['recent']],
    ['\\p{L}*phil\\p{L}*', 'a paedophile’s', ['paedophile']],
    ['com', 'Commons com.', ['com']],
    ['\\Bmon\\B', 'commons mon', ['mon']],
    ['ÉCOLE', 'école', ['école']],
    ['[ßx]', 'x', ['x']],
  ])('runs %s on normalised text, bounded at the edges of words', (source, text, expected) => {
    expect(expressionProblem(source)).toBeNull()
    expect(found(source, text)).toEqual(expected)
  })

  it('reads Arabic letters as the text has them', () => {
    expect(found('[وف]?أقد[أا]?مت?\\s+على\\s+الانتحار', 'وأَقدَمت على الانتحـار', 'ar')).toEqual([
      'وأَقدَمت على الانتحـار',
    ])
    expect(found('\\bقُصَّر\\b', 'قصر، القصر قُصّر', 'ar')).toEqual(['قصر', 'قُصّر'])
    expect(found('قاصر\\w*', 'قاصرات مقاصرة', 'ar')).toEqual(['قاصرات'])
  })

  it('lets a repetition reach forty characters and no further', () => {
    expect(found('x+', 'x'.repeat(41))).toEqual(['x'.repeat(41)])
    expect(found('x+', 'x'.repeat(42))).toEqual([])
  })

  /** Parts of expressions that overlap each other in every way, put together at random. */
  const source = fc
    .letrec((tie) => ({
      part: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', 'b', '[ab]', '\\w', '.', '\\p{L}', '\\s', ' '),
        fc
          .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{0,9}', '{2,}'))
          .map(([part, times]) => `(?:${String(part)})${times}`),
        fc.tuple(tie('part'), tie('part')).map(([a, b]) => `${String(a)}${String(b)}`),
        fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(?:${String(a)}|${String(b)})`),
        tie('part').map((part) => `(?=${String(part)})`),
      ),
    }))
    .part.map(String)

  it('runs whatever it lets through in no time on texts made to hurt', () => {
    let accepted = 0
    const texts = [
      'a'.repeat(3000),
      'ab'.repeat(1500),
      'a '.repeat(1500),
      `${'a'.repeat(45)} `.repeat(60),
      'aab b'.repeat(600),
    ]
    fc.assert(
      fc.property(source, (expression) => {
        const pattern = compileExpression(expression)
        if (!pattern) return
        accepted += 1
        const began = process.hrtime.bigint()
        for (const text of texts)
          for (const end of ['', '!', ' c']) Array.from((text + end).matchAll(pattern))
        // 45 000 characters, ten thousand steps each at the very most: seconds. What backtracks without bound takes years.
        expect(Number(process.hrtime.bigint() - began) / 1e9).toBeLessThan(20)
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab()[]{}|?*+.\\^$,-12pLd<=!:قَ'), maxLength: 30 }),
        (text) => {
          const problem = expressionProblem(text)
          expect(compileExpression(text) === null).toBe(problem !== null)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
