import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { paragraphs, sentences } from '../../src/language/sentences'
import type { Span } from '../../src/language/span'

const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text)

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('a', 'B', 'د', 'ق', '.', ' ', '\n', '؟', '«', '»', '“', '”', '"', '’', 'Mr.', '5', '…'),
    )
    .map((parts) => parts.join('')),
)

function coversInOrder(text: string, spans: readonly Span[]): void {
  let at = 0
  for (const { start, end, text: own } of spans) {
    expect(text.slice(at, start).trim()).toBe('')
    expect(text.slice(start, end)).toBe(own)
    expect(own).toBe(own.trim())
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['The desk met. It agreed on a plan!', ['The desk met.', 'It agreed on a plan!']],
    [
      'Mr. Holt left with Dr. Sayed. They met Sgt. Moor.',
      ['Mr. Holt left with Dr. Sayed.', 'They met Sgt. Moor.'],
    ],
    [
      'In the U.K. Parliament it passed. Then it was law.',
      ['In the U.K. Parliament it passed.', 'Then it was law.'],
    ],
    ['It began in the U.K. The law followed.', ['It began in the U.K.', 'The law followed.']],
    ['See No. 5 and p. 12. She said no. We left.', ['See No. 5 and p. 12.', 'She said no.', 'We left.']],
    ['Rana v. Salt was heard. R. Salt lost.', ['Rana v. Salt was heard.', 'R. Salt lost.']],
    ['“Why?” she asked. He knew.', ['“Why?” she asked.', 'He knew.']],
    [
      '“We act. We learn,” she said. “Stop.” He left.',
      ['“We act. We learn,” she said.', '“Stop.”', 'He left.'],
    ],
    ['It rose by 3.5 points. It fell later.', ['It rose by 3.5 points.', 'It fell later.']],
    ['First line\nsecond line.', ['First line', 'second line.']],
    ['قالت د. لينا إن الأمر مهم. ثم غادرت.', ['قالت د. لينا إن الأمر مهم.', 'ثم غادرت.']],
    ['حضر أ.د. سامي وأ. منى. غاب الباقون.', ['حضر أ.د. سامي وأ. منى.', 'غاب الباقون.']],
    ['هل وصل؟ نعم! انتهى.', ['هل وصل؟', 'نعم!', 'انتهى.']],
    ['«هل وصلوا؟» سألت لينا. «لا. لم يصلوا» قال.', ['«هل وصلوا؟» سألت لينا.', '«لا. لم يصلوا» قال.']],
    ['أعطته له. ثم عادت.', ['أعطته له.', 'ثم عادت.']],
    ['', []],
    [' \n ', []],
  ])('of %j are found', (text, wanted) => {
    expect(texts(sentences(text))).toEqual(wanted)
  })

  it('cover any text in order', () => {
    fc.assert(fc.property(anyText, (text) => coversInOrder(text, sentences(text))))
  })

  it('never go over the end of a paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: own } of sentences(text)) expect(own).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      }),
    )
  })

  it('of a very long text take time in proportion to it', () => {
    for (const part of ['a. ', '“a. B” ', 'Mr. ', 'د. ', '"', '«', '.', "'a ", 'A.']) {
      const text = part.repeat(60_000 / part.length)
      const begin = performance.now()
      sentences(text)
      expect(performance.now() - begin).toBeLessThan(3000)
    }
  })
})

describe('paragraphs', () => {
  it('are the lines of a text, without empty ones', () => {
    expect(paragraphs(' one \n\n two\r\nthree')).toEqual([
      { start: 1, end: 4, text: 'one' },
      { start: 8, end: 11, text: 'two' },
      { start: 13, end: 18, text: 'three' },
    ])
  })

  it('cover any text in order', () => {
    fc.assert(fc.property(anyText, (text) => coversInOrder(text, paragraphs(text))))
  })
})
