import type { Locale } from '../types'
import { element, escapeHtml } from './markup'

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/

/**
 * `<time>` for `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp (its day in UTC), in words and as precise as it is
 * known; null for anything else.
 */
export const timeHtml = (value: string | null, locale: Locale): string | null => {
  const match = value === null ? null : DATE.exec(value)
  if (!match) return null
  const [, year, month, day] = match
  const name = month === undefined ? undefined : MONTHS[locale][Number(month) - 1]
  if (month !== undefined && name === undefined) return null
  const words = [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(' ')
  const datetime = [year, month, day].filter(Boolean).join('-')
  return element('time', { datetime }, escapeHtml(words))
}
