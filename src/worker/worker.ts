import type { Pool } from 'pg'

import type { SweepResult } from './sweep'

export interface Worker {
  stop: () => Promise<void>
}

const EVERY_MS = 5_000

/**
 * Looks for due stories every few seconds. The look itself is one small query; `runSweep` (which needs Payload) is
 * called only when something is due, so that an idle worker costs next to nothing.
 */
export function startWorker({
  pool,
  runSweep,
  onError,
}: {
  pool: Pool
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

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
