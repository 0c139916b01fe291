import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { fallsWithin, spanOf } from '../../src/attribution/partial-date'
import { roleAtTime } from '../../src/attribution/role-at-time'

const pad = (number: number, length = 2): string => String(number).padStart(length, '0')
const year = fc.integer({ min: 1, max: 9999 }).map((number) => pad(number, 4))
const day = fc
  .date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partial = fc.oneof(
  year,
  day,
  day.map((date) => date.slice(0, 7)),
)

describe('a partial date', () => {
  it('spans the days that it may mean', () => {
    expect(spanOf('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' })
    expect(spanOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(spanOf('2023-02')).toEqual({ first: '2023-02-01', last: '2023-02-28' })
    expect(spanOf('2024-02-29')).toEqual({ first: '2024-02-29', last: '2024-02-29' })
  })

  it('is none where the calendar has no such day', () => {
    for (const wrong of [
      '',
      '0000',
      '24',
      '2025-13',
      '2025-00',
      '2025-1',
      '2023-02-29',
      '2025-04-31',
      '2025-01-00',
      '2025-01-32',
      '2025-1-1',
      ' 2025',
      '2025 ',
      '2025-01-01T00:00',
      '٢٠٢٥',
      '2025/01',
      '-2025',
      '1900-02-29',
    ])
      expect({ wrong, span: spanOf(wrong) }).toEqual({ wrong, span: null })
  })

  it('never throws, and is real only where the calendar is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 40 }),
        (y, m, d) => {
          const text = `${pad(y, 4)}-${pad(m)}-${pad(d)}`
          const date = new Date(`${text}T00:00:00Z`)
          const isReal = y > 0 && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
          expect(spanOf(text) !== null).toBe(isReal)
        },
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => void spanOf(text)))
  })

  it('lies within itself, within no bounds, and not outside of others', () => {
    fc.assert(
      fc.property(partial, partial, partial, (date, from, to) => {
        expect(fallsWithin(date, date, date)).toBe(true)
        expect(fallsWithin(date, null, null)).toBe(true)
        expect(fallsWithin(date, '', undefined)).toBe(true)
        const [own, start, end] = [spanOf(date), spanOf(from), spanOf(to)]
        if (own && start && own.last < start.first) expect(fallsWithin(date, from, to)).toBe(false)
        if (own && end && own.first > end.last) expect(fallsWithin(date, from, to)).toBe(false)
        if (own && start && end && own.first >= start.first && own.last <= end.last)
          expect(fallsWithin(date, from, to)).toBe(true)
      }),
    )
    expect(fallsWithin('nonsense', null, null)).toBe(false)
  })
})

describe('the role of a day', () => {
  const roles = [
    { title: { ar: 'عضو', en: 'member' }, organisation: 'a', from: '2018', to: '2022-06' },
    { title: { ar: 'رئيسة', en: 'chair' }, organisation: { id: 'a' }, from: '2022-07' },
    { title: { ar: 'أستاذة', en: 'professor' }, organisation: 'b', from: '2015' },
  ]
  const held = (saidOn: string | null) => roleAtTime(roles, saidOn)?.title.en ?? null

  it('is the one that was held then, not the present one', () => {
    expect(held('2021-03-01')).toBe('member')
    expect(held('2022-06-30')).toBe('member')
    expect(held('2022-07-01')).toBe('chair')
    expect(held('2030')).toBe('chair')
  })

  it('is the one that began last where several fit, and none where none does', () => {
    expect(held('2016')).toBe('professor')
    expect(held('2010')).toBeNull()
    expect(held(null)).toBeNull()
    expect(held('')).toBeNull()
    expect(held('nonsense')).toBeNull()
    expect(roleAtTime(null, '2020')).toBeNull()
    expect(roleAtTime([], '2020')).toBeNull()
  })

  it('carries its organisation, by id however it was read, and no empty title', () => {
    expect(roleAtTime(roles, '2023')?.organisation).toBe('a')
    expect(roleAtTime([{ title: { ar: '', en: 'x' } }], '2020')).toEqual({
      title: { ar: null, en: 'x' },
      organisation: null,
    })
  })

  it('is the same in whatever order the roles stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(roles, { minLength: 3 }), partial, (shuffled, date) => {
        expect(roleAtTime(shuffled, date)).toEqual(roleAtTime(roles, date))
      }),
    )
  })
})
