import { NotFound } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'

/** Hook: Payload has an address to restore versions even where a collection keeps none, and fails behind it. */
export const onlyWithVersions: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'restoreVersion' && !collection.versions) throw new NotFound(req.t)
  return args
}
