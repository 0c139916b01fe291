import type { Endpoint } from 'payload'
import { z } from 'zod'

import { requireStaff } from './actor'
import { readEditionChecks } from './edition-checks'
import { overrideFinding, revokeOverride } from './override-finding'
import { idInPath, parseInput, readBody } from './read-input'
import { refuseStale } from './refuse-stale'
import { inTransaction } from './sql'

const locale = z.enum(['ar', 'en'])
const order = z.object({
  locale,
  rule: z.string().min(1).max(100),
  key: z.string().min(1).max(100),
  reason: z.string().max(1000),
})

/** The doors of what the desk answers to a finding, and of what was answered when an edition went out. */
export const findingDoors: Endpoint[] = [
  {
    path: '/:id/override',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, order)
      const article = idInPath(req)
      const overridden = await inTransaction(req, async () => {
        await refuseStale(req, 'articles', article)
        return overrideFinding(req, { article, ...body })
      })
      return Response.json(overridden)
    },
  },
  {
    path: '/:id/override/revoke',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, order)
      return Response.json(await revokeOverride(req, { article: idInPath(req), ...body }))
    },
  },
  {
    path: '/:id/checks',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      const query = parseInput(req, z.object({ locale }), {
        locale: req.query?.locale ?? req.searchParams?.get('locale'),
      })
      const article = idInPath(req)
      return Response.json({ ...query, checks: await readEditionChecks(req, { article, ...query }) })
    },
  },
]
