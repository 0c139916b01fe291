import type { Endpoint } from 'payload'

import { idInPath } from './read-input'
import { ActRefused } from './refusals'
import { usesOf } from './uses'

const endpoints: Endpoint[] = [
  {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw new ActRefused(req, 401, { ar: 'سجّل الدخول أولًا.', en: 'Sign in first.' })
      return Response.json(await usesOf(req, 'helpline', idInPath(req)))
    },
  },
]

export const helplineDoors = { endpoints }
