import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { PublicStory } from '../../src/delivery/public'
import { eventually, openDesk, type TestDesk } from './desk'
import {
  adultLine,
  authority,
  childLine,
  IDS,
  newId,
  picture,
  publish,
  putAllNodes,
  putNode,
  quoteNode,
  REFS,
} from './fixtures'

describe('What changes everywhere at once', () => {
  let desk: TestDesk
  let now = Date.parse('2026-06-01T12:00:00Z')

  beforeAll(async () => {
    desk = await openDesk({ now: () => now })
    await putAllNodes(desk.admin)
    for (const locale of ['ar', 'en'] as const) {
      await publish(desk.admin, { article: newId(), locale })
      await publish(desk.admin, { article: newId(), locale, slug: `second-${locale}` })
    }
  })
  afterAll(() => desk.close())

  const read = async (slug: string, locale = 'en'): Promise<PublicStory> =>
    (await desk.get(`/v1/${locale}/articles/${slug}`).expect(200)).body as PublicStory

  const numbersIn = (story: PublicStory) =>
    story.helplines.flatMap((line) => line.channels.map((channel) => channel.e164))

  it('corrects a wrong number in every story and in the directory within a second of the one write', async () => {
    for (const slug of ['groups-luring-children', 'second-en']) await read(slug)
    const line = childLine()
    const channels = line.channels.map((channel) => ({
      ...channel,
      e164: '+448081570999',
      display: '0808 157 0999',
    }))
    await putNode(desk.admin, 'helpline', IDS.childLine, { ...line, channels })
    await eventually(async () => {
      for (const [slug, locale] of [
        ['groups-luring-children', 'en'],
        ['second-en', 'en'],
        ['second-ar', 'ar'],
      ] as const) {
        const story = await read(slug, locale)
        expect(numbersIn(story)).toContain('+448081570999')
        expect(JSON.stringify(story)).not.toContain('570123')
        expect(JSON.stringify(story)).not.toContain('157 0123')
      }
      const { text } = await desk.get('/v1/ar/helplines').expect(200)
      expect(text).toContain('+448081570999')
      expect(text).not.toContain('+448081570123')
    }, 1000)
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine())
  })

  it('leaves what does not use the node in memory', async () => {
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'unrelated',
      content: { helplines: [], body: [] },
      refs: REFS.filter((ref) => !ref.startsWith('helpline:')),
    })
    await eventually(async () => {
      await read('unrelated')
      desk.statements()
      await read('unrelated')
      expect(desk.statements()).toHaveLength(0)
    })
    await read('second-en')
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ subdivision: 'GB-SCT' }))
    await eventually(async () => {
      expect((await read('second-en')).helplines[0]?.subdivision).toBe('GB-SCT')
    })
    desk.statements()
    await read('unrelated')
    expect(desk.statements()).toHaveLength(0)
  })

  it('puts the active successor in the place of a retired helpline, in the list and in the text', async () => {
    await putNode(
      desk.admin,
      'helpline',
      IDS.newLine,
      childLine({ name: { ar: 'الخط الجديد', en: 'New line' } }),
    )
    await putNode(
      desk.admin,
      'helpline',
      IDS.childLine,
      childLine({ status: 'retired', replacedBy: IDS.newLine }),
    )
    await eventually(async () => {
      const story = await read('second-en')
      expect(story.helplines.map(({ id }) => id)).toEqual([IDS.newLine, IDS.adultLine])
      expect(story.body.structured).toContainEqual(
        expect.objectContaining({
          type: 'helplines',
          helplines: [expect.objectContaining({ id: IDS.newLine })],
        }),
      )
      expect(story.body.html).not.toContain('Safe Line for children')
    })
  })

  it('hears of a change of the successor too, though the story names only the retired one', async () => {
    await read('second-en')
    await putNode(desk.admin, 'helpline', IDS.newLine, childLine({ name: { ar: 'خط', en: 'Renamed line' } }))
    await eventually(async () => expect((await read('second-en')).helplines[0]?.name).toBe('Renamed line'))
  })

  it('leaves a helpline out that has no active successor, however the chain ends', async () => {
    const retired = (replacedBy: string | null) => childLine({ status: 'retired', replacedBy })
    await putNode(desk.admin, 'helpline', IDS.childLine, retired(IDS.newLine))
    // A ring must end too.
    for (const end of [
      retired(null),
      retired(IDS.childLine),
      retired(newId()),
      childLine({ status: 'suspended' }),
    ]) {
      await putNode(desk.admin, 'helpline', IDS.newLine, end)
      await eventually(async () => {
        const story = await read('second-en')
        expect(story.helplines.map(({ id }) => id)).toEqual([IDS.adultLine])
        expect(story.body.html).not.toContain('570123')
      })
    }
  })

  it('shows two helplines that were merged into one only once', async () => {
    await putNode(
      desk.admin,
      'helpline',
      IDS.childLine,
      childLine({ status: 'retired', replacedBy: IDS.adultLine }),
    )
    await eventually(async () => {
      expect((await read('second-en')).helplines.map(({ id }) => id)).toEqual([IDS.adultLine])
    })
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine())
    await putNode(desk.admin, 'helpline', IDS.adultLine, adultLine())
  })

  it('tells readers that a quote was retracted, as soon as it is', async () => {
    await read('second-ar', 'ar')
    await putNode(
      desk.admin,
      'quote',
      IDS.quote,
      quoteNode('retracted', { ar: 'سُحب هذا الاقتباس.', en: 'This quote was retracted.' }),
    )
    await eventually(async () => {
      expect((await read('second-ar', 'ar')).quotes[0]).toMatchObject({
        status: 'retracted',
        notice: 'سُحب هذا الاقتباس.',
      })
    })
  })

  it('renames a source wherever it is named', async () => {
    await read('second-en')
    await putNode(desk.admin, 'source', IDS.authority, {
      ...authority(),
      name: { ar: 'الهيئة', en: 'The Authority' },
    })
    await eventually(async () => {
      const story = await read('second-en')
      expect(story.sources[0]?.name).toBe('The Authority')
      expect(story.quotes[0]?.primary?.publisher).toBe('The Authority')
      expect(story.quotes[0]?.speaker?.organisation).toBe('The Authority')
    })
  })

  it('keeps to itself a source that the desk no longer makes public, and the documents that would name it', async () => {
    await putNode(desk.admin, 'source', IDS.authority, {
      public: false,
      name: { ar: null, en: null },
      slug: '',
      kind: 'other',
      country: null,
      url: null,
      description: { ar: null, en: null },
    })
    await eventually(async () => {
      const story = await read('groups-luring-children')
      expect(story.sources.map((source) => source.id)).not.toContain(IDS.authority)
      expect(story.documents.map((document) => document.publisher?.id)).not.toContain(IDS.authority)
      expect(JSON.stringify(story.quotes)).not.toContain(authority().name.en)
    })
    await desk.get('/v1/en/sources/dcsa').expect(404)
    await putNode(desk.admin, 'source', IDS.authority, authority())
  })

  it('takes a picture out when consent is revoked; the story and its place for the picture stay', async () => {
    expect((await read('second-en')).leadMedia).not.toBeNull()
    await putNode(desk.admin, 'media', IDS.picture, picture({ available: false, renditions: [] }))
    await eventually(async () => {
      const story = await read('second-en')
      expect(story.leadMedia).toBeNull()
      expect(story.body.structured).toContainEqual({ type: 'media', media: null, caption: null })
      expect(story.body.html).not.toContain('laptop-480')
    })
  })

  it('takes a picture out at the minute its consent ends, though nobody tells us', async () => {
    await putNode(desk.admin, 'media', IDS.picture, picture({ availableUntil: '2026-06-01T12:00:10.000Z' }))
    await eventually(async () => expect((await read('second-en')).leadMedia).not.toBeNull())
    const answer = await desk.get('/v1/en/articles/second-en').expect(200)
    // No cache outside may keep it longer than we do.
    expect(answer.headers['cache-control']).toBe(
      'public, max-age=10, stale-while-revalidate=0, stale-if-error=0',
    )
    now = Date.parse('2026-06-01T12:00:10.000Z')
    expect((await read('second-en')).leadMedia).toBeNull()
    expect((await desk.get('/v1/en/articles').expect(200)).text).not.toContain('laptop-480')
  })
})
