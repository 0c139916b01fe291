/** `npm run start:delivery`: the public side alone, without Payload and Next. Many of them may run beside each other. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'

import express from 'express'
import pg from 'pg'

import { createDeliveryApp } from '../delivery/app'
import { inFront } from '../delivery/front'
import { answerProblems, nothingHere } from '../delivery/problems'
import { databaseUrl, DatabaseError } from './database'
import { EnvironmentError, readEnvironment } from './environment'
import { problems } from './log'
import { pictureStore } from './picture-store'
import { onStopSignal } from './stop-signal'

// Left alone, V8 collects when the old heap is more than twice what is in use, which is 30 MB of nothing at full work.
setFlagsFromString('--heap-growing-percent=30')

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

async function start(): Promise<void> {
  const environment = readEnvironment(process.env, { cwd: process.cwd(), signsSessions: false })
  const database = await databaseUrl(environment, say)
  const pool = readingPool(database.url)
  const replica = environment.databaseReplicaUrl ? readingPool(environment.databaseReplicaUrl) : null

  const server = createServer()
  await listen(server, environment.port, environment.host).catch(async (error: NodeJS.ErrnoException) => {
    await pool.end()
    await database.stop()
    if (error.code !== 'EADDRINUSE') throw error
    throw new EnvironmentError(`PORT ${environment.port} is in use on ${environment.host}.`)
  })
  const { port } = server.address() as AddressInfo
  const host = environment.host.includes(':') ? `[${environment.host}]` : environment.host
  const address = `http://${host}:${port}`
  const publicUrl = environment.publicUrl ?? address
  const delivery = createDeliveryApp({
    pool,
    ...(replica ? { replica } : {}),
    publicUrl,
    pictureStore: pictureStore(environment),
    log: problems,
    serverTiming: environment.serverTiming,
  })
  const app = express()
  app.disable('x-powered-by')
  app.use(delivery)
  app.use(nothingHere)
  app.use(answerProblems({ publicUrl, log: problems }))
  server.on('request', inFront(delivery.front, app))
  say(`Public API: ${address}/v1/ar/articles`)

  onStopSignal(async () => {
    // Answers that are on their way are finished; connections that only wait are not.
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    await delivery.close()
    await pool.end()
    await replica?.end()
    await database.stop()
  })
}

/** What cannot be had soon is answered from memory, or with 503: a reader must not wait for a database in trouble. */
function readingPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'amana-delivery',
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    query_timeout: 6000,
    // Delivery reads. A fault in it must not be able to do anything else.
    options: '-c default_transaction_read_only=on',
  })
  // Without a listener, a connection that the server cuts while idle would end the process.
  pool.on('error', (err) => problems.warn({ err }, 'an idle connection to the database was lost'))
  return pool
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

try {
  await start()
} catch (error) {
  const isExpected = error instanceof EnvironmentError || error instanceof DatabaseError
  process.stderr.write(
    isExpected ? `${error.message}\n` : `Delivery could not start: ${String((error as Error).stack)}\n`,
  )
  process.exit(1)
}
