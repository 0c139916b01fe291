import { randomUUID } from 'node:crypto'

import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readFailure, writeFailure } from '../webhooks/failure'
import { testMessage } from '../webhooks/message'
import { send } from '../webhooks/send'
import { parseInput, readBody } from './read-input'
import { targetsOf, webhookForAdmin } from './webhook-actor'
import { DELIVERY_STATES, readDeliveries, replayDeliveries } from './webhook-deliveries'
import { rotateSecret, secretsOf } from './webhook-secret'

/** The number of a change. */
const change = z.string().regex(/^\d{1,18}$/)

const wanted = z.object({
  state: z.enum(DELIVERY_STATES).nullish(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

const replay = z.union([
  z.strictObject({ ids: z.array(change).min(1).max(1000) }),
  z.strictObject({ state: z.literal('dead') }),
  z.strictObject({ since: change }),
])

/** The doors of a webhook's secret and of its deliveries: for admins. */
export const webhookDoors: Endpoint[] = [
  {
    path: '/:id/rotate',
    method: 'post',
    handler: async (req) => {
      const { id } = await webhookForAdmin(req)
      const { endOld } = await readBody(req, z.object({ endOld: z.boolean().default(false) }))
      return Response.json(await rotateSecret(req, { webhook: id, endOld }))
    },
  },
  {
    path: '/:id/deliveries',
    method: 'get',
    handler: async (req) => {
      const { id } = await webhookForAdmin(req)
      const asked = (name: string): unknown => req.query?.[name] ?? req.searchParams?.get(name) ?? undefined
      const { state, limit } = parseInput(req, wanted, { state: asked('state'), limit: asked('limit') })
      return Response.json(await readDeliveries(req, { webhook: id, state: state ?? null, limit }))
    },
  },
  {
    path: '/:id/replay',
    method: 'post',
    handler: async (req) => {
      const { id } = await webhookForAdmin(req)
      return Response.json(await replayDeliveries(req, { webhook: id, replay: await readBody(req, replay) }))
    },
  },
  {
    path: '/:id/test',
    method: 'post',
    handler: async (req) => {
      const { id, url } = await webhookForAdmin(req)
      const secrets = await secretsOf(req, id)
      const message = testMessage(randomUUID(), new Date())
      const sent = secrets.length
        ? await send({ url, ...message, secrets }, { targets: targetsOf(req) })
        : ({ delivered: false, status: null, failure: { code: 'secret' } } as const)
      return Response.json({
        id: message.id,
        delivered: sent.delivered,
        status: sent.status,
        error: sent.delivered ? null : readFailure(writeFailure(sent.failure)),
      })
    },
  },
]
