import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { findDates, monthsNamed } from '../../src/language/dates'
import { sameDates } from '../../src/language/same-dates'

const sameDate = (one: string, other: string): boolean => sameDates([one])(other)

const values = (text: string): string[] =>
  findDates(text, /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en').map(({ value }) => value)

describe('dates', () => {
  it.each<[string, string[]]>([
    ['It met on 12 March 2025.', ['2025-03-12']],
    ['It met on Tuesday 12th of March, 2025.', ['2025-03-12']],
    ['It met on March 12, 2025 and in April 2025.', ['2025-03-12', '2025-04']],
    ['It met on 14 June. Then it rested.', ['--06-14']],
    ['Between 12–15 March 2025.', ['2025-03-12', '2025-03-15']],
    ['On 2025-03-12, 25/3/2025 and 3.25.2025 again', ['2025-03-12', '2025-03-25', '2025-03-25']],
    ['On 12/3/2025', ['12/3/2025']],
    ['Since 2024 it has risen.', ['2024']],
    ['Sept. 5 2024', ['2024-09-05']],
    ['في 12 مارس 2025', ['2025-03-12']],
    ['في ١٢ آذار/مارس ٢٠٢٥', ['2025-03-12']],
    ['في 12 آذار (مارس) من عام 2025', ['2025-03-12']],
    ['يوم الأول من كانون الثاني 2024', ['2024-01-01']],
    ['يوم الحادي والعشرين من تشرين الأول', ['--10-21']],
    ['في مارس الماضي، ثم في أبريل 2025', ['2025-04']],
    ['بين 12 و15 نيسان', ['--04-12', '--04-15']],
    ['في عام 2024 وفي ١٢/٣/٢٠٢٥', ['2024', '12/3/2025']],
  ])('of %j are found and normalised', (text, wanted) => expect(values(text)).toEqual(wanted))

  it.each([
    'They may march 12 miles.',
    'In March 12 cases were heard.',
    'It cost £2000 and rose by 2000%.',
    '3/4 of them, 24/7, 192.168.1.12, 2025:3',
    'Call 020 7946 0123.',
    'مارس الضغط على الشركة أب وأم.',
    'المادة 12 من القانون',
  ])('are not seen in %j', (text) => expect(values(text)).toEqual([]))

  it('can be the same where one says less, or not which number is the month', () => {
    expect(sameDate('2025-03-12', '2025-03')).toBe(true)
    expect(sameDate('--03-12', '2025-03-12')).toBe(true)
    expect(sameDate('12/3/2025', '2025-12-03')).toBe(true)
    expect(sameDate('12/3/2025', '2025-03-13')).toBe(false)
    expect(sameDate('2025-03-12', '2025-03-21')).toBe(false)
  })

  it('name months without a year too', () => {
    expect([...monthsNamed('last March, and may be April')]).toEqual([3, 4])
    expect([...monthsNamed('في تشرين الثاني الماضي ولمايو')]).toEqual([11, 5])
  })

  it('stand in the text where they say, whatever the text is', () => {
    const part = fc.constantFrom(
      '12',
      '2025',
      '/',
      '-',
      ' ',
      'March',
      'مارس',
      'كانون',
      'الثاني',
      '.',
      'و',
      ',',
      'ـ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('ar' as const, 'en' as const), (words, locale) => {
        let at = 0
        for (const { start, end, text: own, value } of findDates(words, locale)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(words.slice(start, end)).toBe(own)
          expect(value).toMatch(/^(?:(?:\d{4}|-)-\d\d-\d\d|\d{4}(?:-\d\d)?|\d{1,2}\/\d{1,2}\/\d{4})$/)
          at = end
        }
      }),
    )
  })

  it('are found in any year, month and day as they are written', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ')
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const wanted = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          expect(values(`on ${day} ${names[month]} ${year}, it`)).toEqual([wanted])
          expect(values(`on ${wanted}, it`)).toEqual([wanted])
        },
      ),
    )
  })
})
