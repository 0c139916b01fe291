import type { CollectionConfig, GlobalConfig } from 'payload'

import { globalAccessForStaff, recordAccessForStaff } from '../access/access-for-staff'
import { checkShape, checkShapeOfGlobal } from './check-shape'
import { holdRow } from './hold-row'
import { onlyWithVersions } from './only-with-versions'
import { sayLocale } from './say-locale'

/** The collection with what every request to it has to go through, before its own hooks. */
export function guardCollection(collection: CollectionConfig): CollectionConfig {
  const { hooks, endpoints } = collection
  return {
    ...collection,
    endpoints: [...(endpoints || []), recordAccessForStaff],
    hooks: {
      ...hooks,
      beforeOperation: [onlyWithVersions, sayLocale, checkShape, holdRow, ...(hooks?.beforeOperation ?? [])],
    },
  }
}

/** The same for a global. */
export function guardGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks, endpoints } = global
  return {
    ...global,
    endpoints: [...(endpoints || []), globalAccessForStaff],
    hooks: { ...hooks, beforeOperation: [checkShapeOfGlobal, ...(hooks?.beforeOperation ?? [])] },
  }
}
