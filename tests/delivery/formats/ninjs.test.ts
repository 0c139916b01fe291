import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'

import type { EditionContent } from '../../../src/delivery/content'
import { openDesk, type TestDesk } from '../desk'
import { adultLine, IDS, newId, publish, putNode, quoteContent, REFS, topic, withdraw } from '../fixtures'
import { fill, formatAddress, ISOLATED, jsonAt, type Json } from './stories'

describe('A story as ninjs', () => {
  let desk: TestDesk
  let isValid: ValidateFunction
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await fill(desk)
    for (const locale of ['ar', 'en'] as const) await publish(desk.admin, { article, locale })
    const schema = JSON.parse(await readFile('tests/delivery/schemas/ninjs-subset.json', 'utf8')) as object
    isValid = new Ajv2020({
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
    }).compile(schema)
  })
  afterAll(() => desk.close())

  async function read(locale: 'ar' | 'en', slug?: string, status = 200): Promise<Json> {
    const item = await jsonAt(desk, formatAddress(locale, '.ninjs.json', slug), status)
    expect({ valid: isValid(item), errors: isValid.errors }).toEqual({ valid: true, errors: null })
    return item
  }

  const publishWith = (slug: string, content: Partial<EditionContent>, refs = REFS) =>
    publish(desk.admin, { article: newId(), locale: 'en', slug, content, refs })

  it('has its identity, version, times and words, in both languages', async () => {
    const arabic = await read('ar')
    expect(arabic).toMatchObject({
      version: '1',
      pubStatus: 'usable',
      language: 'ar',
      by: 'مكتب الويب',
      located: 'لندن',
      slugline: 'تحذير-من-جماعات-إلكترونية',
      headlines: [{ role: 'main', value: 'تحذير من جماعات تستدرج الأطفال عبر الإنترنت' }],
      edNote: 'لا تُعرض إعلانات إلى جانب هذه المادة.',
      altIds: [{ role: 'article', value: article }],
    })
    const english = await read('en')
    expect(english.uri).not.toBe(arabic.uri)
    expect(english.firstCreated).toBe('2026-03-25T10:00:00.000Z')
  })

  it('keeps its name when the headline and the slug change', async () => {
    const id = newId()
    await publish(desk.admin, { article: id, locale: 'en', slug: 'first-name' })
    const { uri } = await read('en', 'first-name')
    await publish(desk.admin, { article: id, locale: 'en', slug: 'second-name', number: 2 })
    expect((await read('en', 'second-name')).uri).toBe(uri)
  })

  it('has the body as HTML and as text, each with its numbers isolated, helplines of the whole story included', async () => {
    const [html, text] = (await read('ar')).bodies
    expect(html.value).toContain(`<bdi dir="ltr">${ISOLATED}</bdi>`)
    expect(html.value).toContain('0808 157 0456')
    expect(html.value).not.toContain('href="#')
    expect(text.value).toContain(ISOLATED)
    expect(text.charCount).toBe(text.value.length)
    expect(text.wordCount).toBeGreaterThan(50)
  })

  it('links the two languages as a translation and what it was made from', async () => {
    const [arabic, english] = [await read('ar'), await read('en')]
    expect(arabic.associations[0]).toMatchObject({ uri: english.uri, rel: 'translationOf', language: 'en' })
    expect(english.associations[0]).toMatchObject({ uri: arabic.uri, rel: 'translation', language: 'ar' })
  })

  it('names who spoke, where it comes from, who reported and who translated it', async () => {
    const { people, organisations, infoSources } = await read('ar')
    expect(people).toEqual([{ name: 'سلمى الخطيب', rel: 'speaker' }])
    expect(infoSources.map(({ role, name }: Json) => [role, name])).toEqual([
      ['originator', 'هيئة سلامة الطفل الرقمية'],
      ['reported-by', 'The Harbour Gazette'],
      ['quote-translator', 'نور حداد'],
      ['translator', 'نور حداد'],
      ['publisher', 'صحيفة المرسى'],
    ])
    expect(organisations.map(({ rel, name }: Json) => [rel, name])).toEqual([
      ['helpline', 'خط الأمان للأطفال'],
      ['helpline', 'خط القلقين على طفل'],
    ])
    expect(organisations[0].contactInfo).toEqual([
      { type: 'phone', role: 'helpline', lang: 'ar', name: ISOLATED, value: '+448081570123' },
    ])
    await publishWith('authority-says', {
      quotes: [
        {
          ...quoteContent('en'),
          speaker: { kind: 'organisation', node: `source:${IDS.authority}`, role: null, organisation: null },
        },
      ],
    })
    const spoken = await read('en', 'authority-says')
    expect(spoken.organisations[0]).toEqual({
      name: 'Digital Child Safety Authority',
      rel: 'speaker',
      uri: `urn:uuid:${IDS.authority}`,
    })
    expect(spoken).not.toHaveProperty('people')
  })

  it('has the policies as trust indicators, the topics as subjects and the pictures as associations', async () => {
    const id = newId()
    await putNode(desk.admin, 'topic', id, { ...topic(), slug: 'police', code: 'medtop:20000133' })
    await publishWith('subjects', { topics: [`topic:${id}`] }, [...REFS, `topic:${id}`])
    const item = await read('en', 'subjects')
    expect(item.subjects[0].uri).toBe('http://cv.iptc.org/newscodes/mediatopic/20000133')
    expect(item.trustIndicators.map(({ href }: Json) => href)).toEqual([
      'https://quay.example/corrections',
      'https://quay.example/ethics',
      'https://quay.example/unnamed',
    ])
    expect(item.associations).toEqual([
      expect.objectContaining({ rel: 'leadPicture', uri: `urn:uuid:${IDS.picture}`, by: 'Amana' }),
    ])
  })

  it('is valid where a story has next to nothing', async () => {
    await publishWith(
      'bare',
      {
        standfirst: null,
        dateline: null,
        hideAdverts: false,
        translation: null,
        body: [],
        quotes: [],
        documents: [],
        topics: [],
        sources: [],
        helplines: [],
        leadMedia: null,
      },
      [],
    )
    const item = await read('en', 'bare')
    expect(item).not.toHaveProperty('edNote')
    expect(item).not.toHaveProperty('organisations')
  })

  it('leaves out a channel that nobody could use', async () => {
    const id = newId()
    const [phone] = adultLine().channels
    await putNode(
      desk.admin,
      'helpline',
      id,
      adultLine({
        channels: phone
          ? [
              { ...phone, e164: null, display: null },
              { ...phone, type: 'chat', e164: null, url: 'https://safe.example/chat', display: null },
            ]
          : [],
      }),
    )
    await publishWith('chat', { helplines: [`helpline:${id}`], body: [] }, [...REFS, `helpline:${id}`])
    expect((await read('en', 'chat')).organisations[0].contactInfo).toEqual([
      { type: 'chat', role: 'helpline', lang: 'en', value: 'https://safe.example/chat' },
    ])
  })

  it('tells who keeps a copy that it is cancelled, and why where readers were told', async () => {
    const id = newId()
    await publish(desk.admin, { article: id, locale: 'ar', slug: 'مسحوبة' })
    const { uri } = await read('ar', 'مسحوبة')
    await withdraw(desk.admin, id, 'ar', 'recalled', 'الرقم 0808 157 0123 خاطئ')
    const fresh = await desk.another()
    const item = await jsonAt(fresh, formatAddress('ar', '.ninjs.json', 'مسحوبة'), 410)
    expect({ valid: isValid(item), errors: isValid.errors }).toEqual({ valid: true, errors: null })
    expect(item).toMatchObject({
      uri,
      pubStatus: 'canceled',
      version: '1-canceled',
      versionCreated: '2026-04-01T12:00:00.000Z',
      descriptions: [{ role: 'notice', value: `الرقم ${ISOLATED} خاطئ` }],
    })
    await withdraw(desk.admin, id, 'ar', 'unpublished')
    const quiet = await desk.another()
    expect(await jsonAt(quiet, formatAddress('ar', '.ninjs.json', 'مسحوبة'), 410)).not.toHaveProperty(
      'descriptions',
    )
  })
})
