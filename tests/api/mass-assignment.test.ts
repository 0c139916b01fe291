import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import type { Role } from '../../src/acts/actor'
import { countRows, englishWords, makeStory, makeVerifiedQuote } from '../acts/story'
import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { make, makeRecords, quoteData, type Records } from '../support/records'

const ROLES: Role[] = ['reporter', 'editor', 'checker', 'safeguarding', 'admin']

describe('a person of the desk', () => {
  let desk: TestDesk
  let records: Records
  let made = 0

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const mark = (): string => `mass-${++made}`
  const data: Record<string, () => object> = {
    verifications: () => ({
      quote: records.charity,
      outcome: 'unverified',
      method: 'none',
      at: new Date().toISOString(),
    }),
    disputes: () => ({ quote: records.charity, event: 'raised', at: new Date().toISOString() }),
  }

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
        // The colleague who approved it, and when: not what was sent.
        approvedBy: desk.people.checker.id,
        approvedAt: expect.not.stringContaining('2020'),
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
