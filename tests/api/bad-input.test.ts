import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { countRows, englishWords, makeVerifiedQuote } from '../acts/story'
import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { block, paragraph, quoteBlock, text, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'

type Node = Record<string, unknown>

/** A body that is wrong in one place, and the field that the answer has to name. */
interface Case {
  collection: string
  data: object
  field: string | RegExp
}

const nested = (depth: number): Node => {
  let list: Node = { type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1, children: [] }
  for (let at = 0; at < depth; at += 1)
    list = {
      type: 'list',
      version: 1,
      listType: 'bullet',
      tag: 'ul',
      start: 1,
      children: [{ type: 'listitem', version: 1, value: 1, children: [list] }],
    }
  return list
}

const link = (url: unknown, type = 'link'): Node =>
  paragraph({
    type,
    version: 3,
    id: '000000000000000000000001',
    fields: { linkType: 'custom', newTab: false, url },
    children: [text('link')],
  })

describe('what cannot be right', () => {
  let desk: TestDesk
  let records: Records
  let quote: string
  let article: string
  let token: string

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    quote = await makeVerifiedQuote(desk, records)
    article = await make(desk.people.admin, 'articles', englishWords('sound', quote), '?locale=en&draft=true')
    const { body } = await desk.anyone
      .post('/api/users/login')
      .send({ email: 'admin@desk.test', password: PASSWORD })
    token = body.token as string
  })
  afterAll(() => desk.close())

  const send = (
    method: 'post' | 'patch',
    address: string,
    language: string,
    body: string | object,
  ): request.Test =>
    request(desk.app)
      [method](address)
      .set('Authorization', `JWT ${token}`)
      .set('Accept-Language', language)
      .set('Content-Type', 'application/json')
      .send(body)

  /** Every path that an answer names, with its words. */
  const namedIn = (body: {
    errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
  }) => (body.errors ?? []).flatMap((error) => error.data?.errors ?? [])

  const expectRefused = async (
    name: string,
    ask: (language: string) => request.Test,
    field: string | RegExp | null,
  ): Promise<void> => {
    const before = await countRows(desk)
    for (const language of ['ar', 'en']) {
      const { status, body, text: raw } = await ask(language)
      const isClientError = status >= 400 && status < 500
      expect({ name, language, status, isClientError, raw: isClientError ? '' : raw }).toEqual({
        name,
        language,
        status,
        isClientError: true,
        raw: '',
      })
      const message = String(body.errors?.[0]?.message ?? '')
      expect({ name, language, message: message.trim() !== '' }).toEqual({ name, language, message: true })
      expect(raw).not.toMatch(/select |insert into|node_modules|drizzle|at \w+ \(/i)
      if (field === null) continue
      const named = namedIn(body)
      const found = named.find(({ path }) => (typeof field === 'string' ? path === field : field.test(path)))
      expect({ name, language, found: found !== undefined, named }).toEqual({
        name,
        language,
        found: true,
        named,
      })
      const isArabic = /\p{Script=Arabic}/u.test((found?.message ?? '').replace(/“[^”]*”/gu, ''))
      expect({ name, language, isArabic, message: found?.message }).toEqual({
        name,
        language,
        isArabic: language === 'ar',
        message: found?.message,
      })
    }
    expect({ name, rows: await countRows(desk) }).toEqual({ name, rows: before })
  }

  describe('in a story', () => {
    const bodies: Record<string, () => unknown> = {
      'a tree that is none': () => ({ nothing: true }),
      'a tree that is a text': () => 'words',
      'a tree that is a number': () => 7,
      'a root without children': () => ({ root: { type: 'root' } }),
      'children that are no list': () => ({ root: { type: 'root', children: 'x' } }),
      'children that are no nodes': () => ({ root: { type: 'root', children: [null, 1, 'x'] } }),
      'an unknown node': () => tree({ type: 'iframe', version: 1, src: 'https://evil.example' }),
      'an upload node': () => tree({ type: 'upload', version: 1, relationTo: 'media', value: quote }),
      'an unknown block': () => tree(block('html', { code: '<script>1</script>' })),
      'a block named after a prototype': () => tree(block('__proto__', {})),
      'a node named after a prototype': () => tree({ type: 'constructor', version: 1, children: [] }),
      'a javascript: link': () => tree(link('javascript:alert(1)')),
      'a javascript: link with a tab in it': () => tree(link('java\tscript:alert(1)')),
      'a data: link': () => tree(link('data:text/html,x', 'autolink')),
      'a link that is an object': () => tree(link({ href: 'https://example.org' })),
      'a quote that is no id': () => tree(quoteBlock('not-an-id')),
      'a quote that does not exist': () => tree(quoteBlock('00000000-0000-4000-8000-000000000000')),
      'a quote that is an operator': () => tree(block('quote', { quote: { not_equals: '' } })),
      'a text in a text': () => tree(paragraph({ ...text('x'), text: { $ne: 1 } as never })),
      'a NUL in the words': () => tree(paragraph('before\u0000after')),
      'a lone surrogate in the words': () => tree(paragraph('before\ud800after')),
      'a paragraph in a paragraph': () => tree(paragraph(paragraph('x') as never)),
      'lists without end': () => tree(nested(200)),
      'words without end': () => tree(...Array.from({ length: 25_000 }, () => paragraph('x'))),
      'an excerpt that is not in the quote': () => tree(quoteBlock(quote, 'Platforms will never act.')),
      'an excerpt of the other language': () => tree(quoteBlock(quote, 'على المنصات أن تتحرك')),
    }
    for (const [name, body] of Object.entries(bodies)) {
      it(`as ${name} is refused when a draft is begun and when one is saved`, async () => {
        await expectRefused(
          name,
          (language) =>
            send('post', '/api/articles?locale=en&draft=true', language, { headline: 'x', body: body() }),
          'body',
        )
        await expectRefused(
          name,
          (language) =>
            send('patch', `/api/articles/${article}?locale=en&draft=true&autosave=true`, language, {
              body: body(),
            }),
          'body',
        )
      })
    }

    it('never comes from an excerpt that is word for word in the quote, in its language or in the original', async () => {
      const whole = 'Platforms must act before harm is done, not after.'
      for (const [locale, excerpt] of [
        ['en', 'act before harm is done'],
        ['en', whole],
        ['ar', 'أن تتحرك قبل وقوع الضرر'],
        ['ar', 'act before harm is done'],
      ]) {
        await send('patch', `/api/articles/${article}?locale=${locale}&draft=true`, 'en', {
          body: tree(paragraph('x'), quoteBlock(quote, excerpt)),
        }).expect(200)
      }
    })

    it('does not keep the rest of a story from being saved when the quote was changed after it was used', async () => {
      const own = await makeVerifiedQuote(desk, records)
      const body = tree(paragraph('x'), quoteBlock(own, 'before harm is done'))
      const story = await make(
        desk.people.admin,
        'articles',
        { headline: 'x', body },
        '?locale=en&draft=true',
      )
      await desk.people.editor.patch(`/api/quotes/${own}`, { originalText: 'Other words.' }).expect(200)
      await send('patch', `/api/articles/${story}?locale=en&draft=true`, 'en', {
        headline: 'y',
        body,
      }).expect(200)
      const { body: check } = await desk.people.editor.get(`/api/articles/${story}/preflight?locale=en`)
      expect(check.findings.map((finding: { rule: string }) => finding.rule)).toContain('quote-excerpt')
    })

    const fields: [string, string, unknown][] = [
      ['a headline of a megabyte', 'headline', 'x'.repeat(1_000_000)],
      ['a headline that is a list', 'headline', ['x']],
      ['a headline that is an object', 'headline', { en: 'x' }],
      ['a headline with a NUL', 'headline', 'a\u0000b'],
      ['a headline with a lone surrogate', 'headline', 'a\udc00b'],
      ['a slug with a slash', 'slug', '../admin'],
      ['a desk that is no id', 'desk', 'not-an-id'],
      ['a desk that does not exist', 'desk', '00000000-0000-4000-8000-000000000000'],
      ['topics that are no list', 'topics', 'x'],
      [
        'ten thousand topics',
        'topics',
        Array.from({ length: 10_000 }, () => '00000000-0000-4000-8000-000000000000'),
      ],
      ['a sensitivity that is not on the list', 'sensitivity', ['nothing']],
      ['a date that is none', 'dateline.date', 'tomorrow'],
      ['a zone that is none', 'embargo.zone', 'Mars/Olympus'],
      ['a notice of a megabyte', 'contentNote', 'x'.repeat(1_000_000)],
      ['a search title with a NUL', 'seo.title', 'a\u0000b'],
      ['internal notes with a NUL', 'internalNotes', 'a\u0000b'],
    ]
    for (const [name, field, value] of fields) {
      it(`as ${name} is refused, also in a draft`, async () => {
        const [first = '', second] = field.split('.')
        const data = second ? { [first]: { [second]: value } } : { [first]: value }
        await expectRefused(
          name,
          (language) => send('post', '/api/articles?locale=en&draft=true', language, data),
          field,
        )
        await expectRefused(
          name,
          (language) => send('patch', `/api/articles/${article}?locale=en&draft=true`, language, data),
          field,
        )
      })
    }
  })

  describe('in another record', () => {
    const person = (roles: object[]) => ({ name: { en: 'X' }, kind: 'expert', slug: 'x', roles })
    const helpline = (channels: object[], more: object = {}) => ({
      organisation: { en: 'X' },
      name: { en: 'X' },
      slug: 'x-line',
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels,
      ...more,
    })
    const title = { en: 'chair' }
    const cases: Record<string, () => Case> = {
      'roles that overlap': () => ({
        collection: 'people',
        data: person([
          { title, organisation: records.regulator, from: '2020', to: '2024' },
          { title, organisation: records.regulator, from: '2022', to: '2026' },
        ]),
        field: 'roles',
      }),
      'a role that ends before it begins': () => ({
        collection: 'people',
        data: person([{ title, organisation: records.regulator, from: '2024', to: '2020' }]),
        field: 'roles',
      }),
      'a thirteenth month': () => ({
        collection: 'people',
        data: person([{ title, organisation: records.regulator, from: '2025-13' }]),
        field: /^roles\.0\.from$/,
      }),
      'a day that no calendar has': () => ({
        collection: 'quotes',
        data: quoteData(records, { saidOn: '2025-02-30' }),
        field: 'saidOn',
      }),
      'a date in eastern digits': () => ({
        collection: 'quotes',
        data: quoteData(records, { saidOn: '٢٠٢٥' }),
        field: 'saidOn',
      }),
      'a language that is none': () => ({
        collection: 'quotes',
        data: quoteData(records, { originalLanguage: 'klingonish' }),
        field: 'originalLanguage',
      }),
      'two renditions in one language': () => ({
        collection: 'quotes',
        data: quoteData(records, {
          renditions: [
            { locale: 'ar', text: 'أ' },
            { locale: 'ar', text: 'ب' },
          ],
        }),
        field: 'renditions',
      }),
      'a form that is none': () => ({
        collection: 'quotes',
        data: quoteData(records, { form: 'shout' }),
        field: 'form',
      }),
      'a speaker of another collection': () => ({
        collection: 'quotes',
        data: quoteData(records, { person: records.regulator }),
        field: 'person',
      }),
      'a number that cannot be dialled': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+4412' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a national number as an international one': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '02079460123' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a phone with two numbers': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+442079460123', shortCode: '116111' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a phone without a number': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a short code of no country': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', shortCode: '116111' }], { countries: [] }),
        field: /^channels\.0\.shortCode$/,
      }),
      'a country that is none': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+442079460123' }], { countries: ['XX'] }),
        field: /^countries/,
      }),
      'a directory that can be called': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+442079460123' }], { kind: 'directory' }),
        field: /^channels\.0\.type$/,
      }),
      'a name with a NUL': () => ({
        collection: 'sources',
        data: { name: { en: 'a\u0000b' }, slug: 'x-source', kind: 'charity' },
        field: 'name.en',
      }),
      'a name with a lone surrogate': () => ({
        collection: 'sources',
        data: { name: { en: 'a\ud800b' }, slug: 'x-source', kind: 'charity' },
        field: 'name.en',
      }),
      'a name that is a list': () => ({
        collection: 'sources',
        data: { name: { en: ['x'] }, slug: 'x-source', kind: 'charity' },
        field: 'name.en',
      }),
      'an address that runs a script': () => ({
        collection: 'sources',
        data: { name: { en: 'X' }, slug: 'x-source', kind: 'charity', url: 'javascript:alert(1)' },
        field: 'url',
      }),
      'a list where one value belongs': () => ({
        collection: 'sources',
        data: { name: { en: 'X' }, slug: 'x-source', kind: ['charity'] },
        field: 'kind',
      }),
      'ten thousand aliases': () => ({
        collection: 'sources',
        data: {
          name: { en: 'X' },
          slug: 'x-source',
          kind: 'charity',
          aliases: Array.from({ length: 10_000 }, () => ({ text: 'x' })),
        },
        field: 'aliases',
      }),
      'no publisher': () => ({
        collection: 'documents',
        data: { title: 'X', titleLanguage: 'en', kind: 'report', located: 'located', reliability: 'primary' },
        field: 'publisher',
      }),
      'a capture of the future': () => ({
        collection: 'captures',
        data: { document: records.report, text: 'x', method: 'text', capturedAt: '2099-01-01T00:00:00Z' },
        field: 'capturedAt',
      }),
      'a capture of nothing': () => ({
        collection: 'captures',
        data: { document: records.report, method: 'text' },
        field: 'text',
      }),
      'a short password': () => ({
        collection: 'users',
        data: { email: 'new@desk.test', name: 'X', password: 'short', roles: [] },
        field: 'password',
      }),
      'a role that is none': () => ({
        collection: 'users',
        data: { email: 'new@desk.test', name: 'X', password: PASSWORD, roles: ['owner'] },
        field: 'roles',
      }),
      'an e-mail address that is none': () => ({
        collection: 'users',
        data: { email: 'nobody', name: 'X', password: PASSWORD, roles: [] },
        field: 'email',
      }),
    }
    for (const [name, make] of Object.entries(cases)) {
      it(`as ${name} is refused`, async () => {
        const { collection, data, field } = make()
        await expectRefused(name, (language) => send('post', `/api/${collection}`, language, data), field)
      })
    }
  })

  describe('in an act', () => {
    const acts: [string, () => string, object, string | RegExp | null][] = [
      ['a locale that is none', () => `/api/articles/${article}/publish`, { locale: 'fr' }, 'locale'],
      ['no locale', () => `/api/articles/${article}/publish`, {}, 'locale'],
      [
        'an acknowledgement without a reason',
        () => `/api/articles/${article}/publish`,
        { locale: 'en', acknowledgements: [{ rule: 'x', key: 'y', reason: '' }] },
        /^acknowledgements/,
      ],
      [
        'acknowledgements that are no list',
        () => `/api/articles/${article}/publish`,
        { locale: 'en', acknowledgements: 'all' },
        'acknowledgements',
      ],
      [
        'a kind of withdrawal that is none',
        () => `/api/articles/${article}/withdraw`,
        { locale: 'en', kind: 'erased', reason: 'x' },
        'kind',
      ],
      [
        'a reason with a NUL',
        () => `/api/articles/${article}/withdraw`,
        { locale: 'en', kind: 'recalled', reason: 'a\u0000', notice: 'a\u0000b' },
        null,
      ],
      [
        'a correction without its note',
        () => `/api/articles/${article}/correct`,
        { locale: 'en', kind: 'typo', note: {} },
        /^note/,
      ],
      [
        'an hour that is none',
        () => `/api/articles/${article}/schedule`,
        { locale: 'en', at: 'soon', zone: 'UTC' },
        'at',
      ],
      [
        'an outcome that is none',
        () => `/api/quotes/${quote}/verify`,
        { outcome: 'true', method: 'none' },
        'outcome',
      ],
      [
        'evidence that is no id',
        () => `/api/quotes/${quote}/verify`,
        { outcome: 'unverified', method: 'none', evidence: ['x'] },
        /^evidence/,
      ],
      [
        'evidence that does not exist',
        () => `/api/quotes/${quote}/verify`,
        { outcome: 'unverified', method: 'none', evidence: ['00000000-0000-4000-8000-000000000000'] },
        'evidence',
      ],
      [
        'a dispute without grounds',
        () => `/api/quotes/${quote}/dispute`,
        { event: 'raised', grounds: ' ' },
        'grounds',
      ],
      [
        'a dispute whose grounds hold a NUL',
        () => `/api/quotes/${quote}/dispute`,
        { event: 'raised', grounds: 'a\u0000b' },
        null,
      ],
      [
        'an event that is none',
        () => `/api/quotes/${quote}/dispute`,
        { event: 'closed', grounds: 'x' },
        'event',
      ],
      ['an id that is none', () => '/api/articles/42/publish', { locale: 'en' }, null],
      [
        'an id of nothing',
        () => '/api/articles/00000000-0000-4000-8000-000000000000/publish',
        { locale: 'en' },
        null,
      ],
      ['an id of another collection', () => `/api/articles/${quote}/publish`, { locale: 'en' }, null],
    ]
    for (const [name, address, data, field] of acts) {
      it(`as ${name} is refused`, () =>
        expectRefused(name, (language) => send('post', address(), language, data), field))
    }
  })

  describe('in a request itself', () => {
    it('as a locale that the desk does not write in: nothing is saved, in no language', async () => {
      const words = { headline: 'Saved nowhere' }
      for (const query of [
        'locale=xx',
        'locale=',
        'locale=all',
        'locale=*',
        'locale[]=en',
        'locale=en&locale=ar',
        'locale=AR',
        'locale=xx&draft=true',
      ]) {
        await expectRefused(
          query,
          (language) => send('patch', `/api/articles/${article}?${query}`, language, words),
          null,
        )
        await expectRefused(
          query,
          (language) => send('post', `/api/articles?${query}`, language, words),
          null,
        )
        const { status } = await send('patch', `/api/articles/${article}?${query}`, 'en', words)
        expect({ query, status }).toEqual({ query, status: 400 })
      }
      await expectRefused(
        'a locale in the body',
        (language) => send('patch', `/api/articles/${article}`, language, { ...words, locale: 'xx' }),
        null,
      )
      await expectRefused(
        'a locale for publishing',
        (language) =>
          send('patch', `/api/articles/${article}?locale=en&publishSpecificLocale=xx`, language, {
            _status: 'published',
          }),
        'publishSpecificLocale',
      )
      const { rows } = await desk.pool.query(
        `select 1 from _articles_v_locales where version_headline = 'Saved nowhere'`,
      )
      expect(rows).toEqual([])
      expect(
        (await send('patch', `/api/articles/${article}?locale=xx`, 'ar', words)).body.errors[0].message,
      ).toMatch(/لغة غير معروفة/)
      expect(
        (await send('patch', `/api/articles/${article}?locale=xx`, 'en', words)).body.errors[0].message,
      ).toMatch(/Unknown language/)
      await request(desk.app).get('/api/articles?locale=xx').set('Authorization', `JWT ${token}`).expect(400)
      await request(desk.app).get('/api/articles?locale=all').set('Authorization', `JWT ${token}`).expect(200)
    })

    it('as JSON that is broken, or is no object, is a client error without a word about our insides', async () => {
      const bodies = ['{', '{"headline":', 'null', '[]', '"x"', '7', '{"headline":"\\ud800"}', '\u0000', '']
      for (const body of bodies) {
        for (const [method, address] of [
          ['post', '/api/sources'],
          ['patch', `/api/sources/${records.charity}`],
          ['post', `/api/articles/${article}/publish`],
          ['post', `/api/quotes/${quote}/verify`],
          ['post', '/api/graphql'],
        ] as const) {
          const before = await countRows(desk)
          const { status, text: raw } = await send(method, address, 'en', body)
          const isHarmless = status < 500
          expect({ body, method, address, status, isHarmless }).toEqual({
            body,
            method,
            address,
            status,
            isHarmless: true,
          })
          expect(raw).not.toMatch(/node_modules|at \w+ \(/)
          expect(await countRows(desk)).toEqual(before)
        }
      }
    })

    it('as an id that cannot be one is a client error in every collection', async () => {
      const own = Object.values(desk.payload.collections).filter(
        ({ config }) => !config.slug.startsWith('payload-'),
      )
      for (const { config } of own) {
        for (const id of [
          '42',
          'x',
          '%00',
          "1' or 1=1 --",
          '00000000-0000-4000-8000-000000000000',
          '__proto__',
        ]) {
          const address = `/api/${config.slug}/${encodeURIComponent(id).replace('%2500', '%00')}`
          const statuses = [
            (await request(desk.app).get(address).set('Authorization', `JWT ${token}`)).status,
            (await send('patch', address, 'en', {})).status,
            (await request(desk.app).delete(address).set('Authorization', `JWT ${token}`)).status,
          ]
          const bad = statuses.filter((status) => status < 400 || status >= 500)
          expect({ collection: config.slug, id, bad }).toEqual({ collection: config.slug, id, bad: [] })
        }
      }
    })

    it('as a key that names a prototype changes nothing that other objects inherit', async () => {
      const raw =
        '{"name":{"en":"Proto","__proto__":{"polluted":1}},"slug":"proto-source","kind":"charity","__proto__":{"polluted":true,"roles":["admin"]},"constructor":{"prototype":{"polluted":true}}}'
      const { status } = await send('post', '/api/sources', 'en', raw)
      expect(status).toBeLessThan(500)
      await request(desk.app)
        .get('/api/sources?where[__proto__][polluted]=1&__proto__[polluted]=1&select[__proto__][x]=true')
        .set('Authorization', `JWT ${token}`)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      expect(Object.prototype).not.toHaveProperty('polluted')
    })

    it('as a query that is none is a client error', async () => {
      for (const query of [
        'where[nothing][equals]=1',
        'where[headline][nonsense]=1',
        'where[id][equals]=1',
        "where[headline][like]=')%3B drop table articles --",
        'where[headline][equals]=a%00b',
        'where[body.root][like]=x',
        'sort=nothing',
        "sort=headline'%3B--",
        'limit=abc',
        'limit=-1',
        'page=-1',
        'page=1e99',
        'depth=99999',
        'where=x',
        'select[nothing]=true',
        'joins[x][limit]=1',
      ]) {
        const { status, text: raw } = await request(desk.app)
          .get(`/api/articles?${query}`)
          .set('Authorization', `JWT ${token}`)
        expect({ query, isHarmless: status < 500, status }).toEqual({ query, isHarmless: true, status })
        expect(raw).not.toMatch(/node_modules|syntax error|drizzle/)
      }
    })
  })
})
