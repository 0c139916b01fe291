import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { rules } from '../../src/preflight/rules'
import type { Rule } from '../../src/preflight/types'

const FOLDER = 'src/preflight/rules'
const TWINS = 'tests/preflight/rules'

const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => path.basename(file, '.ts'))
  .sort()

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'check' in value

async function ruleIn(id: string): Promise<Rule> {
  const module = (await import(`../../src/preflight/rules/${id}`)) as Record<string, unknown>
  const [rule, ...more] = Object.values(module).filter(isRule)
  if (!rule || more.length > 0) throw new Error(`${id}.ts has to hold one rule`)
  return rule
}

/** What a file names in its imports and exports, in order. */
function importsOf(id: string): string[] {
  const source = readFileSync(path.join(FOLDER, `${id}.ts`), 'utf8')
  return [...source.matchAll(/\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g)].map(([, a, b]) => a ?? b ?? '')
}

describe('a file among the rules', () => {
  it('there is', () => expect(ids.length).toBeGreaterThan(20))

  it.each(ids)('holds one rule of the same name, which runs: %s', async (id) => {
    const rule = await ruleIn(id)
    expect(rule.id).toBe(id)
    expect(rules).toContain(rule)
  })

  it.each(ids)('has a test of the same name: %s', (id) =>
    expect(readdirSync(TWINS)).toContain(`${id}.test.ts`),
  )

  it.each(ids)(
    'says where it comes from, so that an editor who is stopped can look it up: %s',
    async (id) => {
      const { level, guideline } = await ruleIn(id)
      if (level !== 'note') expect(guideline?.trim()).toBeTruthy()
    },
  )

  it.each(ids)('knows no database, no request and no act: %s', (id) => {
    const loaded = importsOf(id).map((specifier) =>
      specifier.startsWith('.') ? path.join(FOLDER, specifier) : specifier,
    )
    for (const target of loaded)
      expect(target).toMatch(/^src\/(?:preflight|language|attribution|body|fields|delivery\/content$)/)
  })
})

describe('a test among those of the rules', () => {
  it.each(readdirSync(TWINS).filter((file) => file.endsWith('.test.ts')))('is of a rule: %s', (file) =>
    expect(ids).toContain(path.basename(file, '.test.ts')),
  )
})

describe('the list of rules', () => {
  it('has each of them once, and none from elsewhere', () =>
    expect(rules.map(({ id }) => id).sort()).toEqual(ids))
})
