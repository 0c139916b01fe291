import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { s3Pictures } from '../../src/server/s3-pictures'

describe('pictures in an S3-compatible store', () => {
  let server: Server
  let asked: string[]
  let endpoint: string

  beforeAll(async () => {
    asked = []
    server = createServer((req, res) => {
      asked.push(`${req.method} ${req.url?.split('?')[0]}`)
      const known = req.url?.startsWith('/pictures/media/waves.webp')
      res.writeHead(known ? 200 : 404, { 'content-type': known ? 'image/webp' : 'application/xml' })
      res.end(known ? 'RIFF' : '<Error><Code>NoSuchKey</Code></Error>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const store = () =>
    s3Pictures({
      bucket: 'pictures',
      region: 'us-east-1',
      endpoint,
      credentials: { accessKeyId: 'key', secretAccessKey: 'only for tests' },
    })

  it('are read from the key under which the working side stored them', async () => {
    expect((await store().read('waves.webp')).toString()).toBe('RIFF')
    expect(asked).toContain('GET /pictures/media/waves.webp')
  })

  it('reject where the store has no such file', async () => {
    await expect(store().read('other.webp')).rejects.toThrow()
  })
})
