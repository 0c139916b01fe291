import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { readOtherLanguage } from '../../src/acts/facts/other-language'
import { readStaleParagraphs } from '../../src/acts/facts/stale-paragraphs'
import { readWorkingStory, type WorkingStory } from '../../src/acts/working-story'
import type { OtherLanguage, StaleParagraph } from '../../src/preflight/types'
import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'

describe('a translation of the other language', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const ARABIC = ['الفقرة الأولى.', 'الفقرة الثانية.', 'الفقرة الثالثة.', 'الفقرة الرابعة.']
  const ENGLISH = ['The first.', 'The second.', 'The third.', 'The fourth.']
  const body = (texts: string[]): object => tree(...texts.map((text) => paragraph(text)))

  const save = async (article: string, locale: 'ar' | 'en', data: object, query = ''): Promise<void> => {
    const address = `/api/articles/${article}?locale=${locale}&draft=true${query}`
    const { status, body: answer } = await desk.people.reporter.patch(address, data)
    expect({ status, answer: status === 200 ? null : answer }).toEqual({ status: 200, answer: null })
  }

  const begin = async (): Promise<string> => {
    const article = await make(
      desk.people.reporter,
      'articles',
      { headline: 'عنوان', body: body(ARABIC), desk: records.desk },
      '?locale=ar&draft=true',
    )
    await save(article, 'en', { headline: 'Headline', body: body(ENGLISH), translation: { from: 'ar' } })
    return article
  }

  async function read<Result>(
    article: string,
    locale: 'ar' | 'en',
    reader: (req: Awaited<ReturnType<typeof createLocalReq>>, story: WorkingStory) => Promise<Result>,
  ): Promise<Result> {
    const req = await createLocalReq({ locale, fallbackLocale: false }, desk.payload)
    const story = await readWorkingStory(req, article, locale, { lock: false })
    if (!story) throw new Error('no story')
    const found = await reader(req, story)
    expect(req.locale).toBe(locale)
    return found
  }

  const stale = async (article: string): Promise<StaleParagraph[]> => read(article, 'en', readStaleParagraphs)
  const other = async (article: string, locale: 'ar' | 'en'): Promise<OtherLanguage | null> =>
    read(article, locale, readOtherLanguage)

  const words = async (article: string, locale: 'ar' | 'en'): Promise<Record<string, unknown>> => {
    const address = `/api/articles/${article}?locale=${locale}&draft=true&depth=0&fallback-locale=none`
    return (await desk.people.editor.get(address).expect(200)).body as Record<string, unknown>
  }

  it('is up to date when it is saved, and its segments are kept in its own language only', async () => {
    const article = await begin()
    expect(await stale(article)).toEqual([])
    const [english, arabic] = [await words(article, 'en'), await words(article, 'ar')]
    expect((english.translation as { segments: unknown[] }).segments).toHaveLength(4)
    expect((arabic.translation as { segments?: unknown } | null)?.segments ?? null).toBeNull()
    expect([english.headline, arabic.headline]).toEqual(['Headline', 'عنوان'])
    expect(JSON.stringify(arabic.body)).toContain('الفقرة الثالثة')
  })

  it('is stale in the third paragraph alone when the third of its source is edited', async () => {
    const article = await begin()
    await save(article, 'ar', { body: body(ARABIC.with(2, 'فقرة ثالثة جديدة.')) }, '&autosave=true')
    expect(await stale(article)).toEqual([{ path: 'body.2', text: 'The third.', kind: 'changed' }])
    // Another paragraph of the translation is saved meanwhile: the third is as stale as before.
    await save(article, 'en', { body: body(ENGLISH.with(0, 'The very first.')) }, '&autosave=true')
    expect(await stale(article)).toEqual([{ path: 'body.2', text: 'The third.', kind: 'changed' }])
    await save(article, 'en', {
      body: body(['The very first.', 'The second.', 'A new third.', 'The fourth.']),
    })
    expect(await stale(article)).toEqual([])
  })

  it('lacks a paragraph that was inserted in its source, and nothing is shifted', async () => {
    const article = await begin()
    await save(article, 'ar', { body: body(ARABIC.toSpliced(1, 0, 'فقرة مضافة.')) })
    expect(await stale(article)).toEqual([{ path: 'body', text: 'فقرة مضافة.', kind: 'missing' }])
    await save(article, 'en', { body: body(ENGLISH.toSpliced(1, 0, 'An added one.')) })
    expect(await stale(article)).toEqual([])
  })

  it('is not stale where paragraphs only move, or differ in blanks', async () => {
    const article = await begin()
    await save(article, 'ar', { body: body([...ARABIC].reverse().map((text) => `${text} `)) })
    expect(await stale(article)).toEqual([])
  })

  it('is compared with nothing where it is no translation, and its segments go', async () => {
    const article = await begin()
    await save(article, 'en', { translation: { from: null } })
    await save(article, 'ar', { body: body(['كلام آخر.']) })
    expect(await stale(article)).toEqual([])
    expect((await words(article, 'en')).translation).toMatchObject({ segments: null })
  })

  it('drops segments that a client sends, and keeps its own through a save that names its translator', async () => {
    const article = await begin()
    const before = (await words(article, 'en')).translation as { segments: unknown }
    const sent = { from: 'ar', translator: 'Desk', segments: [{ target: 'x', source: 'y' }] }
    await save(article, 'en', { translation: sent })
    expect((await words(article, 'en')).translation).toEqual({ ...before, translator: 'Desk' })
    const stamped = (await words(article, 'en')).edited
    await save(article, 'en', { translation: { from: 'ar', translator: 'Desk' } })
    expect((await words(article, 'en')).edited).toEqual(stamped)
  })

  it('sees the newest draft of the other language, with its quotes and helplines', async () => {
    const article = await begin()
    const quote = await make(desk.people.reporter, 'quotes', quoteData(records))
    await save(article, 'ar', {
      body: tree(paragraph('كلام.'), quoteBlock(quote)),
      helplines: [records.helpline],
    })
    expect(await other(article, 'en')).toEqual({
      locale: 'ar',
      quotes: [quote],
      helplines: [records.helpline],
      texts: [
        { path: 'headline', text: 'عنوان', label: { ar: 'العنوان', en: 'Headline' } },
        { path: 'body.0', text: 'كلام.', label: { ar: 'النص', en: 'Body' } },
      ],
    })
    expect(await other(article, 'ar')).toMatchObject({
      locale: 'en',
      quotes: [],
      helplines: [records.helpline],
    })
  })

  it('sees no other language where nobody has written one', async () => {
    const article = await make(
      desk.people.reporter,
      'articles',
      { headline: 'عنوان', body: body(ARABIC), desk: records.desk },
      '?locale=ar&draft=true',
    )
    expect(await other(article, 'ar')).toBeNull()
    await save(article, 'en', { headline: 'Headline' })
    expect(await other(article, 'ar')).toBeNull()
  })
})
