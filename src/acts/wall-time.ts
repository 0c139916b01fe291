/**
 * What clocks on a wall show, in the zones of the IANA database. Free of anything that only the server has: the admin reads
 * it too.
 */

const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, format)
  return format
}

/**
 * How far the clocks of a zone are ahead of UTC at a moment, in milliseconds.
 *
 * @throws RangeError where there is no such zone
 */
export function offsetAt(zone: string, at: number): number {
  const parts = formatOf(zone).formatToParts(new Date(at))
  const get = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'))
  return shown - Math.floor(at / 1000) * 1000
}

/** What a clock in a zone shows at a moment, to the minute: `YYYY-MM-DDTHH:MM`. */
export function wallAt(zone: string, at: Date): string {
  return new Date(at.getTime() + offsetAt(zone, at.getTime())).toISOString().slice(0, 16)
}

/**
 * The moments at which a clock in a zone shows `wall` (`YYYY-MM-DDTHH:MM`), earliest first: one, as a rule; none in the hour
 * that is left out when clocks go forward; two in the hour that is repeated when they go back.
 */
export function momentsOf(zone: string, wall: string): Date[] {
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return []
  // Clocks are changed once in two days at most: one of these offsets holds at each moment that is looked for.
  const offsets = new Set([offsetAt(zone, asUtc - DAY_MS), offsetAt(zone, asUtc + DAY_MS)])
  return [...offsets]
    .map((offset) => new Date(asUtc - offset))
    .filter((at) => wallAt(zone, at) === wall)
    .sort((a, b) => a.getTime() - b.getTime())
}

/** `+01:00`, as ISO 8601 writes it. */
export function isoOffset(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
