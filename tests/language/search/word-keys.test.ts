import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { searchWords } from '../../../src/language/search/search-words'

const keysOf = (text: string, asked: boolean): string[][] =>
  searchWords(text, { asked }).flatMap(({ keys }) => (keys ? [[...keys.strong, ...keys.weak]] : []))

/** Every word of the query shares a key with a word of the text. */
const finds = (query: string, text: string): boolean => {
  const known = new Set(keysOf(text, false).flat())
  const asked = keysOf(query, true)
  return asked.length > 0 && asked.every((keys) => keys.some((key) => known.has(key)))
}

/** The same with the words themselves, without a guess at prefixes of one letter. */
const findsSurely = (query: string, text: string): boolean => {
  const strong = (words: ReturnType<typeof searchWords>) => words.flatMap(({ keys }) => keys?.strong ?? [])
  const known = new Set(strong(searchWords(text)))
  return strong(searchWords(query, { asked: true })).some((key) => known.has(key))
}

describe('The keys of a word', () => {
  it.each([
    ['وكالة الجريمه', 'قالت والوكالة إن الجريمة تراجعت'],
    ['وكالة الجريمه', 'وكالة الجريمة'],
    ['وكالة', 'والوكالة'],
    ['والوكالة', 'وكالة'],
    ['الوكالة', 'لوكالة'],
    ['وكالة', 'للوكالة'],
    ['وكالات', 'الوكالة'],
    ['اطفال', 'للأطفال'],
    ['للأطفال', 'أطفال'],
    ['الأطفال', 'اطفال'],
    ['أطفال', 'والأطفال'],
    ['أطفال', 'وأطفال'],
    ['أطفال', 'فالأطفال'],
    ['أطفال', 'بالأطفال'],
    ['أطفال', 'كالأطفال'],
    ['أطفال', 'لأطفالهم'],
    ['أطفال', 'ولأطفالها'],
    ['وأطفال', 'الأطفال'],
    ['أطفالنا', 'طفل'],
    ['طفل', 'الأطفال'],
    ['طفل', 'لطفل'],
    ['طفل', 'وطفل'],
    ['طفل', 'لطفلها'],
    ['طفلة', 'الطفلتين'],
    ['طفلين', 'طفل'],
    ['طفلًا', 'الطفل'],
    ['طفل', 'طفلا'],
    ['مستشفي', 'مستشفى'],
    ['مستشفى', 'المستشفيات'],
    ['مسؤول', 'مسئول'],
    ['المسئولين', 'مسؤول'],
    ['قرآن', 'القران'],
    ['آباء', 'الاباء'],
    ['حذّرت', 'حذرت'],
    ['محتوى', 'محـــتوى'],
    ['محتوي', 'المحتوى'],
    ['مدرسة', 'المدارس'],
    ['مدارس', 'مدرستها'],
    ['مدرسة', 'مدرسته'],
    ['مدرسه', 'ومدرستهم'],
    ['جرائم', 'الجريمة'],
    ['ضحية', 'الضحايا'],
    ['ألعاب', 'الألعاب'],
    ['العاب', 'ألعاب الفيديو'],
    ['ألعاب', 'العاب الفيديو'],
    ['إلكترونية', 'الجماعات الالكترونية'],
    ['الكتروني', 'إلكترونيًا'],
    ['لجنة', 'للجنة'],
    ['اللجنة', 'لجنة'],
    ['بالغين', 'البالغون'],
    ['تقرير', 'تقريرهم'],
    ['القانونية', 'قانون'],
    ['بريطانيا', 'وبريطانيا'],
    ['٠٨٠٨', 'اتصلوا على 0808'],
    ['0808', '٠٨٠٨ ٨٠١'],
    ['۰۸۰۸', '0808'],
    ['1200', '1,200 report'],
    ['١٬٢٠٠', 'تلقت 1,200 بلاغ'],
    ['ofcom', 'قالت Ofcom إن'],
    ['Zoë', 'ZOE'],
    ['children', "the child's phone"],
    ['child', 'Children’s Commissioner'],
    ['report', 'reported, reporting, reports'],
    ['luring', 'lured'],
    ['agencies', 'agency'],
    ['woman', 'women'],
    ['٦', 'بـ6 أطفال'],
  ])('of %j are found in %j', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it.each([
    ['والد', 'الد'],
    ['بالغ', 'الغ'],
    ['وزارة', 'زارت'],
    ['زار', 'وزارة'],
    ['كالة', 'وكالة'],
    ['جنة', 'لجنة'],
    ['سن', 'سنة'],
    ['مدرسة', 'مدينة'],
    ['0808', '0809'],
    ['universe', 'unit'],
    ['police', 'polite'],
    ['علي', 'على الإنترنت'],
  ])('of %j are not found in %j', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })

  it.each([
    ['والوكالة', 'وكالة'],
    ['للأطفال', 'أطفال'],
    ['بالمدارس', 'مدرسة'],
  ])('tell that %j is surely %j', (query, text) => expect(findsSurely(query, text)).toBe(true))

  it.each([
    ['لطفل', 'طفل'],
    ['وطفل', 'طفل'],
    ['بقانون', 'قانون'],
  ])('guess only that %j is %j', (query, text) => {
    expect(finds(query, text)).toBe(true)
    expect(findsSurely(query, text)).toBe(false)
  })

  it('pass over words that say nothing, but not over a name that is spelled like one', () => {
    expect(keysOf('في إلى على التي the of', false)).toEqual([])
    expect(finds('علي', 'قال علي حسن')).toBe(true)
  })

  it('keep the place of what is passed over, and count «child’s» as one word', () => {
    expect(searchWords('بيت في الحي').map(({ place }) => place)).toEqual([0, 1, 2])
    expect(searchWords("child's line").map(({ place }) => place)).toEqual([0, 1])
  })

  it('are those of the same word with harakat and tatweel anywhere inside', () => {
    const letters = fc.constantFrom(...'ابتجدرسشعفقكلمنهوية')
    const marks = fc.constantFrom('', '\u064E', '\u0651', '\u0652', '\u0640', '\u064B\u0640')
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, marks), { minLength: 1, maxLength: 12 }), (parts) => {
        const plain = parts.map(([letter]) => letter).join('')
        const marked = parts.map(([letter, mark]) => letter + mark).join('')
        expect(keysOf(marked, true)).toEqual(keysOf(plain, true))
      }),
    )
  })

  it('find every word by itself and with a certain prefix, whatever the word', () => {
    const word = fc
      .array(fc.constantFrom(...'بتجدرسشعفقكلمنهوي'), { minLength: 3, maxLength: 9 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(word, (text) => {
        fc.pre(searchWords(text)[0]?.keys !== null)
        expect(finds(text, text)).toBe(true)
      }),
    )
  })

  it('are letters and digits only, short, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        for (const word of searchWords(text, { asked: true })) {
          expect(word.start).toBeLessThan(word.end)
          for (const key of [...(word.keys?.strong ?? []), ...(word.keys?.weak ?? [])]) {
            expect(key).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
            expect([...key].length).toBeLessThanOrEqual(70)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
