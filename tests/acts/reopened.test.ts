import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { reopenedStories } from '../../src/admin/dashboard-facts'
import { openDesk, type TestDesk } from '../support/desk'
import { block, paragraph, tree } from '../support/lexical'
import { makeRecords, type Records } from '../support/records'
import { makeStory, publish } from './story'

describe('a live story whose quote lost its verification', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const reopened = async (article: string, locale = 'en'): Promise<unknown> => {
    const { body } = await desk.people.reporter.get(`/api/articles/${article}/state`).expect(200)
    return body[locale].reopened
  }
  const verify = (quote: string) =>
    desk.people.checker
      .post(`/api/quotes/${quote}/verify`, { outcome: 'verified_verbatim', method: 'readPrimary' })
      .expect(200)
  const onTheDashboard = async (): Promise<string[]> => {
    const user = await desk.payload.findByID({
      collection: 'users',
      id: desk.people.reporter.id,
      overrideAccess: true,
    })
    const { items } = await reopenedStories({
      payload: desk.payload,
      user: { ...user, collection: 'users' } as never,
      language: 'en',
      adminRoute: '/admin',
    })
    return items.map(({ href }) => href)
  }

  it('is to be looked at again until the quote is verified again', async () => {
    const { article, quote } = await makeStory(desk, records, 'reopened-by-change')
    expect(await reopened(article)).toEqual([])
    await publish(desk, article)
    expect(await reopened(article)).toEqual([])
    expect(await onTheDashboard()).toEqual([])

    await desk.people.reporter.patch(`/api/quotes/${quote}`, { saidOn: '2026-03-11' }).expect(200)
    expect(await reopened(article)).toEqual([{ quote, label: expect.any(String), state: 'unverified' }])
    expect(await reopened(article, 'ar')).toEqual([])
    expect(await onTheDashboard()).toEqual([`/admin/collections/articles/${article}?locale=en`])

    await verify(quote)
    expect(await reopened(article)).toEqual([])
    expect(await onTheDashboard()).toEqual([])
  })

  it('is to be looked at again while a dispute is open, and no more once it was withdrawn', async () => {
    const { article, quote } = await makeStory(desk, records, 'reopened-by-dispute')
    await publish(desk, article)
    await desk.people.checker
      .post(`/api/quotes/${quote}/dispute`, { event: 'raised', grounds: 'Another recording differs.' })
      .expect(200)
    expect(await reopened(article)).toMatchObject([{ quote, state: 'disputed' }])
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, {
        locale: 'en',
        kind: 'recalled',
        reason: 'x',
        notice: 'Gone.',
      })
      .expect(200)
    expect(await reopened(article)).toEqual([])
  })

  it('does not count a quote of the draft that readers do not have', async () => {
    const { article } = await makeStory(desk, records, 'reopened-not-by-draft')
    await publish(desk, article)
    const { quote: other } = await makeStory(desk, records, 'reopened-other')
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, {
        body: tree(paragraph('New words.'), block('quote', { quote: other })),
      })
      .expect(200)
    await desk.people.reporter.patch(`/api/quotes/${other}`, { saidOn: '2026-03-12' }).expect(200)
    expect(await reopened(article)).toEqual([])
  })

  it('keeps an omission that an editor marked, through a save, preflight and the edition', async () => {
    const { article, quote } = await makeStory(desk, records, 'marked-omission')
    const excerpt = 'Platforms [and apps] must act … not after'
    const save = (fields: object) =>
      desk.people.reporter.patch(`/api/articles/${article}?locale=en&draft=true`, {
        body: tree(paragraph('New words.'), block('quote', { quote, excerpt, ...fields })),
      })
    await save({}).expect(400)
    await save({ ellipsis: true }).expect(400)
    await save({ ellipsis: 'yes', brackets: true }).expect(400)
    await save({ ellipsis: true, brackets: true }).expect(200)
    await publish(desk, article)
    const { rows } = await desk.pool.query<{ body: object[] }>(
      `select content -> 'body' as body from delivery.editions where article = $1`,
      [article],
    )
    expect(rows[0]?.body[1]).toEqual({ type: 'quote', quote, excerpt, ellipsis: true, brackets: true })
    const { body } = await desk.anyone.get('/v1/en/articles/marked-omission').expect(200)
    expect(Object.keys(body.body.structured[1]).sort()).toEqual(['excerpt', 'quote', 'type'])
    expect(body.body.html).toContain(excerpt)
  })
})
