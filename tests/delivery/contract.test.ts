import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { theContract, type HeldAnswer } from '../support/contract'
import { openDesk, storyAddress, type TestDesk } from './desk'
import { IDS, newId, publish, putAllNodes, SLUG } from './fixtures'

describe('An answer that is held against the OpenAPI document', () => {
  let desk: TestDesk
  let story: HeldAnswer & { body: Record<string, unknown> }
  const address = storyAddress('ar', SLUG.ar)

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'ar' })
    const { status, headers, body } = await desk.get(address).expect(200)
    story = {
      address,
      status,
      headers: headers as Record<string, string>,
      body: body as Record<string, unknown>,
    }
  })
  afterAll(() => desk.close())

  const hold = (changes: Partial<HeldAnswer>) => () => theContract().hold({ ...story, ...changes })

  it('passes as it is', () => {
    expect(hold({})).not.toThrow()
  })

  it('is refused with a property that is not in the document, however deep', () => {
    expect(hold({ body: { ...story.body, internalNotes: null } })).toThrow(/additional properties/)
    const [helpline] = story.body.helplines as object[]
    expect(hold({ body: { ...story.body, helplines: [{ ...helpline, secret: 1 }] } })).toThrow(/helplines\/0/)
    const structured = [{ type: 'paragraph', children: [{ type: 'text', text: 'x', hidden: true }] }]
    expect(hold({ body: { ...story.body, body: { structured, html: '' } } })).toThrow(/structured\/0/)
  })

  it('is refused without a property that the document promises', () => {
    const { hideAdverts: _without, ...rest } = story.body
    expect(hold({ body: rest })).toThrow(/hideAdverts/)
  })

  it('is refused with a value of another kind', () => {
    expect(hold({ body: { ...story.body, id: 'no id' } })).toThrow(/uuid/)
    expect(hold({ body: { ...story.body, locale: 'fr' } })).toThrow(/allowed values/)
    const edition = { number: 0, publishedAt: 'yesterday', firstPublishedAt: '2026-03-25T10:00:00.000Z' }
    expect(hold({ body: { ...story.body, edition } })).toThrow(/edition/)
  })

  it('is refused with a status, a type or headers that are not in the document', () => {
    expect(hold({ status: 418 })).toThrow('The document knows no 418')
    expect(hold({ headers: { ...story.headers, 'content-type': 'text/html' } })).toThrow(
      'its type is “text/html”',
    )
    expect(hold({ headers: { ...story.headers, etag: undefined } })).toThrow('header ETag is missing')
    expect(hold({ headers: { ...story.headers, etag: 'W/"weak"' } })).toThrow('header ETag')
    expect(hold({ headers: { ...story.headers, 'content-language': 'fr' } })).toThrow(
      'header Content-Language',
    )
    expect(hold({ status: 304, headers: { ...story.headers } })).toThrow('it has a body')
  })

  it('is told apart by the path that is longest', () => {
    const contract = theContract()
    expect(contract.templateOf('/v1/en/articles/a.ninjs.json?x=1')).toBe(
      '/v1/{locale}/articles/{slug}.ninjs.json',
    )
    expect(contract.templateOf('/v1/en/articles/a.b')).toBe('/v1/{locale}/articles/{slug}')
    expect(contract.templateOf('/v1/changes/stream')).toBe('/v1/changes/stream')
    expect(contract.templateOf(`/v1/ar/quotes/${IDS.quote}`)).toBe('/v1/{locale}/quotes/{id}')
    expect(contract.templateOf('/v1/nothing')).toBeNull()
  })

  it('is only ever a problem where no route is', () => {
    const headers = { 'content-type': 'application/json' }
    expect(hold({ address: '/v1/nothing', status: 200, headers, body: {} })).toThrow('knows no 200')
    expect(hold({ address: '/v1/nothing', status: 404, headers, body: {} })).toThrow()
  })
})
