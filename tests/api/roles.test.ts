import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import request, { type Response } from 'supertest'

import type { Role } from '../../src/acts/actor'
import { makeStory, makeVerifiedQuote, publish } from '../acts/story'
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
    webhooks: () => ({ name: mark(), url: `https://[3ffe::1]/${mark()}`, active: false }),
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
      webhooks: { create: ['admin'], update: ['admin'], delete: ['admin'], change: { name: 'y' } },
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
})
