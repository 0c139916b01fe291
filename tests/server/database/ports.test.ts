import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

import { describe, expect, it } from '@jest/globals'

import { freePort } from '../../../src/server/database/ports'

describe('the port of the embedded database', () => {
  it('is none that a system lends to outgoing connections, so that it is still free at the next start', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => freePort(null)))
    expect(Math.min(...ports)).toBeGreaterThan(1024)
    expect(Math.max(...ports)).toBeLessThan(32_768)
  })

  it('is the one of the last start as long as that is free', async () => {
    const port = await freePort(null)
    expect(await freePort(port)).toBe(port)
  })

  it('is another one where the last is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await freePort(port)).not.toBe(port)
    server.close()
    await once(server, 'close')
  })
})
