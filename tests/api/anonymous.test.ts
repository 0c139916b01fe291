import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SanitizedCollectionConfig } from 'payload'

import { countRows } from '../acts/story'
import type { TestDesk } from '../support/desk'
import { ARABIC_CANARY, CANARY, type Door, openPlantedDesk, type PlantedDesk } from './planted-desk'

/** Every operator of Payload's query language: an oracle needs only one that answers differently. */
const OPERATORS = ['equals', 'not_equals', 'like', 'contains', 'in', 'exists', 'greater_than'] as const

describe('who is not signed in', () => {
  let desk: TestDesk
  let collections: PlantedDesk['collections']
  let globals: PlantedDesk['globals']
  let ids: PlantedDesk['ids']
  let versions: PlantedDesk['versions']
  let files: string[]
  let ask: PlantedDesk['ask']

  beforeAll(async () => {
    ;({ desk, collections, globals, ids, versions, files, ask } = await openPlantedDesk())
  })
  afterAll(() => desk.close())

  /** Same for everybody, whatever it hides: neither a record nor a number of records, nor a word of any. */
  const expectNothing = async (door: Door, authorization?: string): Promise<void> => {
    const { status, text, body } = await ask(door, authorization)
    const raw = text ?? Buffer.from(body ?? '').toString('latin1')
    const name = `${door.method} ${door.path}`
    expect({ name, leaked: raw.includes(CANARY) || raw.includes(ARABIC_CANARY) }).toEqual({
      name,
      leaked: false,
    })
    expect({ name, open: status < 400, status }).toEqual({ name, open: false, status })
    // Payload's own collections have an address for versions that they do not keep: a fault of its own, with nothing in it.
    const isOurs = !door.path.startsWith('/api/payload-')
    if (isOurs) expect({ name, status, isClients: status < 500 }).toEqual({ name, status, isClients: true })
    const { errors, message, ...rest } = (body ?? {}) as Record<string, unknown>
    expect({ name, rest, said: Boolean(errors ?? message ?? true) }).toEqual({ name, rest: {}, said: true })
  }

  /** An answer without the address that was asked, which some of Payload's refusals repeat. */
  const said = (text = ''): string => text.replace(/http:[^"]*/g, '')

  const NOBODY = '00000000-0000-4000-8000-000000000000'

  /** Every address that Payload has for a collection, and every one of ours: from the configuration. */
  const doorsOf = (config: SanitizedCollectionConfig): Door[] => {
    const id = ids[config.slug] ?? NOBODY
    const endpoints = config.endpoints || []
    const own = endpoints.map(({ method, path }): Door => ({
      method: method as Door['method'],
      path: `/api/${config.slug}${path
        .replace('/versions/:id', `/versions/${versions[config.slug] ?? NOBODY}`)
        .replace(':id', id)
        .replace(/:(filename|key)\+?/, 'x')}`.replace(/\/$/, ''),
      ...(method === 'get' || method === 'delete' ? {} : { body: {} }),
    }))
    const query = (text: string): Door => ({ method: 'get', path: `/api/${config.slug}?${text}` })
    return [
      ...own,
      ...[
        'depth=5',
        'draft=true',
        'locale=all',
        'select[id]=true',
        'sort=-createdAt',
        'limit=0',
        'pagination=false',
        'trash=true',
        'showHiddenFields=true',
        'overrideAccess=true',
        'fallback-locale=en',
        'populate[users][email]=true',
        'joins[verifications][limit]=5',
      ].map(query),
      { method: 'get', path: `/api/${config.slug}/${id}?depth=5&draft=true&locale=all` },
      { method: 'get', path: `/api/${config.slug}/versions?depth=5&locale=all` },
      { method: 'get', path: `/api/${config.slug}/versions/${versions[config.slug] ?? NOBODY}` },
      { method: 'get', path: `/api/${config.slug}/count?draft=true` },
      {
        method: 'patch',
        path: `/api/${config.slug}?where[id][exists]=true`,
        body: { name: 'x', headline: 'x' },
      },
      { method: 'delete', path: `/api/${config.slug}?where[id][exists]=true` },
      { method: 'post', path: `/api/${config.slug}/${id}/duplicate`, body: {} },
    ]
  }

  /** Where the answer is the same for all and holds nothing: signing in and out, and who one is. */
  const SAME_FOR_ALL =
    /\/(login|logout|me|init|refresh-token|forgot-password|reset-password|verify\/.*|payload-preferences\/.*)(\?|$)/

  it('has more than forty doors to try, or these tests try nothing', () => {
    expect(collections.length).toBeGreaterThan(12)
    expect(collections.flatMap(doorsOf).length).toBeGreaterThan(300)
    for (const { slug } of collections.filter(({ slug: name }) => !name.startsWith('payload-')))
      expect({ slug, planted: ids[slug] !== undefined }).toEqual({ slug, planted: true })
  })

  it('gets nothing at any address of any collection, and changes nothing', async () => {
    const before = await countRows(desk)
    for (const config of collections) {
      for (const door of doorsOf(config)) if (!SAME_FOR_ALL.test(door.path)) await expectNothing(door)
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('gets the same answer for all at the few addresses that answer anybody: whatever is there, or is not', async () => {
    const before = await countRows(desk)
    for (const config of collections) {
      for (const door of doorsOf(config).filter(({ path }) => SAME_FOR_ALL.test(path))) {
        const elsewhere = { ...door, path: door.path.replace(ids[config.slug] ?? NOBODY, NOBODY) }
        const [one, two] = [await ask(door), await ask(elsewhere)]
        const name = `${door.method} ${door.path}`
        expect({ name, status: one.status, text: said(one.text) }).toEqual({
          name,
          status: two.status,
          text: said(two.text),
        })
        expect({
          name,
          leaked: one.text.includes(CANARY),
          fault: one.status >= 500 && !door.path.startsWith('/api/payload-'),
        }).toEqual({
          name,
          leaked: false,
          fault: false,
        })
        // The shape of a collection, or a right to anything in it, is no answer for anybody either.
        expect({ name, told: /fields|"permission":true/.test(one.text) }).toEqual({ name, told: false })
      }
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('gets nothing at any address of any global, and changes nothing', async () => {
    const before = await countRows(desk)
    for (const { slug } of globals) {
      const doors: Door[] = [
        { method: 'get', path: `/api/globals/${slug}` },
        { method: 'post', path: `/api/globals/${slug}/access`, body: {} },
        { method: 'get', path: `/api/globals/${slug}?depth=5&draft=true&locale=all` },
        { method: 'get', path: `/api/globals/${slug}/versions` },
        { method: 'get', path: `/api/globals/${slug}/versions/${NOBODY}` },
        { method: 'post', path: `/api/globals/${slug}`, body: { contactEmail: 'x@example.org' } },
        { method: 'post', path: `/api/globals/${slug}/versions/${NOBODY}`, body: {} },
      ]
      for (const door of doors) await expectNothing(door)
    }
    expect(await countRows(desk)).toEqual(before)
  })

  it('learns nothing from a condition: whether it holds or not, the answer is the same byte for byte', async () => {
    const values: Record<(typeof OPERATORS)[number], [string, string]> = {
      equals: [CANARY, 'absent'],
      not_equals: ['absent', CANARY],
      like: [CANARY, 'absent'],
      contains: [CANARY, 'absent'],
      in: [CANARY, 'absent'],
      exists: ['true', 'false'],
      greater_than: ['a', 'zzzz'],
    }
    for (const config of collections) {
      const paths = [
        ...config.flattenedFields.map((field) => field.name),
        'createdBy.email',
        'quote.person.legalName',
        'person.legalName',
        'by.resetPasswordToken',
        'authors.salt',
        'version.headline',
        'hash',
        'resetPasswordToken',
        'sessions.id',
        'email',
      ]
      for (const path of paths) {
        for (const operator of OPERATORS) {
          const [holds, fails] = values[operator]
          for (const place of [`/api/${config.slug}`, `/api/${config.slug}/count`]) {
            const [one, two] = await Promise.all(
              [holds, fails].map((value) =>
                ask({ method: 'get', path: `${place}?where[${path}][${operator}]=${value}` }),
              ),
            )
            const isRefused = (one?.status ?? 0) >= 400 || config.slug === 'payload-preferences'
            const same = one?.status === two?.status && said(one?.text) === said(two?.text) && isRefused
            if (!same)
              expect({ place, path, operator, one: one?.text, two: two?.text }).toBe('the same refusal')
          }
          // One operator tells for each path; the others are tried on the first paths of each collection.
          if (paths.indexOf(path) > 3) break
        }
        const [sorted, reversed] = await Promise.all(
          [path, `-${path}`].map((sort) => ask({ method: 'get', path: `/api/${config.slug}?sort=${sort}` })),
        )
        expect([sorted?.status, said(sorted?.text)]).toEqual([reversed?.status, said(reversed?.text)])
        expect(sorted?.status).toBeGreaterThanOrEqual(400)
      }
    }
  }, 120_000)

  it('gets no file, by whatever name it is asked for', async () => {
    expect(files).toHaveLength(2)
    for (const file of files) {
      const name = decodeURIComponent(file.split('/').pop() ?? '')
      const collection = file.includes('/captures/') ? 'captures' : 'media'
      for (const path of [
        file,
        `${file}?prefix=x`,
        `/api/${collection}/file/${name}`,
        `/api/${collection}/file/..%2F${collection}%2F${name}`,
        `/api/${collection}/file/%2e%2e%2f${name}`,
        `/api/${collection}/file/${encodeURIComponent(`../../${name}`)}`,
        `/v1/media/${name}`,
        `/media/${name}`,
        `/captures/${name}`,
      ]) {
        const { status, text, body } = await ask({ method: 'get', path })
        const raw = `${text ?? ''}${Buffer.isBuffer(body) ? body.toString('latin1') : ''}`
        expect({ path, open: status < 300, leaked: raw.includes(CANARY) }).toEqual({
          path,
          open: false,
          leaked: false,
        })
      }
    }
  })
})
