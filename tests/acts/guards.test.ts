import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import sharp from 'sharp'

import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { block, inlineBlock, paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'
import { countRows, makeStory, publish } from './story'

/** As Payload's GraphQL names them. */
const SINGULAR: Record<string, string> = {
  articles: 'Article',
  desks: 'Desk',
  documents: 'Document',
  helplines: 'Helpline',
  media: 'Media',
  people: 'Person',
  quotes: 'Quote',
  sources: 'Source',
  topics: 'Topic',
  users: 'User',
}

describe('what is in use', () => {
  let desk: TestDesk
  let records: Records
  let token: string
  let made = 0

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    const { body } = await desk.anyone
      .post('/api/users/login')
      .send({ email: 'admin@desk.test', password: PASSWORD })
    token = body.token as string
  })
  afterAll(() => desk.close())

  const mark = (): string => `guard-${++made}`
  const remove = (collection: string, id: string, language: string) =>
    request(desk.app)
      .delete(`/api/${collection}/${id}`)
      .set('Authorization', `JWT ${token}`)
      .set('Accept-Language', language)

  const story = (body: object, more: object = {}): Promise<string> => {
    const name = mark()
    return make(
      desk.people.admin,
      'articles',
      { headline: `Story ${name}`, slug: name, body, ...more },
      '?locale=en&draft=true',
    )
  }
  const source = (): Promise<string> => {
    const name = mark()
    return make(desk.people.admin, 'sources', {
      name: { en: `Source ${name}`, ar: `مصدر ${name}` },
      slug: name,
      kind: 'charity',
    })
  }
  const document = (publisher: string): Promise<string> =>
    make(desk.people.admin, 'documents', {
      title: `Document ${mark()}`,
      titleLanguage: 'en',
      kind: 'report',
      publisher,
      located: 'located',
      reliability: 'primary',
    })
  const person = (more: object = {}): Promise<string> => {
    const name = mark()
    return make(desk.people.admin, 'people', {
      name: { en: `Person ${name}` },
      slug: name,
      kind: 'expert',
      ...more,
    })
  }
  const quote = (more: object = {}): Promise<string> =>
    make(desk.people.admin, 'quotes', quoteData(records, more))
  const helpline = (more: object = {}): Promise<string> => {
    const name = mark()
    return make(desk.people.admin, 'helplines', {
      organisation: { en: `Line ${name}` },
      name: { en: name },
      slug: name,
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels: [{ type: 'phone', e164: '+442079460123' }],
      // What is active is public, and stays.
      status: 'suspended',
      ...more,
    })
  }
  const topic = (more: object = {}): Promise<string> => {
    const name = mark()
    return make(desk.people.admin, 'topics', { name: { en: `Topic ${name}` }, slug: name, ...more })
  }
  const deskRecord = (): Promise<string> => {
    const name = mark()
    return make(desk.people.admin, 'desks', { name: { en: `Desk ${name}` }, slug: name })
  }
  const user = (): Promise<string> =>
    make(desk.people.admin, 'users', {
      email: `${mark()}@desk.test`,
      name: 'Somebody',
      password: PASSWORD,
      roles: ['reporter'],
    })
  const media = async (): Promise<string> => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    const { body } = await request(desk.app)
      .post('/api/media')
      .set('Authorization', `JWT ${token}`)
      .field('_payload', JSON.stringify({ alt: { en: 'White' } }))
      .attach('file', picture, { filename: `${mark()}.png`, contentType: 'image/png' })
      .expect(201)
    return body.doc.id as string
  }

  /** What can be used: how a free one is made, and every way to use it. Each gives the title that the refusal has to name. */
  const uses: Record<
    string,
    { free: () => Promise<string>; by: Record<string, (id: string) => Promise<string>> }
  > = {
    quotes: {
      free: () => quote(),
      by: {
        'the draft of a story': async (id) => headlineOf(await story(tree(quoteBlock(id)))),
        'a sentence of a draft': async (id) =>
          headlineOf(await story(tree(paragraph(inlineBlock('inlineQuote', { quote: id }))))),
      },
    },
    documents: {
      free: () => document(records.charity),
      by: {
        'a quote that it holds': async (id) => labelOf(await quote({ primary: { document: id } })),
        'a quote that it reported': async (id) => labelOf(await quote({ reportedBy: [{ document: id }] })),
        'a rendition that was taken from it': async (id) =>
          labelOf(
            await quote({
              renditions: [
                {
                  locale: 'ar',
                  text: 'نص',
                  translatorKind: 'organisation',
                  basis: 'pickup',
                  basisDocument: id,
                },
              ],
            }),
          ),
        'the list of a story': async (id) =>
          headlineOf(await story(tree(paragraph('x')), { documents: [id] })),
        'a citation in a story': async (id) =>
          headlineOf(await story(tree(paragraph(inlineBlock('citation', { document: id }))))),
        'a role that it proves': async (id) =>
          titleOf('people', await person({ roles: [{ title: { en: 'x' }, evidence: id }] })),
        'a capture of it': async (id) =>
          titleOf(
            'captures',
            await make(desk.people.admin, 'captures', { document: id, text: 'x', method: 'text' }),
          ),
      },
    },
    sources: {
      free: source,
      by: {
        'a document that it published': async (id) => titleOf('documents', await document(id), 'label'),
        'a role in it': async (id) =>
          titleOf('people', await person({ roles: [{ title: { en: 'x' }, organisation: id }] })),
        'a quote that it said': async (id) =>
          labelOf(await quote({ speakerKind: 'organisation', person: null, organisation: id })),
        'the list of a story': async (id) => headlineOf(await story(tree(paragraph('x')), { sources: [id] })),
      },
    },
    people: {
      free: () => person(),
      by: { 'a quote of theirs': async (id) => labelOf(await quote({ person: id })) },
    },
    helplines: {
      free: () => helpline(),
      by: {
        'the list of a story': async (id) =>
          headlineOf(await story(tree(paragraph('x')), { helplines: [id] })),
        'the body of a story': async (id) =>
          headlineOf(await story(tree(block('helplines', { helplines: [id] })))),
        'a line that it replaced': async (id) =>
          titleOf('helplines', await helpline({ replacedBy: id, status: 'retired' })),
      },
    },
    media: {
      free: media,
      by: {
        'the head of a story': async (id) => headlineOf(await story(tree(paragraph('x')), { leadMedia: id })),
        'the body of a story': async (id) => headlineOf(await story(tree(block('media', { media: id })))),
      },
    },
    desks: {
      free: deskRecord,
      by: { 'a story': async (id) => headlineOf(await story(tree(paragraph('x')), { desk: id })) },
    },
    topics: {
      free: () => topic(),
      by: {
        'a story': async (id) => headlineOf(await story(tree(paragraph('x')), { topics: [id] })),
        'a topic below it': async (id) => titleOf('topics', await topic({ parent: id })),
        'the policy of the desk': async (id) => {
          await desk.people.admin
            .post('/api/globals/desk-policy', { requiredHelplines: [{ topics: [id], kinds: ['child'] }] })
            .expect(200)
          return '/policy|سياسة/'
        },
      },
    },
    articles: {
      free: () => story(tree(paragraph('x'))),
      by: {
        'a story that leads to it': async (id) =>
          headlineOf(await story(tree(block('related', { article: id })))),
      },
    },
    users: {
      free: user,
      by: {
        'a story of theirs': async (id) => headlineOf(await story(tree(paragraph('x')), { authors: [id] })),
      },
    },
  }

  const titleOf = async (collection: string, id: string, field = 'title'): Promise<string> => {
    const { body } = await desk.people.admin.get(`/api/${collection}/${id}?depth=0`)
    return String(body[field])
  }
  const labelOf = (id: string): Promise<string> => titleOf('quotes', id, 'label')
  const headlineOf = async (id: string): Promise<string> =>
    String((await desk.people.admin.get(`/api/articles/${id}?locale=en&draft=true&depth=0`)).body.headline)

  for (const [collection, { free, by }] of Object.entries(uses)) {
    it(`can be deleted among ${collection} where nothing uses it`, async () => {
      const id = await free()
      expect((await remove(collection, id, 'en')).status).toBe(200)
    })
    for (const [place, use] of Object.entries(by)) {
      it(`is kept among ${collection} because of ${place}, which the refusal names`, async () => {
        const id = await free()
        const title = await use(id)
        const before = await countRows(desk)
        for (const language of ['ar', 'en']) {
          const { status, body } = await remove(collection, id, language)
          expect(status).toBe(409)
          const { message } = body.errors[0]
          expect(message).toMatch(language === 'ar' ? /^لا يمكن الحذف/ : /^This cannot be deleted/)
          if (title.startsWith('/')) expect(message).toMatch(new RegExp(title.slice(1, -1)))
          else expect(message).toContain(title)
        }
        // In numbers Payload answers for each; what counts is that it is still there.
        await request(desk.app)
          .delete(`/api/${collection}?where[id][equals]=${id}`)
          .set('Authorization', `JWT ${token}`)
        const { body } = await desk.people.admin.post('/api/graphql', {
          query: `mutation { delete${SINGULAR[collection]}(id: "${id}") { id } }`,
        })
        expect(body.errors[0].extensions.statusCode).toBe(409)
        expect(await countRows(desk)).toEqual(before)
      })
    }
  }

  /** What no other record refers to. */
  const UNUSED = ['webhooks']

  it('is not everything that the tests above know: each collection that can be deleted has its own', () => {
    const deletable = Object.values(desk.payload.collections)
      .map(({ config }) => config.slug)
      .filter(
        (slug) =>
          !slug.startsWith('payload-') &&
          !['captures', 'verifications', 'disputes', ...UNUSED].includes(slug),
      )
    expect(Object.keys(uses).sort()).toEqual(deletable.sort())
  })

  it('stays after its story was withdrawn: readers saw it, and its history is kept', async () => {
    const { article, quote: used } = await makeStory(desk, records, mark())
    await publish(desk, article)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'x' })
      .expect(200)
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=en&draft=true`, { body: tree(paragraph('Without it.')) })
      .expect(200)
    for (const [collection, id] of [
      ['quotes', used],
      ['people', records.speaker],
      ['sources', records.regulator],
      ['desks', records.desk],
      ['topics', records.topic],
    ] as const)
      expect({ collection, status: (await remove(collection, id, 'en')).status }).toEqual({
        collection,
        status: 409,
      })
  })

  it('is asked of an older draft too: what only the other language uses is in use', async () => {
    const id = await quote()
    const article = await story(tree(quoteBlock(id)))
    await desk.people.admin
      .patch(`/api/articles/${article}?locale=ar&draft=true`, {
        headline: 'عنوان',
        body: tree(paragraph('نص')),
      })
      .expect(200)
    expect((await remove('quotes', id, 'en')).status).toBe(409)
    await desk.people.admin
      .patch(`/api/articles/${article}?locale=en&draft=true`, { body: tree(paragraph('x')) })
      .expect(200)
    expect((await remove('quotes', id, 'en')).status).toBe(200)
  })
})
