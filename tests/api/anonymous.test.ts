import { createHmac, createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SanitizedCollectionConfig } from 'payload'
import request from 'supertest'
import sharp from 'sharp'

import { countRows, makeStory, publish } from '../acts/story'
import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'

/** Stands in everything that is not public. Wherever it can be read without signing in, the desk has leaked. */
const CANARY = 'kingfisher'
const ARABIC_CANARY = 'رفراف'

/** Every operator of Payload's query language: an oracle needs only one that answers differently. */
const OPERATORS = ['equals', 'not_equals', 'like', 'contains', 'in', 'exists', 'greater_than'] as const

interface Door {
  method: 'get' | 'post' | 'patch' | 'put' | 'delete'
  path: string
  body?: object
}

describe('who is not signed in', () => {
  let desk: TestDesk
  let records: Records
  let collections: SanitizedCollectionConfig[]
  let globals: { slug: string }[]
  let tokens: Record<string, string>
  const ids: Record<string, string> = {}
  const versions: Record<string, string> = {}
  const files: string[] = []

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    // From the configuration itself: a new collection is covered without a line here.
    collections = Object.values(desk.payload.collections).map(({ config }) => config)
    globals = desk.payload.globals.config
    await plant()
    tokens = await badTokens()
  })
  afterAll(() => desk.close())

  const plant = async (): Promise<void> => {
    const { admin, editor, safeguarding, reporter, checker } = desk.people
    const live = await makeStory(desk, records, 'live-story', { internalNotes: `Internal ${CANARY}` })
    await publish(desk, live.article)
    await editor
      .patch(`/api/articles/${live.article}?locale=en&draft=true`, { standfirst: `Draft ${CANARY}` })
      .expect(200)
    await editor
      .patch(`/api/articles/${live.article}?locale=ar&draft=true`, {
        headline: `مسودة ${ARABIC_CANARY}`,
        slug: ARABIC_CANARY,
        body: tree(paragraph(ARABIC_CANARY)),
      })
      .expect(200)
    ids.articles = await make(
      reporter,
      'articles',
      { headline: `Draft ${CANARY}`, slug: CANARY, body: tree(paragraph(CANARY)), internalNotes: CANARY },
      '?locale=en&draft=true',
    )
    ids.people = await make(safeguarding, 'people', {
      name: { en: `Child ${CANARY}`, ar: ARABIC_CANARY },
      kind: 'child',
      legalName: `Legal ${CANARY}`,
      protection: { level: 'legalLifelong', reason: CANARY },
    })
    ids.quotes = await make(
      reporter,
      'quotes',
      quoteData(records, {
        originalText: `Said ${CANARY}`,
        note: CANARY,
        context: CANARY,
        person: ids.people,
      }),
    )
    await checker
      .post(`/api/quotes/${ids.quotes}/verify`, { outcome: 'primary_located', method: 'none', note: CANARY })
      .expect(200)
    await checker
      .post(`/api/quotes/${ids.quotes}/dispute`, { event: 'raised', grounds: CANARY, raisedBy: CANARY })
      .expect(200)
    ids.sources = await make(reporter, 'sources', {
      name: { en: `Secret ${CANARY}` },
      slug: `source-${CANARY}`,
      kind: 'other',
      public: false,
      nonPublicReason: CANARY,
    })
    ids.documents = await make(reporter, 'documents', {
      title: `Leak ${CANARY}`,
      titleLanguage: 'en',
      kind: 'report',
      publisher: ids.sources,
      located: 'located',
      reliability: 'primary',
      public: false,
      nonPublicReason: CANARY,
      notes: CANARY,
    })
    const evidence = await request(desk.app)
      .post('/api/captures')
      .set('Authorization', await tokenOf('reporter'))
      .field('_payload', JSON.stringify({ document: ids.documents, method: 'text', text: CANARY }))
      .attach('file', Buffer.from(`Evidence ${CANARY}`), {
        filename: 'evidence.txt',
        contentType: 'text/plain',
      })
      .expect(201)
    ids.captures = evidence.body.doc.id as string
    files.push(evidence.body.doc.url as string)
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const media = await request(desk.app)
      .post('/api/media')
      .set('Authorization', await tokenOf('reporter'))
      .field('_payload', JSON.stringify({ alt: { en: CANARY }, credit: CANARY }))
      .attach('file', picture, { filename: 'unpublished.png', contentType: 'image/png' })
      .expect(201)
    ids.media = media.body.doc.id as string
    files.push(media.body.doc.url as string)
    ids.helplines = await make(editor, 'helplines', {
      organisation: { en: CANARY },
      name: { en: CANARY },
      slug: `line-${CANARY}`,
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels: [{ type: 'phone', e164: '+442079460999' }],
      verification: { checkedBy: CANARY },
      status: 'suspended',
    })
    ids.desks = await make(admin, 'desks', {
      name: { en: CANARY },
      slug: `desk-${CANARY}`,
      email: `${CANARY}@desk.test`,
    })
    ids.topics = await make(admin, 'topics', { name: { en: CANARY }, slug: `topic-${CANARY}` })
    ids.users = await make(admin, 'users', {
      email: `${CANARY}@desk.test`,
      name: CANARY,
      password: PASSWORD,
      roles: ['reporter'],
    })
    await editor
      .post('/api/globals/house-style', { names: [{ kind: 'other', preferred: { en: CANARY } }] })
      .expect(200)
    await admin.post('/api/globals/desk-policy', { levels: [{ rule: CANARY, level: 'warn' }] }).expect(200)
    await admin.post('/api/payload-preferences/secret', { value: CANARY })
    const withVersions = collections.filter(
      (config) => config.versions && !config.slug.startsWith('payload-'),
    )
    for (const { slug } of withVersions) {
      const { body } = await admin.get(`/api/${slug}/versions?limit=1`)
      if (body.docs?.[0]) versions[slug] = body.docs[0].id as string
    }
    const inDatabase = await desk.pool.query<{ collection: string; id: string }>(
      `select 'verifications' as collection, id::text from verifications union all select 'disputes', id::text from disputes`,
    )
    for (const { collection, id } of inDatabase.rows) ids[collection] ??= id
  }

  const tokenOf = async (role: string): Promise<string> => {
    const { body } = await request(desk.app)
      .post('/api/users/login')
      .send({ email: `${role}@desk.test`, password: PASSWORD })
    return `JWT ${body.token}`
  }

  /** What looks like a session and is none. Payload signs with the first half of its secret's hash. */
  const badTokens = async (): Promise<Record<string, string>> => {
    const good = (await tokenOf('admin')).replace('JWT ', '')
    const [head = '', claims = '', signature = ''] = good.split('.')
    const read = (part: string): Record<string, unknown> =>
      JSON.parse(Buffer.from(part, 'base64url').toString())
    const write = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
    const key = createHash('sha256')
      .update(process.env.PAYLOAD_SECRET ?? '')
      .digest('hex')
      .slice(0, 32)
    const sign = (header: object, payload: object, secret = key): string => {
      const text = `${write(header)}.${write(payload)}`
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    }
    const header = read(head)
    const own = read(claims)
    // The forged ones below are only worth something where this one, made the same way, is accepted.
    await request(desk.app)
      .get('/api/articles')
      .set('Authorization', `JWT ${sign(header, own)}`)
      .expect(200)
    return {
      'a word': 'JWT nonsense',
      'another scheme': 'Bearer nonsense',
      'an API key that nobody has': 'users API-Key 00000000',
      'a token that ended': `JWT ${sign(header, { ...own, iat: 1, exp: 2 })}`,
      'a token of another secret': `JWT ${sign(header, own, 'x'.repeat(32))}`,
      'a token without a signature': `JWT ${write({ ...header, alg: 'none' })}.${claims}.`,
      'a token with the claims changed': `JWT ${head}.${write({ ...own, email: 'x' })}.${signature}`,
      'a token of nobody': `JWT ${sign(header, { ...own, id: '00000000-0000-4000-8000-000000000000' })}`,
      'a token of a session that is none': `JWT ${sign(header, { ...own, sid: 'none' })}`,
      'a token of another collection': `JWT ${sign(header, { ...own, collection: 'readers' })}`,
    }
  }

  const ask = ({ method, path, body }: Door, authorization?: string): request.Test => {
    const test = request(desk.app)[method](path).set('Accept-Language', 'en')
    if (authorization) test.set('Authorization', authorization)
    return body ? test.send(body) : test
  }

  /** Same for everybody, whatever it hides: neither a record nor a number of records, nor a word of any. */
  const expectNothing = async (door: Door, authorization?: string): Promise<void> => {
    const { status, text, body } = await ask(door, authorization)
    const raw = text ?? Buffer.from(body ?? '').toString('latin1')
    const name = `${door.method} ${door.path}`
    expect({ name, leaked: raw.includes(CANARY) || raw.includes(ARABIC_CANARY) }).toEqual({
      name,
      leaked: false,
    })
    expect({ name, open: status < 400, status }).toEqual({ name, open: false, status })
    // Payload's own collections have an address for versions that they do not keep: a fault of its own, with nothing in it.
    const isOurs = !door.path.startsWith('/api/payload-')
    if (isOurs) expect({ name, status, isClients: status < 500 }).toEqual({ name, status, isClients: true })
    const { errors, message, ...rest } = (body ?? {}) as Record<string, unknown>
    expect({ name, rest, said: Boolean(errors ?? message ?? true) }).toEqual({ name, rest: {}, said: true })
  }

  /** An answer without the address that was asked, which some of Payload's refusals repeat. */
  const said = (text = ''): string => text.replace(/http:[^"]*/g, '')

  const NOBODY = '00000000-0000-4000-8000-000000000000'

  /** Every address that Payload has for a collection, and every one of ours: from the configuration. */
  const doorsOf = (config: SanitizedCollectionConfig): Door[] => {
    const id = ids[config.slug] ?? NOBODY
    const endpoints = config.endpoints || []
    const own = endpoints.map(({ method, path }): Door => ({
      method: method as Door['method'],
      path: `/api/${config.slug}${path
        .replace('/versions/:id', `/versions/${versions[config.slug] ?? NOBODY}`)
        .replace(':id', id)
        .replace(/:(filename|key)\+?/, 'x')}`.replace(/\/$/, ''),
      ...(method === 'get' || method === 'delete' ? {} : { body: {} }),
    }))
    const query = (text: string): Door => ({ method: 'get', path: `/api/${config.slug}?${text}` })
    return [
      ...own,
      ...[
        'depth=5',
        'draft=true',
        'locale=all',
        'select[id]=true',
        'sort=-createdAt',
        'limit=0',
        'pagination=false',
        'trash=true',
        'showHiddenFields=true',
        'overrideAccess=true',
        'fallback-locale=en',
        'populate[users][email]=true',
        'joins[verifications][limit]=5',
      ].map(query),
      { method: 'get', path: `/api/${config.slug}/${id}?depth=5&draft=true&locale=all` },
      { method: 'get', path: `/api/${config.slug}/versions?depth=5&locale=all` },
      { method: 'get', path: `/api/${config.slug}/versions/${versions[config.slug] ?? NOBODY}` },
      { method: 'get', path: `/api/${config.slug}/count?draft=true` },
      {
        method: 'patch',
        path: `/api/${config.slug}?where[id][exists]=true`,
        body: { name: 'x', headline: 'x' },
      },
      { method: 'delete', path: `/api/${config.slug}?where[id][exists]=true` },
      { method: 'post', path: `/api/${config.slug}/${id}/duplicate`, body: {} },
    ]
  }

  /** Where the answer is the same for all and holds nothing: signing in and out, and who one is. */
  const SAME_FOR_ALL =
    /\/(login|logout|me|init|refresh-token|forgot-password|reset-password|verify\/.*|access\/.*|payload-preferences\/.*)(\?|$)/

  it('has more than forty doors to try, or these tests try nothing', () => {
    expect(collections.length).toBeGreaterThan(12)
    expect(collections.flatMap(doorsOf).length).toBeGreaterThan(300)
    for (const { slug } of collections.filter(({ slug: name }) => !name.startsWith('payload-')))
      expect({ slug, planted: ids[slug] !== undefined }).toEqual({ slug, planted: true })
  })

  it('gets nothing at any address of any collection, and changes nothing', async () => {
    const before = await countRows(desk)
    for (const config of collections) {
      for (const door of doorsOf(config)) if (!SAME_FOR_ALL.test(door.path)) await expectNothing(door)
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('gets the same answer for all at the few addresses that answer anybody: whatever is there, or is not', async () => {
    const before = await countRows(desk)
    for (const config of collections) {
      for (const door of doorsOf(config).filter(({ path }) => SAME_FOR_ALL.test(path))) {
        const elsewhere = { ...door, path: door.path.replace(ids[config.slug] ?? NOBODY, NOBODY) }
        const [one, two] = [await ask(door), await ask(elsewhere)]
        const name = `${door.method} ${door.path}`
        expect({ name, status: one.status, text: said(one.text) }).toEqual({
          name,
          status: two.status,
          text: said(two.text),
        })
        expect({ name, leaked: one.text.includes(CANARY), fault: one.status >= 500 }).toEqual({
          name,
          leaked: false,
          fault: false,
        })
        // The shape of a collection, or a right to anything in it, is no answer for anybody either.
        expect({ name, told: /fields|"permission":true/.test(one.text) }).toEqual({ name, told: false })
      }
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('gets nothing at any address of any global, and changes nothing', async () => {
    const before = await countRows(desk)
    for (const { slug } of globals) {
      const doors: Door[] = [
        { method: 'get', path: `/api/globals/${slug}` },
        { method: 'get', path: `/api/globals/${slug}?depth=5&draft=true&locale=all` },
        { method: 'get', path: `/api/globals/${slug}/versions` },
        { method: 'get', path: `/api/globals/${slug}/versions/${NOBODY}` },
        { method: 'post', path: `/api/globals/${slug}`, body: { contactEmail: 'x@example.org' } },
        { method: 'post', path: `/api/globals/${slug}/versions/${NOBODY}`, body: {} },
      ]
      for (const door of doors) await expectNothing(door)
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('learns nothing from a condition: whether it holds or not, the answer is the same byte for byte', async () => {
    const values: Record<(typeof OPERATORS)[number], [string, string]> = {
      equals: [CANARY, 'absent'],
      not_equals: ['absent', CANARY],
      like: [CANARY, 'absent'],
      contains: [CANARY, 'absent'],
      in: [CANARY, 'absent'],
      exists: ['true', 'false'],
      greater_than: ['a', 'zzzz'],
    }
    for (const config of collections) {
      const paths = [
        ...config.flattenedFields.map((field) => field.name),
        'createdBy.email',
        'quote.person.legalName',
        'person.legalName',
        'by.resetPasswordToken',
        'authors.salt',
        'version.headline',
        'hash',
        'resetPasswordToken',
        'sessions.id',
        'email',
      ]
      for (const path of paths) {
        for (const operator of OPERATORS) {
          const [holds, fails] = values[operator]
          for (const place of [`/api/${config.slug}`, `/api/${config.slug}/count`]) {
            const [one, two] = await Promise.all(
              [holds, fails].map((value) =>
                ask({ method: 'get', path: `${place}?where[${path}][${operator}]=${value}` }),
              ),
            )
            const isRefused = (one?.status ?? 0) >= 400 || config.slug === 'payload-preferences'
            const same = one?.status === two?.status && said(one?.text) === said(two?.text) && isRefused
            if (!same)
              expect({ place, path, operator, one: one?.text, two: two?.text }).toBe('the same refusal')
          }
          // One operator tells for each path; the others are tried on the first paths of each collection.
          if (paths.indexOf(path) > 3) break
        }
        const [sorted, reversed] = await Promise.all(
          [path, `-${path}`].map((sort) => ask({ method: 'get', path: `/api/${config.slug}?sort=${sort}` })),
        )
        expect([sorted?.status, said(sorted?.text)]).toEqual([reversed?.status, said(reversed?.text)])
        expect(sorted?.status).toBeGreaterThanOrEqual(400)
      }
    }
  }, 120_000)

  it('gets no file, by whatever name it is asked for', async () => {
    expect(files).toHaveLength(2)
    for (const file of files) {
      const name = decodeURIComponent(file.split('/').pop() ?? '')
      const collection = file.includes('/captures/') ? 'captures' : 'media'
      for (const path of [
        file,
        `${file}?prefix=x`,
        `/api/${collection}/file/${name}`,
        `/api/${collection}/file/..%2F${collection}%2F${name}`,
        `/api/${collection}/file/%2e%2e%2f${name}`,
        `/api/${collection}/file/${encodeURIComponent(`../../${name}`)}`,
        `/v1/media/${name}`,
        `/media/${name}`,
        `/captures/${name}`,
      ]) {
        const { status, text, body } = await ask({ method: 'get', path })
        const raw = `${text ?? ''}${Buffer.isBuffer(body) ? body.toString('latin1') : ''}`
        expect({ path, open: status < 300, leaked: raw.includes(CANARY) }).toEqual({
          path,
          open: false,
          leaked: false,
        })
      }
    }
  })

  it('gets nothing through GraphQL, in whatever way it is asked', async () => {
    const before = await countRows(desk)
    const queries = [
      '{ __schema { types { name } } }',
      '{ __type(name: "Article") { fields { name } } }',
      '{ Access { canAccessAdmin articles { read { permission } } } }',
      '{ meUser { user { id email } token } }',
      '{ initializedUser }',
      '{ Articles { docs { headline internalNotes } totalDocs } }',
      '{ countArticles { totalDocs } }',
      '{ versionsArticles { docs { id } } }',
      `{ Article(id: "${ids.articles}") { headline } }`,
      `{ versionArticle(id: "${versions.articles}") { id } }`,
      `{ Person(id: "${ids.people}") { legalName } }`,
      '{ allMedia { docs { url } } }',
      '{ DeskPolicy { fourEyes } }',
      '{ HouseStyle { digits } }',
      `mutation { updateArticle(id: "${ids.articles}", data: { _status: published }) { id } }`,
      `mutation { deleteArticle(id: "${ids.articles}") { id } }`,
      `mutation { createUser(data: { email: "a@b.test", name: "x", password: "${PASSWORD}", roles: [admin] }) { id } }`,
      `mutation { restoreVersionArticle(id: "${versions.articles}") { id } }`,
      'mutation { unlockUser(email: "admin@desk.test") }',
    ]
    for (const query of queries) {
      const { status, text } = await ask({ method: 'post', path: '/api/graphql', body: { query } })
      expect({ query, status, leaked: text.includes(CANARY) }).toEqual({ query, status: 401, leaked: false })
    }
    for (const path of [
      `/api/graphql?query=${encodeURIComponent(queries[5] ?? '')}`,
      '/api/graphql-playground',
    ]) {
      const { status, text } = await ask({ method: 'get', path })
      expect({ path, open: status < 400, leaked: text.includes(CANARY) }).toEqual({
        path,
        open: false,
        leaked: false,
      })
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('is told who they are, and no more: nobody', async () => {
    const before = await countRows(desk)
    const { body: me } = await ask({ method: 'get', path: '/api/users/me' })
    expect(me.user).toBeNull()
    const { status: init, body: initialised } = await ask({ method: 'get', path: '/api/users/init' })
    if (init < 400) expect(initialised).toEqual({ initialized: true })
    await ask({ method: 'get', path: '/api/access' }).expect(401)
    const account = { email: 'first@desk.test', name: 'First', password: PASSWORD, roles: ['admin'] }
    await ask({ method: 'post', path: '/api/users/first-register', body: account }).expect(403)
    await ask({ method: 'post', path: '/api/users', body: account }).expect(403)
    await ask({ method: 'post', path: '/api/users/unlock', body: { email: 'admin@desk.test' } }).expect(403)
    await ask({ method: 'post', path: '/api/users/refresh-token' }).then(({ status }) =>
      expect(status).toBe(403),
    )
    for (const door of [
      { method: 'get', path: '/api/payload-preferences/secret' },
      { method: 'post', path: '/api/payload-preferences/secret', body: { value: 'x' } },
      { method: 'delete', path: '/api/payload-preferences/secret' },
      { method: 'get', path: '/api/payload-locked-documents' },
      { method: 'get', path: '/api/payload-jobs/run' },
      { method: 'get', path: '/api/payload-jobs/handle-schedules' },
      { method: 'get', path: '/api/payload-jobs' },
      { method: 'get', path: '/api/payload-kv' },
      { method: 'post', path: '/api/reorder', body: {} },
      { method: 'get', path: '/api/og' },
    ] as Door[]) {
      const { status, text } = await ask(door)
      expect({ door, open: status < 400 && !/null/.test(text), leaked: text.includes(CANARY) }).toEqual({
        door,
        open: false,
        leaked: false,
      })
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('learns not which accounts there are: known or not, a wrong password and a lost one are answered alike', async () => {
    const wrong = await Promise.all(
      ['admin@desk.test', 'nobody@desk.test'].map((email) =>
        ask({ method: 'post', path: '/api/users/login', body: { email, password: 'wrong password here' } }),
      ),
    )
    expect(wrong[0]?.status).toBe(401)
    expect([wrong[0]?.status, wrong[0]?.text]).toEqual([wrong[1]?.status, wrong[1]?.text])
    const lost = await Promise.all(
      ['admin@desk.test', 'nobody@desk.test'].map((email) =>
        ask({ method: 'post', path: '/api/users/forgot-password', body: { email } }),
      ),
    )
    expect([lost[0]?.status, lost[0]?.text]).toEqual([lost[1]?.status, lost[1]?.text])
    for (const body of [
      { email: { not_equals: '' }, password: PASSWORD },
      { email: 'admin@desk.test', password: { not_equals: '' } },
      { email: ['admin@desk.test'], password: PASSWORD },
      {},
    ]) {
      const { status } = await ask({ method: 'post', path: '/api/users/login', body })
      expect({ body, refused: status >= 400 && status < 500 }).toEqual({ body, refused: true })
    }
  })

  it('gets no more with a token that is bad than with none', async () => {
    const before = await countRows(desk)
    const doors: Door[] = [
      ...collections
        .filter(({ slug }) => !slug.startsWith('payload-'))
        .flatMap(({ slug }): Door[] => [
          { method: 'get', path: `/api/${slug}?draft=true` },
          { method: 'get', path: `/api/${slug}/${ids[slug]}` },
          { method: 'get', path: `/api/${slug}/count` },
          { method: 'get', path: `/api/${slug}/versions` },
          { method: 'patch', path: `/api/${slug}/${ids[slug]}`, body: {} },
          { method: 'delete', path: `/api/${slug}/${ids[slug]}` },
        ]),
      ...globals.map(({ slug }): Door => ({ method: 'get', path: `/api/globals/${slug}` })),
      { method: 'post', path: `/api/articles/${ids.articles}/publish`, body: { locale: 'en' } },
      { method: 'get', path: `/api/articles/${ids.articles}/preflight?locale=en` },
      {
        method: 'post',
        path: `/api/quotes/${ids.quotes}/verify`,
        body: { outcome: 'unverified', method: 'none' },
      },
      { method: 'get', path: '/api/access' },
      ...files.map((path): Door => ({ method: 'get', path })),
    ]
    for (const [name, token] of Object.entries(tokens)) {
      for (const door of doors) {
        const [anonymous, bad] = [await ask(door), await ask(door, token)]
        const raw = `${bad.text ?? ''}${Buffer.isBuffer(bad.body) ? bad.body.toString('latin1') : ''}`
        expect({ name, door, status: bad.status, leaked: raw.includes(CANARY) }).toEqual({
          name,
          door,
          status: anonymous.status,
          leaked: false,
        })
      }
      const me = await ask({ method: 'get', path: '/api/users/me' }, token)
      expect(me.body.user ?? null).toBeNull()
      for (const query of [
        '{ __schema { types { name } } }',
        '{ Articles { totalDocs } }',
        '{ Access { canAccessAdmin } }',
      ]) {
        const { status } = await ask({ method: 'post', path: '/api/graphql', body: { query } }, token)
        expect({ name, query, status }).toEqual({ name, query, status: 401 })
      }
    }
    expect(await countRows(desk)).toEqual(before)
  }, 180_000)

  it('finds no canary anywhere on the public side', async () => {
    const places = ['ar', 'en'].flatMap((locale) => [
      `/v1/${locale}/articles`,
      `/v1/${locale}/articles?draft=true&status=draft`,
      `/v1/${locale}/articles/live-story`,
      `/v1/${locale}/articles/live-story?draft=true&preview=1`,
      `/v1/${locale}/articles/${locale === 'ar' ? encodeURIComponent('رفيق') : 'nothing'}`,
      `/v1/${locale}/helplines`,
      `/v1/${locale}/quotes/${ids.quotes}`,
      `/v1/${locale}/sources`,
      `/v1/${locale}/people/x`,
      `/v1/${locale}/topics`,
    ])
    for (const path of [
      ...places,
      '/v1/changes',
      '/healthz',
      '/readyz',
      '/metrics',
      '/v1/openapi.json',
      '/sitemap.xml',
    ]) {
      const { text, headers } = await ask({ method: 'get', path })
      const raw = `${text ?? ''}${JSON.stringify(headers)}`
      expect({ path, leaked: raw.includes(CANARY) || raw.includes(ARABIC_CANARY) }).toEqual({
        path,
        leaked: false,
      })
    }
  })
})
