import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'

import { NamedStatements } from '../../src/delivery/named-statements'
import { createTestDatabase, type TestDatabase } from '../support/postgres'

const STATEMENT = 'select length($1::text) as length'

let database: TestDatabase
let pool: pg.Pool

beforeAll(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.url, max: 1 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

function open() {
  const warn = jest.fn<(details: object, message: string) => void>()
  return { warn, database: new NamedStatements({ pool, statements: { counted: STATEMENT }, log: { warn } }) }
}

const known = async (): Promise<string[]> =>
  (await pool.query<{ name: string }>('select name from pg_prepared_statements')).rows.map(({ name }) => name)

describe('a statement with a name', () => {
  it('is planned once for a connection, and others are not kept at all', async () => {
    const { database: named } = open()
    expect((await named.query(STATEMENT, ['four'])).rows).toEqual([{ length: 4 }])
    expect((await named.query(STATEMENT, ['three'])).rows).toEqual([{ length: 5 }])
    expect((await named.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    expect(await known()).toEqual(['counted'])
  })

  it('goes without its name from the moment that a pooler forgot it, and loses no answer', async () => {
    const { warn, database: named } = open()
    await named.query(STATEMENT, ['a'])
    await pool.query('deallocate all')
    expect((await named.query(STATEMENT, ['four'])).rows).toEqual([{ length: 4 }])
    expect(warn).toHaveBeenCalledTimes(1)
    expect((await named.query(STATEMENT, ['three'])).rows).toEqual([{ length: 5 }])
    expect(await known()).toEqual([])
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('leaves every other error to the caller', async () => {
    const { warn } = open()
    const broken = new NamedStatements({ pool, statements: { broken: 'select 1 / $1::int' }, log: { warn } })
    await expect(broken.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero')
    expect(warn).not.toHaveBeenCalled()
  })
})
