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
