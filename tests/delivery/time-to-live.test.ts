import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, request as ask, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { AnswerCache } from '../../src/delivery/cache'
import { inFront } from '../../src/delivery/front'
import {
  cacheControl,
  CHANGE_LOG,
  CONTENT,
  jsonAnswer,
  PICTURE,
  unboundedUntil,
} from '../../src/delivery/http'
import { Prepared } from '../../src/delivery/prepared'
import { checkDue, PublicNodes } from '../../src/delivery/public-nodes'
import { openDesk, type Process, type TestDesk } from './desk'
import { publishStory } from './search/library'
import { childLine, IDS, newId, picture, publish, putAllNodes, putNode, withdraw } from './fixtures'

const SECOND = 1000
const AT = '2026-06-01T12:00:00.000Z'
const NOON = Date.parse(AT)

/** The longest that a cache outside may use an answer, in seconds: fresh, while it asks again, or while we do not answer. */
function spans(header: string): { fresh: number; longest: number } {
  const [, fresh = NaN, revalidate = NaN, onError = NaN] = (
    /^public, max-age=(\d+), stale-while-revalidate=(\d+), stale-if-error=(\d+)$/.exec(header) ?? []
  ).map(Number)
  return { fresh, longest: fresh + Math.max(revalidate, onError) }
}

describe('The time to live of an answer', () => {
  it('ends with the answer at every moment before that, to the second, and is whole where the end is far off', () => {
    for (const freshness of [CONTENT, PICTURE, CHANGE_LOG]) {
      const whole = cacheControl(freshness, null, 0)
      expect(unboundedUntil(freshness, null)).toBe(Infinity)
      for (const left of [
        0, 1, 2, 29, 30, 31, 59, 60, 61, 90, 91, 660, 661, 86_429, 86_430, 86_431, 9_999_999,
      ]) {
        const header = cacheControl(freshness, NOON + left * SECOND, NOON)
        expect(spans(header).longest).toBeLessThanOrEqual(left)
        const isWhole = unboundedUntil(freshness, NOON + left * SECOND) >= NOON
        expect({ left, isWhole }).toEqual({ left, isWhole: header === whole })
      }
    }
  })

  it('is written anew for each reader as the end comes near, in a 200 as in a 304, and else is what was prepared', () => {
    const sent: string[][] = []
    const res = {
      writeHead: (_status: number, head: string[]) => void sent.push(head),
      end: () => undefined,
    } as unknown as ServerResponse
    const prepared = new Prepared(jsonAnswer({ a: 1 }, { tags: [], expiresAt: NOON }), {})
    const tag = String(prepared.answer.etag)
    const headAt = (now: number, ifNoneMatch?: string, more?: string[]) => {
      prepared.write(
        { method: 'GET', headers: ifNoneMatch ? { 'if-none-match': ifNoneMatch } : {} },
        res,
        now,
        more,
      )
      return sent.at(-1) ?? []
    }
    const valueOf = (head: string[], name: string) =>
      head.flatMap((each, at) => (each === name && at % 2 === 0 ? [head[at + 1]] : []))
    for (const tagged of [undefined, tag]) {
      const early = headAt(NOON - 90_000 * SECOND, tagged)
      expect(valueOf(early, 'Cache-Control')).toEqual([cacheControl(CONTENT, null, 0)])
      // The very same array: a hit makes no headers.
      expect(headAt(NOON - 86_431 * SECOND, tagged)).toBe(early)
      for (const left of [86_429, 3600, 45, 30, 7, 0]) {
        const late = headAt(NOON - left * SECOND, tagged)
        expect(valueOf(late, 'Cache-Control')).toEqual([cacheControl(CONTENT, NOON, NOON - left * SECOND)])
        expect(late.filter((_each, at) => at % 2 === 0)).toEqual(early.filter((_each, at) => at % 2 === 0))
      }
    }
    const stale = headAt(NOON - 10 * SECOND, undefined, ['Age', '3'])
    expect(valueOf(stale, 'Age')).toEqual(['3'])
    expect(valueOf(stale, 'Cache-Control')).toEqual([cacheControl(CONTENT, NOON, NOON - 10 * SECOND)])
  })

  it('ends in memory as it does outside, though nobody evicts', async () => {
    let now = NOON - SECOND
    const cache = new AnswerCache({
      maxBytes: 1_000_000,
      isTrusted: () => true,
      isUnreachable: () => false,
      now: () => now,
    })
    let made = 0
    const load = () => {
      made += 1
      return Promise.resolve(jsonAnswer({ made }, { tags: [], expiresAt: made === 1 ? NOON : null }))
    }
    await cache.read('key', load)
    cache.remember('/address', 'key')
    expect(cache.hit('/address')).toBeDefined()
    now = NOON
    expect(cache.hit('/address')).toBeUndefined()
    expect((await cache.read('key', load)).from).toBe('database')
    expect(made).toBe(2)
  })

  it('ends, of several things that end by themselves, with the first', () => {
    const nodes = new PublicNodes(
      {
        [`media:${IDS.picture}`]: picture({ availableUntil: '2026-06-01T12:00:40.000Z' }),
        [`helpline:${IDS.childLine}`]: childLine({ nextCheckDue: '2026-06-01T12:00:20.000Z' }),
        [`helpline:${IDS.adultLine}`]: childLine({ nextCheckDue: '2026-05-31T12:00:00.000Z' }),
      },
      'en',
      '',
      NOON,
    )
    expect(nodes.expiresAt).toBeNull()
    nodes.media(`media:${IDS.picture}`)
    expect(nodes.expiresAt).toBe(NOON + 40 * SECOND)
    nodes.helplines([IDS.childLine, IDS.adultLine])
    expect(nodes.expiresAt).toBe(NOON + 20 * SECOND)
  })

  it('is not bound by a day that has passed, is not set, or is none', () => {
    const due = (nextCheckDue: string | null) => checkDue({ nextCheckDue }, NOON)
    expect(due('2026-06-01T12:00:00.001Z')).toBe(NOON + 1)
    for (const day of [AT, '2020-01-01T00:00:00.000Z', 'some day', null]) expect(due(day)).toBeNull()
  })
})

