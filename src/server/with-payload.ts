import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'

import { closePools } from './closable-pool'
import { databaseUrl } from './database'
import { payloadSecret, readEnvironment } from './environment'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Runs one command with Payload on the desk's database, starting the embedded one where there is no `DATABASE_URL`,
 * and closes everything that it opened.
 */
export async function withPayload(command: (payload: Payload) => Promise<void>): Promise<void> {
  const environment = readEnvironment(process.env, { cwd: projectRoot })
  const database = await databaseUrl(environment, (line) => process.stderr.write(`${line}\n`))
  process.env.DATABASE_URL = database.url
  process.env.PAYLOAD_SECRET = payloadSecret(environment)
  process.env.DISABLE_PAYLOAD_HMR = 'true'
  try {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    const payload = await getPayload({ config, key: 'command' })
    try {
      await command(payload)
    } finally {
      await payload.destroy()
      await closePools()
    }
  } finally {
    await database.stop()
  }
}
