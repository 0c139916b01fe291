/** `npm run start:worker`: jobs alone. */
import pg from 'pg'

import { startWorker } from '../worker/worker'
import { sweepOnce } from '../worker/sweep-once'
import { closePools, outliveConnections } from './closable-pool'
import { databaseUrl } from './database'
import { EnvironmentError, payloadSecret, readEnvironment } from './environment'
import { problems } from './log'
import { onStopSignal } from './stop-signal'
import { projectRoot } from './with-payload'
import { openWorkerMetrics } from './worker-metrics'

async function start(): Promise<void> {
  const environment = readEnvironment(process.env, { cwd: projectRoot })
  const database = await databaseUrl(environment, (line) => process.stdout.write(`${line}\n`))
  process.env.DATABASE_URL = database.url
  process.env.PAYLOAD_SECRET = payloadSecret(environment)
  process.env.DISABLE_PAYLOAD_HMR = 'true'
  const pool = new pg.Pool({ connectionString: database.url, max: 4 })
  outliveConnections(pool, (error) => problems.warn({ err: error }, 'A database connection was lost'))
  const open = await openWorkerMetrics(environment, database.url, pool).catch(async (error: unknown) => {
    await pool.end()
    await database.stop()
    throw error
  })
  const worker = startWorker({
    pool,
    metrics: open?.metrics,
    secret: process.env.PAYLOAD_SECRET,
    runSweep: sweepOnce,
    onError: (error) => problems.error({ err: error }, 'The worker could not do its work'),
  })
  process.stdout.write('The worker is looking for stories that are due and for messages to webhooks.\n')
  if (open) process.stdout.write(`Metrics: ${open.address}\n`)
  onStopSignal(async () => {
    await open?.stop()
    await worker.stop()
    await pool.end()
    await closePools()
    await database.stop()
  })
}

try {
  await start()
} catch (error) {
  process.stderr.write(
    error instanceof EnvironmentError
      ? `${error.message}\n`
      : `The worker could not start: ${String(error)}\n`,
  )
  process.exit(1)
}
