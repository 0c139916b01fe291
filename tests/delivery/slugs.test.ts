import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, PUBLIC_URL, storyAddress, type TestDesk } from './desk'
import { newId, publish, putAllNodes, SLUG, withdraw } from './fixtures'

describe('The address of a story', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
  })
  afterAll(() => desk.close())

  const problemOf = async (address: string, status: number): Promise<Record<string, unknown>> => {
    const answer = await desk.get(address).expect(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    return answer.body as Record<string, unknown>
  }

  it('never leads to another locale: the answer is 404 with where the story can be read', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'ar' })
    const problem = await problemOf(storyAddress('en', SLUG.ar), 404)
    expect(problem).toEqual({
      type: `${PUBLIC_URL}/v1/docs#problem-not-found`,
      title: 'There is nothing at this address',
      status: 404,
      instance: storyAddress('en', SLUG.ar),
      alternates: [{ locale: 'ar', url: PUBLIC_URL + storyAddress('ar', SLUG.ar) }],
    })
  })

  it('names no alternate once the story is withdrawn there', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'ar', slug: 'كانت-هنا' })
    await withdraw(desk.admin, article, 'ar', 'recalled', 'notice')
    expect(await problemOf(storyAddress('en', 'كانت-هنا'), 404)).not.toHaveProperty('alternates')
  })

  it('of a draft answers as one that never existed, to the byte', async () => {
    // A draft leaves no trace in the delivery schema; the slug is that of a working document.
    const draft = await desk.get('/v1/en/articles/a-draft-in-work').expect(404)
    const never = await desk.get('/v1/en/articles/never-existed').expect(404)
    expect(draft.text.replace('a-draft-in-work', 'never-existed')).toBe(never.text)
    const headers = ({ date: _date, 'content-length': _length, ...rest }: Record<string, string>) => rest
    expect(headers(draft.headers)).toEqual(headers(never.headers))
    expect(never.headers['cache-control']).toBe('public, max-age=5')
  })

  it('is found as soon as the story is published, though it was asked for before', async () => {
    await desk.get('/v1/en/articles/soon').expect(404)
    await publish(desk.admin, { article: newId(), locale: 'en', slug: 'soon' })
    await desk.get('/v1/en/articles/soon').expect(200)
  })

  it('leads from an old slug to the new one, with Arabic percent-encoded', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'ar', slug: 'عنوان-قديم' })
    await publish(desk.admin, { article, locale: 'ar', slug: 'عنوان-جديد', number: 2 })
    const answer = await desk.get(storyAddress('ar', 'عنوان-قديم')).expect(301)
    expect(answer.headers.location).toBe(`/v1/ar/articles/${encodeURIComponent('عنوان-جديد')}`)
    expect(answer.headers['cache-control']).toMatch(/^public, max-age=\d+/)
    expect(answer.headers['cache-tag']).toBe(`article:${article}`)
    expect(answer.text).toBe('')
    await desk.get(storyAddress('ar', 'عنوان-جديد')).expect(200)
    const process = await desk.another()
    for (const statements of [1, 0]) {
      await process.get(storyAddress('ar', 'عنوان-قديم')).expect(301)
      expect(process.statements()).toHaveLength(statements)
    }
  })

  it('leads on to the newest slug when it changes again', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'first' })
    await publish(desk.admin, { article, locale: 'en', slug: 'second', number: 2 })
    await desk.get('/v1/en/articles/first').expect(301).expect('location', '/v1/en/articles/second')
    await publish(desk.admin, { article, locale: 'en', slug: 'third', number: 3 })
    await eventually(async () => {
      await desk.get('/v1/en/articles/first').expect(301).expect('location', '/v1/en/articles/third')
      await desk.get('/v1/en/articles/second').expect(301).expect('location', '/v1/en/articles/third')
    })
  })

  it('of a recalled story answers 410 with the public notice and the time', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'ar', slug: 'مادة-مسحوبة' })
    await desk.get(storyAddress('ar', 'مادة-مسحوبة')).expect(200)
    await withdraw(desk.admin, article, 'ar', 'recalled', 'سُحبت المادة لأن مصدرها تراجع عن روايته.')
    await eventually(async () => {
      expect(await problemOf(storyAddress('ar', 'مادة-مسحوبة'), 410)).toEqual({
        type: `${PUBLIC_URL}/v1/docs#problem-recalled`,
        title: 'سُحبت هذه المادة',
        status: 410,
        instance: storyAddress('ar', 'مادة-مسحوبة'),
        notice: 'سُحبت المادة لأن مصدرها تراجع عن روايته.',
        withdrawnAt: '2026-04-01T12:00:00.000Z',
      })
    })
    const answer = await desk.get(storyAddress('ar', 'مادة-مسحوبة'))
    expect(answer.headers['cache-control']).toMatch(/^public, max-age=30/)
    expect(answer.headers['content-language']).toBe('ar')
    const process = await desk.another()
    for (const statements of [1, 0]) {
      await process.get(storyAddress('ar', 'مادة-مسحوبة')).expect(410)
      expect(process.statements()).toHaveLength(statements)
    }
  })

  it('of an unpublished story answers a bare 410 that says neither why nor when', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'quiet' })
    await publish(desk.admin, { article, locale: 'en', slug: 'quiet-again', number: 2 })
    await withdraw(desk.admin, article, 'en', 'unpublished', 'an inner reason')
    for (const slug of ['quiet', 'quiet-again']) {
      expect(await problemOf(`/v1/en/articles/${slug}`, 410)).toEqual({
        type: `${PUBLIC_URL}/v1/docs#problem-unpublished`,
        title: 'This story is no longer published',
        status: 410,
        instance: `/v1/en/articles/${slug}`,
      })
    }
  })

  it('is live again when the story is published again', async () => {
    const article = newId()
    await publish(desk.admin, { article, locale: 'en', slug: 'back' })
    await withdraw(desk.admin, article, 'en', 'unpublished')
    await desk.get('/v1/en/articles/back').expect(410)
    await publish(desk.admin, { article, locale: 'en', slug: 'back', number: 2 })
    await eventually(async () => void (await desk.get('/v1/en/articles/back').expect(200)))
  })

  it('is the same in any Unicode form: a decomposed slug finds the composed one', async () => {
    const slug = 'أسئلة-وإجابات'
    await publish(desk.admin, { article: newId(), locale: 'ar', slug })
    expect(slug.normalize('NFD')).not.toBe(slug)
    const answer = await desk.get(storyAddress('ar', slug.normalize('NFD'))).expect(200)
    expect((answer.body as { slug: string }).slug).toBe(slug)
  })
})
