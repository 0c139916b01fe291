import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import sharp from 'sharp'

import { backfillDraftRefs } from '../../src/acts/backfill/draft-refs'
import { usesStatement, type Uses } from '../../src/acts/uses'
import { openDesk, type TestDesk } from '../support/desk'
import { block, inlineBlock, paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'
import { makeStory, publish } from './story'

describe('where a record is used', () => {
  let desk: TestDesk
  let records: Records
  let count = 0
  const mark = (): string => `used-${++count}`

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const usesOf = async (collection: string, id: string): Promise<Uses> =>
    (await desk.people.checker.get(`/api/${collection}/${id}/uses`).expect(200)).body as Uses
  const draftsOf = async (collection: string, id: string): Promise<string[]> =>
    (await usesOf(collection, id)).articles.map((article) => article.id)
  const refsOf = async (article: string): Promise<Record<string, string[]>> => {
    const { rows } = await desk.pool.query<{ locale: string; refs: string[] }>(
      'select locale, refs from newsroom.draft_refs where article = $1',
      [article],
    )
    return Object.fromEntries(rows.map(({ locale, refs }) => [locale, refs]))
  }
  const source = (): Promise<string> => {
    const slug = mark()
    return make(desk.people.reporter, 'sources', { name: { en: `Body ${slug}` }, slug, kind: 'charity' })
  }
  const document = (publisher: string): Promise<string> =>
    make(desk.people.reporter, 'documents', {
      title: `Paper ${mark()}`,
      titleLanguage: 'en',
      kind: 'report',
      publisher,
    })
  const person = (): Promise<string> =>
    make(desk.people.reporter, 'people', { name: { en: `Somebody ${mark()}` }, kind: 'expert' })
  const quote = (more: object = {}): Promise<string> =>
    make(desk.people.reporter, 'quotes', quoteData(records, more))
  const media = async (): Promise<string> => {
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    const { id } = await desk.payload.create({
      collection: 'media',
      data: { alt: { en: 'White' } },
      file: { data, mimetype: 'image/png', name: `${mark()}.png`, size: data.length },
      // The test's own setting; what it asks is asked over HTTP.
      overrideAccess: true,
    })
    return id
  }
  const draft = (body: object, more: object = {}, locale = 'en'): Promise<string> =>
    make(
      desk.people.reporter,
      'articles',
      { headline: locale === 'en' ? `Story ${mark()}` : `قصة ${mark()}`, slug: mark(), body, ...more },
      `?locale=${locale}&draft=true`,
    )
  const save = (article: string, locale: string, data: object, more = ''): PromiseLike<{ status: number }> =>
    desk.people.reporter.patch(`/api/articles/${article}?locale=${locale}&draft=true${more}`, data)

  describe('is told of each kind', () => {
    it('that a draft names itself, in its words or beside them, in either language', async () => {
      const own = await source()
      const ids = {
        quotes: await quote(),
        documents: await document(own),
        helplines: records.helpline,
        media: await media(),
        sources: own,
      }
      const inWords = await draft(
        tree(
          paragraph(inlineBlock('inlineQuote', { quote: ids.quotes })),
          paragraph('It says so ', inlineBlock('citation', { document: ids.documents })),
          block('factbox', {
            title: 'Help',
            content: tree(block('helplines', { helplines: [ids.helplines] })),
          }),
          block('media', { media: ids.media }),
        ),
        {},
        'ar',
      )
      const beside = await draft(tree(paragraph('Words.')), {
        documents: [ids.documents],
        helplines: [ids.helplines],
        leadMedia: ids.media,
        sources: [own],
      })
      for (const collection of ['documents', 'helplines', 'media', 'sources'] as const)
        expect((await draftsOf(collection, ids[collection])).sort()).toEqual([inWords, beside].sort())
      expect(await draftsOf('quotes', ids.quotes)).toEqual([inWords])
    })

    it('that a quote leads to: its speaker, its documents, and those who published them', async () => {
      const [publisher, reporter, organisation, stranger] = [
        await source(),
        await source(),
        await source(),
        await source(),
      ]
      const [primary, report] = [await document(publisher), await document(reporter)]
      const speaker = await person()
      const said = await quote({
        person: speaker,
        primary: { document: primary },
        reportedBy: [{ document: report }],
      })
      const byBody = await quote({ speakerKind: 'organisation', person: null, organisation })
      const article = await draft(tree(quoteBlock(said), quoteBlock(byBody)))
      for (const [collection, id] of [
        ['people', speaker],
        ['documents', primary],
        ['documents', report],
        ['sources', publisher],
        ['sources', reporter],
        ['sources', organisation],
      ] as const)
        expect({ collection, drafts: await draftsOf(collection, id) }).toEqual({
          collection,
          drafts: [article],
        })
      expect(await usesOf('sources', stranger)).toEqual({ articles: [], editions: [] })
      expect(await usesOf('people', await person())).toEqual({ articles: [], editions: [] })
      const other = await person()
      await desk.people.reporter.patch(`/api/quotes/${said}`, { person: other }).expect(200)
      expect(await draftsOf('people', speaker)).toEqual([])
      expect(await draftsOf('people', other)).toEqual([article])
    })

    it('that a live edition refers to, for as long as it is live, apart from what its draft came to be', async () => {
      const speaker = await make(desk.people.reporter, 'people', {
        name: { ar: 'سامر الحلبي', en: 'Samer Halabi' },
        slug: mark(),
        kind: 'publicOfficial',
        roles: [{ title: { ar: 'متحدث', en: 'spokesman' }, organisation: records.charity, from: '2024' }],
      })
      const slug = mark()
      const story = await makeStory(desk, records, slug, { helplines: [records.helpline] })
      await desk.people.reporter.patch(`/api/quotes/${story.quote}`, { person: speaker }).expect(200)
      await desk.people.checker
        .post(`/api/quotes/${story.quote}/verify`, { outcome: 'verified_verbatim', method: 'readPrimary' })
        .expect(200)
      await publish(desk, story.article)
      expect((await save(story.article, 'en', { body: tree(paragraph('Rewritten.')) })).status).toBe(200)
      const edition = {
        article: story.article,
        locale: 'en',
        number: 1,
        slug,
        headline: 'Authority asks platforms to act early',
        publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      }
      for (const [collection, id] of [
        ['quotes', story.quote],
        ['people', speaker],
        ['documents', records.report],
        ['sources', records.regulator],
        ['helplines', records.helpline],
      ] as const) {
        const { editions } = await usesOf(collection, id)
        expect({ collection, found: editions.filter(({ article }) => article === story.article) }).toEqual({
          collection,
          found: [edition],
        })
      }
      expect(await draftsOf('quotes', story.quote)).toEqual([])
      expect(await draftsOf('helplines', records.helpline)).toContain(story.article)
      await desk.people.editor
        .post(`/api/articles/${story.article}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'x' })
        .expect(200)
      expect(await usesOf('people', speaker)).toEqual({ articles: [], editions: [] })
    })

    it('once, however often and in however many languages a story uses it, with the headline of each', async () => {
      const used = await quote()
      const body = tree(
        quoteBlock(used),
        paragraph('And again ', inlineBlock('inlineQuote', { quote: used })),
      )
      const article = await draft(body, { headline: 'Twice' })
      expect((await save(article, 'ar', { headline: 'مرتين', body })).status).toBe(200)
      expect((await usesOf('quotes', used)).articles).toEqual([
        { id: article, headline: { ar: 'مرتين', en: 'Twice' } },
      ])
      const onlyEnglish = await draft(tree(quoteBlock(used)), { headline: 'Once' })
      // The last written comes first.
      expect((await usesOf('quotes', used)).articles).toEqual([
        { id: onlyEnglish, headline: { ar: null, en: 'Once' } },
        { id: article, headline: { ar: 'مرتين', en: 'Twice' } },
      ])
    })

    it.each(['quotes', 'people', 'sources', 'documents', 'helplines', 'media'])(
      'to the desk only, and of %s that exist only',
      async (collection) => {
        await desk.anyone.get(`/api/${collection}/${randomUUID()}/uses`).expect(401)
        await desk.people.checker.get(`/api/${collection}/${randomUUID()}/uses`).expect(404)
        await desk.people.checker.get(`/api/${collection}/nothing/uses`).expect(404)
      },
    )
  })

  describe('follows the newest draft', () => {
    it('of one language without losing the other, whichever is saved', async () => {
      const [arabic, english, later] = [await quote(), await quote(), await quote()]
      const article = await draft(tree(quoteBlock(arabic)), {}, 'ar')
      expect((await save(article, 'en', { body: tree(quoteBlock(english)) })).status).toBe(200)
      expect(await refsOf(article)).toEqual({ ar: [`quote:${arabic}`], en: [`quote:${english}`] })
      expect((await save(article, 'en', { body: tree(quoteBlock(later)) })).status).toBe(200)
      expect(await refsOf(article)).toEqual({ ar: [`quote:${arabic}`], en: [`quote:${later}`] })
      expect((await save(article, 'ar', { body: null })).status).toBe(200)
      expect(await refsOf(article)).toEqual({ ar: [], en: [`quote:${later}`] })
    })

    it('with what both languages share, in both, whichever language it was saved in', async () => {
      const used = await quote()
      const article = await draft(tree(quoteBlock(used)), { helplines: [records.helpline] })
      expect(await refsOf(article)).toEqual({
        ar: [`helpline:${records.helpline}`],
        en: [`helpline:${records.helpline}`, `quote:${used}`],
      })
      const shared = {
        helplines: [],
        topics: [records.topic],
        desk: records.desk,
        sources: [records.charity],
      }
      expect((await save(article, 'ar', shared)).status).toBe(200)
      const refs = [`desk:${records.desk}`, `source:${records.charity}`, `topic:${records.topic}`]
      expect(await refsOf(article)).toEqual({
        ar: refs,
        en: [...refs.slice(0, 1), `quote:${used}`, ...refs.slice(1)],
      })
    })

    it('however little of the story the client asks to see of what it saved', async () => {
      const used = await quote()
      const article = await draft(tree(quoteBlock(used)), { sources: [records.charity] })
      for (const query of ['&select[headline]=true', '&depth=2', '&fallback-locale=en'])
        expect((await save(article, 'ar', { headline: `عنوان ${mark()}` }, query)).status).toBe(200)
      expect(await refsOf(article)).toEqual({
        ar: [`source:${records.charity}`],
        en: [`quote:${used}`, `source:${records.charity}`],
      })
    })

    it('as it is saved by itself while somebody writes', async () => {
      const [first, second] = [await quote(), await quote()]
      const article = await draft(tree(quoteBlock(first)))
      for (const used of [second, first, second]) {
        expect((await save(article, 'en', { body: tree(quoteBlock(used)) }, '&autosave=true')).status).toBe(
          200,
        )
        expect((await refsOf(article)).en).toEqual([`quote:${used}`])
      }
    })

    it('back to a version that is restored, in both languages', async () => {
      const [old, arabic, fresh] = [await quote(), await quote(), await quote()]
      const article = await draft(tree(quoteBlock(old)), { sources: [records.charity] })
      expect((await save(article, 'ar', { body: tree(quoteBlock(arabic)) })).status).toBe(200)
      const before = await refsOf(article)
      const { body: versions } = await desk.people.editor.get(
        `/api/articles/versions?where[parent][equals]=${article}&sort=-updatedAt&limit=1&depth=0`,
      )
      for (const locale of ['ar', 'en'])
        expect((await save(article, locale, { body: tree(quoteBlock(fresh)), sources: [] })).status).toBe(200)
      expect(await refsOf(article)).toEqual({ ar: [`quote:${fresh}`], en: [`quote:${fresh}`] })
      await desk.people.editor.post(`/api/articles/versions/${versions.docs[0].id}?locale=en`).expect(200)
      expect(await refsOf(article)).toEqual(before)
      expect(await draftsOf('quotes', fresh)).toEqual([])
    })

    it('and ends with it', async () => {
      const used = await quote()
      const article = await draft(tree(quoteBlock(used)))
      await desk.people.editor.delete(`/api/articles/${article}`).expect(200)
      expect(await refsOf(article)).toEqual({})
      expect(await draftsOf('quotes', used)).toEqual([])
    })

    it('and not what was refused: a save, or an edition that preflight stops', async () => {
      const used = await quote()
      const article = await draft(tree(quoteBlock(used)))
      const before = await refsOf(article)
      const refused = await save(article, 'en', {
        body: { root: { type: 'root', children: [{ type: 'x' }] } },
      })
      expect(refused.status).toBe(400)
      const { status } = await desk.people.editor.patch(`/api/articles/${article}?locale=en`, {
        _status: 'published',
        body: tree(quoteBlock(await quote())),
      })
      expect(status).toBe(422)
      expect(await refsOf(article)).toEqual(before)
    })

    it('of stories that are older than the table, once they are read again', async () => {
      const used = await quote()
      const article = await draft(tree(quoteBlock(used)), { helplines: [records.helpline] })
      const { rows: before } = await desk.pool.query(
        'select * from newsroom.draft_refs order by article, locale',
      )
      await desk.pool.query('truncate newsroom.draft_refs')
      expect(await draftsOf('quotes', used)).toEqual([])
      const db = desk.payload.db as unknown as {
        drizzle: { execute: (query: SQL) => Promise<{ rows: unknown[] }> }
      }
      for (const _time of [1, 2]) {
        expect(await backfillDraftRefs(db.drizzle)).toBe(before.length / 2)
        expect(
          (await desk.pool.query('select * from newsroom.draft_refs order by article, locale')).rows,
        ).toEqual(before)
      }
      expect(await draftsOf('quotes', used)).toEqual([article])
    })
  })

  it('is found by an index, of the drafts and of the live editions, for every kind', async () => {
    await desk.pool.query(
      `insert into newsroom.draft_refs (article, locale, refs)
       select gen_random_uuid(), 'en', array(
         select (array['quote:', 'document:', 'source:', 'helpline:', 'media:'])[1 + k % 5] || gen_random_uuid()
         from generate_series(n, n + 9) k)
       from generate_series(1, 4000) n`,
    )
    await desk.pool.query(
      `insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256)
       select gen_random_uuid(), 'en', 1, 'many-' || n, now(), now(), now(), '{}', '' from generate_series(1, 4000) n`,
    )
    await desk.pool.query(
      `insert into delivery.stories (article, locale, state, number, slug, first_published_at, published_at, headline, refs)
       select article, 'en', 'live', 1, slug, now(), now(), slug, array(
         select 'quote:' || gen_random_uuid() from generate_series(1, 10 + length(slug)))
       from delivery.editions where slug like 'many-%'`,
    )
    // What was inserted in bulk waits in a list before it is in the index, which a vacuum brings in.
    await desk.pool.query('vacuum analyze newsroom.draft_refs, delivery.stories')
    const { drizzle } = desk.payload.db as unknown as {
      drizzle: { execute: (query: SQL) => Promise<{ rows: Record<string, string>[] }> }
    }
    for (const kind of ['quote', 'person', 'source', 'document', 'helpline', 'media'] as const) {
      const { rows } = await drizzle.execute(sql`explain ${usesStatement(kind, randomUUID())}`)
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toContain('Bitmap Index Scan on draft_refs_refs')
      expect(plan).toContain('Bitmap Index Scan on stories_refs')
      expect(plan).not.toMatch(/Seq Scan on (draft_refs|stories)/)
    }
  })
})
