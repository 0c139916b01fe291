import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hasForbiddenControls, isolate, isolateAuto } from '../../src/language/isolate'
import { dominantScript, scriptShare, wrongLanguage } from '../../src/language/scripts'
import { SLUG_LENGTH, slugify, slugProblem } from '../../src/language/slug'
import { countWords, words } from '../../src/language/words'

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())

describe('slugify', () => {
  it.each([
    ['تحذيرٌ من شبكات «كوم» على الإنترنت', 'ar', 'تحذير-من-شبكات-كوم-على-الإنترنت'],
    ['آباءٌ وأُسَر؛ مسؤوليّة الجميع!', 'ar', 'آباء-وأسر-مسؤولية-الجميع'],
    ['محـــتوى ٢٠٢٥', 'ar', 'محتوى-2025'],
    ['Agency warns of “Com” networks', 'en', 'agency-warns-of-com-networks'],
    ['The child’s café — Ærø & Łódź', 'en', 'the-childs-cafe-aero-and-lodz'],
    ['  --  ', 'en', ''],
    ['؟!', 'ar', ''],
    ['\u2067طفل\u2069', 'ar', 'طفل'],
  ] as const)('makes %j (%s) into %j', (given, locale, wanted) => {
    expect(slugify(given, locale)).toBe(wanted)
  })

  it('cuts a long headline between words', () => {
    const slug = slugify('كلمة '.repeat(40), 'ar')
    expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH)
    expect(slug).toMatch(/^كلمة(-كلمة)*$/)
    expect(slugify('x'.repeat(200), 'en')).toHaveLength(SLUG_LENGTH)
  })

  it('always makes a slug without a problem, or none for a text without letters and digits', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ar' as const, 'en' as const), (text, locale) => {
        const slug = slugify(text, locale)
        expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH)
        if (slug !== '') expect(slugProblem(slug)).toBeNull()
        expect(slugify(slug, locale)).toBe(slug)
      }),
      { numRuns: 2000 },
    )
  })

  it('is never empty for a text with a letter or a digit of the desk', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...'ابأةz7٣'), (text, char) => {
        expect(slugify(text + ' ' + char, 'ar')).not.toBe('')
      }),
    )
  })
})

describe('slugProblem', () => {
  it.each([
    '',
    '---',
    'two words',
    'a_b',
    '-a',
    'a--b',
    'Upper',
    'café',
    'طفلٌ',
    'محـتوى',
    '٢٠٢٥',
    'a'.repeat(81),
  ])('explains in both languages what is wrong with %j', (slug) => {
    const problem = slugProblem(slug)
    expect(problem?.ar).toMatch(/\p{Script=Arabic}/u)
    expect(problem?.en).toMatch(/[a-z]/)
  })

  it('has nothing to say about a good slug in either language', () => {
    expect(slugProblem('تحذير-من-شبكات-2025')).toBeNull()
    expect(slugProblem('agency-warns')).toBeNull()
  })
})

describe('isolate', () => {
  it('holds a number between U+2066 and U+2069, once', () => {
    expect(isolate('0808 801 0331')).toBe('\u20660808 801 0331\u2069')
    expect(isolate(isolate('0808 801 0331'))).toBe('\u20660808 801 0331\u2069')
    expect(isolateAuto('نص')).toBe('\u2068نص\u2069')
    expect(isolate('')).toBe('')
  })

  it('drops controls that would break out of the isolate', () => {
    expect(isolate('08\u2069\u202E00')).toBe('\u20660800\u2069')
  })

  it('always gives text without forbidden controls on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'a1ب\u2066\u2067\u2068\u2069\u202A\u202C\u202E')), (chars) => {
        const text = isolate(chars.join(''))
        expect(hasForbiddenControls(text)).toEqual([])
        expect(isolate(text)).toBe(text)
      }),
    )
  })
})

describe('hasForbiddenControls', () => {
  it('names embeddings, overrides and isolates without a partner in their paragraph', () => {
    expect(hasForbiddenControls('a\u202Eb')).toEqual([{ start: 1, end: 2, text: '\u202E' }])
    expect(hasForbiddenControls('\u2066a\n\u2069')).toEqual([
      { start: 0, end: 1, text: '\u2066' },
      { start: 3, end: 4, text: '\u2069' },
    ])
    expect(hasForbiddenControls('\u2066a \u2067b\u2069\u2069')).toEqual([])
    expect(hasForbiddenControls('نص عادي \u200F')).toEqual([])
  })
})

describe('scripts', () => {
  it('counts letters by script', () => {
    expect(scriptShare('ab ت 12')).toEqual({ arabic: 1 / 3, latin: 2 / 3, other: 0, letters: 3 })
    expect(dominantScript('الوكالة NCA')).toBe('arabic')
    expect(dominantScript('The NCA الوكالة of the kingdom')).toBe('latin')
    expect(dominantScript('0800 1111')).toBe('none')
  })

  it.each([
    ['Police warn of new online networks', 'ar', true],
    ['The agency said that كوم networks are growing', 'ar', true],
    ['حذّرت الوكالة من شبكات جديدة', 'en', true],
    ['The agency warned of شبكات جديدة تستهدف الأطفال والمراهقين عبر المنصات', 'en', true],
    ['أعلنت National Crime Agency عن حملة', 'ar', false],
    ['أعلنت هيئة Ofcom وشركتا Meta Platforms Ireland وSnap Inc عن ذلك', 'ar', false],
    ['قال التقرير إن “the Com” شبكة واسعة', 'ar', false],
    ['The group is known as كوم in Arabic', 'en', false],
    ['Web Desk', 'ar', false],
    ['NSPCC 0800 1111', 'ar', false],
    ['', 'en', false],
  ] as const)('says of %j in %s: %s', (text, locale, wrong) => {
    expect(wrongLanguage(text, locale)).toBe(wrong)
  })
})

describe('words', () => {
  it('finds words of both languages with their places', () => {
    expect(words('قال: «نعم» to Ofcom.').map((word) => word.text)).toEqual(['قال', 'نعم', 'to', 'Ofcom'])
    for (const { start, end, text } of words('مُحَمَّد قال 11 مرة'))
      expect('مُحَمَّد قال 11 مرة'.slice(start, end)).toBe(text)
    expect(countWords('مُحَمَّد قال 11 مرة')).toBe(4)
    expect(countWords('')).toBe(0)
  })
})
