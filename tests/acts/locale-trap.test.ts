import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, type Records } from '../support/records'
import { inLocale as inLocaleOf } from '../../src/acts/working-story'
import { countRows, makeVerifiedQuote, publish, untilBlocked, whileLocked } from './story'

/**
 * Payload writes the locale of a nested call into the request that it was given (its issue 18246): a save in Arabic whose
 * hook reads English would go on in English. Every text here carries its language, so that none can be mistaken.
 */
describe('the two languages of one story', () => {
  let desk: TestDesk
  let records: Records
  let quote: string

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    quote = await makeVerifiedQuote(desk, records)
  })
  afterAll(() => desk.close())

  const words = (locale: 'ar' | 'en', mark: string): Record<string, unknown> =>
    locale === 'ar'
      ? {
          headline: `عنوان ${mark}`,
          standfirst: `مقدمة ${mark}`,
          contentNote: `تنبيه ${mark}`,
          byline: `كاتب ${mark}`,
          slug: `عنوان-${mark}`,
          seo: { title: `بحث ${mark}`, description: `وصف ${mark}` },
          social: { title: `شبكات ${mark}`, description: `وصف ${mark}` },
          body: tree(paragraph(`نص ${mark}`), quoteBlock(quote)),
        }
      : {
          headline: `Headline ${mark}`,
          standfirst: `Standfirst ${mark}`,
          contentNote: `Note ${mark}`,
          byline: `Writer ${mark}`,
          slug: `headline-${mark}`,
          seo: { title: `Search ${mark}`, description: `Described ${mark}` },
          social: { title: `Networks ${mark}`, description: `Described ${mark}` },
          body: tree(paragraph(`Body ${mark}`), quoteBlock(quote)),
        }

  const LOCALIZED = ['headline', 'standfirst', 'contentNote', 'byline', 'slug', 'seo', 'social'] as const

  const expectWords = async (article: string, locale: 'ar' | 'en', mark: string): Promise<void> => {
    const { body } = await desk.people.editor.get(
      `/api/articles/${article}?locale=${locale}&draft=true&depth=0&fallback-locale=none`,
    )
    const wanted = words(locale, mark)
    for (const field of LOCALIZED)
      expect({ field, value: body[field] }).toMatchObject({ field, value: wanted[field] })
    expect(JSON.stringify(body.body)).toContain(locale === 'ar' ? `نص ${mark}` : `Body ${mark}`)
  }

  const begin = async (mark: string): Promise<string> => {
    const article = await make(
      desk.people.reporter,
      'articles',
      { ...words('ar', mark), desk: records.desk },
      '?locale=ar&draft=true',
    )
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, words('en', mark))
      .expect(200)
    return article
  }

  it('keep to themselves through saves, autosaves and publishing, each with hooks that read the other', async () => {
    const article = await begin('1')
    await expectWords(article, 'ar', '1')
    await expectWords(article, 'en', '1')
    for (const [at, locale] of (['ar', 'en', 'ar', 'en'] as const).entries()) {
      const mark = `1-${at}`
      const other = locale === 'ar' ? 'en' : 'ar'
      const { body: before } = await desk.people.editor.get(
        `/api/articles/${article}?locale=${other}&draft=true&depth=0`,
      )
      await desk.people.reporter
        .patch(`/api/articles/${article}?locale=${locale}&draft=true&autosave=true`, words(locale, mark))
        .expect(200)
      await desk.people.editor.get(`/api/articles/${article}/state`).expect(200)
      await publish(desk, article, locale)
      await expectWords(article, locale, mark)
      const { body: after } = await desk.people.editor.get(
        `/api/articles/${article}?locale=${other}&draft=true&depth=0`,
      )
      for (const field of [...LOCALIZED, 'body']) expect(after[field]).toEqual(before[field])
    }
    const { rows } = await desk.pool.query<{ locale: string; content: string }>(
      'select locale, content::text as content from delivery.editions where article = $1',
      [article],
    )
    expect(rows).toHaveLength(4)
    for (const { locale, content } of rows) {
      expect(content).toContain(locale === 'ar' ? 'عنوان 1-' : 'Headline 1-')
      expect(content).not.toContain(locale === 'ar' ? 'Headline' : 'عنوان')
    }
  })

  it('are not mixed by a save that is published in the other language', async () => {
    const article = await begin('2')
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=ar&publishSpecificLocale=en`, { _status: 'published' })
      .expect(200)
    await expectWords(article, 'ar', '2')
    await expectWords(article, 'en', '2')
    const { rows } = await desk.pool.query('select locale, slug from delivery.editions where article = $1', [
      article,
    ])
    expect(rows).toEqual([{ locale: 'en', slug: 'headline-2' }])
  })

  it('are not mixed when the publishing of one is refused', async () => {
    const article = await begin('3')
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=ar&draft=true`, { standfirst: '' })
      .expect(200)
    await desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'ar' }).expect(422)
    await expectWords(article, 'en', '3')
    expect(
      (await desk.people.editor.get(`/api/articles/${article}?locale=ar&draft=true`)).body.headline,
    ).toBe('عنوان 3')
  })

  it('are both kept when two people save at the same moment, one in each', async () => {
    const article = await begin('4')
    await whileLocked(desk, `select id from articles where id = '${article}' for update`, async (letGo) => {
      const arabic = desk.people.reporter
        .patch(`/api/articles/${article}?locale=ar&draft=true`, words('ar', '5'))
        .then((answer) => answer.status)
      const english = desk.people.editor
        .patch(`/api/articles/${article}?locale=en&draft=true`, words('en', '5'))
        .then((answer) => answer.status)
      await untilBlocked(desk, 2)
      await letGo()
      expect(await Promise.all([arabic, english])).toEqual([200, 200])
    })
    await expectWords(article, 'ar', '5')
    await expectWords(article, 'en', '5')
  })

  it('are both kept when one is published while the other is saved', async () => {
    const article = await begin('6')
    await whileLocked(desk, `select pg_advisory_lock(hashtext('delivery.changes'))`, async (letGo) => {
      const published = desk.people.editor
        .post(`/api/articles/${article}/publish`, { locale: 'ar' })
        .then((answer) => answer.status)
      await untilBlocked(desk, 1)
      const saved = desk.people.reporter
        .patch(`/api/articles/${article}?locale=en&draft=true`, words('en', '7'))
        .then((answer) => answer.status)
      await untilBlocked(desk, 2)
      await letGo()
      expect(await Promise.all([published, saved])).toEqual([200, 200])
    })
    await expectWords(article, 'ar', '6')
    await expectWords(article, 'en', '7')
  })

  it('are told apart where a request names neither: that is Arabic, for reading and for saving', async () => {
    const article = await begin('8')
    await desk.people.reporter.patch(`/api/articles/${article}?draft=true`, words('ar', '9')).expect(200)
    await expectWords(article, 'ar', '9')
    await expectWords(article, 'en', '8')
    const { body } = await desk.people.editor.get(`/api/articles/${article}?draft=true&depth=0`)
    expect(body.headline).toBe('عنوان 9')
    const found = await desk.people.editor
      .get('/api/articles?draft=true&where[headline][equals]=عنوان 9')
      .expect(200)
    expect(found.body.totalDocs).toBe(1)
  })

  it('are not both written by one save: that is refused, and nothing is', async () => {
    const article = await begin('10')
    const before = await countRows(desk)
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=all&draft=true`, { headline: { ar: 'س', en: 'x' } })
      .expect(400)
    expect(await countRows(desk)).toEqual(before)
  })

  it('are isolated in a nested call: what it does to its own locale the outer request never sees', async () => {
    const req = await createLocalReq({ locale: 'ar', fallbackLocale: false }, desk.payload)
    const article = await begin('11')
    const nested = inLocaleOf(req, 'en')
    expect([req.locale, nested.locale]).toEqual(['ar', 'en'])
    const english = await desk.payload.findByID({
      collection: 'articles',
      id: article,
      locale: 'en',
      draft: true,
      depth: 0,
      overrideAccess: true,
      req: nested,
    })
    expect(english.headline).toBe('Headline 11')
    expect(req.locale).toBe('ar')
    nested.locale = undefined
    expect(req.locale).toBe('ar')
    nested.transactionID = 'shared'
    expect(req.transactionID).toBe('shared')
  })

  it('are stamped apart: a save in one makes only that one changed since its edition', async () => {
    const article = await begin('12')
    await publish(desk, article, 'ar')
    await publish(desk, article, 'en')
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, { standfirst: 'Changed after.' })
      .expect(200)
    const { body } = await desk.people.editor.get(`/api/articles/${article}/state`)
    expect([body.ar.changedSince, body.en.changedSince]).toEqual([false, true])
  })

  it('are stamped both when a version is restored: it brings back the words of both', async () => {
    const article = await begin('13')
    const { body: versions } = await desk.people.editor.get(
      `/api/articles/versions?where[parent][equals]=${article}&sort=-updatedAt&limit=1&depth=0`,
    )
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=ar&draft=true`, words('ar', '14'))
      .expect(200)
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, words('en', '14'))
      .expect(200)
    await publish(desk, article, 'ar')
    await publish(desk, article, 'en')
    await desk.people.editor.post(`/api/articles/versions/${versions.docs[0].id}?locale=ar`).expect(200)
    await expectWords(article, 'ar', '13')
    await expectWords(article, 'en', '13')
    const { body } = await desk.people.editor.get(`/api/articles/${article}/state`)
    expect([body.ar.changedSince, body.en.changedSince]).toEqual([true, true])
  })
})
