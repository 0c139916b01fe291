import type { Language } from '../texts'

/** Where the desk's readers and sources live; the browser's own zone is added. */
const ZONES = [
  'Europe/London',
  'Africa/Cairo',
  'Asia/Riyadh',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Baghdad',
  'Asia/Dubai',
  'Africa/Tunis',
  'Africa/Casablanca',
  'America/New_York',
  'UTC',
]

/** IANA zones that can be chosen, the browser's own first. */
export function zones(): string[] {
  return [...new Set([Intl.DateTimeFormat().resolvedOptions().timeZone, ...ZONES])]
}

/** A zone's name for people, for example «توقيت غرينتش · Europe/London». */
export function zoneName(language: Language, zone: string): string {
  const at = new Date()
  const name =
    new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
      timeZone: zone,
      timeZoneName: 'long',
    })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  return `${name} · ${zone}`
}

/**
 * The moment that a clock in `zone` shows as `wall` (`YYYY-MM-DDTHH:MM`). An hour that a change of clocks leaves out is
 * taken as the one after it.
 */
export function momentIn(zone: string, wall: string): string {
  const asUtc = new Date(`${wall}:00Z`).getTime()
  const offset = (at: number): number => {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(new Date(at))
    const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
    return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute')) - at
  }
  const first = asUtc - offset(asUtc)
  return new Date(asUtc - offset(first)).toISOString()
}
