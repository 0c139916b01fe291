/** `npm start` and `npm run dev`: the whole desk in one process. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import pg from 'pg'

import { createDeliveryApp } from '../delivery/app'
import { inFront } from '../delivery/front'
import { DEMO_ACCOUNTS, randomPassword } from '../seed/accounts'
import { startWorker } from '../worker/worker'
import { createApp } from './app'
import { buildAdmin, run } from './build-admin'
import { outliveConnections } from './closable-pool'
import { databaseUrl } from './database'
import { EnvironmentError, payloadSecret, readEnvironment } from './environment'
import { clearHalfLoaded, isDemoHalfLoaded, markDemoLoad } from './demo-load'
import { problems } from './log'
import { pictureStore } from './picture-store'
import { pendingMigrations } from './migrations'
import { onStopSignal } from './stop-signal'
import { projectRoot as root } from './with-payload'
import { openWorkerMetrics } from './worker-metrics'

const log = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

async function start(dev: boolean): Promise<void> {
  const environment = readEnvironment(process.env, { cwd: root })
  const database = await databaseUrl(environment, log)
  const settings: Record<string, string> = {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: payloadSecret(environment),
    DATA_DIR: environment.dataDir,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // Outside production Payload would open a socket to Next's reloader for instances that Next does not own.
    ...(dev ? {} : { DISABLE_PAYLOAD_HMR: 'true' }),
  }
  Object.assign(process.env, settings)

  const pool = new pg.Pool({ connectionString: database.url, max: 10, options: '-c TimeZone=UTC' })
  outliveConnections(pool, (error) => problems.warn({ err: error }, 'A database connection was lost'))
  if (await isDemoHalfLoaded(pool)) {
    log('The demo desk was left half loaded: it begins anew … نبدأ تجهيز مكتب العرض من جديد')
    await clearHalfLoaded(pool)
  }
  if ((await pendingMigrations(pool, root)).length > 0) {
    log('Preparing the database … نهيّئ قاعدة البيانات')
    await run(root, [...process.execArgv, 'src/server/migrate.ts'], settings)
  }
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select from users) as empty')
  const isEmpty = rows[0]?.empty ?? false
  const password = environment.demoPassword ?? randomPassword()
  const isSeeding = isEmpty && environment.seed === 'demo'
  if (isSeeding) {
    log('Setting up the demo desk … نجهّز مكتب العرض')
    await markDemoLoad(pool, () =>
      run(root, [...process.execArgv, 'src/seed/run.ts'], { ...settings, DEMO_PASSWORD: password }),
    )
  } else if (isEmpty) {
    log('There is no account yet: make the first one with `npm run create-user`.')
  }
  if (!dev) await buildAdmin(root, log)

  const { default: next } = await import('next')
  const server = createServer()
  const admin = next({
    dev,
    dir: root,
    hostname: environment.host,
    port: environment.port,
    httpServer: server,
  })
  await admin.prepare()
  const handle = admin.getRequestHandler()
  const delivery = createDeliveryApp({
    pool,
    pictureStore: pictureStore(environment),
    publicUrl: environment.publicUrl ?? `http://${environment.host}:${environment.port}`,
    log: problems,
    serverTiming: environment.serverTiming,
  })
  const app = createApp({ delivery, working: (req, res) => void handle(req, res) })
  server.on('request', inFront(delivery.front, app))
  const open = await openWorkerMetrics(environment, database.url, pool)
  const worker = startWorker({
    pool,
    metrics: open?.metrics,
    secret: payloadSecret(environment),
    runSweep: async () => {
      const { sweepOnce } = await import('../worker/sweep-once')
      return sweepOnce()
    },
    onError: (error) => problems.error({ err: error }, 'The worker could not do its work'),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(environment.port, environment.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  log(`\nأمانة Amana: http://${environment.host}:${port}/admin`)
  log(`Public API: http://${environment.host}:${port}/v1/ar/articles`)
  if (open) log(`Metrics of the worker: ${open.address}`)
  if (isSeeding) sayAccounts(environment.demoPassword ? null : password)

  onStopSignal(async () => {
    server.close()
    server.closeIdleConnections()
    await open?.stop()
    await worker.stop()
    await delivery.close()
    await admin.close()
    await pool.end()
    await database.stop()
  })
}

/** A password that was made at random is shown this once and kept nowhere. */
function sayAccounts(password: string | null): void {
  log('\nDemo accounts:')
  for (const { email, role } of DEMO_ACCOUNTS) log(`  ${email.padEnd(28)} ${role.en} · ${role.ar}`)
  log(password ? `  Password (shown once): ${password}` : '  Password: the one in DEMO_PASSWORD')
}

try {
  await start(process.argv.includes('--dev'))
} catch (error) {
  process.stderr.write(
    error instanceof EnvironmentError
      ? `${error.message}\n`
      : `Amana could not start: ${String((error as Error).stack)}\n`,
  )
  process.exit(1)
}
