import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, PUBLIC_URL, type TestDesk } from './desk'
import { IDS, newId, publish, putAllNodes } from './fixtures'

interface ProblemDocument {
  title: string
  status: number
  instance: string
  errors?: { parameter: string; message: string }[]
}

describe('What was asked wrong', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en' })
  })
  afterAll(() => desk.close())

  const problemOf = async (address: string, status: number, headers = {}): Promise<ProblemDocument> => {
    const answer = await desk.get(address, headers).expect(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    return answer.body as ProblemDocument
  }

  it.each([
    ['/v1/en/articles?limit=0', 'limit'],
    ['/v1/en/articles?limit=101', 'limit'],
    ['/v1/en/articles?limit=1000000000', 'limit'],
    ['/v1/en/articles?limit=1e9', 'limit'],
    ['/v1/en/articles?limit=-1', 'limit'],
    ['/v1/en/articles?limit=2.5', 'limit'],
    ['/v1/en/articles?limit=', 'limit'],
    ['/v1/en/articles?limit=1&limit=2', 'limit'],
    ['/v1/en/articles?limit[gt]=1', 'limit[gt]'],
    ['/v1/en/articles?after=nonsense', 'after'],
    ['/v1/en/articles?after=', 'after'],
    [`/v1/en/articles?after=${'_'.repeat(32)}`, 'after'],
    ['/v1/en/articles?topic=', 'topic'],
    ['/v1/en/articles?topic=a%00b', 'topic'],
    ['/v1/en/articles?person=a&person=b', 'person'],
    ['/v1/en/articles?unknown=1', 'unknown'],
    ['/v1/en/articles?__proto__=1', '__proto__'],
    ['/v1/en/articles?where[internalNotes][like]=x', 'where[internalNotes][like]'],
    ['/v1/en/articles/some-story?draft=true', 'draft'],
    ['/v1/en/articles/%00', 'slug'],
    ['/v1/en/articles/a%00b', 'slug'],
    ['/v1/en/articles/%E0%A4%A', 'slug'],
    ['/v1/en/articles/%ff', 'slug'],
    [`/v1/en/articles/${'a'.repeat(301)}`, 'slug'],
    ['/v1/en/helplines?country=Britain', 'country'],
    ['/v1/en/helplines?kind=magic', 'kind'],
    ['/v1/en/helplines?audience=121', 'audience'],
    ['/v1/en/helplines?audience=everybody', 'audience'],
    ['/v1/en/quotes/1', 'id'],
    [`/v1/en/quotes/${IDS.quote}0`, 'id'],
    ['/v1/en/quotes/%E0%A4%A', 'id'],
    ['/v1/media/1/laptop-480.webp', 'id'],
    ['/v1/en/topics?limit=5', 'limit'],
    ['/v1/changes?since=-1', 'since'],
    ['/v1/changes?since=9999999999999999999', 'since'],
    ['/v1/changes?since=abc', 'since'],
    ['/v1/changes?limit=1001', 'limit'],
  ])('is told at %s which parameter it is: %s', async (address, parameter) => {
    desk.statements()
    const problem = await problemOf(address, 400)
    expect(problem).toMatchObject({
      type: `${PUBLIC_URL}/v1/docs#problem-bad-request`,
      title: 'The request is not valid',
      status: 400,
      instance: address.split('?')[0],
    })
    expect(problem.errors?.map((error) => error.parameter)).toEqual([parameter])
    expect(problem.errors?.[0]?.message).toMatch(/\w/)
    expect(desk.statements()).toEqual([])
  })

  it('names every parameter that is wrong, not only the first', async () => {
    const { errors } = await problemOf('/v1/en/articles?limit=0&after=x&colour=red', 400)
    expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['after', 'colour', 'limit'])
  })

  it('is 404 for a locale that does not exist, and says that it is the locale', async () => {
    for (const locale of ['fr', 'EN', 'ar-EG', '__proto__', 'constructor']) {
      const { errors } = await problemOf(`/v1/${locale}/articles`, 404)
      expect(errors).toEqual([{ parameter: 'locale', message: 'Must be ar or en' }])
    }
  })

  it('is 404 for a path that does not exist', async () => {
    for (const address of ['/v1', '/v1/en', '/v1/en/nothing', '/v1/en/articles/a/b'])
      await problemOf(address, 404)
  })

  it('is explained in the language of the address, else in the one the reader prefers, else in English', async () => {
    const arabic = { 'Accept-Language': 'ar-EG,ar;q=0.9,en;q=0.5' }
    expect((await problemOf('/v1/ar/articles?limit=0', 400, { 'Accept-Language': 'en' })).title).toBe(
      'الطلب غير صحيح',
    )
    expect((await problemOf('/v1/en/articles?limit=0', 400, arabic)).title).toBe('The request is not valid')
    expect((await problemOf('/v1/changes?limit=0', 400, arabic)).title).toBe('الطلب غير صحيح')
    expect((await problemOf('/v1/changes?limit=0', 400, { 'Accept-Language': 'fr' })).title).toBe(
      'The request is not valid',
    )
    const { headers } = await desk.get('/v1/changes?limit=0', arabic)
    expect(headers['content-language']).toBe('ar')
    expect(headers.vary).toBe('Accept-Language, Accept-Encoding')
    const { errors } = await problemOf('/v1/ar/articles?limit=0', 400)
    expect(errors?.[0]?.message).toBe('يجب أن يكون عددًا صحيحًا من 1 إلى 100')
  })

  it('may not be kept by a cache', async () => {
    const { headers } = await desk.get('/v1/en/articles?limit=0').expect(400)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers.etag).toBeUndefined()
  })

  it('is our own fault where the data cannot be read: 500 that tells a stranger nothing, and the log everything', async () => {
    await desk.admin.query(`update delivery.stories set refs = array['helpline:not-a-uuid']`)
    const process = await desk.another()
    const answer = await process.get('/v1/en/articles/groups-luring-children').expect(500)
    expect(answer.body).toEqual({
      type: `${PUBLIC_URL}/v1/docs#problem-internal-error`,
      title: 'Something went wrong on the server',
      status: 500,
      instance: '/v1/en/articles/groups-luring-children',
    })
    expect(answer.text).not.toMatch(/uuid|select|delivery\.|at .*\.ts/)
    expect(String((desk.logged.at(-1)?.details as { err: Error }).err)).toContain('not-a-uuid')
  })
})
