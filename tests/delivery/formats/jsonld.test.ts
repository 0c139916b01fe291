import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../desk'
import {
  childLine,
  IDS,
  newId,
  protectedPerson,
  publish,
  putNode,
  quoteContent,
  quoteNode,
  REFS,
  SLUG,
  topic,
  withdraw,
} from '../fixtures'
import { fill, formatAddress, ISOLATED, jsonAt, textAt, type Json } from './stories'

const idOf = (locale: 'ar' | 'en', slug: string = SLUG[locale]) =>
  `https://news.example/v1/${locale}/articles/${encodeURIComponent(slug)}`

describe('A story as JSON-LD', () => {
  let desk: TestDesk
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await fill(desk)
    const corrections = (locale: 'ar' | 'en') =>
      ['2026-03-26', '2026-03-28'].map((day, index) => ({
        kind: 'correction' as const,
        at: `${day}T09:00:00.000Z`,
        note: locale === 'ar' ? `تصحيح ${index + 1}` : `Correction ${index + 1}`,
        edition: index + 1,
      }))
    for (const locale of ['ar', 'en'] as const)
      await publish(desk.admin, {
        article,
        locale,
        number: 3,
        publishedAt: '2026-03-28T09:00:00Z',
        content: { contentNote: locale === 'ar' ? 'تذكر إساءة' : 'Mentions abuse' },
        corrections: corrections(locale),
      })
  })
  afterAll(() => desk.close())

  const read = (locale: 'ar' | 'en', slug?: string): Promise<Json> =>
    jsonAt(desk, formatAddress(locale, '.jsonld', slug))

  const parts = (story: Json, type: string): Json[] =>
    (story.hasPart as Json[]).filter((part) => part['@type'] === type)

  it('is a NewsArticle with its words, dates, author and policies', async () => {
    const story = await read('ar')
    expect(story).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': idOf('ar'),
      url: `${idOf('ar')}.html`,
      inLanguage: 'ar',
      headline: 'تحذير من جماعات تستدرج الأطفال عبر الإنترنت',
      datePublished: '2026-03-25T10:00:00.000Z',
      dateModified: '2026-03-28T09:00:00.000Z',
      author: [{ '@type': 'Organization', name: 'مكتب الويب' }],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'صحيفة المرسى',
        url: 'https://quay.example',
        publishingPrinciples: 'https://quay.example/ethics',
        ethicsPolicy: 'https://quay.example/ethics',
        correctionsPolicy: 'https://quay.example/corrections',
        unnamedSourcesPolicy: 'https://quay.example/unnamed',
      },
      about: [{ '@type': 'DefinedTerm', name: 'سلامة الأطفال على الإنترنت' }],
    })
    expect(story.publisher).not.toHaveProperty('verificationFactCheckingPolicy')
    expect(story.identifier).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/)
    expect(story.articleBody).toContain('قالت الهيئة إن البلاغات ارتفعت خلال عامين.')
    expect(story.articleBody).toContain(ISOLATED)
    expect(parts(story, 'WebPageElement')).toEqual([
      { '@type': 'WebPageElement', name: 'تنبيه عن المحتوى', text: 'تذكر إساءة', inLanguage: 'ar' },
    ])
  })

  it('links translation and original both ways by absolute ids, and names the translator', async () => {
    const [arabic, english] = [await read('ar'), await read('en')]
    expect(arabic.translationOfWork['@id']).toBe(english['@id'])
    expect(english.workTranslation.map((each: Json) => each['@id'])).toEqual([arabic['@id']])
    expect(arabic.translator).toEqual({ '@type': 'Person', name: 'نور حداد' })
    expect(arabic).not.toHaveProperty('workTranslation')
    expect(english).not.toHaveProperty('translationOfWork')
    expect(english).not.toHaveProperty('translator')
  })

  it('does not name an edition that was withdrawn, and no translation where there was none', async () => {
    const half = newId()
    await publish(desk.admin, { article: half, locale: 'ar', slug: 'نصف' })
    await publish(desk.admin, { article: half, locale: 'en', slug: 'half' })
    await withdraw(desk.admin, half, 'ar', 'unpublished')
    const other = await desk.another()
    const text = await textAt(other, formatAddress('en', '.jsonld', 'half'))
    expect(text).not.toContain('workTranslation":[')
    expect(text).not.toContain(encodeURIComponent('نصف'))
    const apart = newId()
    await publish(desk.admin, { article: apart, locale: 'ar', slug: 'معًا', content: { translation: null } })
    await publish(desk.admin, { article: apart, locale: 'en', slug: 'side-by-side' })
    const story = await read('en', 'side-by-side')
    expect(story).not.toHaveProperty('workTranslation')
    expect(story).not.toHaveProperty('translationOfWork')
  })

  it('has the corrections, the newest first', async () => {
    const { correction } = await read('en')
    expect(correction.map((each: Json) => [each['@type'], each.text, each.datePublished])).toEqual([
      ['CorrectionComment', 'Correction 2', '2026-03-28T09:00:00.000Z'],
      ['CorrectionComment', 'Correction 1', '2026-03-26T09:00:00.000Z'],
    ])
  })

  it('has a quote with who said it, and the words it was translated from beside it', async () => {
    const [rendition, original] = parts(await read('ar'), 'Quotation')
    const salma = {
      '@type': 'Person',
      name: 'سلمى الخطيب',
      jobTitle: 'المديرة العامة',
      worksFor: { '@type': 'Organization', name: 'هيئة سلامة الطفل الرقمية' },
    }
    expect(rendition).toMatchObject({
      '@id': `https://news.example/v1/ar/quotes/${IDS.quote}`,
      text: 'على المنصات أن تتحرك اليوم، لا بعد أن يقع الضرر.',
      inLanguage: 'ar',
      creator: salma,
      spokenByCharacter: salma,
      dateCreated: '2026-03-24',
      isBasedOn: { position: '14', isPartOf: { name: 'Online groups: an assessment' } },
      citation: [{ url: 'https://gazette.example/regulator-warns' }],
      translator: { name: 'نور حداد' },
      translationOfWork: { '@id': original['@id'] },
    })
    expect(original).toMatchObject({
      text: 'Platforms must act today, not once the harm is done.',
      inLanguage: 'en',
      spokenByCharacter: salma,
      workTranslation: { '@id': rendition['@id'] },
    })
    expect(parts(await read('en'), 'Quotation')).toHaveLength(1)
  })

  it('calls a paraphrase and a figure claims, never quotations', async () => {
    for (const form of ['paraphrase', 'figure'] as const) {
      const quotes = [{ ...quoteContent('en'), form }]
      await publish(desk.admin, { article: newId(), locale: 'en', slug: form, content: { quotes } })
      const story = await read('en', form)
      expect(parts(story, 'Quotation')).toEqual([])
      const [claim] = parts(story, 'Claim')
      expect(claim).toMatchObject({ creator: { name: 'Salma Al-Khatib' }, text: quotes[0]?.text })
      expect(claim).not.toHaveProperty('spokenByCharacter')
    }
  })

  it('says that a quote is disputed now, whatever it was when it was published', async () => {
    const quote = newId()
    await putNode(
      desk.admin,
      'quote',
      quote,
      quoteNode('disputed', { ar: null, en: 'She says she never said it.' }),
    )
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'disputed',
      content: { quotes: [{ ...quoteContent('en'), id: quote }], body: [{ type: 'quote', quote }] },
      refs: [...REFS, `quote:${quote}`],
    })
    expect(parts(await read('en', 'disputed'), 'Quotation')[0]).toMatchObject({
      creativeWorkStatus: 'disputed',
      correction: { '@type': 'CorrectionComment', text: 'She says she never said it.' },
    })
  })

  it('never names a protected person', async () => {
    const person = newId()
    await putNode(desk.admin, 'person', person, protectedPerson())
    for (const locale of ['ar', 'en'] as const) {
      const speaker = { ...quoteContent(locale).speaker, node: `person:${person}` }
      await publish(desk.admin, {
        article: newId(),
        locale,
        slug: `protected-${locale}`,
        content: { quotes: [{ ...quoteContent(locale), speaker }] },
        refs: [...REFS, `person:${person}`],
      })
      for (const suffix of ['.jsonld', '.ninjs.json', '.html', '.txt']) {
        const text = await textAt(desk, formatAddress(locale, suffix, `protected-${locale}`))
        expect(text).not.toMatch(/سلمى|Salma|المديرة العامة|Director general/)
      }
      const [quotation] = parts(await read(locale, `protected-${locale}`), 'Quotation')
      expect(quotation.creator).toEqual({
        '@type': 'Person',
        description: locale === 'ar' ? 'شخص لا نكشف هويته' : 'a person we do not name',
      })
    }
  })

  it('has the documents as citations, with no archive that the public cannot reach', async () => {
    const { citation } = await read('en')
    expect(citation).toHaveLength(2)
    expect(citation[0]).toEqual({
      '@type': 'Report',
      name: 'Online groups: an assessment',
      inLanguage: 'en',
      url: 'https://dcsa.example/assessment',
      datePublished: '2026-03-24',
      publisher: { '@type': 'Organization', name: 'Digital Child Safety Authority' },
    })
    expect(JSON.stringify(citation)).not.toContain('archivedAt')
  })

  it('has the helplines as organisations with ways to reach them, never as emergency services', async () => {
    const story = await read('en')
    expect(story.mentions).toHaveLength(2)
    expect(story.mentions[0]).toMatchObject({
      '@type': 'Organization',
      name: 'Safe Line for children',
      parentOrganization: { name: 'The Safe Trust' },
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'helpline for children',
          telephone: '+448081570123',
          availableLanguage: ['en', 'ar'],
          areaServed: ['GB'],
          contactOption: 'https://schema.org/TollFree',
          hoursAvailable: [{ opens: '00:00', closes: '23:59' }],
        },
      ],
    })
    expect(JSON.stringify(story)).not.toContain('EmergencyService')
  })

  it('says hours as they are known, and none that nobody found', async () => {
    const [phone] = childLine().channels
    if (!phone) throw new Error('no channel')
    const line = newId()
    const silent = newId()
    const hours = [{ days: ['sun', 'mon'], opens: '09:00', closes: '24:00' }]
    await putNode(
      desk.admin,
      'helpline',
      line,
      childLine({ kind: 'emergency', channels: [{ ...phone, alwaysOpen: false, hours, cost: 'standard' }] }),
    )
    await putNode(
      desk.admin,
      'helpline',
      silent,
      childLine({
        channels: [{ ...phone, alwaysOpen: false, hoursKnown: false, e164: null, shortCode: '116' }],
      }),
    )
    const refs = [`helpline:${line}`, `helpline:${silent}`]
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'hours',
      content: { helplines: refs, body: [] },
      refs: [...REFS, ...refs],
    })
    const { mentions } = await read('en', 'hours')
    const [first, second] = mentions.map((each: Json) => each.contactPoint[0])
    expect(mentions[0]['@type']).toBe('Organization')
    expect(first.hoursAvailable).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Sunday', 'https://schema.org/Monday'],
        opens: '09:00',
        closes: '23:59',
      },
    ])
    expect(first).not.toHaveProperty('contactOption')
    expect(second).not.toHaveProperty('hoursAvailable')
    expect(second.telephone).toBe('116')
  })

  it('gives a topic of the Media Topics its address there', async () => {
    const id = newId()
    await putNode(desk.admin, 'topic', id, { ...topic(), slug: 'cyber-crime', code: 'medtop:20000086' })
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'topical',
      content: { topics: [`topic:${id}`] },
      refs: [...REFS, `topic:${id}`],
    })
    expect((await read('en', 'topical')).about[0]).toMatchObject({
      '@id': 'http://cv.iptc.org/newscodes/mediatopic/20000086',
      termCode: 'medtop:20000086',
      inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
    })
  })
})
