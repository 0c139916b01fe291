import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Express } from 'express'
import type { Payload } from 'payload'
import pg from 'pg'
import request from 'supertest'

import type { Role } from '../../src/acts/actor'
import type { DeliveryApp } from '../../src/delivery/app'
import { diskPictures } from '../../src/delivery/picture-store'
import { isAsDocumented } from './contract'
import { createTestDatabase } from './postgres'

export const PASSWORD = 'correct horse battery staple'

/** A person of the test desk, who speaks to the API over HTTP with their own token. */
export interface Person {
  id: string
  email: string
  get: (path: string) => request.Test
  post: (path: string, body?: object) => request.Test
  patch: (path: string, body?: object) => request.Test
  delete: (path: string) => request.Test
}

export interface TestDesk {
  app: Express
  payload: Payload
  pool: pg.Pool
  delivery: DeliveryApp
  /** Somebody who is not signed in. */
  anyone: ReturnType<typeof request>
  people: Record<Role, Person>
  close: () => Promise<void>
}

const ROLES: Role[] = ['reporter', 'editor', 'checker', 'safeguarding', 'admin']

/** What the public side answers to anybody is held against its OpenAPI document. */
function heldToContract(agent: ReturnType<typeof request>): ReturnType<typeof request> {
  const get = agent.get.bind(agent)
  return Object.assign(agent, {
    get: (address: string) =>
      address.startsWith('/v1/') ? get(address).expect(isAsDocumented) : get(address),
  })
}

function personOf(app: Express, id: string, email: string, token: string): Person {
  const signed = (test: request.Test): request.Test =>
    test.set('Authorization', `JWT ${token}`).set('Accept-Language', 'en')
  return {
    id,
    email,
    get: (address) => signed(request(app).get(address)),
    post: (address, body = {}) => signed(request(app).post(address)).send(body),
    patch: (address, body = {}) => signed(request(app).patch(address)).send(body),
    delete: (address) => signed(request(app).delete(address)),
  }
}

/**
 * A whole desk on a database of its own: the real Express app, the real Payload, one account for each role, each signed
 * in over HTTP. One desk to a test file: Payload keeps its configuration for the life of the module registry.
 */
export async function openDesk(): Promise<TestDesk> {
  const database = await createTestDatabase({ template: 'migrated' })
  const folder = await mkdtemp(path.join(tmpdir(), 'amana-desk-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '6',
    PAYLOAD_SECRET: 'only for tests: thirty-two characters and more',
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  const { createApp } = await import('../../src/server/app')
  const { payloadHandler } = await import('./payload-handler')
  const { closePools } = await import('../../src/server/closable-pool')
  const { createDeliveryApp } = await import('../../src/delivery/app')

  const payload = await getPayload({ config })
  const pool = new pg.Pool({ connectionString: database.url, max: 4, options: '-c TimeZone=UTC' })
  pool.on('error', () => undefined)
  const delivery = createDeliveryApp({
    pool,
    pictureStore: diskPictures(path.join(folder, 'media')),
    publicUrl: '',
    log: { warn: () => undefined, error: () => undefined },
  })
  await delivery.listening
  const app = createApp({ delivery, working: payloadHandler(config), signInsPerMinute: 1000 })

  const people = {} as Record<Role, Person>
  for (const role of ROLES) {
    const email = `${role}@desk.test`
    const user = await payload.create({
      collection: 'users',
      data: { email, password: PASSWORD, name: `Test ${role}`, roles: [role] },
      depth: 0,
      overrideAccess: true,
    })
    const { body, status } = await request(app).post('/api/users/login').send({ email, password: PASSWORD })
    if (status !== 200) throw new Error(`login: ${status} ${JSON.stringify(body)}`)
    people[role] = personOf(app, user.id, email, body.token as string)
  }
  return {
    app,
    payload,
    pool,
    delivery,
    anyone: heldToContract(request(app)),
    people,
    async close() {
      await delivery.close()
      await pool.end()
      await payload.destroy()
      await closePools()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
