import type { Pool } from 'pg'

import { startDeliveries } from './deliver-webhooks'
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
}: {
  pool: Pool
  /** PAYLOAD_SECRET: the secrets of webhooks are sealed with it. */
  secret: string
  runSweep: () => Promise<SweepResult>
  onError: (error: unknown) => void
}): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const tick = async (): Promise<void> => {
    try {
      const { rows } = await pool.query(
        `select 1 from newsroom.schedules where state = 'waiting' and due_at <= clock_timestamp() limit 1`,
      )
      if (rows.length > 0 && !stopped) await runSweep()
    } catch (error) {
      onError(error)
    }
    if (!stopped) schedule()
  }
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = tick()
    }, EVERY_MS)
  }
  running = tick()
  const deliveries = startDeliveries({ pool, secret, onError })

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await Promise.all([running, deliveries.stop()])
    },
  }
}
