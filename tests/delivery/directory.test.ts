import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, PUBLIC_URL, type TestDesk } from './desk'
import {
  adultLine,
  childLine,
  gazette,
  IDS,
  newId,
  protectedPerson,
  publish,
  putAllNodes,
  putNode,
  quoteContent,
  salma,
  SLUG,
  topic,
  withdraw,
} from './fixtures'

interface Items {
  items: { id: string; name: string | null; [more: string]: unknown }[]
}

describe('The directories', () => {
  let desk: TestDesk
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article, locale: 'en' })
    await publish(desk.admin, { article, locale: 'ar' })
  })
  afterAll(() => desk.close())

  const items = async (address: string) => ((await desk.get(address).expect(200)).body as Items).items

  describe('of helplines', () => {
    const ids = async (query: string) => (await items(`/v1/en/helplines${query}`)).map(({ id }) => id)

    it('holds every active helpline, those for children before those for adults', async () => {
      expect(await ids('')).toEqual([IDS.childLine, IDS.adultLine])
    })

    it('can be narrowed by country, whatever the case of its code', async () => {
      expect(await ids('?country=eg')).toEqual([IDS.adultLine])
      expect(await ids('?country=FR')).toEqual([])
    })

    it('can be narrowed by kind', async () => {
      expect(await ids('?kind=concernedAdult')).toEqual([IDS.adultLine])
    })

    it('can be narrowed by who needs help: a child, an adult, or a person of an age', async () => {
      expect(await ids('?audience=child')).toEqual([IDS.childLine])
      expect(await ids('?audience=adult')).toEqual([IDS.adultLine])
      expect(await ids('?audience=18')).toEqual([IDS.childLine, IDS.adultLine])
      expect(await ids('?audience=12')).toEqual([IDS.childLine])
    })

    it('leaves out what is suspended or retired, and takes in what is new, at once', async () => {
      const extra = newId()
      await ids('')
      await putNode(desk.admin, 'helpline', extra, childLine({ kind: 'emergency' }))
      await eventually(async () => expect(await ids('')).toEqual([extra, IDS.childLine, IDS.adultLine]))
      for (const status of ['suspended', 'retired'] as const) {
        await putNode(desk.admin, 'helpline', extra, childLine({ kind: 'emergency', status }))
        await eventually(async () => expect(await ids('')).toEqual([IDS.childLine, IDS.adultLine]))
      }
    })

    it('writes numbers with isolates in Arabic', async () => {
      const [line] = await items('/v1/ar/helplines?kind=concernedAdult')
      expect(line?.name).toBe('خط القلقين على طفل')
      expect(line?.channels).toMatchObject([{ displayIsolated: '\u20660808 157 0456\u2069' }])
      expect(adultLine().channels[0]?.display).toBe('0808 157 0456')
    })
  })

  describe('of quotes', () => {
    it('shows a quote as in its story, with the stories that use it', async () => {
      const { body } = await desk.get(`/v1/ar/quotes/${IDS.quote}`).expect(200)
      expect(body).toMatchObject({
        id: IDS.quote,
        text: quoteContent('ar').text,
        speaker: { name: 'سلمى الخطيب' },
        reportedBy: [{ publisher: 'The Harbour Gazette' }],
        usedIn: [{ id: article, slug: SLUG.ar, firstPublishedAt: '2026-03-25T10:00:00.000Z' }],
      })
    })

    it('costs one statement', async () => {
      desk.statements()
      await desk.get(`/v1/en/quotes/${IDS.quote.toUpperCase()}`).expect(200)
      expect(desk.statements()).toHaveLength(1)
    })

    it('knows no quote that only a withdrawn story used', async () => {
      const [quote, other] = [newId(), newId()]
      await publish(desk.admin, {
        article: other,
        locale: 'en',
        slug: 'quoting',
        content: { quotes: [{ ...quoteContent('en'), id: quote }] },
        refs: [`quote:${quote}`],
      })
      await desk.get(`/v1/en/quotes/${quote}`).expect(200)
      await desk.get(`/v1/ar/quotes/${quote}`).expect(404)
      await withdraw(desk.admin, other, 'en', 'recalled', 'notice')
      await eventually(async () => void (await desk.get(`/v1/en/quotes/${quote}`).expect(404)))
    })
  })

  describe('of sources', () => {
    it('lists the sources of live stories by name', async () => {
      expect((await items('/v1/en/sources')).map(({ name }) => name)).toEqual([
        'Digital Child Safety Authority',
        'The Harbour Gazette',
      ])
    })

    it('shows one source with where its stories are', async () => {
      const { body } = await desk.get('/v1/ar/sources/dcsa').expect(200)
      expect(body).toEqual({
        id: IDS.authority,
        slug: 'dcsa',
        name: 'هيئة سلامة الطفل الرقمية',
        kind: 'regulator',
        country: 'GB',
        url: 'https://dcsa.example',
        description: 'جهة رقابية متخيَّلة',
        articles: `${PUBLIC_URL}/v1/ar/articles?source=dcsa`,
      })
      await desk.get('/v1/ar/sources/unknown').expect(404)
    })

    it('knows no source that no live story refers to', async () => {
      await putNode(desk.admin, 'source', newId(), { ...gazette(), slug: 'unused' })
      await desk.get('/v1/en/sources/unused').expect(404)
    })
  })

  describe('of people', () => {
    it('shows a person with dated roles', async () => {
      const { body } = await desk.get('/v1/ar/people/salma-al-khatib').expect(200)
      expect(body).toEqual({
        id: IDS.salma,
        slug: 'salma-al-khatib',
        name: 'سلمى الخطيب',
        kind: 'publicOfficial',
        roles: [
          {
            title: 'المديرة العامة',
            organisation: { id: IDS.authority, slug: 'dcsa', name: 'هيئة سلامة الطفل الرقمية' },
            from: '2024-02',
            to: null,
          },
        ],
        articles: `${PUBLIC_URL}/v1/ar/articles?person=salma-al-khatib`,
      })
    })

    it('has no page for a protected person: the answer is that of a person who never was there', async () => {
      await desk.get('/v1/en/people/salma-al-khatib').expect(200)
      await putNode(desk.admin, 'person', IDS.salma, { ...protectedPerson(), slug: 'salma-al-khatib' })
      await eventually(async () => void (await desk.get('/v1/en/people/salma-al-khatib').expect(404)))
      const hidden = await desk.get('/v1/en/people/salma-al-khatib')
      const absent = await desk.get('/v1/en/people/nobody-at-all-00')
      expect(hidden.text.replace('salma-al-khatib', 'nobody-at-all-00')).toBe(absent.text)
      await putNode(desk.admin, 'person', IDS.salma, salma())
    })
  })

  it('of topics lists those of live stories with how many there are, in each locale its own', async () => {
    await putNode(desk.admin, 'topic', newId(), { ...topic(), slug: 'unused' })
    expect(await items('/v1/ar/topics')).toEqual([
      {
        id: IDS.topic,
        slug: 'online-safety',
        name: 'سلامة الأطفال على الإنترنت',
        code: null,
        stories: 1,
        articles: `${PUBLIC_URL}/v1/ar/articles?topic=online-safety`,
      },
    ])
    await publish(desk.admin, { article: newId(), locale: 'ar', slug: 'أخرى' })
    await eventually(async () => {
      expect((await items('/v1/ar/topics'))[0]?.stories).toBe(2)
      expect((await items('/v1/en/topics'))[0]?.stories).toBe(1)
    })
  })
})
