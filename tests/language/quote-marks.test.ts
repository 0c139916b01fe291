import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { quotedRuns } from '../../src/language/quote-marks'

const inner = (text: string): string[] => quotedRuns(text).map((run) => run.text)

describe('quotedRuns', () => {
  it.each([
    ['قال: “هذا صحيح”.', ['هذا صحيح']],
    ['صحيفة «جارديان» البريطانية', ['جارديان']],
    ['She said "we will act" today.', ['we will act']],
    ["She said 'we will act' today.", ['we will act']],
    ['He called it ‘a network’ of boys', ['a network']],
    ['„Wir handeln“, sagte sie', ['Wir handeln']],
    ['»Wir handeln« sagte sie', ['Wir handeln']],
    ['قال ”هذا صحيح“ أمس', ['هذا صحيح']],
    ['قال “هذا صحيح“ أمس', ['هذا صحيح']],
    ['قال ”هذا صحيح” أمس', ['هذا صحيح']],
    ['باسم"كوم"المعروفة', ['كوم']],
    ['وصفها بـ«كوم» و«شبكة»', ['كوم', 'شبكة']],
    ['“He said ‘no, never’ to us”', ['He said ‘no, never’ to us', 'no, never']],
    ['«قال لي “لا” ثم مضى»', ['قال لي “لا” ثم مضى', 'لا']],
    ['«خارجي «داخلي» آخر»', ['خارجي «داخلي» آخر', 'داخلي']],
    ['‘It’s the child’s right’ she said', ['It’s the child’s right']],
    ['‘The parents’ view matters’ she said', ['The parents’ view matters']],
    ["'Don't do it,' he said", ["Don't do it,"]],
    ["It's the children's and parents' choice", []],
    ['It’s the children’s and parents’ choice', []],
    ["in the '90s and 'tis known", []],
    ['the ‘90s', []],
    ['5" and 6" screens', []],
    ['“unclosed to the end', ['unclosed to the end']],
    ['“first paragraph\nsecond paragraph', ['first paragraph']],
    ['“outer ‘inner” rest', ['outer ‘inner']],
    ['stray ” and » marks', []],
    ['”', []],
    ['', []],
  ])('finds in %j: %j', (text, wanted) => {
    expect(inner(text)).toEqual(wanted)
  })

  it('gives outer and inner places, and the depth', () => {
    expect(quotedRuns('a “b ‘c d’ e”')).toEqual([
      { start: 2, end: 13, innerStart: 3, innerEnd: 12, depth: 0, closed: true, text: 'b ‘c d’ e' },
      { start: 5, end: 10, innerStart: 6, innerEnd: 9, depth: 1, closed: true, text: 'c d' },
    ])
    expect(quotedRuns('x «y')[0]).toMatchObject({ start: 2, end: 4, innerEnd: 4, closed: false })
  })

  it('never throws, and its runs lie properly inside each other and inside one paragraph', () => {
    const text = fc
      .array(
        fc.oneof(fc.constantFrom(...'“”«»"‘’\'„‟‹› \nab١ب.s('), fc.string({ unit: 'binary', maxLength: 3 })),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (value) => {
        const runs = quotedRuns(value)
        for (const run of runs) {
          expect(run.text).toBe(value.slice(run.innerStart, run.innerEnd))
          expect(run.innerStart).toBe(run.start + 1)
          expect(run.end).toBe(run.closed ? run.innerEnd + 1 : run.innerEnd)
          expect(run.text).not.toMatch(/[\n\r\u2029]/)
          for (const other of runs) {
            if (other === run) continue
            const apart = other.end <= run.start || run.end <= other.start
            const within =
              (run.innerStart <= other.start && other.end <= run.innerEnd) ||
              (other.innerStart <= run.start && run.end <= other.innerEnd)
            expect(apart || within).toBe(true)
          }
          expect(runs.filter((other) => other.start < run.start && run.end <= other.innerEnd)).toHaveLength(
            run.depth,
          )
        }
      }),
      { numRuns: 2000 },
    )
  })
})
