import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { clearHalfLoaded, isDemoHalfLoaded, markDemoLoad } from '../../src/server/demo-load'
import { createTestDatabase, type TestDatabase } from '../support/postgres'

describe('the load of the demo desk', () => {
  let database: TestDatabase
  let pool: pg.Pool

  beforeAll(async () => {
    database = await createTestDatabase({ template: 'migrated' })
    pool = new pg.Pool({ connectionString: database.url, max: 2 })
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  it('that came to its end is not taken for a half one', async () => {
    await markDemoLoad(pool, async () => undefined)
    expect(await isDemoHalfLoaded(pool)).toBe(false)
  })

  it('that was cut off is recognised, and its database is made empty', async () => {
    const cut = markDemoLoad(pool, () => Promise.reject(new Error('killed')))
    await expect(cut).rejects.toThrow('killed')
    expect(await isDemoHalfLoaded(pool)).toBe(true)
    await clearHalfLoaded(pool)
    expect(await isDemoHalfLoaded(pool)).toBe(false)
    const { rows } = await pool.query(
      `select schema_name from information_schema.schemata where schema_name in ('delivery', 'newsroom')`,
    )
    expect(rows).toEqual([])
  })
})
