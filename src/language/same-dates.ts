/** «12/3/2025» is two dates: which number is the month is not said. */
function readings(value: string): string[] {
  const [, first, second, year] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(value) ?? []
  if (!first || !second || !year) return [value]
  return [[first, second] as const, [second, first] as const].map(
    ([day, month]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

/** A whole date has so many characters. */
const WHOLE = 10

const beginningsOf = (text: string): string[] =>
  Array.from({ length: Math.min(text.length, WHOLE) }, (_, index) => text.slice(0, index + 1))

/**
 * Whether a date can be the same as one of many: one leaves the year or the day out, or does not say which number is the
 * month. Values are those of `FoundDate`; one look-up for each date, however many there are.
 */
export function sameDates(values: Iterable<string>): (value: string) => boolean {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  const days = new Set<string>()
  const daysWithoutYear = new Set<string>()
  for (const value of new Set(values)) {
    for (const reading of readings(value)) {
      const day = reading.slice(-5)
      days.add(day)
      if (reading.startsWith('--')) daysWithoutYear.add(day)
      else {
        whole.add(reading)
        for (const beginning of beginningsOf(reading)) beginnings.add(beginning)
      }
    }
  }
  return (value) =>
    readings(value).some((reading) => {
      const day = reading.slice(-5)
      if (reading.startsWith('--')) return days.has(day)
      if (daysWithoutYear.has(day) || beginnings.has(reading) || whole.has(reading)) return true
      return beginningsOf(reading).some((beginning) => whole.has(beginning))
    })
}
