import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'

import { execute } from '../../../src/acts/sql'
import { idsOf, isUuid, type Relation } from '../../../src/relations'

/**
 * Hook: the save of an organisation holds its row, then `newsroom.registry`. So does this save, whose roles refer to
 * organisations: without it, Payload would change the registry first and ask for their rows after it, and the two saves
 * would wait for each other.
 */
export const holdOrganisations: CollectionBeforeChangeHook = async ({ data, req }) => {
  const roles = (data.roles ?? []) as { organisation?: Relation }[]
  const wanted = [...new Set(idsOf(roles.map(({ organisation }) => organisation)))].filter(isUuid).sort()
  if (wanted.length > 0)
    await execute(
      req,
      sql`select id from sources where id = any(${sql.param(wanted)}::uuid[]) order by id for key share`,
    )
  return data
}
