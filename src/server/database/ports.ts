import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

import { DatabaseError } from './errors'

/**
 * Below the ports that Linux (32768), macOS and Windows (49152) lend to outgoing connections: a port from there could be
 * lent away between a stop and the next start.
 */
const RANGE = { first: 20_000, end: 30_000 }
const TRIES = 200

/** A port of 127.0.0.1 that is free now: the preferred one if it is, else one that will most likely still be free later. */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await isFree(preferred))) return preferred
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(RANGE.first, RANGE.end)
    if (await isFree(port)) return port
  }
  throw new DatabaseError(`No free port was found on 127.0.0.1 between ${RANGE.first} and ${RANGE.end - 1}.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.close(() => resolve(true))
    })
  })
}
