import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { ESLint, Linter, type Rule } from 'eslint'
import tseslint from 'typescript-eslint'

import { amana } from '../../eslint-rules/index'

const rules = amana.rules as unknown as Record<string, Rule.RuleModule>

/** Ids of the messages of one rule on a piece of TypeScript. */
function messages(rule: string, code: string): string[] {
  const found = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      plugins: { amana: { rules } },
      languageOptions: { parser: tseslint.parser as Linter.Parser },
      rules: { [`amana/${rule}`]: 'error' },
    },
    'example.ts',
  )
  for (const message of found) if (message.fatal) throw new Error(message.message)
  return found.map((message) => message.messageId ?? '')
}

describe('explicit-override-access', () => {
  const check = (code: string): string[] => messages('explicit-override-access', code)

  it('accepts a call that states it, either way', () => {
    expect(check(`await payload.find({ collection: 'users', overrideAccess: true })`)).toEqual([])
    expect(
      check(`req.payload.update({ collection: 'users', id, data, overrideAccess: false, user })`),
    ).toEqual([])
    expect(check(`payload.findGlobal({ slug, overrideAccess })`)).toEqual([])
  })

  it('refuses a call that leaves it out, wherever Payload comes from', () => {
    for (const payload of [
      'payload',
      'req.payload',
      'this.payload',
      'desk.payload',
      '(await getPayload({ config }))',
    ]) {
      expect(check(`${payload}.find({ collection: 'users' })`)).toEqual(['missing'])
    }
    expect(check(`req.payload.findByID({ collection, id, req } as Options)`)).toEqual(['missing'])
    expect(check(`payload.count()`)).toEqual(['missing'])
  })

  it.each([
    'findByID',
    'create',
    'update',
    'delete',
    'count',
    'findGlobal',
    'updateGlobal',
    'findVersions',
    'duplicate',
    'restoreVersion',
    'findDistinct',
  ])('knows the method %s', (method) => {
    expect(check(`payload.${method}({ collection: 'users' })`)).toEqual(['missing'])
  })

  it('looks into options that the same file declares', () => {
    const options = `const options = { depth: 0, overrideAccess: true, req } as const;`
    expect(check(`${options} payload.find({ collection: 'users', ...options })`)).toEqual([])
    expect(check(`${options} payload.find(options)`)).toEqual([])
    expect(check(`const shared = { depth: 0 }; payload.find({ collection: 'users', ...shared })`)).toEqual([
      'missing',
    ])
    expect(check(`import { shared } from './shared'; payload.find({ ...shared })`)).toEqual(['missing'])
    expect(check(`let shared = { overrideAccess: true }; payload.find({ ...shared })`)).toEqual(['missing'])
  })

  it("refuses to skip access in a person's name", () => {
    expect(check(`payload.find({ collection: 'users', user, overrideAccess: true })`)).toEqual([
      'contradiction',
    ])
    expect(check(`const as = { user }; payload.find({ ...as, overrideAccess: true })`)).toEqual([
      'contradiction',
    ])
  })

  it('leaves other methods and other objects alone', () => {
    expect(check(`payload.login({ collection: 'users', data })`)).toEqual([])
    expect(check(`rows.find((row) => row.id)`)).toEqual([])
    expect(check(`payload.db.find({ collection: 'users' })`)).toEqual([])
  })
})

describe('isolated-locale', () => {
  const check = (code: string): string[] => messages('isolated-locale', code)

  it('refuses a locale beside the request that was handed in', () => {
    expect(check(`function f(req) { req.payload.findByID({ id, locale: 'en', req }) }`)).toEqual(['shared'])
    expect(check(`const own = { ...req }; req.payload.findByID({ id, locale, req: own })`)).toEqual([
      'shared',
    ])
  })

  it('accepts a request of its own', () => {
    expect(check(`payload.find({ locale, req: inLocale(req, locale) })`)).toEqual([])
    expect(check(`payload.find({ locale, req: isolateObjectProperty(req, ['locale']) })`)).toEqual([])
    expect(check(`const req = inLocale(outer, locale); req.payload.findByID({ id, locale, req })`)).toEqual(
      [],
    )
    expect(check(`const own = inEveryLocale(req); req.payload.find({ locale: 'all', req: own })`)).toEqual([])
  })

  it('accepts a locale without a request, and a request without a locale', () => {
    expect(check(`payload.find({ collection: 'articles', locale: 'ar' })`)).toEqual([])
    expect(check(`payload.find({ collection: 'articles', req })`)).toEqual([])
  })
})

describe('no-clock', () => {
  const check = (code: string): string[] => messages('no-clock', code)

  it('refuses every way to read the clock', () => {
    for (const code of ['Date.now()', 'new Date()', 'Date()', 'performance.now()'])
      expect(check(code)).toEqual(['clock'])
  })

  it('accepts a date that is given', () => {
    expect(check(`new Date(facts.now).getTime(); new Date(article.embargoUntil)`)).toEqual([])
  })
})

describe('the configuration', () => {
  const eslint = new ESLint({
    cwd: path.resolve('.'),
    // Made-up code belongs to no project; what needs types is not asked here.
    overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config,
  })
  const rulesHit = async (filePath: string, code: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath })
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message)
  }

  it.each([
    ['src/delivery/example.ts', 'payload'],
    ['src/delivery/routes/example.ts', '@payloadcms/db-postgres'],
    ['src/delivery/example.ts', 'next/server'],
    ['src/preflight/rules/example.ts', 'payload'],
    ['src/body/example.ts', 'pg'],
    ['src/language/example.ts', 'express'],
  ])('keeps %s apart from %s', async (file, name) => {
    expect(await rulesHit(file, `import { part } from '${name}'\n\nexport const other = part\n`)).toEqual([
      'no-restricted-imports',
    ])
  })

  it('lets delivery use Express and PostgreSQL, and acts use Payload', async () => {
    const code = (name: string): string => `import { part } from '${name}'\n\nexport const other = part\n`
    expect(await rulesHit('src/delivery/example.ts', code('express'))).toEqual([])
    expect(await rulesHit('src/delivery/example.ts', code('pg'))).toEqual([])
    expect(await rulesHit('src/acts/example.ts', code('payload'))).toEqual([])
  })

  it("keeps the clock out of preflight's rules only", async () => {
    expect(await rulesHit('src/preflight/rules/example.ts', 'export const now = Date.now()\n')).toEqual([
      'amana/no-clock',
    ])
    expect(await rulesHit('src/acts/example.ts', 'export const now = Date.now()\n')).toEqual([])
  })

  it('refuses default exports but where a tool asks for one', async () => {
    expect(await rulesHit('src/acts/example.ts', 'export default 1\n')).toEqual(['no-restricted-syntax'])
    expect(await rulesHit('src/app/example.ts', 'export default 1\n')).toEqual([])
  })
})
