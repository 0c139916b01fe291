import type { Endpoint } from 'payload'

import { requireStaff } from './actor'
import { idInPath } from './read-input'
import { usesOf, type UsedKind } from './uses'

/**
 * `GET /api/<collection>/:id/uses`: where a record is used, as `Uses`. 401 for whoever is not of the desk, 404 for a
 * record that is not there.
 */
export function usesDoor(kind: UsedKind): Endpoint {
  return {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return Response.json(await usesOf(req, kind, idInPath(req)))
    },
  }
}
