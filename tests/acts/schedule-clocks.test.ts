import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { isoOffset, momentsOf, offsetAt, wallAt } from '../../src/acts/wall-time'
import { sweep } from '../../src/worker/sweep'
import { openDesk, type TestDesk } from '../support/desk'
import { makeRecords, type Records } from '../support/records'
import { makeStory } from './story'

const HOUR = 3_600_000
const MINUTE = 60_000

/** Far enough off to be the future whenever this is run. */
const YEAR = 2090

/** The moments of a year at which the clocks of a zone are changed, found by asking them. */
function changesOf(zone: string): { forward: number; back: number } {
  const found = { forward: NaN, back: NaN }
  for (let at = Date.UTC(YEAR, 0); at < Date.UTC(YEAR + 1, 0); at += HOUR / 4) {
    const [before, after] = [offsetAt(zone, at - MINUTE), offsetAt(zone, at)]
    if (after > before) found.forward = at
    if (after < before) found.back = at
  }
  return found
}

const typedAt = (zone: string, moment: Date): string =>
  `${wallAt(zone, moment)}:00${isoOffset(offsetAt(zone, moment.getTime()))}`

describe('a story that is scheduled over a change of clocks', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterEach(() =>
    desk.pool.query(`update newsroom.schedules set state = 'cancelled' where state = 'waiting'`),
  )
  afterAll(() => desk.close())

  const order = (article: string, at: string, zone: string) =>
    desk.people.editor.post(`/api/articles/${article}/schedule`, { locale: 'en', at, zone })
  const stateOf = async (article: string) =>
    (await desk.people.editor.get(`/api/articles/${article}/state`).expect(200)).body.en as {
      scheduledFor: string
      scheduledZone: string
    }

  for (const zone of ['Europe/London', 'Africa/Cairo', 'Asia/Beirut']) {
    it(`goes out at the minute that was typed in ${zone}, in either half of the year, and is shown back as it was typed`, async () => {
      const { forward, back } = changesOf(zone)
      expect({ zone, forward: Number.isNaN(forward), back: Number.isNaN(back) }).toEqual({
        zone,
        forward: false,
        back: false,
      })
      const { article } = await makeStory(desk, records, `clocks-${zone.toLowerCase().replace('/', '-')}`)
      // Typed by the clocks of winter for those of summer: the last minute before, the first after, half a day later.
      const walls = [forward - MINUTE, forward, forward + 12 * HOUR, back - 2 * HOUR, back + 2 * HOUR].map(
        (at) => wallAt(zone, new Date(at)),
      )
      for (const wall of walls) {
        const [moment, ...others] = momentsOf(zone, wall)
        expect(others).toEqual([])
        const typed = typedAt(zone, moment as Date)
        const { body } = await order(article, typed, zone).expect(200)
        expect(body.schedule).toMatchObject({ dueAt: moment?.toISOString(), zone })
        const { scheduledFor, scheduledZone } = await stateOf(article)
        expect(wallAt(scheduledZone, new Date(scheduledFor))).toBe(wall)
      }
      const due = Date.parse((await stateOf(article)).scheduledFor)
      expect(due).toBe(back + 2 * HOUR)
      expect(await sweep(desk.payload, new Date(due - 1))).toEqual({ published: 0, failed: 0 })
      expect(await sweep(desk.payload, new Date(due))).toEqual({ published: 1, failed: 0 })
    })

    it(`goes out at the one of two that was meant, where an hour comes twice in ${zone}`, async () => {
      const { back } = changesOf(zone)
      const wall = wallAt(zone, new Date(back + HOUR / 2))
      const [first, second] = momentsOf(zone, wall) as [Date, Date]
      expect(second.getTime() - first.getTime()).toBe(HOUR)
      const { article } = await makeStory(desk, records, `twice-${zone.toLowerCase().replace('/', '-')}`)
      await order(article, typedAt(zone, first), zone).expect(200)
      expect((await stateOf(article)).scheduledFor).toBe(first.toISOString())
      await order(article, typedAt(zone, second), zone).expect(200)
      expect((await stateOf(article)).scheduledFor).toBe(second.toISOString())
      for (const moment of [first, second]) expect(wallAt(zone, moment)).toBe(wall)
      // The clock on the wall shows the hour for the first time: it is not yet time.
      expect(await sweep(desk.payload, first)).toEqual({ published: 0, failed: 0 })
      expect(await sweep(desk.payload, second)).toEqual({ published: 1, failed: 0 })
    })

    it(`has no moment in the hour that is left out in ${zone}: whoever sends one by the old clocks is told what they show`, async () => {
      const { forward } = changesOf(zone)
      const old = offsetAt(zone, forward - MINUTE)
      const missing = new Date(forward + HOUR / 2 + old).toISOString().slice(0, 16)
      expect(momentsOf(zone, missing)).toEqual([])
      const { article } = await makeStory(desk, records, `missing-${zone.toLowerCase().replace('/', '-')}`)
      const { body } = await order(article, `${missing}:00${isoOffset(old)}`, zone).expect(422)
      const shown = wallAt(zone, new Date(forward + HOUR / 2)).replace('T', ' ')
      expect(body.errors[0].data.errors[0]).toEqual({
        path: 'at',
        message: `The time has the offset ${isoOffset(old)}; the clocks of ${zone} are at ${isoOffset(old + HOUR)} then, and show ${shown}.`,
      })
      const { rows } = await desk.pool.query('select 1 from newsroom.schedules where article = $1', [article])
      expect(rows).toEqual([])
      // A program that speaks of UTC means a moment, whatever the clocks show.
      await order(article, new Date(forward).toISOString(), zone).expect(200)
      expect((await stateOf(article)).scheduledFor).toBe(new Date(forward).toISOString())
    })
  }

  it('is not taken by the offset of another season, which would be an hour off', async () => {
    const { article } = await makeStory(desk, records, 'other-season')
    await order(article, `${YEAR}-07-15T09:00:00+02:00`, 'Africa/Cairo').expect(422)
    await order(article, `${YEAR}-07-15T09:00:00+03:00`, 'Africa/Cairo').expect(200)
    await order(article, `${YEAR}-01-15T09:00:00+00:00`, 'Europe/London').expect(200)
    await order(article, `${YEAR}-07-15T09:00:00+00:00`, 'Europe/London').expect(422)
    expect((await stateOf(article)).scheduledFor).toBe(`${YEAR}-01-15T09:00:00.000Z`)
  })
})
