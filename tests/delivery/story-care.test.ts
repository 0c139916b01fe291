import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { PublicStory } from '../../src/delivery/public'
import { eventually, openDesk, storyAddress, type TestDesk } from './desk'
import {
  childLine,
  editionContent,
  IDS,
  newId,
  protectedPerson,
  publish,
  putAllNodes,
  putNode,
  quoteContent,
  quoteNode,
  REFS,
  salma,
  SLUG,
} from './fixtures'

describe('What a story must not say, and must say with a quote', () => {
  let desk: TestDesk
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article, locale: 'ar' })
    await publish(desk.admin, {
      article,
      locale: 'en',
    })
  })
  afterAll(() => desk.close())

  const read = async (locale: 'ar' | 'en', slug: string = SLUG[locale]): Promise<PublicStory> => {
    const answer = await desk.get(storyAddress(locale, slug)).expect(200)
    return answer.body as PublicStory
  }

  it('shows nothing that the allow-list does not name, wherever it was put', async () => {
    const secret = 'CANARY-7f3a'
    const id = newId()
    const person = newId()
    const line = newId()
    const content = editionContent('en', {
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Words.', secret }], secret },
        { type: 'unheard-of', secret },
        { type: 'quote', quote: IDS.quote, secret },
      ] as never,
      quotes: [
        { ...quoteContent('en'), secret, speaker: { ...quoteContent('en').speaker, secret } } as never,
      ],
    })
    await putNode(desk.admin, 'person', person, { ...salma(), slug: 'canary', legalName: secret } as never)
    await putNode(desk.admin, 'helpline', line, {
      ...childLine(),
      checkedBy: secret,
    } as never)
    await publish(desk.admin, {
      article: id,
      locale: 'en',
      slug: 'canary',
      content: {
        ...content,
        helplines: [`helpline:${line}`],
        dateline: { place: null, date: null, secret } as never,
        internalNotes: secret,
      } as never,
      refs: [...REFS, `person:${person}`, `helpline:${line}`],
    })
    for (const address of [
      '/v1/en/articles/canary',
      '/v1/en/articles',
      '/v1/en/people/canary',
      '/v1/en/helplines',
      `/v1/en/quotes/${IDS.quote}`,
    ]) {
      const { text } = await desk.get(address).expect(200)
      expect(text).not.toContain(secret)
    }
  })

  it('names a protected person by their pseudonym, else says that we do not name them, and drops their role', async () => {
    const person = newId()
    const speaker = { ...quoteContent('ar').speaker, node: `person:${person}` }
    const quotes = (locale: 'ar' | 'en') => [{ ...quoteContent(locale), speaker }]
    const refs = [...REFS, `person:${person}`]
    await putNode(desk.admin, 'person', person, protectedPerson())
    const id = newId()
    await publish(desk.admin, {
      article: id,
      locale: 'ar',
      slug: 'محمي',
      content: { quotes: quotes('ar') },
      refs,
    })
    await publish(desk.admin, {
      article: id,
      locale: 'en',
      slug: 'safe',
      content: { quotes: quotes('en') },
      refs,
    })
    expect((await read('ar', 'محمي')).quotes[0]?.speaker).toEqual({
      kind: 'person',
      name: 'شخص لا نكشف هويته',
      role: null,
      organisation: null,
    })
    expect((await read('en', 'safe')).quotes[0]?.speaker?.name).toBe('a person we do not name')

    await putNode(desk.admin, 'person', person, protectedPerson({ ar: 'ليلى', en: null }))
    await eventually(async () => {
      expect((await read('ar', 'محمي')).quotes[0]?.speaker?.name).toBe('ليلى')
      expect((await read('en', 'safe')).quotes[0]?.speaker?.name).toBe('a person we do not name')
    })
  })

  it('treats a person whose node is missing as one who must not be named', async () => {
    const speaker = { ...quoteContent('en').speaker, node: `person:${newId()}` }
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'missing-person',
      content: { quotes: [{ ...quoteContent('en'), speaker }] },
    })
    expect((await read('en', 'missing-person')).quotes[0]?.speaker?.name).toBe('a person we do not name')
  })

  it('says what holds of a quote now, beside what held when it was published', async () => {
    const quote = newId()
    await putNode(
      desk.admin,
      'quote',
      quote,
      quoteNode('disputed', { ar: 'نوزع في هذا الاقتباس.', en: 'This quote is disputed.' }),
    )
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'disputed',
      content: { quotes: [{ ...quoteContent('en'), id: quote }], body: [{ type: 'quote', quote }] },
      refs: [...REFS, `quote:${quote}`],
    })
    const story = await read('en', 'disputed')
    expect(story.quotes[0]).toMatchObject({
      verification: { status: 'verified_verbatim' },
      status: 'disputed',
      notice: 'This quote is disputed.',
    })
    expect(story.body.structured[0]).toMatchObject({ type: 'quote', quote: { status: 'disputed' } })
  })
})
