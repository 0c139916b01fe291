import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { COUNTRY_CODES, countryCodeProblem, countryName } from '../../src/fields/checks/country-code'
import { hoursProblem } from '../../src/fields/checks/hours'
import { languageTagProblem } from '../../src/fields/checks/language-tag'
import { mediaTopicProblem } from '../../src/fields/checks/media-topic'
import { partialDateProblem } from '../../src/fields/checks/partial-date'
import { e164Problem, shortCodeProblem } from '../../src/fields/checks/phone-number'
import { roleDatesProblem } from '../../src/fields/checks/role-dates'
import { subdivisionCodeProblem } from '../../src/fields/checks/subdivision-code'
import { timeOfDayProblem } from '../../src/fields/checks/time-of-day'
import { timeZoneProblem } from '../../src/fields/checks/time-zone'
import { webAddressProblem } from '../../src/fields/checks/web-address'
import type { Check } from '../../src/fields/checks/check'

const CHECKS: Record<string, { check: Check; good: string[]; bad: string[] }> = {
  'a partial date': {
    check: partialDateProblem,
    good: ['2024', '2024-02', '2024-02-29', '1899-12-31'],
    bad: ['', '24', '2024-13', '2023-02-29', '2024-2-1', '٢٠٢٤', '2024-05-31T00:00', '0000'],
  },
  'a language tag': {
    check: languageTagProblem,
    good: ['ar', 'en', 'en-GB', 'ar-EG', 'zh-Hant', 'ckb'],
    bad: ['', 'arabic', 'EN', 'en_GB', 'en-gb', 'qqq', 'العربية', 'x-private'],
  },
  'a country code': {
    check: countryCodeProblem,
    good: ['EG', 'GB', 'PS', 'SA', 'ZW'],
    bad: ['', 'UK', 'EU', 'eg', 'XK', 'SU', 'ZZ', 'EGY'],
  },
  'a subdivision code': {
    check: subdivisionCodeProblem,
    good: ['AE-SH', 'GB-SCT', 'EG-C', 'US-CA'],
    bad: ['', 'SH', 'AE-', 'AE_SH', 'UK-SCT', 'AE-SHAR'],
  },
  'a time zone': {
    check: timeZoneProblem,
    good: ['Africa/Cairo', 'Europe/London', 'UTC', 'Asia/Riyadh'],
    bad: ['', 'Cairo', '+02:00', 'Africa/Atlantis', 'africa/cairo'],
  },
  'a time of day': {
    check: timeOfDayProblem,
    good: ['00:00', '09:30', '23:59', '24:00'],
    bad: ['', '9:30', '24:01', '12:60', '٠٩:٠٠', '09.30'],
  },
  'an international number': {
    check: e164Problem,
    good: ['+448001111', '+448088005000', '+448088010331', '+18004224453', '+442079460123'],
    bad: ['', '08001111', '0800 1111', '+44 800 1111', '+4480011112222', '116123', '+44', '+٤٤٨٠٠١١١١'],
  },
  'a short code': {
    check: shortCodeProblem,
    good: ['999', '110', '16000', '116111', '116123', '*123#'],
    bad: ['', '1', '116 123', '123456789', '١١٦١٢٣', '+44116123'],
  },
  'a web address': {
    check: webAddressProblem,
    good: ['https://example.org', 'http://example.org/a?b=c#d', 'https://أمانة.example/قصة'],
    bad: [
      '',
      'example.org',
      'javascript:alert(1)',
      'ftp://example.org',
      'https://a:b@example.org',
      'https://a b.org',
    ],
  },
  'an IPTC topic': {
    check: mediaTopicProblem,
    good: ['medtop:20000085'],
    bad: ['', '20000085', 'medtop:2000008', 'medtop:200000850'],
  },
}

describe.each(Object.entries(CHECKS))('%s', (_, { check, good, bad }) => {
  it.each(good)('is accepted: %s', (value) => expect(check(value)).toBeNull())

  it.each(bad)('is refused in both languages: %s', (value) => {
    const problem = check(value)
    expect(problem?.ar).toMatch(/\p{Script=Arabic}/u)
    expect(problem?.en).toMatch(/\p{Script=Latin}/u)
  })

  it('is never confused by any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const problem = check(value)
        return problem === null || (problem.ar !== '' && problem.en !== '')
      }),
    )
  })
})

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each once, each with a name in both languages', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249)
    expect(COUNTRY_CODES).toHaveLength(249)
    for (const code of COUNTRY_CODES) {
      const { ar, en } = countryName(code)
      expect([code, ar]).not.toEqual([code, code])
      expect([code, en]).not.toEqual([code, code])
    }
    expect(countryName('PS')).toEqual({ ar: 'فلسطين', en: 'Palestine' })
  })
})

describe('opening hours', () => {
  const row = (days: string[], opens: string, closes: string) => ({ days, opens, closes })

  it('may stand side by side, and close after midnight', () => {
    expect(hoursProblem([])).toBeNull()
    expect(hoursProblem([row(['mon', 'tue'], '08:00', '12:00'), row(['mon'], '12:00', '20:00')])).toBeNull()
    expect(hoursProblem([row(['fri'], '22:00', '02:00'), row(['sat'], '08:00', '12:00')])).toBeNull()
    expect(hoursProblem([row(['mon', 'tue'], '00:00', '24:00')])).toBeNull()
  })

  it('may not overlap, not even over midnight or the end of the week', () => {
    expect(hoursProblem([row(['mon'], '08:00', '12:00'), row(['mon'], '11:59', '20:00')])).not.toBeNull()
    expect(hoursProblem([row(['fri'], '22:00', '02:00'), row(['sat'], '01:00', '12:00')])).not.toBeNull()
    expect(hoursProblem([row(['sun'], '22:00', '02:00'), row(['mon'], '01:00', '12:00')])).not.toBeNull()
    expect(hoursProblem([row(['mon', 'mon'], '08:00', '12:00')])).not.toBeNull()
  })

  it('may not begin when they end', () => {
    expect(hoursProblem([row(['mon'], '09:00', '09:00')])).not.toBeNull()
  })
})

describe('the dates of roles', () => {
  const role = (organisation: string, from?: string, to?: string) => ({ organisation, from, to })

  it('allow one role after the other, handed over within the precision of the dates', () => {
    expect(roleDatesProblem([role('nca', '2020', '2024'), role('nca', '2024')])).toBeNull()
    expect(roleDatesProblem([role('nca', '2020-01-01', '2024-05-31'), role('nca', '2024-05-31')])).toBeNull()
    expect(roleDatesProblem([role('nca', '2020'), role('ofcom', '2021')])).toBeNull()
    expect(roleDatesProblem([{ from: '2020' }, { from: '2021' }])).toBeNull()
  })

  it('refuse two roles in one organisation that surely overlap', () => {
    expect(roleDatesProblem([role('nca', '2020'), role('nca', '2023')])).toMatchObject({ row: 1 })
    expect(roleDatesProblem([role('nca', '2020', '2024-06'), role('nca', '2024-01', '2025')])).toMatchObject({
      row: 1,
    })
    expect(roleDatesProblem([role('nca'), { organisation: { id: 'nca' }, from: '2023' }])).toMatchObject({
      row: 1,
    })
  })

  it('refuse a role that ends before it begins', () => {
    expect(roleDatesProblem([role('nca', '2024-06', '2024-05')])).toMatchObject({ row: 0 })
    expect(roleDatesProblem([role('nca', '2024-06', '2024')])).toBeNull()
  })
})
