/**
 * A date as precise as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands for a span of days; comparisons are
 * between spans, so that a role held "from 2024" covers a statement made on any day of 2024.
 */
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** First and last day of the span as `YYYY-MM-DD`; null where the text is not a real date. */
export function spanOf(date: string): { first: string; last: string } | null {
  const match = PATTERN.exec(date)
  if (!match) return null
  const [, year = '', month, day] = match
  if (Number(year) === 0) return null
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return null
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(days).padStart(2, '0')}` }
  if (Number(day) < 1 || Number(day) > days) return null
  return { first: date, last: date }
}

/** True where some day of `date` lies within `from`…`to`; a missing end is open. */
export function fallsWithin(
  date: string,
  from: string | null | undefined,
  to: string | null | undefined,
): boolean {
  const day = spanOf(date)
  if (!day) return false
  const start = from ? spanOf(from) : null
  const end = to ? spanOf(to) : null
  return (!start || day.last >= start.first) && (!end || day.first <= end.last)
}
