import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { countRows } from '../acts/story'
import { openInputTrial, type InputTrial } from './input-trial'

describe('what cannot be right in what is asked', () => {
  let desk: InputTrial['desk']
  let records: InputTrial['records']
  let quote: string
  let article: string
  let token: string
  let send: InputTrial['send']
  let expectRefused: InputTrial['expectRefused']

  beforeAll(async () => {
    ;({ desk, records, quote, article, token, send, expectRefused } = await openInputTrial())
  })
  afterAll(() => desk.close())

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
        'where=5',
        'where=[1]',
        'where=%7B',
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
