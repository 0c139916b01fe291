import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { createServer as createRaw, type AddressInfo, type Server as RawServer } from 'node:net'

import { get, load, times } from '../../bench/delivery/load'

describe('the load that a measurement puts on a server', () => {
  let server: Server
  let rude: RawServer
  let asked = 0
  const portOf = (each: { address: () => unknown }): number => (each.address() as AddressInfo).port

  beforeAll(async () => {
    server = createServer((req, res) => {
      asked += 1
      if (req.url === '/none') return void res.writeHead(404, { 'Content-Length': '2' }).end('no')
      if (req.url === '/same') return void res.writeHead(304).end()
      if (req.url === '/parts') {
        res.write('first')
        return void setImmediate(() => res.end('second'))
      }
      if (req.url === '/late' && asked > 50) return void res.writeHead(500, { 'Content-Length': '0' }).end()
      const body = Buffer.alloc(200_000, 'x')
      res.writeHead(200, { 'Content-Length': String(body.length) }).end(body)
    })
    rude = createRaw((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nnot all of it'))
      socket.on('error', () => undefined)
    })
    for (const each of [server, rude]) {
      await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
    }
  })
  afterAll(async () => {
    server.closeAllConnections()
    for (const each of [server, rude]) await new Promise((resolve) => each.close(resolve))
  })

  const run = (path: string, status = 200, count = 100) =>
    load({ port: portOf(server), connections: 8, next: times(count, get(path)), status })

  it('counts whole answers and all of their bytes, however they are cut up on the way', async () => {
    const { answers, bytes } = await run('/big')
    expect(answers).toBe(100)
    expect(bytes).toBeGreaterThan(100 * 200_000)
    expect((await run('/parts')).answers).toBe(100)
    expect((await run('/same', 304)).answers).toBe(100)
  })

  it('fails loudly at an answer with another status, also when it is not the first', async () => {
    await expect(run('/none')).rejects.toThrow('Not HTTP/1.1 200 but: HTTP/1.1 404 Not Found')
    await expect(run('/big', 304)).rejects.toThrow('Not HTTP/1.1 304 but: HTTP/1.1 200 OK')
    asked = 0
    await expect(run('/late')).rejects.toThrow('HTTP/1.1 500')
  })

  it('fails loudly where an answer is cut off, and where nobody listens', async () => {
    await expect(
      load({ port: portOf(rude), connections: 1, next: times(1, get('/')), status: 200 }),
    ).rejects.toThrow('The connection was lost')
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const port = portOf(gone)
    await new Promise((resolve) => gone.close(resolve))
    await expect(load({ port, connections: 1, next: times(1, get('/')), status: 200 })).rejects.toThrow(
      'ECONNREFUSED',
    )
  })
})
