import type { CollectionBeforeChangeHook } from 'payload'

import { safeguardingAndAdmins } from '../../../src/access/safeguarding-and-admins'

/** People whose name no reader learns unless a safeguarding lead decides so. */
const PROTECTED_KINDS = new Set(['child', 'survivor'])

/**
 * Hook: a child or a survivor is protected from the first save on, though nobody thought of it. Only those who answer for
 * safeguarding may choose otherwise.
 */
export const protectByKind: CollectionBeforeChangeHook = ({ data, req }) => {
  const isOpen = (data.protection?.level ?? 'none') === 'none'
  if (!PROTECTED_KINDS.has(data.kind) || !isOpen || safeguardingAndAdmins({ req })) return data
  return { ...data, protection: { ...data.protection, level: 'onRequest' } }
}
