import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'

import { AmanaProblem, createClient, type AmanaClient } from '../../src/client'
import { eventually, openDesk, type TestDesk } from '../delivery/desk'
import { fillForExamples } from '../delivery/openapi-examples'
import { IDS, newId, publish, SLUG, withdraw } from '../delivery/fixtures'
import { filesBelow } from '../house/files'
import { heldFetch, serve, type Served } from './server'

describe('The client', () => {
  let desk: TestDesk
  let served: Served
  let client: AmanaClient

  beforeAll(async () => {
    desk = await openDesk({ now: () => Date.parse('2026-03-26T12:00:00Z') })
    await fillForExamples(desk)
    served = await serve(desk.app)
    // A slash at the end is easily written.
    client = createClient({ baseUrl: `${served.baseUrl}/`, locale: 'ar', fetch: heldFetch })
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const problemOf = async (call: Promise<unknown>): Promise<AmanaProblem> => {
    const error = await call.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(AmanaProblem)
    return error as AmanaProblem
  }

  it('lists the stories of its language, and those of the other one when it is told to', async () => {
    const { items, next } = await client.stories({ topic: 'online-safety', limit: 5 })
    expect(items.map(({ slug }) => slug)).toEqual([SLUG.ar])
    expect(next).toBeNull()
    expect((await client.in('en').stories()).items[0]?.slug).toBe(SLUG.en)
  })

  it('reads a story by its Arabic slug, with quotes, helplines and corrections', async () => {
    const story = await client.story(SLUG.ar)
    expect(story.locale).toBe('ar')
    expect(story.quotes[0]?.speaker?.name).toBe('سلمى الخطيب')
    expect(story.helplines[0]?.channels[0]?.displayIsolated).toBe('\u20660808 157 0123\u2069')
    expect(story.corrections[0]?.kind).toBe('correction')
    expect(story.alternates[0]?.slug).toBe(SLUG.en)
  })

  it('follows an old slug to the story as it is now called', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'first-name' })
    await publish(desk.admin, { article, locale: 'en', slug: 'second-name', number: 2 })
    await eventually(async () => expect((await client.in('en').story('first-name')).slug).toBe('second-name'))
    await withdraw(desk.admin, article, 'en', 'unpublished')
  })

  it('searches, and says where the words stand', async () => {
    const { items, approximate } = await client.search('المنصات', { from: '2026-03-01', to: '2026-03-31' })
    expect(approximate).toBe(false)
    expect(items[0]?.highlights[0]?.ranges[0]).toEqual({ start: expect.any(Number), end: expect.any(Number) })
  })

  it('reads helplines, quotes, sources, people, topics and changes', async () => {
    const { items: lines } = await client.helplines({ audience: 15, country: 'GB' })
    expect(lines.map(({ id }) => id)).toEqual([IDS.childLine])
    expect((await client.quote(IDS.quote)).usedIn[0]?.slug).toBe(SLUG.ar)
    expect((await client.sources()).items).toHaveLength(2)
    expect((await client.source('dcsa')).kind).toBe('regulator')
    expect((await client.person('salma-al-khatib')).roles).toHaveLength(1)
    expect((await client.topics()).items[0]?.stories).toBe(1)
    const page = await client.changes('0', 2)
    expect(page.items.map(({ id }) => id)).toEqual(['1', '2'])
    expect((await client.changes(page.next)).items[0]?.id).toBe('3')
  })

  it('throws what is wrong with each parameter, in the language of the client', async () => {
    const problem = await problemOf(client.stories({ limit: 0 }))
    expect(problem).toMatchObject({ status: 400, kind: 'bad-request', title: 'الطلب غير صحيح', notice: null })
    expect(problem.type).toMatch(/\/v1\/docs#problem-bad-request$/)
    expect(problem.errors).toEqual([{ parameter: 'limit', message: 'يجب أن يكون عددًا صحيحًا من 1 إلى 100' }])
    expect(problem.message).toBe('400 الطلب غير صحيح')
  })

  it('throws where a story can be read that is not there in its language', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'only-english' })
    await eventually(async () => {
      const problem = await problemOf(client.story('only-english'))
      expect(problem).toMatchObject({ status: 404, kind: 'not-found' })
      expect(problem.alternates).toEqual([
        { locale: 'en', url: 'https://news.example/v1/en/articles/only-english' },
      ])
    })
    await withdraw(desk.admin, article, 'en', 'recalled', 'We could not stand behind it.')
    await eventually(async () => {
      const problem = await problemOf(client.in('en').story('only-english'))
      expect(problem).toMatchObject({
        status: 410,
        kind: 'recalled',
        notice: 'We could not stand behind it.',
        withdrawnAt: '2026-04-01T12:00:00.000Z',
      })
    })
  })

  it('takes an answer of something in between for what it is', async () => {
    const proxy: typeof fetch = () =>
      Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }))
    const behind = createClient({ baseUrl: 'https://desk.example', locale: 'en', fetch: proxy })
    expect(await problemOf(behind.topics())).toMatchObject({
      status: 502,
      type: 'about:blank',
      kind: '',
      title: 'Bad Gateway',
      alternates: [],
    })
    const busy: typeof fetch = () =>
      Promise.resolve(
        new Response('{', {
          status: 503,
          headers: { 'Retry-After': '5', 'Content-Type': 'application/problem+json' },
        }),
      )
    const waiting = createClient({ baseUrl: 'https://desk.example', locale: 'en', fetch: busy })
    expect(await problemOf(waiting.topics())).toMatchObject({ status: 503, retryAfter: 5 })
  })

  it('asks nothing where it was told no language', async () => {
    const none = createClient({ baseUrl: served.baseUrl })
    await expect(none.topics()).rejects.toThrow('Name a language')
    expect((await none.changes()).items.length).toBeGreaterThan(0)
  })

  it('stops when it is told to', async () => {
    const asked = new AbortController()
    asked.abort()
    await expect(client.topics({ signal: asked.signal })).rejects.toThrow(/abort/i)
  })

  it('puts what it is given into the address so that it stays one part of it', async () => {
    const seen: string[] = []
    const watching: typeof fetch = (input) => {
      seen.push(String(input))
      return Promise.resolve(Response.json({}))
    }
    const watched = createClient({ baseUrl: 'https://desk.example/api', locale: 'en', fetch: watching })
    await watched.story('../../changes?x=1#y')
    await watched.search('a&b=c', { after: 'x y' })
    expect(seen).toEqual([
      'https://desk.example/api/v1/en/articles/..%2F..%2Fchanges%3Fx%3D1%23y',
      'https://desk.example/api/v1/en/search?q=a%26b%3Dc&after=x+y',
    ])
  })

  it('loads nothing but itself', async () => {
    for (const file of await filesBelow(['src/client'], /\.ts$/)) {
      const source = await readFile(file, 'utf8')
      const loaded = [...source.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gm)].map(
        ([, from]) => from,
      )
      for (const from of loaded) expect(from).toMatch(/^\.\//)
    }
  })
})
