/** `npm run start:delivery`: the public side alone, without Payload and Next. Many of them may run beside each other. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import express from 'express'
import pg from 'pg'
import pino from 'pino'

import { createDeliveryApp } from '../delivery/app'
import { answerProblems, nothingHere } from '../delivery/problems'
import { databaseUrl, DatabaseError } from './database'
import { EnvironmentError, readEnvironment } from './environment'

/** How long answers that are on their way may take after the order to stop, in milliseconds. */
const PATIENCE = 10_000

const log = pino({ name: 'amana-delivery' })

async function start(): Promise<void> {
  const environment = readEnvironment(process.env, { cwd: process.cwd() })
  const database = await databaseUrl(environment, (message) => log.info(message))
  const pool = new pg.Pool({
    connectionString: database.url,
    application_name: 'amana-delivery',
    // What cannot be had soon is answered from memory, or with 503: a reader must not wait for a database in trouble.
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    query_timeout: 6000,
    // Delivery reads. A fault in it must not be able to do anything else.
    options: '-c default_transaction_read_only=on',
  })
  // Without a listener, a connection that the server cuts while idle would end the process.
  pool.on('error', (err) => log.warn({ err }, 'an idle connection to the database was lost'))

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
  const delivery = createDeliveryApp({ pool, publicUrl, mediaDir: path.resolve('media'), log })
  const app = express()
  app.disable('x-powered-by')
  app.use(delivery)
  app.use(nothingHere)
  app.use(answerProblems(publicUrl, log))
  server.on('request', app)
  log.info({ address }, 'delivery is ready to be asked')

  const stop = once(async () => {
    log.info('delivery stops')
    const deadline = setTimeout(() => server.closeAllConnections(), PATIENCE)
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    clearTimeout(deadline)
    await delivery.close()
    await pool.end()
    await database.stop()
  })
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
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

function once(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  return () => (running ??= act())
}

start().catch((error: unknown) => {
  const isExpected = error instanceof EnvironmentError || error instanceof DatabaseError
  process.stderr.write(`${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
})
