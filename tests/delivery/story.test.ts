import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { PublicStory } from '../../src/delivery/public'
import { openDesk, PUBLIC_URL, storyAddress, type TestDesk } from './desk'
import { gazette, IDS, newId, publish, putAllNodes, SLUG, withdraw } from './fixtures'

describe('One story', () => {
  let desk: TestDesk
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article, locale: 'ar' })
    await publish(desk.admin, {
      article,
      locale: 'en',
      corrections: [
        { kind: 'typo', at: '2026-03-26T10:00:00.000Z', note: 'A spelling was corrected.', edition: 1 },
        { kind: 'correction', at: '2026-03-27T10:00:00.000Z', note: 'A number was corrected.', edition: 1 },
      ],
    })
  })
  afterAll(() => desk.close())

  const read = async (locale: 'ar' | 'en', slug: string = SLUG[locale]): Promise<PublicStory> => {
    const answer = await desk.get(storyAddress(locale, slug)).expect(200)
    return answer.body as PublicStory
  }

  it('is found under its percent-encoded Arabic slug, with who published what and when', async () => {
    const story = await read('ar')
    expect(story).toMatchObject({
      id: article,
      locale: 'ar',
      edition: {
        number: 1,
        publishedAt: '2026-03-25T10:00:00.000Z',
        firstPublishedAt: '2026-03-25T10:00:00.000Z',
      },
      slug: SLUG.ar,
      url: `${PUBLIC_URL}/v1/ar/articles/${encodeURIComponent(SLUG.ar)}`,
      headline: 'تحذير من جماعات تستدرج الأطفال عبر الإنترنت',
      byline: 'مكتب الويب',
      desk: { id: IDS.desk, slug: 'children', name: 'مكتب الطفولة' },
      topics: [{ id: IDS.topic, slug: 'online-safety', name: 'سلامة الأطفال على الإنترنت', code: null }],
      dateline: { place: 'لندن', date: '2026-03-25' },
      sensitivity: ['childSexualAbuse'],
      hideAdverts: true,
      translation: { from: 'en', translator: 'نور حداد' },
    })
  })

  it('has exactly the properties of the contract, and no other', async () => {
    const story = await read('en')
    expect(Object.keys(story)).toEqual(
      [
        ...['alternates', 'authors', 'body', 'byline', 'contentNote', 'corrections', 'dateline', 'desk'],
        ...['documents', 'edition', 'headline', 'helplines', 'hideAdverts', 'id', 'leadMedia', 'locale'],
        ...['quotes', 'sensitivity', 'seo', 'slug', 'social', 'sources', 'standfirst', 'topics'],
        ...['translation', 'url'],
      ].sort(),
    )
  })

  it('carries every quote in the shape of the contract, with its full attribution', async () => {
    const story = await read('ar')
    expect(story.quotes).toEqual([
      {
        id: IDS.quote,
        form: 'direct',
        text: 'على المنصات أن تتحرك اليوم، لا بعد أن يقع الضرر.',
        language: 'ar',
        original: { text: 'Platforms must act today, not once the harm is done.', language: 'en' },
        translation: { translator: 'نور حداد', basis: 'original', official: false },
        speaker: {
          kind: 'person',
          name: 'سلمى الخطيب',
          role: 'المديرة العامة',
          organisation: 'هيئة سلامة الطفل الرقمية',
        },
        saidOn: '2026-03-24',
        primary: {
          title: 'Online groups: an assessment',
          publisher: 'هيئة سلامة الطفل الرقمية',
          url: 'https://dcsa.example/assessment',
          locator: '14',
          captured: { at: '2026-03-24T12:00:00.000Z', sha256: 'ab'.repeat(32) },
        },
        reportedBy: [
          {
            publisher: 'The Harbour Gazette',
            title: 'Regulator warns platforms',
            url: 'https://gazette.example/regulator-warns',
          },
        ],
        verification: { status: 'verified_verbatim', method: 'readPrimary', at: '2026-03-25T08:00:00.000Z' },
        status: 'verified_verbatim',
        notice: null,
      },
    ])
  })

  it('has a body whose references are resolved in place', async () => {
    const story = await read('en')
    const [paragraph, quote, media, helplines] = story.body.structured
    expect(paragraph).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'Reports rose within two years, the authority said.' }],
    })
    expect(quote).toEqual({ type: 'quote', quote: story.quotes[0], excerpt: null })
    expect(media).toEqual({ type: 'media', media: story.leadMedia, caption: 'Illustration' })
    expect(helplines).toEqual({
      type: 'helplines',
      heading: 'Who can help',
      helplines: [story.helplines[0]],
    })
  })

  it('has the same body as HTML, with direction, attribution, picture and helplines', async () => {
    const { body } = await read('ar')
    expect(body.html).toContain('قالت الهيئة إن البلاغات ارتفعت خلال عامين.')
    expect(body.html).toContain('سلمى الخطيب')
    expect(body.html).toContain('dir="rtl"')
    expect(body.html).toContain('tel:+448081570123')
    expect(body.html).toContain('laptop-480.webp')
  })

  it('gives telephone numbers for dialling, for reading, and for reading inside Arabic text', async () => {
    const story = await read('ar')
    expect(story.helplines.map((line) => line.name)).toEqual(['خط الأمان للأطفال', 'خط القلقين على طفل'])
    expect(story.helplines[0]?.channels[0]).toMatchObject({
      e164: '+448081570123',
      display: '0808 157 0123',
      displayIsolated: '\u20660808 157 0123\u2069',
    })
  })

  it('shows a picture with its text and the addresses of its public renditions', async () => {
    const story = await read('ar')
    expect(story.leadMedia).toEqual({
      id: IDS.picture,
      alt: 'حاسوب محمول على مكتب',
      caption: 'صورة توضيحية',
      credit: 'Amana',
      renditions: [
        {
          name: 'small',
          url: `${PUBLIC_URL}/v1/media/${IDS.picture}/laptop-480.webp`,
          mime: 'image/webp',
          width: 480,
          height: 320,
          bytes: 12,
        },
      ],
    })
  })

  it('lists corrections with the newest first', async () => {
    const story = await read('en')
    expect(story.corrections.map(({ kind }) => kind)).toEqual(['correction', 'typo'])
  })

  it('names its live editions in other locales, and none that is not live', async () => {
    const both = await read('en')
    expect(both.alternates).toEqual([
      { locale: 'ar', url: `${PUBLIC_URL}/v1/ar/articles/${encodeURIComponent(SLUG.ar)}`, slug: SLUG.ar },
    ])
    const other = newId()
    await publish(desk.admin, { article: other, locale: 'en', slug: 'alone' })
    await publish(desk.admin, { article: other, locale: 'ar', slug: 'سُحبت' })
    await withdraw(desk.admin, other, 'ar', 'unpublished')
    expect((await read('en', 'alone')).alternates).toEqual([])
  })

  it('is read from the database in one statement, and then from memory', async () => {
    const fresh = newId()
    await publish(desk.admin, { article: fresh, locale: 'en', slug: 'counted' })
    const process = await desk.another()
    await process.get('/v1/en/articles/counted').expect(200)
    expect(process.statements()).toHaveLength(1)
    await process.get('/v1/en/articles/counted').expect(200)
    expect(process.statements()).toHaveLength(0)
  })

  it('is made once however many readers ask for it at the same moment', async () => {
    await publish(desk.admin, { article: newId(), locale: 'en', slug: 'crowded' })
    const process = await desk.another()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => process.get('/v1/en/articles/crowded')),
    )
    expect(new Set(answers.map((answer) => answer.headers.etag)).size).toBe(1)
    expect(process.statements()).toHaveLength(1)
  })

  it('is the same to the byte in every process', async () => {
    const other = await desk.another()
    const here = await desk.get(storyAddress('ar', SLUG.ar)).expect(200)
    const there = await other.get(storyAddress('ar', SLUG.ar)).expect(200)
    expect(there.text).toBe(here.text)
    expect(there.headers.etag).toBe(here.headers.etag)
  })

  it('stays as published: an edition can be neither changed nor deleted', async () => {
    const before = await desk.get(storyAddress('en', SLUG.en))
    await expect(
      desk.admin.query(`update delivery.editions set content = '{}' where article = $1`, [article]),
    ).rejects.toThrow('append-only')
    await expect(
      desk.admin.query(`delete from delivery.editions where article = $1`, [article]),
    ).rejects.toThrow('append-only')
    const after = await desk.get(storyAddress('en', SLUG.en))
    expect(after.text).toBe(before.text)
  })

  it('uses the name in the other script where a source has none in this one, but no description', async () => {
    const story = await read('ar')
    expect(gazette().name.ar).toBeNull()
    expect(story.sources[1]).toMatchObject({ name: 'The Harbour Gazette', description: null })
  })

  it('links to related stories that are live in its own locale, and leaves the others out', async () => {
    const [target, foreign, gone] = [newId(), newId(), newId()]
    await publish(desk.admin, { article: target, locale: 'en', slug: 'target' })
    await publish(desk.admin, { article: foreign, locale: 'ar', slug: 'هناك' })
    await publish(desk.admin, { article: gone, locale: 'en', slug: 'gone-target' })
    await withdraw(desk.admin, gone, 'en', 'unpublished')
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'linking',
      content: {
        body: [
          { type: 'related', article: foreign },
          { type: 'factbox', title: 'More', children: [{ type: 'related', article: target }] },
          { type: 'related', article: gone },
        ],
      },
    })
    expect((await read('en', 'linking')).body.structured).toEqual([
      {
        type: 'factbox',
        title: 'More',
        children: [
          {
            type: 'related',
            story: {
              id: target,
              slug: 'target',
              url: `${PUBLIC_URL}/v1/en/articles/target`,
              headline: 'Warning over groups that groom children online',
            },
          },
        ],
      },
    ])
  })

  it('is served although it names no desk and refers to records that are no nodes', async () => {
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'bare',
      content: { desk: 'desk:', topics: [], leadMedia: null, helplines: [], sources: [] },
      refs: [`document:${newId()}`],
    })
    expect(await read('en', 'bare')).toMatchObject({ desk: null, topics: [], leadMedia: null })
    await desk.get('/v1/en/articles?limit=100').expect(200)
  })
})