describe('What a reader may keep, over HTTP', () => {
  let desk: TestDesk
  let process: Process
  let server: Server
  let now = NOON

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en', firstPublishedAt: '2026-06-01T10:00:00Z' })
    await publishStory(desk.admin, { locale: 'en', headline: 'A lighthouse by the sea' })
  })
  afterAll(() => desk.close())

  /** A process that has kept nothing, with its memory in front, at the test's own time. */
  const open = async () => {
    process = await desk.another({ now: () => now, heartbeatMs: 3_600_000 })
    server = createServer(inFront(process.app.front, process.app))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  }
  const close = () => new Promise((resolve) => server.close(resolve))
  const get = (path: string): Promise<{ status: number; cacheControl: string; text: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const req = ask({ port, path, agent: false }, (res) => {
        let text = ''
        res.setEncoding('utf8')
        res.on('data', (chunk: string) => (text += chunk))
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            cacheControl: String(res.headers['cache-control']),
            text,
          }),
        )
      })
      req.on('error', reject)
      req.end()
    })

  const STORY = '/v1/en/articles/groups-luring-children'
  const FEEDS = ['/v1/en/feed.rss', '/v1/en/feed.atom', '/v1/en/feed.json']
  const FORMATS = ['', '.jsonld', '.ninjs.json', '.html', '.txt'].map((suffix) => STORY + suffix)

  /**
   * Reads each address before the end, from the database and twice from memory, and holds its time to live; then at the end,
   * where nothing of before may come from memory.
   */
  const holds = async (
    end: number,
    paths: string[],
    isRightAfter: (text: string, path: string) => boolean,
  ) => {
    await open()
    try {
      for (const path of paths) {
        for (const left of [3600, 20, 1]) {
          now = end - left * SECOND
          for (const _way of ['database', 'front']) {
            const answer = await get(path)
            expect({ path, status: answer.status }).toEqual({ path, status: 200 })
            const { fresh, longest } = spans(answer.cacheControl)
            expect({ path, left, fresh }).toEqual({ path, left, fresh: Math.min(left, fresh) })
            expect({ path, left, ends: longest <= left }).toEqual({ path, left, ends: true })
          }
        }
        now = end
        process.statements()
        const after = await get(path)
        expect({ path, statements: process.statements().length }).toEqual({ path, statements: 1 })
        expect({ path, right: isRightAfter(after.text, path) }).toEqual({ path, right: true })
        if (after.status === 200) expect(spans(after.cacheControl).fresh).toBeGreaterThan(0)
      }
    } finally {
      await close()
    }
  }

  it('never crosses the end of a consent: the story in each format, the list, search, feeds, the picture itself', async () => {
    const until = '2026-06-01T12:00:00.000Z'
    await putNode(desk.admin, 'media', IDS.picture, picture({ availableUntil: until }))
    const shown = [
      '/v1/en/articles',
      '/v1/en/search?q=lighthouse',
      ...FORMATS.filter((path) => !path.endsWith('.txt')),
    ]
    await holds(Date.parse(until), [...shown, ...FEEDS], (text) => !text.includes('laptop-480'))
    await holds(
      Date.parse(until),
      [`/v1/media/${IDS.picture}/laptop-480.webp`],
      (text) => !text.includes('RIFF'),
    )
    await putNode(desk.admin, 'media', IDS.picture, picture())
  })

  it('never crosses the day on which a helpline is to be checked: the story in each format, feeds, the directory', async () => {
    const due = '2026-06-01T12:00:00.000Z'
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ nextCheckDue: due }))
    await holds(Date.parse(due), [...FORMATS, ...FEEDS, '/v1/en/helplines'], (text) => text.length > 0)
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine())
  })

  it('never crosses the moment at which a story is no news to search engines any more', async () => {
    await holds(
      Date.parse('2026-06-03T10:00:00Z'),
      ['/sitemap-news.xml'],
      (text) => !text.includes('groups-luring-children'),
    )
  })

  it('never crosses the day on which a feed forgets that a story was withdrawn', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'was-here' })
    await withdraw(desk.admin, article, 'en', 'recalled', 'We recalled it.')
    await holds(
      Date.parse('2026-04-01T12:00:00Z') + 30 * 86_400_000,
      ['/v1/en/feed.atom'],
      (text) => !text.includes('deleted-entry'),
    )
  })

  it('is the same for everything that ends only by somebody’s act: it is taken back by its change', async () => {
    now = NOON
    await open()
    try {
      for (const path of ['/v1/en/topics', '/v1/en/sources', `/v1/en/quotes/${IDS.quote}`, '/sitemap.xml']) {
        expect({ path, header: (await get(path)).cacheControl }).toEqual({
          path,
          header: cacheControl(CONTENT, null, 0),
        })
      }
      const nothing = await get('/v1/en/articles/nothing-here')
      expect(nothing.cacheControl).toBe('public, max-age=5')
    } finally {
      await close()
    }
  })
})
