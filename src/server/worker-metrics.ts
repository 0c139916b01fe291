import pg from 'pg'

import { WorkerMetrics } from '../worker/metrics'
import { startMetricsServer } from '../worker/metrics-server'
import { outliveConnections } from './closable-pool'
import { EnvironmentError, type Environment } from './environment'
import { problems } from './log'

export interface OpenMetrics {
  metrics: WorkerMetrics
  /** Where they are read. */
  address: string
  stop: () => Promise<void>
}

/**
 * Opens the worker's metrics where METRICS_PORT says so.
 *
 * @throws {EnvironmentError} where the port is taken or the address is not this machine's
 */
export async function openWorkerMetrics(
  { metrics: wanted }: Pick<Environment, 'metrics'>,
  connectionString: string,
  jobs: pg.Pool,
): Promise<OpenMetrics | null> {
  if (!wanted) return null
  // A scraper waits ten seconds as a rule: it is answered in good time, whatever the database does.
  const pool = new pg.Pool({
    connectionString,
    application_name: 'amana-metrics',
    max: 1,
    connectionTimeoutMillis: 1000,
    statement_timeout: 1500,
    query_timeout: 2000,
    options: '-c default_transaction_read_only=on',
  })
  outliveConnections(pool)
  const metrics = new WorkerMetrics(pool, jobs, (error) =>
    problems.warn({ err: error }, 'The state of the desk could not be read for its metrics'),
  )
  try {
    const server = await startMetricsServer(metrics, wanted)
    const host = wanted.host.includes(':') ? `[${wanted.host}]` : wanted.host
    return {
      metrics,
      address: `http://${host}:${server.port}/metrics`,
      stop: async () => {
        await server.stop()
        await pool.end()
      },
    }
  } catch (error) {
    await pool.end()
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new EnvironmentError(`METRICS_PORT ${wanted.port} is in use on ${wanted.host}.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new EnvironmentError(`METRICS_HOST ${wanted.host} is no address of this machine.`)
    if (code === 'EACCES') throw new EnvironmentError(`METRICS_PORT ${wanted.port} may not be opened.`)
    throw error
  }
}
