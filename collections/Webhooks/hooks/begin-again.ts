import type { CollectionBeforeChangeHook } from 'payload'

/** Hook: a webhook that an admin switches on again starts without its history of failures. */
export const beginAgain: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || data.active !== true || originalDoc?.active === true) return data
  return { ...data, disabledReason: null, consecutiveFailures: 0 }
}
