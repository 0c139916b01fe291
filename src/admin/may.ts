'use client'

import { useAuth } from '@payloadcms/ui'

import { ROLES_FOR_ACT, WHY_NOT, type ActName, type Role } from '../acts/roles-for-act'
import { useTexts } from './use-texts'

/** Why the signed-in person may not do an act; null where they may. The server asks again. */
export function useMayNot(): (act: ActName) => string | null {
  const { user } = useAuth()
  const { say } = useTexts()
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  return (act) => {
    const allowed: readonly Role[] = ROLES_FOR_ACT[act]
    return roles.some((role) => allowed.includes(role)) ? null : say(WHY_NOT[act])
  }
}
