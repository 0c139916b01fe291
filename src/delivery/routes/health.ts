import type { Response, Router } from 'express'

import type { Delivery } from '../context'
import { Problem } from '../problems'
import { assertReadable } from '../store-records'

/** `GET /healthz`: the process lives. `GET /readyz`: it can answer what it has not kept. */
export function healthRoutes(router: Router, delivery: Delivery): void {
  router.get('/healthz', (_req, res) => answer(res, { status: 'ok' }))
  router.get('/readyz', async (_req, res) => {
    await assertReadable(delivery.database).catch((error: unknown) => {
      delivery.log.warn({ err: error }, 'delivery is not ready')
      throw new Problem('unavailable', { headers: { 'Retry-After': '5' } })
    })
    // Without the listener answers stay right, but every one of them costs a query.
    answer(res, { status: 'ready', changes: delivery.listener.isConnected ? 'connected' : 'reconnecting' })
  })
}

function answer(res: Response, body: object): void {
  res.setHeader('Cache-Control', 'no-store')
  res.json(body)
}
