import { idOf, type Relation } from '../relations'
import { fallsWithin } from './partial-date'

export interface DatedRole {
  title?: { ar?: string | null; en?: string | null } | null
  organisation?: Relation
  from?: string | null
  to?: string | null
}

export interface RoleAtTime {
  title: { ar: string | null; en: string | null }
  organisation: string | null
}

/**
 * The role that a person held on the day of speaking: never the present one (rule ROLE-1). Where several fit, the one
 * that began last, being the more particular.
 *
 * @returns null where no role covers that day, or the day is not known
 */
export function roleAtTime(
  roles: DatedRole[] | null | undefined,
  saidOn: string | null | undefined,
): RoleAtTime | null {
  if (!saidOn) return null
  const held = (roles ?? [])
    .filter((role) => fallsWithin(saidOn, role.from, role.to))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
  if (!held) return null
  return {
    title: { ar: held.title?.ar || null, en: held.title?.en || null },
    organisation: idOf(held.organisation),
  }
}
