import { randomUUID } from 'node:crypto'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { makeStory, publish } from '../acts/story'
import { createDeliveryApp, type DeliveryApp } from '../../src/delivery/app'
import { inFront } from '../../src/delivery/front'
import { diskPictures } from '../../src/delivery/picture-store'
import { sweep } from '../../src/worker/sweep'
import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { makeRecords, type Records } from '../support/records'
import { eventually } from './desk'

interface Statement {
  text: string
  values: unknown[]
}

interface Plan {
  'Node Type': string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Plan[]
}

/** Everything that somebody outside can see of an answer, but for the time of day. */
interface Seen {
  status: number
  /** Names and values in turn, in the order in which they came. */
  headers: string[]
  body: string
}

interface Asked {
  method: string
  suffix: string
  locale: string
  headers: Record<string, string>
}

/** A slug that only a draft has, and one as long that nobody ever typed. */
const twinOf = (slug: string): string => slug.replace(/^draft/, 'never').replace(/^مسودة/, 'عدمية')

const SUFFIXES = ['', '.jsonld', '.ninjs.json', '.html', '.txt']
const ASKED: Asked[] = ['en', 'ar'].flatMap((locale) =>
  SUFFIXES.flatMap((suffix) =>
    [
      ['GET', {}],
      ['GET', { 'Accept-Language': 'ar' }],
      ['GET', { 'Accept-Encoding': 'br, gzip' }],
      ['GET', { 'Accept-Encoding': 'identity;q=0, *;q=0' }],
      ['GET', { 'If-None-Match': '*' }],
      ['GET', { 'If-None-Match': '"x", W/"y"' }],
      ['GET', { 'If-Modified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT' }],
      ['GET', { Range: 'bytes=0-10' }],
      ['GET', { Origin: 'https://elsewhere.example' }],
      ['HEAD', {}],
      ['OPTIONS', {}],
      ['OPTIONS', { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' }],
      ['DELETE', {}],
      ['POST', {}],
    ].map(([method, headers]) => ({
      method: method as string,
      headers: headers as Record<string, string>,
      suffix,
      locale,
    })),
  ),
)

describe('a slug that only a draft has', () => {
  let desk: TestDesk
  let records: Records
  const statements: Statement[] = []
  const apps: DeliveryApp[] = []
  const servers: Server[] = []
  let pool: pg.Pool
  /** Ports of a process as it is, and of one that says how long it took. */
  let ports: number[]
  const drafts: string[] = []

  class WatchedPool extends pg.Pool {
    override query = ((...args: unknown[]) => {
      const [asked, values] = args as [string | Partial<Statement>, unknown[] | undefined]
      const given = typeof asked === 'string' ? { text: asked, values } : asked
      statements.push({ text: String(given.text), values: given.values ?? [] })
      return (pg.Pool.prototype.query as (...all: unknown[]) => unknown).apply(this, args)
    }) as pg.Pool['query']
  }

  const serve = async (serverTiming: boolean): Promise<number> => {
    const app = createDeliveryApp({
      pool,
      publicUrl: 'https://news.example',
      pictureStore: diskPictures('/nowhere'),
      log: { warn: () => undefined, error: () => undefined },
      heartbeatMs: 3_600_000,
      serverTiming,
    })
    await app.listening
    const server = createServer(inFront(app.front, app))
    apps.push(app)
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }

  const see = (port: number, path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<Seen>((resolve, reject) => {
      const req = ask({ port, path, method, headers, agent: false }, (res) => {
        let body = ''
        res.setEncoding('utf8')
        res.on('data', (chunk: string) => (body += chunk))
        res.on('end', () => {
          const at = res.rawHeaders.indexOf('Date')
          const seen = res.rawHeaders.map((each, n) => (at >= 0 && n === at + 1 ? 'now' : each))
          resolve({ status: res.statusCode ?? 0, headers: seen, body })
        })
      })
      req.on('error', reject)
      req.end()
    })

  /** What is seen of a slug, with the slug itself written as that of its twin, and what the database was asked. */
  const seenAs = async (port: number, slug: string, asked: Asked) => {
    const encoded = encodeURIComponent(slug)
    const path = `/v1/${asked.locale}/articles/${encoded}${asked.suffix}`
    const as = (text: string) =>
      text.replaceAll(encoded, encodeURIComponent(twinOf(slug))).replaceAll(slug, twinOf(slug))
    const both: { seen: Seen; database: Statement[] }[] = []
    // The second reader gets what the first one got, by the same way.
    for (let n = 0; n < 2; n += 1) {
      statements.length = 0
      const seen = await see(port, path, asked.method, asked.headers)
      both.push({
        seen: { ...seen, headers: seen.headers.map(as), body: as(seen.body) },
        database: statements.map(({ text, values }) => ({
          text,
          values: values.map((value) => (typeof value === 'string' ? as(value) : value)),
        })),
      })
    }
    return both
  }

  /** What the database does for a statement: each step with what it reads, how often, and how much it finds. */
  const workOf = async ({ text, values }: Statement): Promise<string[]> => {
    const { rows } = await desk.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, timing off, format json) ${text}`,
      values,
    )
    const steps: string[] = []
    const walk = (plan: Plan): void => {
      steps.push(
        `${plan['Node Type']} ${plan['Index Name'] ?? ''} ${plan['Actual Rows']} × ${plan['Actual Loops']}`,
      )
      plan.Plans?.forEach(walk)
    }
    walk(rows[0]?.['QUERY PLAN'][0].Plan as Plan)
    return steps
  }

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    pool = new WatchedPool({ connectionString: process.env.DATABASE_URL, max: 4 })
    pool.on('error', () => undefined)
    ports = [await serve(false), await serve(true)]

    const { editor, reporter, admin } = desk.people
    const schedule = (article: string) =>
      editor
        .post(`/api/articles/${article}/schedule`, { locale: 'en', at: '2099-01-01T09:00:00Z', zone: 'UTC' })
        .expect(200)
    const patch = (article: string, data: object, locale = 'en') =>
      reporter.patch(`/api/articles/${article}?locale=${locale}&draft=true`, data).expect(200)

    await makeStory(desk, records, 'draft-alone')
    const renamed = await makeStory(desk, records, 'draft-first-name')
    await patch(renamed.article, { slug: 'draft-second-name' })
    await schedule((await makeStory(desk, records, 'draft-scheduled')).article)
    await makeStory(desk, records, 'draft-embargoed', {
      embargo: { until: '2098-01-01T00:00:00Z', zone: 'Europe/London' },
    })
    const stopped = await makeStory(desk, records, 'draft-stopped')
    await schedule(stopped.article)
    await reporter.patch(`/api/quotes/${stopped.quote}`, { originalText: 'Changed since.' }).expect(200)
    await desk.pool.query(`update newsroom.schedules set due_at = clock_timestamp() where article = $1`, [
      stopped.article,
    ])
    await sweep(desk.payload)
    const deleted = await makeStory(desk, records, 'draft-deleted')
    await admin.delete(`/api/articles/${deleted.article}`).expect(200)
    // Live in one language; a draft in the other.
    const half = await makeStory(desk, records, 'live-in-english')
    await publish(desk, half.article)
    await patch(
      half.article,
      {
        headline: 'الهيئة تطلب من المنصات التحرك',
        standfirst: 'عرضت الرئيسة المراجعة.',
        slug: 'مسودة-بالعربية',
        body: tree(paragraph('عرضت الهيئة مراجعتها السنوية.')),
      },
      'ar',
    )
    // Live, and its next edition is to stand at another address.
    const live = await makeStory(desk, records, 'live-before')
    await publish(desk, live.article)
    await patch(live.article, { slug: 'draft-of-live' })
    drafts.push(
      'draft-alone',
      'draft-first-name',
      'draft-second-name',
      'draft-scheduled',
      'draft-embargoed',
      'draft-stopped',
      'draft-deleted',
      'مسودة-بالعربية',
      'draft-of-live',
    )
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    await Promise.all(apps.map((app) => app.close()))
    await pool.end()
    await desk.close()
  })

  it('is answered as one that never existed: status, every header in its order, every byte, the statements behind it', async () => {
    const statuses = new Set<number>()
    for (const [n, port] of ports.entries()) {
      for (const slug of drafts) {
        for (const asked of ASKED.filter((each) => n === 0 || each.method === 'GET')) {
          if (n > 0 && Object.keys(asked.headers).length > 0) continue
          const draft = await seenAs(port, slug, asked)
          const never = await seenAs(port, twinOf(slug), asked)
          expect({ slug, asked, answers: draft }).toEqual({ slug, asked, answers: never })
          const [first, second] = draft
          expect(second).toEqual(first)
          statuses.add(first?.seen.status ?? 0)
          // A reader's question costs one trip to the database each time; any other costs none.
          const trips = asked.method === 'GET' || asked.method === 'HEAD' ? 1 : 0
          expect({ slug, asked, trips: first?.database.length }).toEqual({ slug, asked, trips })
        }
      }
    }
    expect([...statuses].sort()).toEqual([204, 404, 405])
  })

  it('costs the database the same work: the same steps by the same indexes, as often, finding as much', async () => {
    await desk.pool.query('analyze')
    const seen = new Set<string>()
    for (const slug of drafts) {
      for (const suffix of ['', '.html']) {
        for (const locale of ['en', 'ar']) {
          const work: string[][] = []
          for (const each of [slug, twinOf(slug)]) {
            statements.length = 0
            await see(Number(ports[0]), `/v1/${locale}/articles/${encodeURIComponent(each)}${suffix}`)
            work.push(...(await Promise.all([...statements].map(workOf))))
          }
          expect({ slug, locale, suffix, work: work[0] }).toEqual({ slug, locale, suffix, work: work[1] })
          expect(work).toHaveLength(2)
          expect(work[0]?.length).toBeGreaterThan(3)
          seen.add(String(work[0]))
        }
      }
    }
    // What a live story costs is something else: the measure can tell.
    statements.length = 0
    await see(Number(ports[0]), '/v1/en/articles/live-before')
    expect(seen).not.toContain(String(await workOf(statements[0] as Statement)))
  })

  it('is in no list, feed, sitemap, search or change, and its quote has no page', async () => {
    const quote = (await makeStory(desk, records, 'draft-with-a-quote')).quote
    const pages = [
      '/v1/en/articles',
      '/v1/ar/articles',
      '/v1/en/feed.rss',
      '/v1/ar/feed.atom',
      '/v1/en/feed.json',
      '/sitemap.xml',
      '/sitemap-news.xml',
      '/v1/en/search?q=authority',
      '/v1/ar/search?q=المنصات',
      '/v1/changes',
    ]
    for (const page of pages) {
      const { status, body } = await see(Number(ports[0]), encodeURI(page))
      expect({ page, status }).toEqual({ page, status: 200 })
      for (const slug of [...drafts, 'draft-with-a-quote']) {
        expect({
          page,
          slug,
          isThere: body.includes(slug) || body.includes(encodeURIComponent(slug)),
        }).toEqual({
          page,
          slug,
          isThere: false,
        })
      }
    }
    const none = randomUUID()
    for (const locale of ['en', 'ar']) {
      const [known, unknown] = await Promise.all(
        [quote, none].map((id) => see(Number(ports[0]), `/v1/${locale}/quotes/${id}`)),
      )
      expect({ ...known, body: known?.body.replaceAll(quote, none) }).toEqual(unknown)
      expect(known?.status).toBe(404)
    }
  })

  it('says nothing by the answers of a live story: an edit, a schedule, an embargo change no byte, tag or time to live', async () => {
    const { article } = await makeStory(desk, records, 'live-and-changing')
    await publish(desk, article)
    const pages = [
      ...SUFFIXES.map((suffix) => `/v1/en/articles/live-and-changing${suffix}`),
      '/v1/en/articles',
      '/v1/en/feed.atom',
      '/sitemap.xml',
      '/v1/en/topics',
    ]
    const port = await serve(false)
    const all = async () => Promise.all(pages.map((page) => see(port, page)))
    const before = await all()
    expect(before.map(({ status }) => status)).toEqual(pages.map(() => 200))
    const { editor } = desk.people
    const patch = (data: object) =>
      editor.patch(`/api/articles/${article}?locale=en&draft=true`, data).expect(200)
    await patch({ headline: 'Authority asks platforms to act at once' })
    expect(await all()).toEqual(before)
    // Nearer than a minute and a half everything is bound by it alike: see next-change.test.ts.
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await editor.post(`/api/articles/${article}/schedule`, { locale: 'en', at, zone: 'UTC' }).expect(200)
    expect(await all()).toEqual(before)
    const untouched = await serve(false)
    for (const [n, page] of pages.entries()) expect(await see(untouched, page)).toEqual(before[n])
    // At its hour it is there, in a process that kept the one before and was told by nobody but the change.
    expect(await sweep(desk.payload, new Date(at))).toEqual({ published: 1, failed: 0 })
    await eventually(async () => {
      const after = await all()
      for (const [n, answer] of after.slice(0, 7).entries()) {
        expect(answer.status).toBe(200)
        expect(answer.body).not.toBe(before[n]?.body)
      }
      expect(after[0]?.body).toContain('act at once')
    })
    await patch({ embargo: { until: '2098-01-01T00:00:00Z', zone: 'Europe/London' } })
    const under = await all()
    await patch({ headline: 'Authority asks again' })
    expect(await all()).toEqual(under)
  })

  it('differs from one that was public, on purpose: withdrawn is 410, renamed 301, in another language 404 with where', async () => {
    const { article } = await makeStory(desk, records, 'was-public')
    await publish(desk, article)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'Wrong.' })
      .expect(200)
    const gone = await see(await serve(false), '/v1/en/articles/was-public')
    expect(gone.status).toBe(410)
    const other = await see(Number(ports[0]), '/v1/ar/articles/live-in-english')
    expect(other.status).toBe(404)
    expect(other.body).toContain('alternates')
  })
})
