import type { GlobalBeforeChangeHook } from 'payload'

/** Hook: keeps who saved a global last; Payload's versions do not. What a client sends for it is dropped. */
export const stampLastEditor: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  lastEditedBy: req.user?.id ?? originalDoc?.lastEditedBy ?? null,
})
