import type { CollectionConfig, GlobalConfig } from 'payload'

import { checkShape, checkShapeOfGlobal } from './check-shape'
import { holdRow } from './hold-row'
import { onlyWithVersions } from './only-with-versions'
import { sayLocale } from './say-locale'

/** The collection with what every save has to go through, before its own hooks. */
export function guardSaves(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [onlyWithVersions, sayLocale, checkShape, holdRow, ...(hooks?.beforeOperation ?? [])],
    },
  }
}

/** The same for a global. */
export function guardSavesOfGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks } = global
  return {
    ...global,
    hooks: { ...hooks, beforeOperation: [checkShapeOfGlobal, ...(hooks?.beforeOperation ?? [])] },
  }
}
