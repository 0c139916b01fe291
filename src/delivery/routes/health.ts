import type { Response, Router } from 'express'

import type { Delivery } from '../context'
import { Problem } from '../problems'
import { assertReadable } from '../store-records'

/**
 * `GET /healthz`: the process lives. `GET /readyz`: it can answer what it has not kept; `degraded` where it cannot reach the
 * database and serves what it has. `GET /metrics`: what it counts, for Prometheus.
 */
export function healthRoutes(router: Router, delivery: Delivery): void {
  const { cache, listener, log, metrics, database } = delivery
  router.get('/healthz', (_req, res) => answer(res, { status: 'ok' }))
  router.get('/readyz', async (_req, res) => {
    const changes = listener.isConnected ? 'connected' : 'reconnecting'
    const isReadable = await assertReadable(database).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error }, 'delivery cannot reach the database')
        return false
      },
    )
    // Taken out of service, it would not even serve what it has.
    if (!isReadable && cache.size === 0) throw new Problem('unavailable', { headers: { 'Retry-After': '5' } })
    // Without the listener answers stay right, but every one of them costs a query.
    answer(res, { status: isReadable ? 'ready' : 'degraded', changes })
  })
  router.get('/metrics', async (_req, res) => {
    const text = await metrics.registry.metrics()
    res.setHeader('Cache-Control', 'no-store')
    res.type(metrics.registry.contentType).send(text)
  })
}

function answer(res: Response, body: object): void {
  res.setHeader('Cache-Control', 'no-store')
  res.json(body)
}
