import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import request, { type Response } from 'supertest'

import type { Role } from '../../src/acts/actor'
import { countRows, englishWords, makeStory, makeVerifiedQuote, publish } from '../acts/story'
import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { make, makeRecords, quoteData, type Records } from '../support/records'

const ROLES: Role[] = ['reporter', 'editor', 'checker', 'safeguarding', 'admin']
const ALL = ROLES
const WRITERS: Role[] = ['reporter', 'editor', 'safeguarding', 'admin']
const EDITORS: Role[] = ['editor', 'safeguarding', 'admin']
const CHECKERS: Role[] = ['editor', 'checker', 'safeguarding', 'admin']

describe('a person of the desk', () => {
  let desk: TestDesk
  let records: Records
  let made = 0

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const mark = (): string => `role-${++made}`
  const allowed = async (act: (role: Role) => PromiseLike<Response>): Promise<Role[]> => {
    const roles: Role[] = []
    for (const role of ROLES) {
      const { status, text } = await act(role)
      // Allowed or forbidden: any other answer would make this matrix say nothing.
      expect({ role, status, text: [200, 201, 403].includes(status) ? '' : text }).toEqual({
        role,
        status,
        text: '',
      })
      if (status < 300) roles.push(role)
    }
    return roles
  }

  const data: Record<string, () => object> = {
    articles: () => ({ headline: 'x', slug: mark() }),
    quotes: () => quoteData(records),
    documents: () => ({
      title: mark(),
      titleLanguage: 'en',
      kind: 'report',
      publisher: records.charity,
      located: 'located',
      reliability: 'primary',
    }),
    sources: () => ({ name: { en: mark() }, slug: mark(), kind: 'charity' }),
    people: () => ({ name: { en: mark() }, slug: mark(), kind: 'expert' }),
    captures: () => ({ document: records.report, text: mark(), method: 'text' }),
    helplines: () => ({
      organisation: { en: mark() },
      name: { en: mark() },
      slug: mark(),
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels: [{ type: 'phone', e164: '+442079460123' }],
      status: 'suspended',
    }),
    desks: () => ({ name: { en: mark() }, slug: mark() }),
    topics: () => ({ name: { en: mark() }, slug: mark() }),
    users: () => ({ email: `${mark()}@desk.test`, name: 'x', password: PASSWORD, roles: ['reporter'] }),
    verifications: () => ({
      quote: records.charity,
      outcome: 'unverified',
      method: 'none',
      at: new Date().toISOString(),
    }),
    disputes: () => ({ quote: records.charity, event: 'raised', at: new Date().toISOString() }),
  }
  const query = (collection: string): string => (collection === 'articles' ? '?locale=en&draft=true' : '')
  const asAdmin = (collection: string): Promise<string> =>
    make(desk.people.admin, collection, data[collection]?.() ?? {}, query(collection))

  describe('by their role', () => {
    const matrix: Record<string, { create: Role[]; update: Role[]; delete: Role[]; change?: object }> = {
      articles: { create: WRITERS, update: EDITORS, delete: EDITORS, change: { headline: 'y' } },
      quotes: { create: ALL, update: ALL, delete: EDITORS, change: { note: 'y' } },
      documents: { create: ALL, update: ALL, delete: EDITORS, change: { notes: 'y' } },
      sources: { create: ALL, update: ALL, delete: EDITORS, change: { country: 'GB' } },
      people: { create: ALL, update: ALL, delete: EDITORS, change: { birthYear: 1980 } },
      captures: { create: ALL, update: [], delete: [], change: { finalUrl: 'https://example.org' } },
      helplines: { create: EDITORS, update: EDITORS, delete: EDITORS, change: { interpreters: true } },
      desks: {
        create: ['safeguarding', 'admin'],
        update: ['safeguarding', 'admin'],
        delete: ['safeguarding', 'admin'],
        change: { email: 'a@desk.test' },
      },
      topics: {
        create: ['safeguarding', 'admin'],
        update: ['safeguarding', 'admin'],
        delete: ['safeguarding', 'admin'],
        change: { code: 'medtop:20000085' },
      },
      users: { create: ['admin'], update: ['admin'], delete: ['admin'], change: { name: 'y' } },
      verifications: { create: [], update: [], delete: [] },
      disputes: { create: [], update: [], delete: [] },
    }

    it('is in a matrix that knows every collection', () => {
      const slugs = Object.keys(desk.payload.collections).filter((slug) => !slug.startsWith('payload-'))
      expect([...Object.keys(matrix), 'media'].sort()).toEqual(slugs.sort())
    })

    for (const [collection, may] of Object.entries(matrix)) {
      it(`creates, changes and deletes ${collection} as the desk agreed`, async () => {
        const person = (role: Role) => desk.people[role]
        const address = `/api/${collection}`
        const found = {
          create: await allowed((role) =>
            person(role).post(`${address}${query(collection)}`, data[collection]?.() ?? {}),
          ),
          update: [] as Role[],
          delete: [] as Role[],
        }
        const isMade = !['verifications', 'disputes'].includes(collection)
        const target = async (): Promise<string> =>
          isMade ? await asAdmin(collection) : '00000000-0000-4000-8000-000000000000'
        const one = await target()
        found.update = await allowed((role) =>
          person(role).patch(`${address}/${one}${query(collection)}`, may.change ?? {}),
        )
        const own = new Map<Role, string>()
        for (const role of ROLES) own.set(role, await target())
        found.delete = await allowed((role) => person(role).delete(`${address}/${own.get(role)}`))
        expect(found).toEqual({ create: may.create, update: may.update, delete: may.delete })
      })
    }

    it('uploads pictures unless they only check facts, and deletes them as editor, safeguarding lead or admin', async () => {
      const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
        .png()
        .toBuffer()
      const upload = async (role: Role): Promise<Response> => {
        const { body } = await desk.anyone
          .post('/api/users/login')
          .send({ email: `${role}@desk.test`, password: PASSWORD })
        return request(desk.app)
          .post('/api/media')
          .set('Authorization', `JWT ${body.token}`)
          .field('_payload', JSON.stringify({ alt: { en: 'White' } }))
          .attach('file', picture, { filename: `${mark()}.png`, contentType: 'image/png' })
      }
      expect(await allowed(upload)).toEqual(WRITERS)
      const one = (await upload('admin')).body.doc.id as string
      expect(await allowed((role) => desk.people[role].patch(`/api/media/${one}`, { credit: 'x' }))).toEqual(
        WRITERS,
      )
      const own = new Map<Role, string>()
      for (const role of ROLES) own.set(role, (await upload('admin')).body.doc.id as string)
      expect(await allowed((role) => desk.people[role].delete(`/api/media/${own.get(role)}`))).toEqual(
        EDITORS,
      )
    })

    it('changes the desk’s settings as the desk agreed', async () => {
      expect(
        await allowed((role) => desk.people[role].post('/api/globals/house-style', { digits: 'either' })),
      ).toEqual(EDITORS)
      for (const [slug, change] of [
        ['desk-policy', { fourEyes: true }],
        ['publication', { contactEmail: 'desk@example.org' }],
      ] as const)
        expect(await allowed((role) => desk.people[role].post(`/api/globals/${slug}`, change))).toEqual([
          'safeguarding',
          'admin',
        ])
    })

    it('publishes, corrects, schedules and withdraws as the desk agreed, at every door', async () => {
      const ready = async (): Promise<string> => (await makeStory(desk, records, mark())).article
      const live = async (): Promise<string> => {
        const article = await ready()
        await publish(desk, article)
        return article
      }
      const each = async (
        story: () => Promise<string>,
        act: (role: Role, article: string) => PromiseLike<Response>,
      ) => {
        const stories = new Map<Role, string>()
        for (const role of ROLES) stories.set(role, await story())
        return allowed((role) => act(role, stories.get(role) ?? ''))
      }
      const publishers: Role[] = ['editor', 'admin']
      expect(
        await each(ready, (role, article) =>
          desk.people[role].post(`/api/articles/${article}/publish`, { locale: 'en' }),
        ),
      ).toEqual(publishers)
      expect(
        await each(ready, (role, article) =>
          desk.people[role].patch(`/api/articles/${article}?locale=en`, { _status: 'published' }),
        ),
      ).toEqual(publishers)
      expect(
        await each(ready, (role, article) =>
          desk.people[role].patch(`/api/articles/${article}?locale=en&draft=true`, { _status: 'published' }),
        ),
      ).toEqual(publishers)
      expect(
        await each(live, (role, article) =>
          desk.people[role].post(`/api/articles/${article}/correct`, {
            locale: 'en',
            kind: 'typo',
            note: { ar: null, en: 'x' },
          }),
        ),
      ).toEqual(publishers)
      expect(
        await each(ready, (role, article) =>
          desk.people[role].post(`/api/articles/${article}/schedule`, {
            locale: 'en',
            at: '2099-01-01T00:00:00Z',
            zone: 'UTC',
          }),
        ),
      ).toEqual(publishers)
      expect(
        await each(live, (role, article) =>
          desk.people[role].post(`/api/articles/${article}/withdraw`, {
            locale: 'en',
            kind: 'unpublished',
            reason: 'x',
          }),
        ),
      ).toEqual(EDITORS)
    })

    it('verifies, disputes and settles as the desk agreed', async () => {
      const quotes = async (): Promise<Map<Role, string>> => {
        const map = new Map<Role, string>()
        for (const role of ROLES)
          map.set(role, await make(desk.people.reporter, 'quotes', quoteData(records)))
        return map
      }
      const first = await quotes()
      const order = { outcome: 'verified_verbatim', method: 'readPrimary' }
      expect(
        await allowed((role) => desk.people[role].post(`/api/quotes/${first.get(role)}/verify`, order)),
      ).toEqual(CHECKERS)
      expect(
        await allowed((role) =>
          desk.people[role].post(`/api/quotes/${first.get(role)}/dispute`, { event: 'raised', grounds: 'x' }),
        ),
      ).toEqual(CHECKERS)
      const disputed = await makeVerifiedQuote(desk, records)
      const disputes = new Map<Role, string>()
      for (const role of ROLES) {
        const { body } = await desk.people.admin.post(`/api/quotes/${disputed}/dispute`, {
          event: 'raised',
          grounds: 'x',
        })
        disputes.set(role, body.dispute as string)
      }
      expect(
        await allowed((role) =>
          desk.people[role].post(`/api/quotes/${disputed}/dispute`, {
            event: 'rejected',
            grounds: 'x',
            dispute: disputes.get(role),
          }),
        ),
      ).toEqual(EDITORS)
      const retracted = await quotes()
      expect(
        await allowed((role) =>
          desk.people[role].post(`/api/quotes/${retracted.get(role)}/dispute`, {
            event: 'retracted',
            grounds: 'x',
          }),
        ),
      ).toEqual(EDITORS)
    })

    it('never verifies what passed through their own hands, whatever their role', async () => {
      const order = { outcome: 'verified_verbatim', method: 'readPrimary' }
      for (const role of CHECKERS) {
        const own = await make(desk.people[role], 'quotes', quoteData(records))
        await desk.people[role].post(`/api/quotes/${own}/verify`, order).expect(403)
        const changed = await make(desk.people.reporter, 'quotes', quoteData(records))
        await desk.people[role].patch(`/api/quotes/${changed}`, { saidOn: '2026-03-11' }).expect(200)
        await desk.people[role].post(`/api/quotes/${changed}/verify`, order).expect(403)
        const rendered = await make(desk.people.reporter, 'quotes', quoteData(records, { renditions: [] }))
        await desk.people[role]
          .patch(`/api/quotes/${rendered}`, {
            renditions: [
              { locale: 'ar', text: 'نص', translatorKind: 'person', translator: 'x', basis: 'original' },
            ],
          })
          .expect(200)
        await desk.people.reporter.patch(`/api/quotes/${rendered}`, { saidOn: '2026-03-12' }).expect(200)
        await desk.people[role].post(`/api/quotes/${rendered}/verify`, order).expect(403)
      }
    })

    it('never approves a rendition of their own', async () => {
      const rendition = {
        locale: 'ar',
        text: 'نص',
        translatorKind: 'person',
        translator: 'x',
        basis: 'original',
        approved: true,
      }
      await desk.people.editor
        .post('/api/quotes', quoteData(records, { renditions: [rendition] }))
        .expect(403)
      const quote = await make(desk.people.reporter, 'quotes', quoteData(records))
      const { body } = await desk.people.editor.get(`/api/quotes/${quote}?depth=0`)
      const rows = body.renditions.map((row: object) => ({ ...row, approved: true }))
      await desk.people.reporter.patch(`/api/quotes/${quote}`, { renditions: rows }).expect(403)
      await desk.people.editor.patch(`/api/quotes/${quote}`, { renditions: rows }).expect(200)
      const { body: approved } = await desk.people.editor.get(`/api/quotes/${quote}?depth=0`)
      expect(approved.renditions[0]).toMatchObject({
        approved: true,
        approvedBy: desk.people.editor.id,
        writtenBy: desk.people.reporter.id,
      })
    })

    it('changes only their own stories as a reporter: those that they began, or are an author of', async () => {
      const { reporter, editor } = desk.people
      const others = await make(editor, 'articles', { headline: 'x', slug: mark() }, '?locale=en&draft=true')
      await reporter.patch(`/api/articles/${others}?locale=en&draft=true`, { headline: 'mine' }).expect(403)
      await reporter
        .patch(`/api/articles/${others}?locale=en&draft=true`, { authors: [reporter.id] })
        .expect(403)
      await editor
        .patch(`/api/articles/${others}?locale=en&draft=true`, { authors: [reporter.id] })
        .expect(200)
      await reporter.patch(`/api/articles/${others}?locale=en&draft=true`, { headline: 'ours' }).expect(200)
      await editor.patch(`/api/articles/${others}?locale=en&draft=true`, { authors: [] }).expect(200)
      await reporter
        .patch(`/api/articles/${others}?locale=en&draft=true`, { headline: 'mine again' })
        .expect(403)
      const version = (await editor.get(`/api/articles/versions?where[parent][equals]=${others}&limit=1`))
        .body.docs[0].id
      await reporter.post(`/api/articles/versions/${version}`).expect(403)
    })

    it('changes their own account in their name, byline and password, and in nothing else', async () => {
      for (const role of ['reporter', 'checker', 'editor', 'safeguarding'] as const) {
        const { id } = desk.people[role]
        await desk.people[role]
          .patch(`/api/users/${id}`, { name: `Own ${role}`, byline: { en: 'x' } })
          .expect(200)
        await desk.people[role].patch(`/api/users/${desk.people.admin.id}`, { name: 'x' }).expect(403)
        await desk.people[role].patch(`/api/users/${id}`, { roles: ['admin'], email: 'new@desk.test' })
        const { body } = await desk.people.admin.get(`/api/users/${id}?depth=0`)
        expect([body.name, body.roles, body.email]).toEqual([`Own ${role}`, [role], `${role}@desk.test`])
      }
    })
  })

  describe('who sends what is not theirs to say', () => {
    const forged = '00000000-0000-4000-8000-00000000f0e9'

    it('has no say in what hooks and acts derive of a quote', async () => {
      const { reporter, admin } = desk.people
      const derived = {
        state: 'verified_verbatim',
        fingerprint: 'f'.repeat(64),
        label: 'forged',
        createdBy: admin.id,
        lastEditedBy: admin.id,
      }
      for (const person of [reporter, admin]) {
        const id = await make(person, 'quotes', quoteData(records, derived))
        await person.patch(`/api/quotes/${id}`, { ...derived, note: 'x' }).expect(200)
        const { body } = await admin.get(`/api/quotes/${id}?depth=0`)
        expect(body.state).toBe('unverified')
        expect(body.fingerprint).not.toBe(derived.fingerprint)
        expect(body.label).not.toBe('forged')
        expect(body.createdBy).toBe(person.id)
        expect(body.lastEditedBy).toBe(person.id)
      }
      const verified = await makeVerifiedQuote(desk, records)
      await reporter
        .patch(`/api/quotes/${verified}`, { originalText: 'Changed.', state: 'verified_verbatim' })
        .expect(200)
      expect((await admin.get(`/api/quotes/${verified}?depth=0`)).body.state).toBe('unverified')
      const { body } = await reporter.get(`/api/quotes/${verified}?depth=0`)
      await reporter
        .patch(`/api/quotes/${verified}`, {
          renditions: body.renditions.map((row: object) => ({
            ...row,
            writtenBy: admin.id,
            approvedBy: admin.id,
            approvedAt: '2020-01-01T00:00:00Z',
          })),
        })
        .expect(200)
      const { body: after } = await reporter.get(`/api/quotes/${verified}?depth=0`)
      expect(after.renditions[0]).toMatchObject({
        writtenBy: reporter.id,
        approvedBy: null,
        approvedAt: null,
      })
    })

    it('has no say in whose a story is, when it was changed, and whether it is public', async () => {
      const { reporter, editor, admin } = desk.people
      const quote = await makeVerifiedQuote(desk, records)
      const forgery = {
        createdBy: admin.id,
        lastEditedBy: admin.id,
        edited: { ar: '2001-01-01T00:00:00Z', en: '2001-01-01T00:00:00Z', shared: '2001-01-01T00:00:00Z' },
        createdAt: '2001-01-01T00:00:00Z',
        updatedAt: '2001-01-01T00:00:00Z',
        id: forged,
      }
      const id = await make(
        reporter,
        'articles',
        { ...englishWords(mark(), quote), ...forgery },
        '?locale=en&draft=true',
      )
      expect(id).not.toBe(forged)
      await reporter
        .patch(`/api/articles/${id}?locale=en&draft=true`, { ...forgery, headline: 'Changed' })
        .expect(200)
      const { body } = await editor.get(
        `/api/articles/${id}?locale=en&draft=true&depth=0&showHiddenFields=true`,
      )
      expect([body.id, body.createdBy, body.lastEditedBy, body._status]).toEqual([
        id,
        reporter.id,
        reporter.id,
        'draft',
      ])
      const { rows } = await desk.pool.query(
        `select version_edited_en as en, version_edited_shared as shared from _articles_v where parent_id = $1 and latest`,
        [id],
      )
      for (const at of [rows[0].en, rows[0].shared]) expect(new Date(at).getFullYear()).toBeGreaterThan(2001)
    })

    it('has no say in the hash, size, name or place of evidence, nor in who kept it', async () => {
      const { reporter, admin } = desk.people
      const { body } = await reporter
        .post('/api/captures', {
          document: records.report,
          text: 'What stood there.',
          method: 'text',
          sha256: 'f'.repeat(64),
          bytes: 1,
          capturedBy: admin.id,
          title: 'forged',
          filename: '../../../etc/passwd',
          url: '/etc/passwd',
          mimeType: 'text/html',
          filesize: 1,
        })
        .then((answer) => {
          expect(answer.status).toBeLessThan(500)
          return answer
        })
      if (!body.doc) return
      expect(body.doc.sha256).not.toBe('f'.repeat(64))
      expect(body.doc.bytes).toBe(Buffer.byteLength('What stood there.'))
      expect(body.doc.capturedBy?.id ?? body.doc.capturedBy).toBe(reporter.id)
      expect(body.doc.title).not.toBe('forged')
      expect(body.doc.filename ?? null).toBeNull()
    })

    it('has no say in their own roles, nor in the keys of any account', async () => {
      const { reporter, admin } = desk.people
      const before = (await desk.pool.query('select salt, hash from users where id = $1', [reporter.id])).rows
      await reporter.patch(`/api/users/${reporter.id}`, {
        roles: ['admin'],
        salt: 'x',
        hash: 'x',
        resetPasswordToken: 'known',
        resetPasswordExpiration: '2099-01-01T00:00:00Z',
        loginAttempts: -1,
        lockUntil: null,
        sessions: [],
        apiKey: 'x',
        enableAPIKey: true,
        _verified: true,
      })
      const after = await desk.pool.query(
        'select salt, hash, reset_password_token as token from users where id = $1',
        [reporter.id],
      )
      expect(after.rows).toEqual(before.map((row) => ({ ...row, token: null })))
      expect((await admin.get(`/api/users/${reporter.id}`)).body.roles).toEqual(['reporter'])
      await reporter.get('/api/articles').expect(200)
      for (const field of ['salt', 'hash', 'resetPasswordToken', 'sessions', 'loginAttempts']) {
        const { body } = await admin.get(
          `/api/users/${reporter.id}?showHiddenFields=true&select[${field}]=true`,
        )
        expect({ field, value: JSON.stringify(body).includes(before[0]?.hash ?? '') }).toEqual({
          field,
          value: false,
        })
        expect(body).not.toHaveProperty(field === 'loginAttempts' || field === 'sessions' ? 'salt' : field)
      }
    })

    it('does not read a legal name, nor find it by asking, unless they answer for safeguarding', async () => {
      const { safeguarding } = desk.people
      const id = await make(safeguarding, 'people', {
        name: { en: 'A. (pseudonym)' },
        kind: 'survivor',
        legalName: 'Wilhelmina',
        protection: { level: 'legalLifelong', reason: 'By law.' },
      })
      const quote = await make(safeguarding, 'quotes', quoteData(records, { person: id }))
      for (const role of ['reporter', 'editor', 'checker'] as const) {
        const person = desk.people[role]
        for (const address of [
          `/api/people/${id}`,
          `/api/people/${id}?showHiddenFields=true&depth=5`,
          `/api/people?select[legalName]=true`,
          `/api/quotes/${quote}?depth=3`,
          `/api/quotes/${quote}?populate[people][legalName]=true`,
        ])
          expect({ role, address, leaked: (await person.get(address)).text.includes('Wilhelmina') }).toEqual({
            role,
            address,
            leaked: false,
          })
        for (const address of ['/api/people', '/api/people/count']) {
          for (const path of ['legalName', 'or][0][legalName', 'and][0][legalName']) {
            const one = await person.get(`${address}?where[${path}][like]=Wilh`)
            const two = await person.get(`${address}?where[${path}][like]=zzzz`)
            expect({ role, path, one: [one.status, one.body.totalDocs] }).toEqual({
              role,
              path,
              one: [two.status, two.body.totalDocs],
            })
          }
        }
        const [one, two] = [
          await person.get('/api/quotes?where[person.legalName][like]=Wilh'),
          await person.get('/api/quotes?where[person.legalName][like]=zzzz'),
        ]
        expect([one.status, one.body.totalDocs]).toEqual([two.status, two.body.totalDocs])
        expect((await person.get('/api/people?sort=legalName')).status).toBeGreaterThanOrEqual(400)
        const { body } = await person.post('/api/graphql', { query: `{ Person(id: "${id}") { legalName } }` })
        expect(JSON.stringify(body)).not.toContain('Wilhelmina')
        await person.patch(`/api/people/${id}`, { legalName: 'Forged', protection: { level: 'none' } })
        const { body: after } = await safeguarding.get(`/api/people/${id}?depth=0`)
        expect([after.legalName, after.protection.level, after.protection.reason]).toEqual([
          'Wilhelmina',
          'legalLifelong',
          'By law.',
        ])
      }
    })

    it('does not lift protection by another way: not in part, not with another kind, not through GraphQL', async () => {
      const { reporter, safeguarding } = desk.people
      const id = await make(reporter, 'people', {
        name: { en: 'Child' },
        kind: 'child',
        protection: { level: 'none' },
      })
      for (const change of [
        { protection: { level: 'none' } },
        { protection: null },
        { protection: {} },
        { 'protection.level': 'none' },
        { protection_level: 'none' },
        { kind: 'expert', protection: { level: 'none' } },
        { kind: 'expert' },
      ])
        await reporter.patch(`/api/people/${id}`, change)
      await reporter.post('/api/graphql', {
        query: `mutation { updatePerson(id: "${id}", data: { protection: { level: none } }) { id } }`,
      })
      await reporter.patch(`/api/people?where[id][equals]=${id}`, { protection: { level: 'none' } })
      expect((await safeguarding.get(`/api/people/${id}?depth=0`)).body.protection.level).toBe('onRequest')
    })

    it('makes no verification, dispute or version by writing it, and forges no act’s entry', async () => {
      const before = await countRows(desk)
      for (const role of ROLES) {
        for (const collection of ['verifications', 'disputes']) {
          await desk.people[role].post(`/api/${collection}`, data[collection]?.() ?? {}).expect(403)
        }
        const quote = (await desk.people.admin.get('/api/quotes?limit=1&depth=0')).body.docs[0].id as string
        await desk.people[role].patch(`/api/quotes/${quote}`, {
          verifications: { docs: [forged] },
          disputes: { docs: [] },
        })
      }
      expect(await countRows(desk)).toEqual(before)
    })

    it('sees nothing and does nothing once their roles are taken away, though their session goes on', async () => {
      const { admin } = desk.people
      const email = `${mark()}@desk.test`
      const id = await make(admin, 'users', { email, name: 'x', password: PASSWORD, roles: ['editor'] })
      const { body } = await desk.anyone.post('/api/users/login').send({ email, password: PASSWORD })
      const as = (test: request.Test): request.Test => test.set('Authorization', `JWT ${body.token}`)
      await as(request(desk.app).get('/api/articles')).expect(200)
      await admin.patch(`/api/users/${id}`, { roles: [] }).expect(200)
      for (const address of [
        '/api/articles',
        '/api/people',
        '/api/globals/desk-policy',
        '/api/quotes/versions',
      ])
        expect((await as(request(desk.app).get(address))).status).toBeGreaterThanOrEqual(400)
      const { article } = await makeStory(desk, records, mark())
      for (const address of ['preflight?locale=en', 'state'])
        expect(
          (await as(request(desk.app).get(`/api/articles/${article}/${address}`))).status,
        ).toBeGreaterThanOrEqual(400)
      for (const [collection, record] of [
        ['helplines', records.helpline],
        ['quotes', (await admin.get('/api/quotes?limit=1')).body.docs[0].id as string],
      ])
        expect(
          (await as(request(desk.app).get(`/api/${collection}/${record}/uses`))).status,
        ).toBeGreaterThanOrEqual(400)
      expect(
        (await as(request(desk.app).post(`/api/articles/${article}/publish`)).send({ locale: 'en' })).status,
      ).toBe(403)
      expect(
        (await as(request(desk.app).post('/api/graphql')).send({ query: '{ Articles { totalDocs } }' }))
          .status,
      ).toBe(401)
    })
  })
})
