import type { PayloadRequest } from 'payload'

import { staffMember } from '../access/roles'
import type { User } from '../payload-types'
import { ActRefused } from './refusals'
import { ROLES_FOR_ACT, WHY_NOT, type ActName, type Role } from './roles-for-act'

export { ROLES_FOR_ACT, type ActName, type Role }

/**
 * The signed-in person who does an act.
 *
 * @throws ActRefused 401 without a person, 403 where the role does not allow the act
 */
export function requireActor(req: PayloadRequest, act: ActName): User {
  if (!req.user || req.user.collection !== 'users') {
    throw new ActRefused(req, 401, { ar: 'سجّل الدخول أولًا.', en: 'Sign in first.' })
  }
  const user = req.user as unknown as User
  const allowed: readonly Role[] = ROLES_FOR_ACT[act]
  if (!user.roles?.some((role) => allowed.includes(role))) throw new ActRefused(req, 403, WHY_NOT[act])
  return user
}

/**
 * The signed-in person of the desk who asks, whatever their role; an account without any is closed.
 *
 * @throws ActRefused 401
 */
export function requireStaff(req: PayloadRequest): void {
  if (!staffMember(req)) throw new ActRefused(req, 401, { ar: 'سجّل الدخول أولًا.', en: 'Sign in first.' })
}
