import type { Pool } from 'pg'

import { startDeliveries } from './deliver-webhooks'
import type { WorkerMetrics } from './metrics'
import type { SweepResult } from './sweep'

export interface Worker {
  stop: () => Promise<void>
}

const EVERY_MS = 5_000

/**
 * Looks for due stories every few seconds. The look itself is one small query; `runSweep` (which needs Payload) is
 * called only when something is due, so that an idle worker costs next to nothing. Beside it, sends what webhooks wait for.
 */
export function startWorker({
  pool,
  secret,
  runSweep,
  onError,
  metrics,
}: {
  pool: Pool
  /** PAYLOAD_SECRET: the secrets of webhooks are sealed with it. */
  secret: string
  runSweep: () => Promise<SweepResult>
  onError: (error: unknown) => void
  /** Counts what the worker does, where somebody reads it. */
  metrics?: WorkerMetrics | undefined
}): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const fail = (error: unknown): void => {
    metrics?.erred()
    onError(error)
  }
  const tick = async (): Promise<void> => {
    try {
      const { rows } = await pool.query(
        `select 1 from newsroom.schedules where state = 'waiting' and due_at <= clock_timestamp() limit 1`,
      )
      if (rows.length > 0 && !stopped) {
        const result = await runSweep()
        metrics?.swept(result)
      }
    } catch (error) {
      fail(error)
    }
    if (!stopped) schedule()
  }
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = tick()
    }, EVERY_MS)
  }
  running = tick()
  const deliveries = startDeliveries({
    pool,
    secret,
    onError: fail,
    ...(metrics ? { onAttempt: (outcome) => metrics.attempted(outcome) } : {}),
  })

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await Promise.all([running, deliveries.stop()])
    },
  }
}
