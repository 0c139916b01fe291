import type { Locale } from '../types'
import type { HtmlChannel } from '../html-context'
import { element, escapeHtml } from './markup'
import { DAYS, WORDS } from './words'

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const TIME = /^([01]?\d|2[0-4]):([0-5]\d)$/

/** First and last of days that follow each other, over the week's end too (Sunday to Thursday); null otherwise. */
const daySpan = (days: string[]): [string, string] | null => {
  if (days.length < 3) return null
  for (const first of days) {
    const from = WEEK.indexOf(first)
    const row = days.map((_, i) => WEEK[(from + i) % 7] ?? '')
    if (row.every((day) => days.includes(day))) return [first, row.at(-1) ?? first]
  }
  return null
}

/** The days of an opening in words: «من الأحد إلى الخميس», "Monday and Friday". */
export const dayWords = (days: string[], locale: Locale): string => {
  const known = WEEK.filter((day) => days.includes(day))
  const name = (day: string): string => DAYS[day]?.[locale] ?? ''
  if (known.length === 7) return WORDS.everyDay[locale]
  const span = daySpan(known)
  if (span) {
    const [from, to] = span.map(name)
    return locale === 'ar' ? `من ${from} إلى ${to}` : `${from} to ${to}`
  }
  const last = known.at(-1)
  const rest = known.slice(0, -1).map(name).join(WORDS.comma[locale])
  return rest === '' || last === undefined ? name(last ?? '') : `${rest}${WORDS.and[locale]}${name(last)}`
}

const zones = new Map<string, string>()

const zoneName = (zone: string, locale: Locale): string => {
  try {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    const part = format
      .formatToParts(new Date(Date.UTC(2025, 0, 1)))
      .find(({ type }) => type === 'timeZoneName')
    return part?.value ?? zone
  } catch {
    return zone
  }
}

/** The zone as people call it; its IANA name where the platform has no words for it. Kept: the platform is slow here. */
const zoneWords = (zone: string, locale: Locale): string => {
  const key = `${locale} ${zone}`
  const known = zones.get(key) ?? zoneName(zone, locale)
  if (zones.size < 1000) zones.set(key, known)
  return known
}

const clock = (time: string): string => element('bdi', { dir: 'ltr' }, escapeHtml(time))

/** When a channel answers, in words; what nobody found is said, never guessed. */
export const hoursHtml = (channel: HtmlChannel, locale: Locale): string => {
  if (channel.alwaysOpen) return WORDS.always[locale]
  const openings = channel.hours.filter(
    ({ days, opens, closes }) => dayWords(days, locale) !== '' && TIME.test(opens) && TIME.test(closes),
  )
  if (!channel.hoursKnown || openings.length === 0) return WORDS.hoursNotFound[locale]
  const rows = openings.map(({ days, opens, closes }) => {
    const when = escapeHtml(dayWords(days, locale))
    return locale === 'ar'
      ? `${when}، من الساعة ${clock(opens)} إلى ${clock(closes)}`
      : `${when}, ${clock(opens)} to ${clock(closes)}`
  })
  const zone = channel.timezone
    ? ` (${element('bdi', {}, escapeHtml(zoneWords(channel.timezone, locale)))})`
    : ''
  return `${rows.join(WORDS.semicolon[locale])}${zone}`
}
