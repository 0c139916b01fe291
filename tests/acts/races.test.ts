import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Response } from 'supertest'

import { openDesk, type Person, type TestDesk } from '../support/desk'
import { block, paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'
import { makeVerifiedQuote, untilBlocked, whileChangesAreHeld, whileLocked } from './story'

type Ask = () => PromiseLike<Response>

/**
 * What turns bad while a story that uses it goes out: real transactions, brought to meet by locks. Whoever comes first,
 * readers are never left with an edition beside a node of the old state.
 */
describe('a race between publishing and what makes a story unfit', () => {
  let desk: TestDesk
  let records: Records
  let stories = 0

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  interface Setting {
    article: string
    quote: string
    person: string
    helpline: string
  }

  const setting = async (): Promise<Setting> => {
    const mark = `race-${++stories}`
    const person = await make(desk.people.reporter, 'people', {
      name: { ar: 'سمر حداد', en: 'Samar Haddad' },
      slug: `samar-${mark}`,
      kind: 'expert',
      roles: [{ title: { ar: 'باحثة', en: 'researcher' }, from: '2024' }],
    })
    const { body: line } = await desk.people.editor.get(`/api/helplines/${records.helpline}?depth=0`)
    const helpline = await make(desk.people.editor, 'helplines', {
      organisation: line.organisation,
      name: line.name,
      slug: `line-${mark}`,
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels: [{ type: 'phone', e164: '+442079460123', cost: 'free' }],
      verification: { checkedAt: new Date().toISOString(), result: 'confirmed' },
      status: 'active',
    })
    const quote = await makeVerifiedQuote(desk, records, { person })
    const article = await make(
      desk.people.reporter,
      'articles',
      {
        headline: 'Authority asks platforms to act early',
        standfirst: 'The chair presented the annual review.',
        slug: mark,
        body: tree(
          paragraph('The review.'),
          quoteBlock(quote),
          block('helplines', { helplines: [helpline] }),
        ),
        desk: records.desk,
      },
      '?locale=en&draft=true',
    )
    return { article, quote, person, helpline }
  }

  const publishing =
    ({ article }: Setting): Ask =>
    () =>
      desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en' })

  /** Starts the second only once the first stands before its change row, in a transaction that is still open. */
  const meet = async (first: Ask, second: Ask): Promise<[Response, Response]> =>
    whileChangesAreHeld(desk, async (letGo) => {
      const one = Promise.resolve(first())
      await untilBlocked(desk, 1)
      const two = Promise.resolve(second())
      await untilBlocked(desk, 2)
      await letGo()
      return Promise.all([one, two])
    })

  const nodeOf = async (kind: string, id: string): Promise<Record<string, unknown> | null> => {
    const { rows } = await desk.pool.query('select data from delivery.nodes where kind = $1 and id = $2', [
      kind,
      id,
    ])
    return rows[0]?.data ?? null
  }

  const isLive = async (article: string): Promise<boolean> => {
    const { rows } = await desk.pool.query(
      `select 1 from delivery.stories where article = $1 and state = 'live'`,
      [article],
    )
    return rows.length > 0
  }

  const cases: {
    name: string
    spoil: (to: Setting) => Ask
    node: (to: Setting) => [kind: string, id: string]
    isShown: (data: Record<string, unknown>) => boolean
    /** True where preflight refuses a story with it; else the story goes out with the new state. */
    blocks: boolean
  }[] = [
    {
      name: 'a quote is disputed',
      spoil: (to) => () =>
        desk.people.checker.post(`/api/quotes/${to.quote}/dispute`, { event: 'raised', grounds: 'Denied.' }),
      node: (to) => ['quote', to.quote],
      isShown: (data) => data.status === 'disputed',
      blocks: true,
    },
    {
      name: 'a quote is retracted',
      spoil: (to) => () =>
        desk.people.safeguarding.post(`/api/quotes/${to.quote}/dispute`, {
          event: 'retracted',
          grounds: 'False.',
        }),
      node: (to) => ['quote', to.quote],
      isShown: (data) => data.status === 'retracted',
      blocks: true,
    },
    {
      name: 'the words of a quote are changed',
      spoil: (to) => () =>
        desk.people.reporter.patch(`/api/quotes/${to.quote}`, { originalText: 'Other words.' }),
      node: (to) => ['quote', to.quote],
      isShown: (data) => data.status === 'unverified',
      blocks: true,
    },
    {
      name: 'a helpline is suspended',
      spoil: (to) => () =>
        desk.people.safeguarding.patch(`/api/helplines/${to.helpline}`, { status: 'suspended' }),
      node: (to) => ['helpline', to.helpline],
      isShown: (data) => data.status === 'suspended',
      blocks: true,
    },
    {
      name: 'a person is protected',
      spoil: (to) => () =>
        desk.people.safeguarding.patch(`/api/people/${to.person}`, {
          protection: { level: 'legalLifelong' },
        }),
      node: (to) => ['person', to.person],
      isShown: (data) => data.name === null && data.slug === null,
      blocks: false,
    },
    {
      name: 'a source is renamed',
      spoil: () => () =>
        desk.people.reporter.patch(`/api/sources/${records.regulator}`, {
          name: { ar: 'هيئة', en: `Renamed ${stories}` },
        }),
      node: () => ['source', records.regulator],
      isShown: (data) => (data.name as { en: string }).en === `Renamed ${stories}`,
      blocks: false,
    },
    {
      name: 'a desk is renamed',
      spoil: () => () =>
        desk.people.admin.patch(`/api/desks/${records.desk}`, {
          name: { ar: 'مكتب', en: `Desk ${stories}` },
        }),
      node: () => ['desk', records.desk],
      isShown: (data) => (data.name as { en: string }).en === `Desk ${stories}`,
      blocks: false,
    },
  ]

  for (const { name, spoil, node, isShown, blocks } of cases) {
    it(`in which ${name} while the story goes out: it is out, and readers see the new state`, async () => {
      const to = await setting()
      const [published, spoilt] = await meet(publishing(to), spoil(to))
      expect([published.status, spoilt.status]).toEqual([200, 200])
      expect(await isLive(to.article)).toBe(true)
      expect(isShown((await nodeOf(...node(to))) ?? {})).toBe(true)
    })

    it(`in which ${name} between preflight and the edition: it waits, and readers see the new state`, async () => {
      const to = await setting()
      const [published, spoilt] = await whileLocked(
        desk,
        'lock table delivery.editions in exclusive mode',
        async (letGo) => {
          const one = Promise.resolve(publishing(to)())
          await untilBlocked(desk, 1)
          const two = Promise.resolve(spoil(to)())
          await untilBlocked(desk, 2)
          await letGo()
          return Promise.all([one, two])
        },
      )
      expect([published.status, spoilt.status]).toEqual([200, 200])
      expect(isShown((await nodeOf(...node(to))) ?? {})).toBe(true)
    })

    it(`in which ${name} and publishing comes second: ${blocks ? 'it is refused' : 'it shows the new state'}`, async () => {
      const to = await setting()
      const row: Record<string, string> = {
        quote: 'quotes',
        helpline: 'helplines',
        person: 'people',
        source: 'sources',
        desk: 'desks',
      }
      const [kind, id] = node(to)
      // Both stand before the row; the one that asked first gets it first.
      const [spoilt, published] = await whileLocked(
        desk,
        `select id from ${row[kind]} where id = '${id}' for update`,
        async (letGo) => {
          const one = Promise.resolve(spoil(to)())
          await untilBlocked(desk, 1)
          const two = Promise.resolve(publishing(to)())
          await untilBlocked(desk, 2)
          await letGo()
          return Promise.all([one, two])
        },
      )
      expect(spoilt.status).toBe(200)
      expect(published.status).toBe(blocks ? 422 : 200)
      expect(await isLive(to.article)).toBe(!blocks)
      if (!blocks) expect(isShown((await nodeOf(kind, id)) ?? {})).toBe(true)
    })
  }

  it('leaves no two acts waiting for each other: a dispute and a publication of one quote both end', async () => {
    const to = await setting()
    await publishing(to)()
    const other = await make(
      desk.people.reporter,
      'articles',
      {
        headline: 'A second story',
        standfirst: 'With another quote.',
        slug: `second-${stories}`,
        body: tree(paragraph('x'), quoteBlock(await makeVerifiedQuote(desk, records))),
        desk: records.desk,
      },
      '?locale=en&draft=true',
    )
    // Both come to the audit log's lock; the dispute must not hold what the publication takes after it.
    const [published, disputed] = await whileLocked(
      desk,
      `select pg_advisory_lock(hashtext('newsroom.audit'))`,
      async (letGo) => {
        const one = Promise.resolve(
          desk.people.editor.post(`/api/articles/${other}/publish`, { locale: 'en' }),
        )
        await untilBlocked(desk, 1)
        const two = Promise.resolve(
          desk.people.checker.post(`/api/quotes/${to.quote}/dispute`, {
            event: 'raised',
            grounds: 'Denied.',
          }),
        )
        await untilBlocked(desk, 2)
        await letGo()
        return Promise.all([one, two])
      },
    )
    expect([disputed.status, published.status]).toEqual([200, 200])
  })

  it('loses no part of a record that two people save at once', async () => {
    const to = await setting()
    const both = async (table: string, id: string, one: Ask, two: Ask): Promise<number[]> =>
      whileLocked(desk, `select id from ${table} where id = '${id}' for update`, async (letGo) => {
        const first = Promise.resolve(one())
        await untilBlocked(desk, 1)
        const second = Promise.resolve(two())
        await untilBlocked(desk, 2)
        await letGo()
        return (await Promise.all([first, second])).map(({ status }) => status)
      })
    const patch =
      (person: Person, address: string, data: object): Ask =>
      () =>
        person.patch(address, data)

    const address = `/api/people/${to.person}`
    expect(
      await both(
        'people',
        to.person,
        patch(desk.people.safeguarding, address, { protection: { level: 'courtOrder' } }),
        patch(desk.people.reporter, address, { birthYear: 1980 }),
      ),
    ).toEqual([200, 200])
    const { body: person } = await desk.people.safeguarding.get(`${address}?depth=0`)
    expect([person.protection.level, person.birthYear]).toEqual(['courtOrder', 1980])

    expect(
      await both(
        'quotes',
        to.quote,
        () =>
          desk.people.checker.post(`/api/quotes/${to.quote}/dispute`, {
            event: 'raised',
            grounds: 'Denied.',
          }),
        patch(desk.people.reporter, `/api/quotes/${to.quote}`, { note: 'A note.' }),
      ),
    ).toEqual([200, 200])
    const { body: quote } = await desk.people.editor.get(`/api/quotes/${to.quote}?depth=0`)
    expect([quote.state, quote.note]).toEqual(['disputed', 'A note.'])

    const { id } = desk.people.checker
    expect(
      await both(
        'users',
        id,
        patch(desk.people.admin, `/api/users/${id}`, { roles: ['reporter'] }),
        patch(desk.people.checker, `/api/users/${id}`, { name: 'New name' }),
      ),
    ).toEqual([200, 200])
    const { body: user } = await desk.people.admin.get(`/api/users/${id}?depth=0`)
    expect([user.roles, user.name]).toEqual([['reporter'], 'New name'])
    await desk.people.admin.patch(`/api/users/${id}`, { roles: ['checker'] }).expect(200)
  })

  it('does not let a verification stand for words that changed while it was given', async () => {
    const quote = await make(desk.people.reporter, 'quotes', quoteData(records))
    const order = { outcome: 'verified_verbatim', method: 'readPrimary' }
    const [changed, verified] = await whileLocked(
      desk,
      `select id from quotes where id = '${quote}' for update`,
      async (letGo) => {
        const one = Promise.resolve(
          desk.people.reporter.patch(`/api/quotes/${quote}`, { originalText: 'Changed.' }),
        )
        await untilBlocked(desk, 1)
        const two = Promise.resolve(desk.people.checker.post(`/api/quotes/${quote}/verify`, order))
        await untilBlocked(desk, 2)
        await letGo()
        return Promise.all([one, two])
      },
    )
    expect([changed.status, verified.status]).toEqual([200, 200])
    const { rows } = await desk.pool.query(
      'select q.state, q.fingerprint = v.fingerprint as same from quotes q join verifications v on v.quote_id = q.id where q.id = $1',
      [quote],
    )
    expect(rows).toEqual([{ state: 'verified_verbatim', same: true }])

    const { body: read } = await desk.people.checker.get(`/api/quotes/${quote}?depth=0`)
    await desk.people.reporter.patch(`/api/quotes/${quote}`, { originalText: 'Changed again.' }).expect(200)
    await desk.people.checker
      .post(`/api/quotes/${quote}/verify`, order)
      .set('If-Match', `"${read.updatedAt}"`)
      .expect(409)
  })
})
