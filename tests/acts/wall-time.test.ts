import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isoOffset, momentsOf, offsetAt, wallAt } from '../../src/acts/wall-time'

const at = (zone: string, wall: string): string[] =>
  momentsOf(zone, wall).map((moment) => moment.toISOString().slice(0, 16))

describe('what a clock on a wall shows', () => {
  it('is one moment on an ordinary day, in summer and in winter', () => {
    expect(at('Europe/London', '2025-01-15T09:00')).toEqual(['2025-01-15T09:00'])
    expect(at('Europe/London', '2025-07-15T09:00')).toEqual(['2025-07-15T08:00'])
    expect(at('Africa/Cairo', '2025-01-15T09:00')).toEqual(['2025-01-15T07:00'])
    expect(at('Africa/Cairo', '2025-07-15T09:00')).toEqual(['2025-07-15T06:00'])
    expect(at('Asia/Beirut', '2025-07-15T00:00')).toEqual(['2025-07-14T21:00'])
    expect(at('Asia/Riyadh', '2025-07-15T09:00')).toEqual(['2025-07-15T06:00'])
    expect(at('Asia/Kathmandu', '2025-07-15T09:00')).toEqual(['2025-07-15T03:15'])
    expect(at('America/New_York', '2025-07-15T22:30')).toEqual(['2025-07-16T02:30'])
    expect(at('UTC', '2025-07-15T09:00')).toEqual(['2025-07-15T09:00'])
  })

  it('is no moment in the hour that is left out in spring', () => {
    // London at 01:00; Cairo and Beirut at midnight, so that the day begins at 01:00.
    expect(at('Europe/London', '2025-03-30T00:59')).toEqual(['2025-03-30T00:59'])
    for (const wall of ['01:00', '01:30', '01:59'])
      expect(at('Europe/London', `2025-03-30T${wall}`)).toEqual([])
    expect(at('Europe/London', '2025-03-30T02:00')).toEqual(['2025-03-30T01:00'])
    expect(at('Africa/Cairo', '2025-04-24T23:59')).toEqual(['2025-04-24T21:59'])
    for (const wall of ['00:00', '00:30', '00:59'])
      expect(at('Africa/Cairo', `2025-04-25T${wall}`)).toEqual([])
    expect(at('Africa/Cairo', '2025-04-25T01:00')).toEqual(['2025-04-24T22:00'])
    for (const wall of ['00:00', '00:59']) expect(at('Asia/Beirut', `2025-03-30T${wall}`)).toEqual([])
    expect(at('Asia/Beirut', '2025-03-30T01:00')).toEqual(['2025-03-29T22:00'])
  })

  it('is two moments, the earlier one first, in the hour that is repeated in autumn', () => {
    expect(at('Europe/London', '2025-10-26T01:30')).toEqual(['2025-10-26T00:30', '2025-10-26T01:30'])
    expect(at('Africa/Cairo', '2025-10-30T23:30')).toEqual(['2025-10-30T20:30', '2025-10-30T21:30'])
    expect(at('Asia/Beirut', '2025-10-25T23:30')).toEqual(['2025-10-25T20:30', '2025-10-25T21:30'])
    expect(at('Europe/London', '2025-10-26T02:00')).toEqual(['2025-10-26T02:00'])
    expect(at('Africa/Cairo', '2025-10-31T00:00')).toEqual(['2025-10-30T22:00'])
  })

  it('is no moment where it is no time at all', () => {
    for (const wall of ['', '2025-02-30', '2025-13-01T00:00', 'noon', '2025-01-01T25:00'])
      expect(momentsOf('Europe/London', wall)).toEqual([])
    expect(() => momentsOf('Mars/Olympus', '2025-01-01T00:00')).toThrow(RangeError)
  })

  it('comes back as it was typed, for every moment of a century in each zone', () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 })
    const zone = fc.constantFrom(
      'Europe/London',
      'Africa/Cairo',
      'Asia/Beirut',
      'Asia/Amman',
      'Africa/Casablanca',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    )
    fc.assert(
      fc.property(zone, minute, (name, minutes) => {
        const moment = new Date(minutes * 60_000)
        const wall = wallAt(name, moment)
        const found = momentsOf(name, wall)
        expect(found.map((each) => each.getTime())).toContain(moment.getTime())
        expect(found.length).toBeLessThanOrEqual(2)
        for (const each of found) expect(wallAt(name, each)).toBe(wall)
      }),
      { numRuns: 2000 },
    )
  })

  it('has an offset that is written as ISO 8601 writes it', () => {
    const july = Date.UTC(2025, 6, 1)
    expect(
      ['Africa/Cairo', 'Asia/Kathmandu', 'America/New_York', 'UTC'].map((zone) =>
        isoOffset(offsetAt(zone, july)),
      ),
    ).toEqual(['+03:00', '+05:45', '-04:00', '+00:00'])
  })
})
