import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, type Records } from '../support/records'
import {
  countRows,
  englishWords,
  makeStory,
  makeVerifiedQuote,
  publish,
  whileChangesAreHeld,
  untilBlocked,
  untilStatus,
} from './story'

const APPEND_ONLY = [
  'delivery.editions',
  'delivery.node_history',
  'delivery.changes',
  'delivery.slugs',
  'newsroom.audit',
  'public.captures',
  'public.verifications',
  'public.disputes',
]

describe('editions', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const numbersOf = async (article: string): Promise<number[]> => {
    const { rows } = await desk.pool.query<{ number: number }>(
      'select number from delivery.editions where article = $1 order by number',
      [article],
    )
    return rows.map((row) => row.number)
  }

  it('are refused change, deletion and truncation by the database itself, as is every record of what happened', async () => {
    const { article, quote } = await makeStory(desk, records, 'append-only')
    await publish(desk, article)
    await desk.people.checker
      .post(`/api/quotes/${quote}/dispute`, { event: 'raised', grounds: 'Said otherwise.' })
      .expect(200)
    for (const table of APPEND_ONLY) {
      const { rows } = await desk.pool.query(`select count(*)::int as n from ${table}`)
      expect({ table, empty: rows[0].n === 0 }).toEqual({ table, empty: false })
      const { rows: columns } = await desk.pool.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attidentity = ''
         and not attisdropped limit 1`,
        [table],
      )
      const name = columns[0]?.name
      for (const statement of [
        `update ${table} set "${name}" = "${name}"`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(desk.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
      }
    }
  })

  it('follow each other after a withdrawal: the same address is live again', async () => {
    const { article } = await makeStory(desk, records, 'comes-back')
    await publish(desk, article)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, {
        locale: 'en',
        kind: 'unpublished',
        reason: 'Checking a claim.',
      })
      .expect(200)
    const state = await desk.people.editor.get(`/api/articles/${article}/state`).expect(200)
    expect(state.body.en).toMatchObject({ state: 'unpublished', edition: 1 })
    expect(await publish(desk, article)).toBe(2)
    const { rows } = await desk.pool.query(
      'select state, number, notice, withdrawn_at from delivery.stories where article = $1',
      [article],
    )
    expect(rows).toEqual([{ state: 'live', number: 2, notice: null, withdrawn_at: null }])
    await desk.anyone.get('/v1/en/articles/comes-back').expect(200)
  })

  it('keep every address that a story ever had', async () => {
    const { article } = await makeStory(desk, records, 'first-name')
    await publish(desk, article)
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=en&draft=true`, { slug: 'second-name' })
      .expect(200)
    await desk.anyone.get('/v1/en/articles/first-name').expect(200)
    await publish(desk, article)
    const moved = await untilStatus(() => desk.anyone.get('/v1/en/articles/first-name').redirects(0), 301)
    expect(moved.status).toBe(301)
    expect(moved.headers.location).toMatch(/\/v1\/en\/articles\/second-name$/)
    await desk.anyone.get('/v1/en/articles/second-name').expect(200)
  })

  it('of two stories that go out at once under one slug: one wins, the other is told that the slug is taken', async () => {
    const [one, two] = [
      await makeStory(desk, records, 'one-address'),
      await makeStory(desk, records, 'one-address'),
    ]
    const answers = await whileChangesAreHeld(desk, async (letGo) => {
      const first = desk.people.editor
        .post(`/api/articles/${one.article}/publish`, { locale: 'en' })
        .then((r) => r)
      await untilBlocked(desk, 1)
      const second = desk.people.editor
        .post(`/api/articles/${two.article}/publish`, { locale: 'en' })
        .then((r) => r)
      await untilBlocked(desk, 2)
      await letGo()
      return Promise.all([first, second])
    })
    expect(answers.map(({ status }) => status)).toEqual([200, 422])
    const rules = answers[1]?.body.findings.map((finding: { rule: string }) => finding.rule)
    expect(rules).toEqual(['slug-free'])
    expect(await numbersOf(one.article)).toEqual([1])
    expect(await numbersOf(two.article)).toEqual([])
    const { rows } = await desk.pool.query(`select _status from articles where id = $1`, [two.article])
    expect(rows).toEqual([{ _status: 'draft' }])
  })

  it('of one story that two people publish at once get the numbers 1 and 2', async () => {
    const { article } = await makeStory(desk, records, 'twice-at-once')
    const answers = await whileChangesAreHeld(desk, async (letGo) => {
      const first = desk.people.editor
        .post(`/api/articles/${article}/publish`, { locale: 'en' })
        .then((r) => r)
      await untilBlocked(desk, 1)
      const second = desk.people.admin
        .post(`/api/articles/${article}/publish`, { locale: 'en' })
        .then((r) => r)
      await untilBlocked(desk, 2)
      await letGo()
      return Promise.all([first, second])
    })
    expect(answers.map(({ status, body }) => [status, body.edition?.number])).toEqual([
      [200, 1],
      [200, 2],
    ])
    expect(await numbersOf(article)).toEqual([1, 2])
  })

  it('are not made from a page that went stale: If-Match is held at every door', async () => {
    const { article } = await makeStory(desk, records, 'stale')
    await publish(desk, article)
    const { body: read } = await desk.people.editor.get(
      `/api/articles/${article}?locale=en&draft=true&depth=0`,
    )
    const stale = { 'If-Match': `"${read.updatedAt}"` }
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=en&draft=true`, { standfirst: 'Somebody else wrote this.' })
      .set(stale)
      .expect(200)
    const before = await countRows(desk)
    const doors = [
      desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en' }),
      desk.people.editor.patch(`/api/articles/${article}?locale=en`, { _status: 'published' }),
      desk.people.editor.patch(`/api/articles/${article}?locale=en&draft=true`, { headline: 'Mine' }),
      desk.people.editor.patch(`/api/articles/${article}?locale=en&draft=true&autosave=true`, {
        headline: 'Mine',
      }),
      desk.people.editor.patch(`/api/articles/${article}?locale=ar&publishSpecificLocale=en`, {
        _status: 'published',
      }),
      desk.people.editor.post(`/api/articles/${article}/withdraw`, {
        locale: 'en',
        kind: 'unpublished',
        reason: 'x',
      }),
      desk.people.editor.post(`/api/articles/${article}/correct`, {
        locale: 'en',
        kind: 'typo',
        note: { ar: null, en: 'x' },
      }),
      desk.people.editor.post(`/api/articles/${article}/schedule`, {
        locale: 'en',
        at: '2099-01-01T00:00:00Z',
        zone: 'Europe/London',
      }),
    ]
    for (const door of doors) {
      const { status, body } = await door.set(stale)
      expect({ door: `${door.method} ${door.url}`, status }).toEqual({
        door: `${door.method} ${door.url}`,
        status: 409,
      })
      expect(body.errors[0].message).not.toBe('')
    }
    const graphql = await desk.people.editor
      .post('/api/graphql', {
        query: `mutation { updateArticle(id: "${article}", locale: en, data: { _status: published }) { id } }`,
      })
      .set(stale)
    expect(graphql.body.errors[0].extensions.statusCode).toBe(409)
    expect(await countRows(desk)).toEqual(before)
  })

  it('are not taken away by changing the status: that is refused, and the story stays live', async () => {
    const { article } = await makeStory(desk, records, 'stays')
    await publish(desk, article)
    for (const [address, data] of [
      [`/api/articles/${article}?locale=en`, { _status: 'draft' }],
      [`/api/articles/${article}?locale=en&unpublishAllLocales=true`, { _status: 'draft' }],
      [`/api/articles/${article}?locale=en&unpublishAllLocales=true`, {}],
    ] as const) {
      const { status, body } = await desk.people.editor.patch(address, data)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(body.errors[0].message).not.toBe('')
    }
    const graphql = await desk.people.editor.post('/api/graphql', {
      query: `mutation { updateArticle(id: "${article}", locale: en, data: { _status: draft }) { id } }`,
    })
    expect(graphql.body.errors[0].extensions.statusCode).toBe(422)
    await desk.anyone.get('/v1/en/articles/stays').expect(200)
  })

  it('are not made by restoring a version, whichever way it is asked for', async () => {
    const { article } = await makeStory(desk, records, 'restored')
    await publish(desk, article)
    await desk.people.editor.patch(`/api/articles/${article}?locale=en&draft=true`, {
      standfirst: 'Later words.',
    })
    const { body: versions } = await desk.people.editor.get(
      `/api/articles/versions?where[parent][equals]=${article}&where[version._status][equals]=published&depth=0`,
    )
    const version = versions.docs[0].id as string
    const doors = [
      () =>
        desk.people.editor.post('/api/graphql?locale=en', {
          query: `mutation { restoreVersionArticle(id: "${version}") { id } }`,
        }),
      () => desk.people.editor.post(`/api/articles/versions/${version}?locale=en`),
      () => desk.people.editor.post(`/api/articles/versions/${version}?locale=en&draft=false`),
      () => desk.people.editor.post(`/api/articles/versions/${version}?locale=ar&draft=true`),
      () =>
        desk.people.editor.post('/api/graphql', {
          query: `mutation { restoreVersionArticle(id: "${version}", draft: true) { id } }`,
        }),
    ]
    for (const door of doors) {
      const { status } = await door()
      expect(status).toBeLessThan(500)
      expect(await numbersOf(article)).toEqual([1])
    }
    const { body } = await desk.people.editor.get(`/api/articles/${article}?locale=en&draft=true&depth=0`)
    expect(body.standfirst).toBe('The chair presented the annual review.')
    expect(body._status).toBe('draft')
  })

  it('keep their article: it cannot be deleted, alone or with others', async () => {
    const { article } = await makeStory(desk, records, 'kept')
    await publish(desk, article)
    const { status, body } = await desk.people.admin.delete(`/api/articles/${article}`)
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain('withdraw it instead')
    await desk.people.admin.delete(`/api/articles?where[id][equals]=${article}`)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'x' })
      .expect(200)
    await desk.people.admin.delete(`/api/articles/${article}`).expect(409)
    const { rows } = await desk.pool.query('select 1 from articles where id = $1', [article])
    expect(rows).toHaveLength(1)
    const draft = await makeStory(desk, records, 'never-published')
    await desk.people.admin.delete(`/api/articles/${draft.article}`).expect(200)
  })

  it('are published one at a time: a bulk save of stories is refused whole', async () => {
    const good = await makeStory(desk, records, 'bulk-good')
    const bad = await makeStory(desk, records, 'bulk-bad', { standfirst: '' })
    const before = await countRows(desk)
    const where = `where[id][in][0]=${good.article}&where[id][in][1]=${bad.article}`
    for (const data of [
      { _status: 'published' },
      { _status: 'draft' },
      { standfirst: 'The same for all.' },
    ]) {
      for (const query of ['locale=en', 'locale=en&draft=true']) {
        const { status } = await desk.people.editor.patch(`/api/articles?${query}&${where}`, data)
        expect(status).toBe(403)
      }
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('begin with a create that publishes, only where preflight lets it', async () => {
    const quote = await makeVerifiedQuote(desk, records)
    const words = { ...englishWords('made-published', quote), desk: records.desk, _status: 'published' }
    const before = await countRows(desk)
    await desk.people.reporter.post('/api/articles?locale=en', words).expect(403)
    await desk.people.editor.post('/api/articles?locale=en', { ...words, standfirst: '' }).expect(422)
    expect(await countRows(desk)).toEqual(before)
    // What is published as it is made has one hand only: no desk that asks for four eyes lets it out.
    await desk.people.admin.post('/api/globals/desk-policy', { fourEyes: false }).expect(200)
    const article = await make(desk.people.editor, 'articles', words, '?locale=en')
    expect(await numbersOf(article)).toEqual([1])
    await desk.people.admin.post('/api/globals/desk-policy', { fourEyes: true }).expect(200)
  })

  it('carry what was drafted last, not what was published before', async () => {
    const { article, quote } = await makeStory(desk, records, 'newest-draft')
    await publish(desk, article)
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, {
        body: tree(paragraph('Second draft.'), quoteBlock(quote)),
      })
      .expect(200)
    await publish(desk, article)
    const { rows } = await desk.pool.query<{ body: string }>(
      'select content::text as body from delivery.editions where article = $1 order by number',
      [article],
    )
    expect(rows.map(({ body }) => body.includes('Second draft.'))).toEqual([false, true])
  })
})
