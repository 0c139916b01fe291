import { spanOf } from '../../attribution/partial-date'
import type { Message } from '../../preflight/types'

export interface DatedRow {
  organisation?: string | { id: string } | null
  from?: string | null
  to?: string | null
}

const BEFORE_ALL = '0000-01-01'
const AFTER_ALL = '9999-12-31'

const organisationOf = (row: DatedRow): string | null =>
  typeof row.organisation === 'object' ? (row.organisation?.id ?? null) : (row.organisation ?? null)

/** The days on which the role was surely held: "from 2024" surely holds from the last day of 2024 on. */
function surelyHeld(row: DatedRow): { first: string; last: string } {
  return {
    first: (row.from && spanOf(row.from)?.last) || BEFORE_ALL,
    last: (row.to && spanOf(row.to)?.first) || AFTER_ALL,
  }
}

/**
 * Says which role ends before it began, or which two roles in one organisation overlap beyond doubt. A handover within
 * the precision of the dates (one role to 2024, the next from 2024) is none.
 *
 * @returns the index of the row with the problem, or null
 */
export function roleDatesProblem(
  rows: DatedRow[] | null | undefined,
): { row: number; message: Message } | null {
  const roles = rows ?? []
  for (const [index, role] of roles.entries()) {
    const from = role.from ? spanOf(role.from) : null
    const to = role.to ? spanOf(role.to) : null
    if (from && to && to.last < from.first) {
      return {
        row: index,
        message: { ar: 'ينتهي هذا المنصب قبل أن يبدأ.', en: 'This role ends before it begins.' },
      }
    }
    const held = surelyHeld(role)
    const clash = roles.slice(0, index).some((earlier) => {
      const organisation = organisationOf(role)
      if (organisation === null || organisationOf(earlier) !== organisation) return false
      const other = surelyHeld(earlier)
      const bothReal = held.first <= held.last && other.first <= other.last
      return bothReal && held.first < other.last && other.first < held.last
    })
    if (clash) {
      return {
        row: index,
        message: {
          ar: 'تتداخل فترة هذا المنصب مع منصب آخر في الجهة نفسها.',
          en: 'The dates of this role overlap another role in the same organisation.',
        },
      }
    }
  }
  return null
}
