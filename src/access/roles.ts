import type { PayloadRequest } from 'payload'

import type { Role } from '../acts/actor'

/**
 * Where a request comes from a person of the desk, that person; else null. Anonymous callers have no access anywhere, nor
 * has an account without a role: so an account is closed by taking its roles away, and what it did keeps its name.
 */
export function staffMember(
  req: Pick<PayloadRequest, 'user'>,
): { id: string; roles: readonly Role[] } | null {
  const user = req.user as { id: string; collection?: string; roles?: Role[] | null } | null | undefined
  if (!user || user.collection !== 'users' || !user.roles?.length) return null
  return { id: user.id, roles: user.roles }
}

/** True where the request comes from a person of the desk who has at least one of these roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean {
  return staffMember(req)?.roles.some((role) => roles.includes(role)) ?? false
}
