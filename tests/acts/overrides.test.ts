import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, type Records } from '../support/records'
import { sweep } from '../../src/worker/sweep'
import {
  auditOf,
  check,
  findingOf,
  makeBlockedStory,
  override,
  REASON,
  RULE,
  setPolicy,
} from './blocked-story'
import { countRows, makeStory, makeVerifiedQuote, englishWords, untilBlocked, whileLocked } from './story'

let stories = 0
const mark = (): string => `override-${(stories += 1)}`

describe('an override', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  beforeEach(() => setPolicy(desk, { overridable: [RULE], levels: [] }))
  afterAll(() => desk.close())

  const ask = (role: keyof TestDesk['people'], article: string, more: object) =>
    desk.people[role].post(`/api/articles/${article}/override`, { locale: 'en', reason: REASON, ...more })

  const publish = (article: string) =>
    desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en' })

  const blocked = async () => {
    const story = await makeBlockedStory(desk, records, mark())
    const { rule, key } = await findingOf(desk, story.article)
    return { ...story, names: { rule, key } }
  }

  describe('is refused', () => {
    it('to everybody but safeguarding and admins', async () => {
      const { article, names } = await blocked()
      const before = await countRows(desk)
      for (const role of ['reporter', 'editor', 'checker'] as const) {
        const { status, body } = await ask(role, article, names)
        expect({ role, status, message: body.errors[0].message }).toEqual({
          role,
          status: 403,
          message: 'Only safeguarding leads and admins may override a block.',
        })
        await desk.people[role]
          .post(`/api/articles/${article}/override/revoke`, { locale: 'en', reason: REASON, ...names })
          .expect(403)
      }
      await desk.anyone
        .post(`/api/articles/${article}/override`)
        .send({ locale: 'en', reason: REASON, ...names })
        .expect(401)
      expect(await countRows(desk)).toEqual(before)
    })

    it('where the desk’s policy does not list the rule, in the person’s language', async () => {
      const { article, names } = await blocked()
      await setPolicy(desk, { overridable: [] })
      expect(await findingOf(desk, article)).not.toHaveProperty('overridable')
      const before = await countRows(desk)
      const english = await ask('safeguarding', article, names)
      const arabic = await ask('safeguarding', article, names).set('Accept-Language', 'ar')
      expect([english.status, arabic.status]).toEqual([403, 403])
      expect(english.body.errors[0].message).toBe('The desk’s policy does not let this rule be overridden.')
      expect(arabic.body.errors[0].message).toBe('سياسة المكتب لا تسمح بتجاوز هذه القاعدة.')
      expect(await countRows(desk)).toEqual(before)
    })

    it('where the rule itself lets nobody override it, though the policy’s table should say otherwise', async () => {
      const { article } = await makeStory(desk, records, mark(), { standfirst: '' })
      const { rowCount } = await desk.pool.query(
        `update desk_policy_texts set text = 'required-fields' where path = 'overridable'`,
      )
      expect(rowCount).toBe(1)
      const { rule, key } = await findingOf(desk, article, 'required-fields')
      const { status, body } = await ask('admin', article, { rule, key })
      expect([status, body.errors[0].data.errors[0].path]).toEqual([422, 'rule'])
    })

    it('where what it names is no finding, is no block, or lacks a reason: the field is named', async () => {
      const { article, names } = await blocked()
      await setPolicy(desk, { levels: [{ rule: RULE, level: 'warn' }] })
      const before = await countRows(desk)
      const wrong: [object, string][] = [
        [{ ...names, key: 'f'.repeat(16) }, 'key'],
        [{ ...names, rule: 'slug-free' }, 'key'],
        [{ ...names, locale: 'ar', key: 'x' }, 'key'],
        [names, 'key'],
        [{ ...names, reason: ' \n\u00a0' }, 'reason'],
        [{ ...names, reason: 'x'.repeat(1001) }, 'reason'],
        [{ ...names, reason: 7 }, 'reason'],
        [{ ...names, locale: 'fr' }, 'locale'],
        [{ ...names, rule: '' }, 'rule'],
      ]
      for (const [more, field] of wrong) {
        const { status, body } = await ask('safeguarding', article, more)
        expect({ more, status, field: body.errors[0].data.errors[0].path }).toEqual({
          more,
          status: 422,
          field,
        })
      }
      await ask('safeguarding', '42', names).expect(404)
      await ask('safeguarding', '00000000-0000-4000-8000-000000000000', names).expect(404)
      expect(await countRows(desk)).toEqual(before)
      await setPolicy(desk, { levels: [] })
      await ask('safeguarding', article, { ...names, reason: 'a\u0000b' }).expect(400)
      expect(await auditOf(desk, article, 'finding.override')).toEqual([])
    })

    it('to somebody who read an older story', async () => {
      const { article, names } = await blocked()
      const stale = await ask('safeguarding', article, names).set('If-Match', '"2020-01-01T00:00:00.000Z"')
      expect(stale.status).toBe(409)
      const { body } = await desk.people.editor.get(`/api/articles/${article}?draft=true&depth=0`)
      await ask('safeguarding', article, names).set('If-Match', `"${body.updatedAt}"`).expect(200)
    })

    it('to the only hand of the story, until a colleague has worked on it', async () => {
      const { document } = await makeBlockedStory(desk, records, mark())
      const quote = await makeVerifiedQuote(desk, records)
      const words = { ...englishWords(mark(), quote), desk: records.desk, documents: [document] }
      const article = await make(desk.people.admin, 'articles', words, '?locale=en&draft=true')
      const { rule, key } = await findingOf(desk, article)
      const { status, body } = await ask('admin', article, { rule, key })
      expect([status, body.errors[0].message]).toEqual([403, expect.stringContaining('ask a colleague')])
      await desk.people.editor
        .patch(`/api/articles/${article}?locale=en&draft=true`, { standfirst: 'A colleague read it.' })
        .expect(200)
      await ask('admin', article, { rule, key }).expect(200)
    })

    it('a second time, while it stands', async () => {
      const { article, names } = await blocked()
      await override(desk, article)
      await ask('admin', article, names).expect(409)
      const { rows } = await desk.pool.query('select 1 from newsroom.overrides where article = $1', [article])
      expect(rows).toHaveLength(1)
    })
  })

  describe('given by the safeguarding lead', () => {
    it('is answered and shown with who, when and why, and the story counts as ready', async () => {
      const { article, names } = await blocked()
      const before = await check(desk.people.editor, article)
      expect(before).toMatchObject({ publishable: false, findings: [{ rule: RULE, overridable: true }] })
      expect((await desk.people.editor.get(`/api/articles/${article}/state`)).body.en.state).toBe('draft')
      const { body } = await ask('safeguarding', article, { ...names, reason: `  ${REASON}\n` }).expect(200)
      const by = { id: desk.people.safeguarding.id, name: 'Test safeguarding' }
      const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect(body).toEqual({ override: { article, locale: 'en', ...names, reason: REASON, by, at } })
      const after = await check(desk.people.reporter, article)
      expect(after.publishable).toBe(true)
      expect(after.findings).toEqual([{ ...before.findings[0], overridden: { by, at, reason: REASON } }])
      expect((await desk.people.editor.get(`/api/articles/${article}/state`)).body.en.state).toBe('ready')
      expect(await auditOf(desk, article, 'finding.override')).toEqual([
        {
          actor_label: desk.people.safeguarding.email,
          locale: 'en',
          detail: {
            ...names,
            reason: REASON,
            path: 'documents',
            message: before.findings[0]?.message,
          },
        },
      ])
    })

    const doors: Record<string, (article: string) => Promise<unknown>> = {
      'the publish endpoint': (article) => publish(article).expect(200),
      PATCH: (article) =>
        desk.people.editor.patch(`/api/articles/${article}?locale=en`, { _status: 'published' }).expect(200),
      GraphQL: async (article) => {
        const { body } = await desk.people.editor.post('/api/graphql', {
          query: `mutation { updateArticle(id: "${article}", locale: en, data: { _status: published }) { id } }`,
        })
        expect(body.errors).toBeUndefined()
      },
      'the scheduler': async (article) => {
        await desk.people.editor
          .post(`/api/articles/${article}/schedule`, {
            locale: 'en',
            at: '2099-01-01T09:00:00Z',
            zone: 'UTC',
          })
          .expect(200)
        await desk.pool.query(
          `update newsroom.schedules set due_at = clock_timestamp() - interval '1 minute' where article = $1`,
          [article],
        )
        expect(await sweep(desk.payload)).toEqual({ published: 1, failed: 0 })
      },
    }
    for (const [door, go] of Object.entries(doors)) {
      it(`lets the editor publish by ${door}, and not without it`, async () => {
        const { article } = await blocked()
        await expect(go(article)).rejects.toThrow()
        expect(
          (await desk.pool.query('select 1 from delivery.editions where article = $1', [article])).rows,
        ).toEqual([])
        await override(desk, article)
        await go(article)
        const { rows } = await desk.pool.query('select number from delivery.editions where article = $1', [
          article,
        ])
        expect(rows).toEqual([{ number: 1 }])
      })
    }

    it('covers those words in that story and that language alone', async () => {
      const { article, document } = await blocked()
      await override(desk, article)
      const quote = await makeVerifiedQuote(desk, records)
      const other = await make(
        desk.people.reporter,
        'articles',
        { ...englishWords(mark(), quote), desk: records.desk, documents: [document] },
        '?locale=en&draft=true',
      )
      expect((await findingOf(desk, other)).overridden).toBeUndefined()
      await publish(other).expect(422)
      const { findings } = await check(desk.people.editor, article, 'ar')
      const arabic = findings.find(({ rule }) => rule === RULE)
      expect(arabic?.overridable).toBe(true)
      expect(arabic?.overridden).toBeUndefined()
    })

    it('outlives a change elsewhere in the story', async () => {
      const { article, quote } = await blocked()
      await override(desk, article)
      await desk.people.reporter
        .patch(`/api/articles/${article}?locale=en&draft=true`, {
          body: tree(paragraph('The Platforms Authority presented it to the press.'), quoteBlock(quote)),
        })
        .expect(200)
      await publish(article).expect(200)
    })

    it('lapses when the words that were found change', async () => {
      const { article, document } = await blocked()
      await override(desk, article)
      await desk.people.reporter.patch(`/api/documents/${document}`, { title: 'Another file' }).expect(200)
      expect((await check(desk.people.editor, article)).publishable).toBe(false)
      expect((await findingOf(desk, article)).overridden).toBeUndefined()
      const { body } = await publish(article).expect(422)
      expect(body.findings[0]).toMatchObject({ rule: RULE, level: 'block', overridable: true })
    })

    it('lapses when the desk takes the rule off its list, and when the scheduled hour comes after that', async () => {
      const { article } = await blocked()
      await override(desk, article)
      await desk.people.editor
        .post(`/api/articles/${article}/schedule`, { locale: 'en', at: '2099-01-01T09:00:00Z', zone: 'UTC' })
        .expect(200)
      await setPolicy(desk, { overridable: [] })
      await publish(article).expect(422)
      await desk.pool.query(
        `update newsroom.schedules set due_at = clock_timestamp() - interval '1 minute' where article = $1`,
        [article],
      )
      expect(await sweep(desk.payload)).toEqual({ published: 0, failed: 1 })
    })

    it('can be taken back with a reason, and given again: every step stays in the record', async () => {
      const { article, names } = await blocked()
      const revoke = (reason: string) =>
        desk.people.admin.post(`/api/articles/${article}/override/revoke`, { locale: 'en', ...names, reason })
      await revoke('Nothing stands yet.').expect(409)
      await override(desk, article)
      expect((await revoke(' ').expect(422)).body.errors[0].data.errors[0].path).toBe('reason')
      await revoke('A copy turned up.').expect(200)
      await revoke('Twice.').expect(409)
      expect((await findingOf(desk, article)).overridden).toBeUndefined()
      await publish(article).expect(422)
      await override(desk, article)
      await publish(article).expect(200)
      const { rows } = await desk.pool.query(
        `select reason, finding -> 'rule' as rule from newsroom.overrides where article = $1 order by id`,
        [article],
      )
      expect(rows).toEqual([
        { reason: REASON, rule: RULE },
        { reason: 'A copy turned up.', rule: null },
        { reason: REASON, rule: RULE },
      ])
      expect(await auditOf(desk, article, 'finding.override')).toHaveLength(2)
      expect(await auditOf(desk, article, 'finding.override.revoke')).toMatchObject([
        { actor_label: desk.people.admin.email, detail: { ...names, reason: 'A copy turned up.' } },
      ])
    })

    it('that is being taken back lets no edition out after it', async () => {
      const { article, names } = await blocked()
      await override(desk, article)
      const [revoked, published] = await whileLocked(
        desk,
        `select pg_advisory_lock(hashtext('newsroom.audit'))`,
        async (letGo) => {
          const revoking = desk.people.admin
            .post(`/api/articles/${article}/override/revoke`, { locale: 'en', ...names, reason: 'Too soon.' })
            .then((answer) => answer)
          await untilBlocked(desk, 1)
          const publishing = publish(article).then((answer) => answer)
          await untilBlocked(desk, 2)
          await letGo()
          return [await revoking, await publishing]
        },
      )
      expect([revoked?.status, published?.status]).toEqual([200, 422])
    })
  })
})
