import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Response } from 'supertest'

import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { make, makeRecords, type Records } from '../support/records'
import { publish, untilBlocked, whileChangesAreHeld, whileLocked } from './story'

type Ask = () => PromiseLike<Response>
type Meet = (first: Ask, second: Ask) => Promise<[Response, Response]>

const AUDIT = `select pg_advisory_lock(hashtext('newsroom.audit'))`

/**
 * Somebody is protected while a story that names them goes out, is withdrawn, or is scheduled: real transactions, brought
 * to meet by locks. Whoever comes first, no edition with the name is left, and nobody waits for somebody who waits.
 */
describe('a race with the protection of a person', () => {
  let desk: TestDesk
  let records: Records
  let marks = 0
  const mark = (): string => `meet-${++marks}`

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const person = (name: string, more: object = {}): Promise<string> =>
    make(desk.people.safeguarding, 'people', { name: { en: name }, slug: mark(), kind: 'private', ...more })

  const story = (words: string): Promise<string> =>
    make(
      desk.people.reporter,
      'articles',
      {
        headline: 'Authority asks platforms to act',
        standfirst: 'The chair presented the review.',
        slug: mark(),
        body: tree(paragraph(words)),
        desk: records.desk,
      },
      '?locale=en&draft=true',
    )

  const publishing =
    (article: string): Ask =>
    () =>
      desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en' })
  const withdrawing =
    (article: string): Ask =>
    () =>
      desk.people.editor.post(`/api/articles/${article}/withdraw`, {
        locale: 'en',
        kind: 'unpublished',
        reason: 'x',
      })
  const protecting =
    (id: string): Ask =>
    () =>
      desk.people.safeguarding.patch(`/api/people/${id}`, { protection: { level: 'legalLifelong' } })

  const stateOf = async (article: string): Promise<string | undefined> =>
    (await desk.pool.query('select state from delivery.stories where article = $1', [article])).rows[0]?.state

  const deadlocks = async (): Promise<number> =>
    (
      await desk.pool.query(
        `select deadlocks::int as n from pg_stat_database where datname = current_database()`,
      )
    ).rows[0]?.n ?? 0

  /** Each asks only once the one before stands still, in a transaction that is open. */
  const inTurn = async (letGo: () => Promise<void>, asks: Ask[]): Promise<Response[]> => {
    const answers: Promise<Response>[] = []
    for (const [index, ask] of asks.entries()) {
      answers.push(Promise.resolve(ask()))
      await untilBlocked(desk, index + 1)
    }
    await letGo()
    return Promise.all(answers)
  }
  const meetAt =
    (statement: string): Meet =>
    (first, second) =>
      whileLocked(desk, statement, (letGo) => inTurn(letGo, [first, second])) as Promise<[Response, Response]>
  const meetAtTheEnd: Meet = (first, second) =>
    whileChangesAreHeld(desk, (letGo) => inTurn(letGo, [first, second])) as Promise<[Response, Response]>

  const places: [string, () => Meet][] = [
    ['between preflight and the edition', () => meetAt('lock table delivery.editions in exclusive mode')],
    ['before its words are kept', () => meetAt('lock table newsroom.live_words in exclusive mode')],
    ['before the audit log', () => meetAt(AUDIT)],
    ['at its very end', () => meetAtTheEnd],
  ]
  for (const [place, meet] of places)
    it(`leaves no live edition with the name, where the publication stands ${place}`, async () => {
      const name = `Salma ${place.replaceAll(' ', '')}`
      const id = await person(name)
      const article = await story(`They met ${name} there.`)
      const [published, protectedNow] = await meet()(publishing(article), protecting(id))
      expect([published.status, protectedNow.status]).toEqual([200, 200])
      expect(await stateOf(article)).toBe('unpublished')
    })

  const saves: [string, () => Meet][] = [
    ['before the audit log', () => meetAt(AUDIT)],
    ['at its very end', () => meetAtTheEnd],
    ['before the registry', () => meetAt('select 1 from newsroom.registry for update')],
  ]
  for (const [place, meet] of saves)
    it(`refuses the publication, where the save of the person stands ${place}`, async () => {
      const name = `Rima ${place.replaceAll(' ', '')}`
      const id = await person(name)
      // Something else of the person's is live, so that the save has to take it away and write to the logs.
      const other = await story(`Earlier, ${name} was met.`)
      await publish(desk, other)
      const article = await story(`They met ${name} there.`)
      const [protectedNow, published] = await meet()(protecting(id), publishing(article))
      expect([protectedNow.status, published.status]).toEqual([200, 422])
      expect(published.body.findings.map(({ rule }: { rule: string }) => rule)).toContain('protected-named')
      expect([await stateOf(other), await stateOf(article)]).toEqual(['unpublished', undefined])
    })

  it('lets a withdrawal and a protection that take away one edition both end, in either order', async () => {
    const before = await deadlocks()
    for (const order of ['withdrawal first', 'protection first']) {
      const name = `Mona ${order.replace(' ', '')}`
      const id = await person(name)
      const article = await story(`They met ${name} there.`)
      const second = await story(`Again they met ${name}.`)
      await publish(desk, article)
      await publish(desk, second)
      const asks: [Ask, Ask] = [withdrawing(article), protecting(id)]
      if (order === 'protection first') asks.reverse()
      const answers = await meetAt(AUDIT)(...asks)
      const [withdrawal, protection] = order === 'protection first' ? answers.reverse() : answers
      expect(protection?.status).toBe(200)
      expect(withdrawal?.status).toBe(order === 'protection first' ? 409 : 200)
      expect([await stateOf(article), await stateOf(second)]).toEqual(['unpublished', 'unpublished'])
    }
    expect(await deadlocks()).toBe(before)
  })

  it('lets two people who stand in the same two stories be protected at once', async () => {
    const before = await deadlocks()
    const one = await person('Huda Sawaya')
    const two = await person('Zaki Sawaya')
    const first = await story('Huda Sawaya came, then Zaki Sawaya.')
    const second = await story('Zaki Sawaya came, then Huda Sawaya.')
    await publish(desk, first)
    await publish(desk, second)
    const answers = await meetAt('select 1 from newsroom.registry for update')(
      protecting(one),
      protecting(two),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect([await stateOf(first), await stateOf(second)]).toEqual(['unpublished', 'unpublished'])
    expect(await deadlocks()).toBe(before)
  })

  it('lets publications and protections of several people and stories run against each other', async () => {
    const before = await deadlocks()
    const names = Array.from({ length: 4 }, (_, index) => `Crowd Member${'abcd'[index]}`)
    const people = await Promise.all(names.map((name) => person(name)))
    const stories: string[] = []
    for (const name of names) {
      stories.push(await story(`First ${name}.`), await story(`Then ${names.join(', ')}.`))
    }
    const asks: Ask[] = [
      ...stories.map(publishing),
      ...people.map(protecting),
      ...stories.map(withdrawing),
      ...stories.map(publishing),
    ]
    const answers = await Promise.all(asks.map((ask) => Promise.resolve(ask())))
    for (const { status } of answers) expect([200, 409, 422]).toContain(status)
    for (const article of stories) expect(await stateOf(article)).not.toBe('live')
    expect(await deadlocks()).toBe(before)
  })

  it('does not wait for a worker that is about to publish the story by its schedule', async () => {
    const before = await deadlocks()
    const { sweep } = await import('../../src/worker/sweep')
    const id = await person('Lamia Scheduled')
    const article = await story('They met Lamia Scheduled there.')
    await publish(desk, article)
    await desk.people.editor
      .post(`/api/articles/${article}/schedule`, {
        locale: 'en',
        at: new Date(Date.now() + 3_600_000).toISOString(),
        zone: 'Europe/London',
      })
      .expect(200)
    await desk.pool.query(`update newsroom.schedules set due_at = clock_timestamp() where article = $1`, [
      article,
    ])
    // The worker holds the schedule and waits for the story; the protection must not wait for the schedule.
    const [swept, protection] = await whileLocked(
      desk,
      `select id from articles where id = '${article}' for update`,
      async (letGo) => {
        const worker = sweep(desk.payload)
        await untilBlocked(desk, 1)
        const saved = await protecting(id)()
        await letGo()
        return [await worker, saved] as const
      },
    )
    expect(protection.status).toBe(200)
    expect(swept).toEqual({ published: 0, failed: 1 })
    expect(await stateOf(article)).toBe('unpublished')
    expect(await deadlocks()).toBe(before)
  })

  it('lets an organisation and a person with a role in it be saved at once', async () => {
    const before = await deadlocks()
    const source = await make(desk.people.admin, 'sources', {
      name: { en: 'Harbour Trust', ar: 'صندوق المرفأ' },
      slug: mark(),
      kind: 'charity',
    })
    const id = await person('Adam Harbour', {
      roles: [{ title: { en: 'clerk', ar: 'كاتب' }, organisation: source }],
    })
    const saveSource: Ask = () => desk.people.admin.patch(`/api/sources/${source}`, { slug: mark() })
    const savePerson: Ask = () =>
      desk.people.safeguarding.patch(`/api/people/${id}`, {
        roles: [{ title: { en: 'warden', ar: 'قيّم' }, organisation: source }],
        protection: { level: 'courtOrder' },
      })
    for (const asks of [
      [saveSource, savePerson],
      [savePerson, saveSource],
    ] as [Ask, Ask][]) {
      const answers = await meetAt('select 1 from newsroom.registry for update')(...asks)
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
    }
    expect(await deadlocks()).toBe(before)
  })
})
