import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { inFront } from '../../src/delivery/front'
import { eventually, openDesk, storyAddress, type TestDesk } from './desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode, SLUG } from './fixtures'

interface Got {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

describe('What is answered from memory, in front of Express', () => {
  let desk: TestDesk
  let server: Server
  /** Requests that came as far as Express. */
  let routed: string[] = []
  const STORY = storyAddress('ar', SLUG.ar)

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'ar' })
    server = createServer(
      inFront(desk.app.front, (req, res) => {
        routed.push(`${req.method} ${req.url}`)
        desk.app(req, res)
      }),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await desk.close()
  })

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const req = ask({ port, path, headers, method, agent: false }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () =>
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
        )
      })
      req.on('error', reject)
      req.end()
    })

  /** Warm, with its codings made. */
  const warm = async (path: string): Promise<void> => {
    await get(path)
    await eventually(async () => {
      expect((await get(path, { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br')
    })
    routed = []
  }

  it('is the same to the byte and to the header as what Express answered', async () => {
    const first = await get(STORY)
    routed = []
    const second = await get(STORY)
    expect(routed).toEqual([])
    const { date: _one, ...one } = first.headers
    const { date: _two, ...two } = second.headers
    expect(two).toEqual(one)
    expect(second.body.equals(first.body)).toBe(true)
  })

  it('is sent in the coding that the reader wants, each with a strong tag of its own and the same words', async () => {
    await warm(STORY)
    const plain = await get(STORY)
    const br = await get(STORY, { 'Accept-Encoding': 'gzip, br' })
    const gz = await get(STORY, { 'Accept-Encoding': 'gzip' })
    expect(routed).toEqual([])
    expect([plain, br, gz].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ])
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true)
    expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers, body } of [plain, br, gz]) {
      expect(headers.etag).toMatch(/^"[^"]+"$/)
      expect(headers['content-length']).toBe(String(body.length))
      expect(headers.vary).toBe('Accept-Encoding')
    }
    expect(br.body.length).toBeLessThan(plain.body.length / 2)
  })

  it('is 304 for the tag of any coding, with that tag and without a body', async () => {
    await warm(STORY)
    for (const accept of ['identity', 'gzip', 'br']) {
      const { headers } = await get(STORY, { 'Accept-Encoding': accept })
      for (const asked of ['identity', 'br']) {
        const again = await get(STORY, { 'Accept-Encoding': asked, 'If-None-Match': String(headers.etag) })
        expect(again.status).toBe(304)
        expect(again.headers.etag).toBe(headers.etag)
        expect(again.headers['content-type']).toBeUndefined()
        expect(again.headers['content-encoding']).toBeUndefined()
        expect(again.headers['cache-control']).toBeTruthy()
        expect(again.body.length).toBe(0)
      }
    }
    expect(routed).toEqual([])
  })

  it('is 406 where the reader refuses the bytes in every form, and gzip where only that is accepted', async () => {
    await warm(STORY)
    expect((await get(STORY, { 'Accept-Encoding': 'identity;q=0, *;q=0' })).status).toBe(406)
    expect((await get(STORY, { 'Accept-Encoding': 'identity;q=0, gzip' })).headers['content-encoding']).toBe(
      'gzip',
    )
  })

  it('answers HEAD with the headers of GET and nothing else', async () => {
    await warm(STORY)
    const full = await get(STORY, { 'Accept-Encoding': 'br' })
    const head = await get(STORY, { 'Accept-Encoding': 'br' }, 'HEAD')
    const { date: _one, ...one } = full.headers
    const { date: _two, ...two } = head.headers
    expect(two).toEqual(one)
    expect(head.body.length).toBe(0)
    expect(routed).toEqual([])
  })

  it('leaves every other method, and what was never answered, to Express', async () => {
    await warm(STORY)
    expect((await get(STORY, {}, 'DELETE')).status).toBe(405)
    expect((await get(STORY, {}, 'OPTIONS')).status).toBe(204)
    expect((await get(`${STORY}?x=1`)).status).toBe(400)
    expect((await get('/v1/ar/articles/none')).status).toBe(404)
    expect((await get('/v1/ar/articles/none')).status).toBe(404)
    expect(routed).toHaveLength(5)
  })

  it('is never what was there before a change', async () => {
    await warm(STORY)
    const before = await get(STORY)
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ name: { ar: 'اسم آخر', en: 'Other' } }))
    await eventually(async () => {
      const after = await get(STORY)
      expect(after.headers.etag).not.toBe(before.headers.etag)
      expect(after.body.toString()).toContain('اسم آخر')
    })
  })
})
