import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { countRows } from '../acts/story'
import { PASSWORD, type TestDesk } from '../support/desk'
import { ARABIC_CANARY, CANARY, type Door, openPlantedDesk, type PlantedDesk } from './planted-desk'

describe('who has no session, or a bad one', () => {
  let desk: TestDesk
  let collections: PlantedDesk['collections']
  let globals: PlantedDesk['globals']
  let files: string[]
  let ids: PlantedDesk['ids']
  let versions: PlantedDesk['versions']
  let tokens: PlantedDesk['tokens']
  let ask: PlantedDesk['ask']

  beforeAll(async () => {
    ;({ desk, collections, globals, files, ids, versions, tokens, ask } = await openPlantedDesk())
  })
  afterAll(() => desk.close())

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
