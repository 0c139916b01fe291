import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'

import type { HouseStyle } from '../../src/payload-types'
import { STARTER_NAMES, STARTER_TERMS } from '../../src/terms'
import { openDesk, PASSWORD, type Person, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { make } from '../support/records'

type TermRow = NonNullable<HouseStyle['terms']>[number]
type Terms = TermRow[]

const PATH = '/api/globals/house-style'

let desk: TestDesk
let article: string

beforeAll(async () => {
  desk = await openDesk()
  article = await make(
    desk.people.reporter,
    'articles',
    {
      headline: 'A story of zubbles',
      slug: 'a-story-of-zubbles',
      body: tree(paragraph('The zubbles came, then the wibbles. A gnarfle rose.')),
    },
    '?locale=en&draft=true',
  )
})
afterAll(() => desk.close())

const read = async (): Promise<HouseStyle & { terms: Terms }> =>
  (await desk.people.reporter.get(PATH).expect(200)).body as HouseStyle & { terms: Terms }

/** What a person sends: the bank as it is, with some of its rows changed. */
async function save(
  person: Person,
  change: (terms: Terms) => unknown[],
  more: object = { changeReason: 'Because the desk decided so.' },
): Promise<request.Response> {
  const { terms } = await read()
  return await person.post(PATH, { terms: change(terms), ...more })
}

const row = (flag: string, more: object = {}): object => ({
  language: 'en',
  flag,
  type: 'care',
  status: 'live',
  ...more,
})

const problems = ({ body }: request.Response): { path: string; message: string }[] =>
  body.errors[0].data.errors.map(({ path, message }: { path: string; message: string }) => ({
    path,
    message,
  }))

async function wordsFound(): Promise<string[]> {
  const { body } = await desk.people.reporter.get(`/api/articles/${article}/preflight?locale=en`).expect(200)
  return (body.findings as { rule: string; path: string; range?: { text: string } }[])
    .filter(({ rule, path }) => rule === 'wording-terms' && path.startsWith('body'))
    .map(({ range }) => range?.text ?? '')
}

interface AuditRow {
  actor: string | null
  detail: {
    reason: string
    terms: Record<'added' | 'changed' | 'removed', string[]>
    names: Record<'added' | 'changed' | 'removed', string[]>
  }
}

async function audit(): Promise<AuditRow[]> {
  const { rows } = await desk.pool.query<AuditRow>(
    `select actor, detail from newsroom.audit where act = 'house-style.change' order by id`,
  )
  return rows
}

describe('a desk that never saved its house style', () => {
  it('has the whole bank and every name', async () => {
    const style = await read()
    expect(style.terms.map(({ key }) => key)).toEqual(STARTER_TERMS.map(({ key }) => key))
    expect(style.terms.every(({ status, match, type }) => status && match && type)).toBe(true)
    expect(style.names).toHaveLength(STARTER_NAMES.length)
    const { rows } = await desk.pool.query('select 1 from house_style')
    expect(rows).toEqual([])
  })

  it('keeps all of it with the first save, which changes no term and needs no reason', async () => {
    const before = await read()
    const { status } = await desk.people.editor.post(PATH, { digits: 'either' })
    expect(status).toBe(200)
    const after = await read()
    const plain = (terms: Terms): unknown[] =>
      terms.map(({ key, flag, variants, onlyWith, exceptIn }) => [key, flag, variants, onlyWith, exceptIn])
    expect(after.digits).toBe('either')
    expect(plain(after.terms)).toEqual(plain(before.terms))
    expect(after.names?.map(({ preferred }) => preferred)).toEqual(
      before.names?.map(({ preferred }) => preferred),
    )
    expect(await audit()).toEqual([])
  })
})

describe('what the desk takes out of the bank', () => {
  const kept = ['ar', 'en'].map(
    (locale) => STARTER_TERMS.filter(({ language }) => language === locale).at(-1)?.key,
  )

  it('does not come back, not even where nothing is left', async () => {
    const saved = await save(
      desk.people.editor,
      (terms) => terms.filter(({ key }) => kept.includes(key ?? '')),
      {
        names: [],
        changeReason: 'The desk has its own.',
      },
    )
    expect(saved.status).toBe(200)
    const { terms, names } = await read()
    expect(terms.map(({ key }) => key)).toEqual(expect.arrayContaining(kept))
    expect(terms).toHaveLength(kept.length)
    expect(names).toEqual([])
    expect((await desk.people.editor.post(PATH, { digits: 'european' })).status).toBe(200)
    expect((await read()).names).toEqual([])
  })
})

describe('a term', () => {
  it('that is live is found by the next preflight; a draft is not', async () => {
    expect(await wordsFound()).toEqual([])
    const saved = await save(desk.people.editor, (terms) => [
      ...terms,
      row('zubble', { key: 'z-live' }),
      row('wibble', { key: 'z-draft', status: 'draft' }),
    ])
    expect(saved.status).toBe(200)
    expect(await wordsFound()).toEqual(['zubbles'])
  })

  it('that came as a draft is made live by safeguarding, not by an editor', async () => {
    const activate = (terms: Terms): object[] =>
      terms.map((term) => (term.key === 'z-draft' ? { ...term, status: 'live' } : term))
    const index = (await read()).terms.findIndex(({ key }) => key === 'z-draft')
    const refused = await save(desk.people.editor, activate)
    expect(refused.status).toBe(403)
    expect(problems(refused)).toEqual([
      { path: `terms.${index}.status`, message: expect.stringMatching(/safeguarding/) },
    ])
    expect(await wordsFound()).toEqual(['zubbles'])
    expect((await save(desk.people.safeguarding, activate)).status).toBe(200)
    expect(await wordsFound()).toEqual(['zubbles', 'wibbles'])
  })

  it('that is a draft does not become live under another number either', async () => {
    await save(desk.people.editor, (terms) => [
      ...terms,
      row('gnarfle', { key: 'z-gnarfle', status: 'draft' }),
    ])
    const again =
      (more: object): ((terms: Terms) => object[]) =>
      (terms) => [...terms.filter(({ key }) => key !== 'z-gnarfle'), row('Gnarfle', more)]
    expect((await save(desk.people.editor, again({ key: 'z-gnarfle' }))).status).toBe(403)
    expect((await save(desk.people.editor, again({}))).status).toBe(403)
    expect((await save(desk.people.admin, again({}))).status).toBe(200)
    expect(await wordsFound()).toEqual(['zubbles', 'wibbles', 'gnarfle'])
  })

  it('that is turned off by an editor is found no more', async () => {
    const off = await save(desk.people.editor, (terms) =>
      terms.map((term) => (term.key === 'z-draft' ? { ...term, status: 'draft' } : term)),
    )
    expect(off.status).toBe(200)
    expect(await wordsFound()).toEqual(['zubbles', 'gnarfle'])
  })
})

describe('what may be saved', () => {
  it.each([
    ['a syntax error', 'zub(', /syntax/],
    ['an expression that could hang the check', '(z+)+b', /too long/],
    ['an expression that matches everything', 'z*', /everywhere/],
  ])('is not %s', async (_, flag, message) => {
    const index = (await read()).terms.length
    const refused = await save(desk.people.editor, (terms) => [...terms, row(flag, { match: 'expression' })])
    expect(refused.status).toBe(400)
    expect(problems(refused)).toEqual([
      { path: `terms.${index}.flag`, message: expect.stringMatching(message) },
    ])
  })

  it('is an expression that is sound, and preflight runs it', async () => {
    const saved = await save(desk.people.editor, (terms) => [
      ...terms,
      row('then\\s+the', { match: 'expression', key: 'z-expression' }),
    ])
    expect(saved.status).toBe(200)
    expect(await wordsFound()).toContain('then the')
  })

  it('names the other form that is refused, in the person’s language', async () => {
    const { body } = await request(desk.app)
      .post('/api/users/login')
      .send({ email: 'editor@desk.test', password: PASSWORD })
    const { terms } = await read()
    const refused = await request(desk.app)
      .post(PATH)
      .set('Authorization', `JWT ${body.token as string}`)
      .set('Accept-Language', 'ar')
      .send({
        terms: [...terms, row('ok', { match: 'expression', variants: ['fine', '(a)\\1'] }), row('…')],
        changeReason: 'x',
      })
    expect(refused.status).toBe(400)
    expect(problems(refused).map(({ path }) => path)).toEqual([
      `terms.${terms.length}.variants`,
      `terms.${terms.length + 1}.flag`,
    ])
    for (const { message } of problems(refused)) expect(message).toMatch(/\p{Script=Arabic}/u)
  })

  it('has a number for each term: its own, or the next one', async () => {
    const index = (await read()).terms.length
    const twice = await save(desk.people.editor, (terms) => [...terms, row('frob', { key: ' z-live ' })])
    expect(twice.status).toBe(400)
    expect(problems(twice)).toEqual([
      { path: `terms.${index}.key`, message: expect.stringMatching(/number/) },
    ])
    const saved = await save(desk.people.editor, (terms) => [
      ...terms,
      row('frob'),
      row('frobs', { key: '  ' }),
      row('فروب', { language: 'ar' }),
    ])
    expect(saved.status).toBe(200)
    const keys = (await read()).terms.slice(index).map(({ key }) => key)
    const count = (locale: string): number =>
      STARTER_TERMS.filter(({ language }) => language === locale).length
    // «gnarfle» had no number when it came, and has the first one after the starter's.
    expect(keys).toEqual([`en-${count('en') + 2}`, `en-${count('en') + 3}`, `ar-${count('ar') + 1}`])
  })
})

describe('the reason for a change', () => {
  beforeAll(async () => {
    await save(desk.people.editor, (terms) => [
      ...terms,
      row('squonk', { key: 'r-changed' }),
      row('quibbit', { key: 'r-removed' }),
    ])
  })

  const rename = (terms: Terms): object[] =>
    terms.map((term) => (term.key === 'r-changed' ? { ...term, prefer: 'something better' } : term))

  it.each([[{}], [{ changeReason: '   ' }], [{ changeReason: null }]])(
    'must be given: not %j',
    async (more) => {
      const refused = await save(desk.people.editor, rename, more)
      expect(refused.status).toBe(400)
      expect(problems(refused)).toEqual([{ path: 'changeReason', message: expect.stringMatching(/reason/) }])
    },
  )

  it('must be given for a name too', async () => {
    const names = [{ kind: 'other', preferred: { en: 'Something' } }]
    const refused = await desk.people.editor.post(PATH, { names })
    expect(refused.status).toBe(400)
    expect(problems(refused).map(({ path }) => path)).toEqual(['changeReason'])
  })

  it('is not asked for where the bank is sent as it was', async () => {
    expect((await save(desk.people.editor, (terms) => terms, { digits: 'european' })).status).toBe(200)
    const { names } = await read()
    expect((await desk.people.editor.post(PATH, { names })).status).toBe(200)
  })

  it('is kept with its version, and with the terms in the audit log', async () => {
    const already = (await audit()).length
    const saved = await save(
      desk.people.editor,
      (terms) => [
        ...rename(terms).filter((term) => (term as TermRow).key !== 'r-removed'),
        row('plonk', { key: 'z-new' }),
      ],
      {
        changeReason: '  A better word was found. ',
        names: [{ kind: 'other', preferred: { en: 'Something' } }],
      },
    )
    expect(saved.status).toBe(200)
    await save(desk.people.editor, (terms) => terms, { digits: 'either' })
    const { body } = await desk.people.editor
      .get(`${PATH}/versions?limit=2&sort=-updatedAt&depth=0`)
      .expect(200)
    expect(body.docs.map(({ version }: { version: HouseStyle }) => version.lastReason)).toEqual([
      null,
      'A better word was found.',
    ])
    const rows = await audit()
    expect(rows).toHaveLength(already + 1)
    expect(rows.at(-1)).toEqual({
      actor: desk.people.editor.id,
      detail: {
        reason: 'A better word was found.',
        terms: { added: ['z-new'], changed: ['r-changed'], removed: ['r-removed'] },
        names: { added: ['Something'], changed: [], removed: [] },
      },
    })
  })

  it('cannot be written into the past by a client', async () => {
    await save(desk.people.editor, (terms) => terms, { lastReason: 'forged', digits: 'european' })
    expect((await read()).lastReason ?? null).toBeNull()
  })

  it('is asked of the server’s own code as well', async () => {
    const terms = (await read()).terms.filter(({ key }) => key !== 'z-new')
    const call = (changeReason?: string): Promise<unknown> =>
      desk.payload.updateGlobal({
        slug: 'house-style',
        data: { terms, ...(changeReason ? { changeReason } : {}) },
        depth: 0,
        overrideAccess: true,
      })
    await expect(call()).rejects.toThrow(/Reason|سبب/)
    await call('Taken out by the server.')
    expect((await audit()).at(-1)).toMatchObject({ actor: null, detail: { terms: { removed: ['z-new'] } } })
  })
})

describe('an earlier version', () => {
  it('is brought back by safeguarding alone, with an entry of its own in the log', async () => {
    const { body } = await desk.people.editor
      .get(`${PATH}/versions?limit=50&sort=updatedAt&depth=0`)
      .expect(200)
    const [first] = body.docs as { id: string }[]
    const address = `${PATH}/versions/${first?.id ?? ''}`
    const before = await wordsFound()
    await desk.people.editor.post(address).expect(403)
    expect(await wordsFound()).toEqual(before)
    await desk.people.safeguarding.post(address).expect(200)
    expect(await wordsFound()).toEqual([])
    expect((await read()).terms.map(({ key }) => key)).toEqual(STARTER_TERMS.map(({ key }) => key))
    expect((await audit()).at(-1)).toMatchObject({
      actor: desk.people.safeguarding.id,
      detail: { reason: 'An earlier version was brought back.' },
    })
    const versions = await desk.people.editor.get(`${PATH}/versions?limit=1&sort=-updatedAt&depth=0`)
    expect(versions.body.docs[0].version).toMatchObject({
      lastReason: 'An earlier version was brought back.',
      lastEditedBy: desk.people.safeguarding.id,
    })
  })
})

describe('the bank in memory', () => {
  it('is read once for many checks, and anew after each save, two in one transaction too', async () => {
    const { readHouseStyle } = await import('../../src/acts/facts/house-style')
    const { inTransaction } = await import('../../src/acts/sql')
    const { createLocalReq } = await import('payload')
    await wordsFound()
    const reads = jest.spyOn(desk.payload, 'findGlobal')
    const readsOfStyle = (): number => reads.mock.calls.filter(([{ slug }]) => slug === 'house-style').length
    await wordsFound()
    await wordsFound()
    expect(readsOfStyle()).toBe(0)
    reads.mockRestore()

    const req = await createLocalReq({}, desk.payload)
    const add = async (flag: string): Promise<string[]> => {
      const { terms } = await desk.payload.findGlobal({
        slug: 'house-style',
        depth: 0,
        overrideAccess: true,
        req,
      })
      await desk.payload.updateGlobal({
        slug: 'house-style',
        data: { terms: [...(terms ?? []), row(flag)] as TermRow[], changeReason: 'A trial.' },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return (await readHouseStyle(req)).terms.terms.slice(-2).map((term) => term.flag)
    }
    await expect(
      inTransaction(req, async () => {
        expect((await add('trialone')).at(-1)).toBe('trialone')
        expect(await add('trialtwo')).toEqual(['trialone', 'trialtwo'])
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    const after = await readHouseStyle(await createLocalReq({}, desk.payload))
    expect(after.terms.terms.some(({ flag }) => flag.startsWith('trial'))).toBe(false)
  })
})
