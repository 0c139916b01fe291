import type { Endpoint } from 'payload'

import { requireStaff } from './actor'
import { idInPath } from './read-input'
import { usesOf } from './uses'

const endpoints: Endpoint[] = [
  {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return Response.json(await usesOf(req, 'helpline', idInPath(req)))
    },
  },
]

export const helplineDoors = { endpoints }
