import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compileNames, findNames } from '../../src/language/find-names'

const found = (text: string, ...names: string[]): string[] =>
  findNames(compileNames(names), text).map(({ start, end }) => text.slice(start, end))

describe('a name in a text', () => {
  it.each([
    ['قالت سارة الحكيم إنها عادت.', 'سارة الحكيم'],
    ['رأوا سَارَة الحَكِيم هناك.', 'سَارَة الحَكِيم'],
    ['رأوا ســارة الحكيم هناك.', 'ســارة الحكيم'],
    ['ساره الحكيم عادت.', 'ساره الحكيم'],
    ['عاد خبر لسارة الحكيم.', 'لسارة الحكيم'],
    ['وبسارة الحكيم انتهى.', 'وبسارة الحكيم'],
  ])('is found in Arabic with marks, tatweel, folded letters and particles: %s', (text, exact) => {
    expect(found(text, 'سارة الحكيم')).toEqual([exact])
  })

  it('is found whether Arabic writes its parts together or apart', () => {
    expect(found('عاد عبدالله نور.', 'عبد الله نور')).toEqual(['عبدالله نور'])
    expect(found('عاد عبد الله نور.', 'عبدالله نور')).toEqual(['عبد الله نور'])
  })

  it('is found in English in any case, with accents as written, and without what makes it a possessive', () => {
    expect(found("They met MIRA Holt at Mira Holt's school and mira holt’s house.", 'Mira Holt')).toEqual([
      'MIRA Holt',
      'Mira Holt',
      'mira holt',
    ])
  })

  it('is not found inside other words, nor where only a part of it stands', () => {
    expect(found('The Miraholts met Mira and Mr Holt. Amira Holton came.', 'Mira Holt')).toEqual([])
    expect(found('سارة عادت، والحكيم بقي. السارة الحكيمة.', 'سارة الحكيم')).toEqual([])
  })

  it('is looked for among any number of names at once', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `Name${index} Other${index}`)
    expect(found('Today Name4999 Other4999 spoke.', ...many)).toEqual(['Name4999 Other4999'])
    expect(found('Nobody spoke.')).toEqual([])
  })

  it('cuts out the words that stand there, whatever the text and the names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (text, names) => {
          for (const span of findNames(compileNames([...names, text.slice(0, 9)]), text))
            expect(text.slice(span.start, span.end)).toBe(span.text)
        },
      ),
    )
  })

  it('is found wherever harakat or tatweel are written into it', () => {
    const marks = fc.array(fc.tuple(fc.nat(10), fc.constantFrom('\u064E', '\u0650', '\u0651', '\u0640')), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(marks, (inserted) => {
        let name = 'سارة الحكيم'
        for (const [at, mark] of inserted) name = `${name.slice(0, at + 1)}${mark}${name.slice(at + 1)}`
        // A mark after the blank would stand alone, on no letter.
        if (/\s[\u064E\u0650\u0651\u0640]/.test(name)) return
        expect(found(`قالت ${name} ذلك`, 'سارة الحكيم')).toEqual([name])
      }),
    )
  })
})
