import type { Message } from '../../preflight/types'

export const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

interface HoursRow {
  days?: string[] | null
  opens?: string | null
  closes?: string | null
}

const MINUTES_IN_DAY = 24 * 60

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The spans of a row in minutes of the week; hours that close after midnight run into the next day. */
function spansOf(row: HoursRow): [number, number][] {
  const opens = minutesOf(row.opens ?? '')
  const closes = minutesOf(row.closes ?? '')
  const length = closes > opens ? closes - opens : closes + MINUTES_IN_DAY - opens
  return (row.days ?? []).map((day) => {
    const start = WEEK_DAYS.indexOf(day as (typeof WEEK_DAYS)[number]) * MINUTES_IN_DAY + opens
    return [start, start + length]
  })
}

/** Says which rows of opening hours overlap each other, or null. Rows that are not complete are left to their own fields. */
export function hoursProblem(rows: HoursRow[] | null | undefined): Message | null {
  const complete = (rows ?? []).filter((row) => row.opens && row.closes && row.days?.length)
  if (complete.some((row) => row.opens === row.closes)) {
    return {
      ar: 'وقتا الفتح والإغلاق متطابقان: إن كانت الخدمة متاحة على مدار الساعة فاختر ذلك بدل كتابة المواعيد.',
      en: 'Opening and closing times are the same: where the service never closes, tick that instead of writing hours.',
    }
  }
  const week = 7 * MINUTES_IN_DAY
  const spans = complete.flatMap(spansOf).sort((a, b) => a[0] - b[0])
  const first = spans[0]
  const overlap = spans.some((span, index) => {
    const next =
      spans[index + 1] ?? (first && spans.length > 1 ? [first[0] + week, first[1] + week] : undefined)
    return next?.[0] !== undefined && next[0] < span[1]
  })
  return overlap ? { ar: 'في المواعيد تداخل.', en: 'These hours overlap.' } : null
}
