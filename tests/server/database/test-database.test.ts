import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { createTestDatabase } from '../../support/postgres'
import { ask } from './helpers'

const hasMigrations = existsSync(fileURLToPath(new URL('../../../src/server/migrate.ts', import.meta.url)))

describe('databases for tests', () => {
  it('are empty, apart from one another, and know Arabic trigrams on every server', async () => {
    const [one, other] = await Promise.all([
      createTestDatabase({ template: 'empty' }),
      createTestDatabase({ template: 'empty' }),
    ])
    await ask(one.url, 'CREATE EXTENSION pg_trgm; CREATE TABLE mine ()')
    const [row] = await ask<{ trigrams: string[] }>(one.url, "SELECT show_trgm('أحمد') AS trigrams")
    expect(row?.trigrams.length).toBeGreaterThan(3)
    await expect(ask(other.url, 'TABLE mine')).rejects.toMatchObject({ code: '42P01' })
    await Promise.all([one.drop(), other.drop()])
  })

  it('are dropped although somebody is still connected', async () => {
    const { url, drop } = await createTestDatabase({ template: 'empty' })
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    await drop()
    await expect(ask(url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' })
    await client.end()
  })

  const withMigrations = hasMigrations ? it : it.skip
  withMigrations('have all migrations, copied from one template', async () => {
    const attempts = await Promise.allSettled([createTestDatabase(), createTestDatabase()])
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') throw attempt.reason
      const { url, drop } = attempt.value
      const [row] = await ask<{ articles: string | null }>(
        url,
        "SELECT to_regclass('articles')::text AS articles",
      )
      expect(row?.articles).toBe('articles')
      await drop()
    }
  })
})
