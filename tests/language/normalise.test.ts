import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalise, originalRange } from '../../src/language/normalise'

const HARAKAT = ['\u064B', '\u064C', '\u064D', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0670']
const DROPPED = [...HARAKAT, '\u0640']
const INVISIBLE = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u061C',
  '\u2066',
  '\u2069',
  '\u202B',
  '\uFEFF',
]

/** Text as our desks write it, with everything that normalisation touches. */
const deskText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإٱىةؤئیک٠١٢٣۴۵۶ aBcÉéZ09.،؟«»-'),
      fc.constantFrom(
        ...DROPPED,
        ...INVISIBLE,
        '\u0653',
        '\u0654',
        '\u0655',
        '\u0301',
        'ﻻ',
        'ﷲ',
        'ß',
        'İ',
        '…',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const anyText = fc.oneof(deskText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('normalise', () => {
  it.each([
    ['أطفال', 'اطفال'],
    ['إنترنت', 'انترنت'],
    ['آمنة', 'امنه'],
    ['ٱلطفل', 'الطفل'],
    ['مستشفى', 'مستشفي'],
    ['مسؤولية', 'مسءوليه'],
    ['هيئة', 'هيءه'],
    ['حذّرَتْ', 'حذرت'],
    ['محـــتوى', 'محتوي'],
    ['کودکی', 'كودكي'],
    ['٠٨٠٠ ١١١١', '0800 1111'],
    ['۱۲۳', '123'],
    ['Child Helpline', 'child helpline'],
    ['ﻻ', 'لا'],
    ['Straße', 'strasse'],
    ['\u206608\u2069', '08'],
    ['\u0627\u0654', 'ا'],
    ['\u0649\u0654', 'ء'],
    ['', ''],
  ])('makes %j into %j', (given, wanted) => {
    expect(normalise(given).text).toBe(wanted)
  })

  it('gives the same text for canonically equal spellings', () => {
    for (const text of ['مسؤولية الآباء وأُسرٌ', 'José Ångström', 'ئؤأإآ'])
      expect(normalise(text.normalize('NFD')).text).toBe(normalise(text.normalize('NFC')).text)
  })

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text).text
        expect(normalise(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('maps every unit to a rising place inside the original, and the end to the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: out, map, ends } = normalise(text)
        expect(map).toHaveLength(out.length + 1)
        expect(map[out.length]).toBe(text.length)
        expect(ends).toHaveLength(out.length)
        for (let i = 0; i < out.length; i += 1) {
          expect(map[i]!).toBeLessThanOrEqual(map[i + 1]!)
          expect(map[i]!).toBeLessThan(ends[i]!)
          expect(ends[i]!).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('maps a word back to exactly the characters it was written with', () => {
    const word = fc
      .array(
        fc.tuple(fc.constantFrom(...'بتسمنأىة'), fc.array(fc.constantFrom(...DROPPED), { maxLength: 2 })),
        { minLength: 1, maxLength: 6 },
      )
      .map((letters) => ({
        plain: letters.map(([letter]) => letter).join(''),
        marked: letters.map(([letter, marks]) => letter + marks.join('')).join(''),
      }))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(5), (list, pick) => {
        const index = pick % list.length
        const original = list.map((item) => item.marked).join(' ')
        const before = list.slice(0, index).map((item) => item.plain.length + 1)
        const start = before.reduce((sum, length) => sum + length, 0)
        const range = originalRange(normalise(original), start, start + list[index]!.plain.length)
        expect(original.slice(range.start, range.end)).toBe(list[index]!.marked)
      }),
    )
  })

  it('changes nothing but ranges when harakat and tatweel are put in anywhere', () => {
    fc.assert(
      fc.property(deskText, fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...DROPPED))), (text, marks) => {
        const chars = [...text]
        for (const [place, mark] of marks) chars.splice(place % (chars.length + 1), 0, mark)
        expect(normalise(chars.join('')).text).toBe(normalise(text).text)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a closing isolate out of the range of the number before it', () => {
    const text = 'على \u20660800 1111\u2069 فورًا'
    const normalised = normalise(text)
    const start = normalised.text.indexOf('0800')
    const range = originalRange(normalised, start, start + 9)
    expect(text.slice(range.start, range.end)).toBe('0800 1111')
  })

  it('gives an empty range for an empty or impossible one', () => {
    const normalised = normalise('طفل')
    expect(originalRange(normalised, 1, 1)).toEqual({ start: 1, end: 1 })
    expect(originalRange(normalised, 9, 12)).toEqual({ start: 3, end: 3 })
    expect(originalRange(normalised, -4, 2)).toEqual({ start: 0, end: 2 })
  })

  it('drops marks past those that any letter has, so that a text of marks is no heavier than another', () => {
    const text = `a${'\u0301\u0323'.repeat(5000)}b`
    const { text: normalised, ends } = normalise(text)
    expect(normalised.length).toBeLessThan(40)
    expect(normalised.endsWith('b')).toBe(true)
    expect(ends[0]).toBe(text.length - 1)
    expect(normalise(normalised).text).toBe(normalised)
  })

  it('folds what stands before a letter and what stands behind it as if they stood alone', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(...'aZßلأآةئ\u0653\u0654\u064b\u0640\u0301\u200d\u2066…ﷺ½①ㅎ🙂', '\ud800'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [before, behind] = [left.join(''), `ط${right.join('')}`]
        const [one, other, both] = [normalise(before), normalise(behind), normalise(before + behind)]
        expect(both.text).toBe(one.text + other.text)
        expect([...both.map]).toEqual([
          ...one.map.slice(0, -1),
          ...[...other.map].map((offset) => offset + before.length),
        ])
        expect([...both.ends]).toEqual([...one.ends, ...[...other.ends].map((end) => end + before.length)])
      }),
      { numRuns: 1000 },
    )
  })
})
