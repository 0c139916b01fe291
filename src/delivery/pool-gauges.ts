import type pg from 'pg'
import { Gauge, type Registry } from 'prom-client'

/** Gauges of the state of pools at the moment of asking, each pool by the name that `pools` gives it. */
export function watchPools(registry: Registry, prefix: string, pools: Record<string, pg.Pool>): void {
  const gauge = (name: string, help: string, read: (pool: pg.Pool) => number): void => {
    new Gauge({
      name: `${prefix}_${name}`,
      help,
      labelNames: ['database'],
      registers: [registry],
      collect() {
        for (const [database, pool] of Object.entries(pools)) this.set({ database }, read(pool))
      },
    })
  }
  gauge('pool_connections', 'Connections to the database', (pool) => pool.totalCount)
  gauge('pool_idle', 'Connections that wait for work', (pool) => pool.idleCount)
  gauge('pool_waiting', 'Whoever waits for a connection', (pool) => pool.waitingCount)
}
