import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'

import express from 'express'
import request from 'supertest'

import { cacheControl, CONTENT, matches } from '../../src/delivery/http'
import { openDesk, storyAddress, type TestDesk } from './desk'
import { IDS, newId, publish, putAllNodes, SLUG } from './fixtures'

describe('An answer over HTTP', () => {
  let desk: TestDesk
  const STORY = storyAddress('ar', SLUG.ar)

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'ar' })
    await publish(desk.admin, { article: newId(), locale: 'en' })
  })
  afterAll(() => desk.close())

  it('is canonical JSON whose strong ETag is the hash of its bytes', async () => {
    const { text, headers } = await desk.get(STORY).expect(200)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers.etag).toBe(`"${createHash('sha256').update(text).digest('base64url')}"`)
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([name, part]) => [name, sorted(part)]),
            )
          : value
    expect(text).toBe(JSON.stringify(sorted(JSON.parse(text))))
  })

  it('says how long it may be kept, what it depends on, in which language it is and what it varies with', async () => {
    const { headers } = await desk.get(STORY).expect(200)
    expect(headers['cache-control']).toBe(
      'public, max-age=30, stale-while-revalidate=60, stale-if-error=86400',
    )
    expect(headers['content-language']).toBe('ar')
    expect(headers.vary).toBe('Accept-Encoding')
    const tags = headers['cache-tag']?.split(',')
    expect(tags).toEqual(headers['surrogate-key']?.split(' '))
    expect(tags).toContain(`helpline:${IDS.childLine}`)
    expect(tags).toContain(`person:${IDS.salma}`)
  })

  it.each([
    ['/v1/ar/articles'],
    ['/v1/ar/helplines'],
    [`/v1/ar/quotes/${IDS.quote}`],
    ['/v1/ar/sources'],
    ['/v1/ar/sources/dcsa'],
    ['/v1/ar/people/salma-al-khatib'],
    ['/v1/ar/topics'],
    ['/v1/changes'],
    [`/v1/media/${IDS.picture}/laptop-480.webp`],
  ])('has an ETag, Cache-Control, tags and Vary at %s, and can be had as 304', async (address) => {
    const { headers } = await desk.get(address).expect(200)
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/)
    expect(headers['cache-control']).toMatch(/max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/)
    expect(headers['cache-tag']).toBeTruthy()
    expect(headers.vary).toBe('Accept-Encoding')
    if (address.includes('/ar/')) expect(headers['content-language']).toBe('ar')
    await desk.get(address, { 'If-None-Match': headers.etag ?? '' }).expect(304)
  })

  it('is 304 for the same tag, for a weak one, for one of a list and for *, and 200 for any other', async () => {
    const { headers } = await desk.get(STORY).expect(200)
    const etag = headers.etag ?? ''
    for (const value of [etag, `W/${etag}`, `"other", W/${etag} , "third"`, `"a,b",${etag}`, '*', ' * ']) {
      const answer = await desk.get(STORY, { 'If-None-Match': value }).expect(304)
      expect(answer.text).toBe('')
      expect(answer.headers.etag).toBe(etag)
      expect(answer.headers['cache-control']).toBeTruthy()
      expect(answer.headers['content-language']).toBe('ar')
      expect(answer.headers['content-type']).toBeUndefined()
    }
    for (const value of ['"other"', etag.replaceAll('"', ''), '"*"', '']) {
      await desk.get(STORY, { 'If-None-Match': value }).expect(200)
    }
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const get = await desk.get(STORY).expect(200)
    const head = await request(desk.app).head(STORY).set('Accept-Encoding', 'identity').expect(200)
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)))
    expect(head.text).toBeUndefined()
    const missing = await request(desk.app).head('/v1/ar/articles/none').expect(404)
    expect(missing.text).toBeUndefined()
  })

  it('may be read by any site, which need not ask twice', async () => {
    const answer = await desk.get(STORY, { Origin: 'https://elsewhere.example' }).expect(200)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
    const asked = await request(desk.app)
      .options(STORY)
      .set({ Origin: 'https://elsewhere.example', 'Access-Control-Request-Headers': 'if-none-match' })
      .expect(204)
    expect(asked.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    expect(asked.headers['access-control-allow-headers']).toBe('If-None-Match')
    const problem = await desk.get('/v1/ar/articles/none').expect(404)
    expect(problem.headers['access-control-allow-origin']).toBe('*')
  })

  it('lets nothing run and says nothing of what it is made with', async () => {
    for (const address of [STORY, '/v1/ar/articles/none', '/healthz']) {
      const { headers } = await desk.get(address)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers.server).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it.each(['post', 'put', 'patch', 'delete'] as const)(
    'refuses %s with 405 and what is allowed',
    async (method) => {
      const answer = await request(desk.app)[method](STORY).send({}).expect(405)
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
      expect((answer.body as { title: string }).title).toBe('هذه الواجهة للقراءة فقط')
    },
  )

  it('leaves every other path, with its headers, to the app that it is mounted in', async () => {
    const whole = express()
    whole.use(desk.app)
    whole.use((_req, res) => void res.send('the working side'))
    const admin = await request(whole).get('/admin').expect(200)
    expect(admin.text).toBe('the working side')
    expect(admin.headers['content-security-policy']).toBeUndefined()
    await request(whole).get(STORY).expect(200)
    await request(whole)
      .get('/v1/nothing')
      .expect(404)
      .expect('content-type', /problem\+json/)
  })

  it('says that the process lives, and that it can serve', async () => {
    await desk.get('/healthz').expect(200, { status: 'ok' }).expect('cache-control', 'no-store')
    await desk.get('/readyz').expect(200, { status: 'ready', changes: 'connected' })
  })

  it('is never to be kept beyond the moment at which it ceases to be true', () => {
    const now = 1_000_000
    expect(cacheControl(CONTENT, now + 3_600_000, now)).toBe(
      'public, max-age=30, stale-while-revalidate=60, stale-if-error=3570',
    )
    expect(cacheControl(CONTENT, now + 45_900, now)).toBe(
      'public, max-age=30, stale-while-revalidate=15, stale-if-error=15',
    )
    expect(cacheControl(CONTENT, now - 5, now)).toBe(
      'public, max-age=0, stale-while-revalidate=0, stale-if-error=0',
    )
  })

  it('compares tags as RFC 9110 says, weakly', () => {
    expect(matches(undefined, '"a"')).toBe(false)
    expect(matches('"a"', '"a"')).toBe(true)
    expect(matches('W/"a"', '"a"')).toBe(true)
    expect(matches('"x,y", "a"', '"a"')).toBe(true)
    expect(matches('"xa"', '"a"')).toBe(false)
  })
})
