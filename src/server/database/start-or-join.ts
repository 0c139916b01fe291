import { setTimeout as pause } from 'node:timers/promises'

import { passwordOf } from './cluster'
import { addressOf, answers } from './connection'
import { codeOf, DatabaseError } from './errors'
import { clearStaleLock, type LivingServer, livingServer, stopLivingServer } from './living-server'
import { type Place, remember } from './place'
import { freePort } from './ports'
import { type ServerProcess, spawnServer } from './server-process'

interface Request {
  dataDir: string
  place: Place
  postgres: string
  preferredPort: number | null
  settings: Record<string, string>
  log: (message: string) => void
}

interface Running {
  url: string
  stop: () => Promise<void>
  joined: boolean
  ended: Promise<void>
}

/** How long somebody else's start, or the remains of a crash, are waited for, in milliseconds. */
const PATIENCE = 60_000

const OTHER_HOLDER = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/
const PORT_TAKEN = /could not create any TCP\/IP sockets/

/**
 * Starts the server of a cluster, or joins the one that holds it already. A server whose supervisor is gone is stopped
 * first: nobody would stop it later.
 */
export async function startOrJoin(request: Request): Promise<Running> {
  const { place, log } = request
  const password = await passwordOf(place)
  const deadline = Date.now() + PATIENCE
  let { preferredPort } = request
  let reason = ''
  while (Date.now() < deadline) {
    const living = await livingServer(place.data)
    if (living && !living.supervised) {
      log(`Process ${living.pid} is a database server left over from an earlier run: it is stopped.`)
      await stopLivingServer(place.data, living.pid)
    } else if (living) {
      if (living.ready && (await welcomed(place, living.port, password))) return joinedTo(living, password)
      reason = `process ${living.pid} holds it and does not answer`
    } else {
      await clearStaleLock(place.data)
      const port = await freePort(preferredPort)
      const server = await spawnServer({ ...request, data: place.data, account: place.account, port })
      const started = await becomesReady(server, place, password)
      if (started) {
        if (port !== request.preferredPort) await remember(request.dataDir, place, port)
        return owned(server, started, place, password, log)
      }
      reason = server.lastWords()
      if (PORT_TAKEN.test(reason)) preferredPort = null
      else if (!OTHER_HOLDER.test(reason)) break
    }
    await pause(20)
  }
  throw new DatabaseError(`The database in ${place.data} cannot be started: ${reason}.`)
}

/** Waits as long as the server lives: after a crash it may have much to recover. Null when it ended instead. */
async function becomesReady(
  server: ServerProcess,
  place: Place,
  password: string,
): Promise<LivingServer | null> {
  try {
    while (!server.hasEnded()) {
      const living = await livingServer(place.data)
      const isOurs = living?.parent === server.pid
      if (isOurs && living.ready && (await welcomed(place, living.port, password))) return living
      await pause(10)
    }
    return null
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function welcomed(place: Place, port: number, password: string): Promise<boolean> {
  try {
    return await answers(port, password)
  } catch (error) {
    if (codeOf(error) !== '28P01') throw error
    throw new DatabaseError(
      `The password in ${place.directory}/password is not the one of the database beside it.`,
    )
  }
}

function joinedTo(living: LivingServer, password: string): Running {
  return {
    url: addressOf(living.port, password),
    stop: async () => undefined,
    joined: true,
    ended: new Promise(() => undefined),
  }
}

function owned(
  server: ServerProcess,
  started: LivingServer,
  place: Place,
  password: string,
  log: (message: string) => void,
): Running {
  let stopping = false
  void server.ended.then(() => {
    if (!stopping) log(`The database server (process ${started.pid}) has ended: ${server.lastWords()}`)
  })
  return {
    url: addressOf(started.port, password),
    stop: async () => {
      stopping = true
      const ended = server.stop()
      // Asked directly too: the supervisor may have been killed, and a second SIGINT does no harm.
      const living = await livingServer(place.data)
      if (living?.pid === started.pid) await stopLivingServer(place.data, started.pid)
      await ended
    },
    joined: false,
    ended: server.ended,
  }
}
