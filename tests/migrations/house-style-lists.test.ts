import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { STARTER_TERMS } from '../../src/terms'
import { openDesk, type TestDesk } from '../support/desk'

interface Line {
  text: string
}

interface Term {
  key: string
  variants: string[]
  onlyWith: string[]
  exceptIn: string[]
}

let desk: TestDesk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const PATH = '/api/globals/house-style'
const TABLES = ['variants', 'only_with', 'except_in']

const lists = (terms: Term[]): unknown =>
  terms.map(({ key, variants, onlyWith, exceptIn }) => ({ key, variants, onlyWith, exceptIn }))

const current = async (): Promise<unknown> =>
  lists(((await desk.people.editor.get(PATH).expect(200)).body as { terms: Term[] }).terms)

const versions = async (): Promise<unknown> =>
  (
    (await desk.people.editor.get(`${PATH}/versions?limit=0&sort=createdAt`).expect(200)).body as {
      docs: { version: { terms: Term[] } }[]
    }
  ).docs.map(({ version }) => lists(version.terms))

async function migrate(direction: 'up' | 'down'): Promise<void> {
  const migration = await import('../../src/migrations/20261124_233000_house_style_lists')
  const db = (desk.payload.db as unknown as { drizzle: never }).drizzle
  await migration[direction]({ db, payload: desk.payload, req: {} as never })
}

describe('the migration that puts the lists of a term into its row', () => {
  it('takes each text from its old row in its order, in the house style and in every version of it', async () => {
    for (const [digits, more] of [
      ['either', {}],
      ['european', { terms: undefined, changeReason: 'The desk decided so.' }],
    ] as const)
      await desk.people.editor.post(PATH, { digits, ...more }).expect(200)
    const bank = [await current(), await versions()]
    expect(bank[0]).toEqual(
      STARTER_TERMS.map(({ key, variants, onlyWith, exceptIn }) => ({ key, variants, onlyWith, exceptIn })),
    )
    expect(bank[1]).toHaveLength(2)

    await migrate('down')
    for (const [at, table] of TABLES.entries()) {
      const { rows } = await desk.pool.query<Line>(
        `select text from house_style_terms_${table} line join house_style_terms term on term.id = line._parent_id
         order by term._order, line._order`,
      )
      const field = (['variants', 'onlyWith', 'exceptIn'] as const)[at] ?? 'variants'
      expect(rows.map(({ text }) => text)).toEqual(STARTER_TERMS.flatMap((term) => term[field]))
    }
    // The old rows were not stored in their order.
    await desk.pool.query(
      'create table shuffled as select * from house_style_terms_variants order by md5(id)',
    )
    await desk.pool.query('truncate house_style_terms_variants')
    await desk.pool.query('insert into house_style_terms_variants select * from shuffled')
    await desk.pool.query('drop table shuffled')

    await migrate('up')
    expect([await current(), await versions()]).toEqual(bank)
    for (const table of TABLES) {
      const { rows } = await desk.pool.query('select to_regclass($1) as gone', [`house_style_terms_${table}`])
      expect(rows).toEqual([{ gone: null }])
    }
  })
})
