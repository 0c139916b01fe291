import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'

import { ASKED, type AskedParameters } from '../../src/delivery/asked'
import { openApiDocument, type OpenApiDocument } from '../../src/delivery/openapi/document'
import { parameterSchema } from '../../src/delivery/openapi/json-schema'
import { filesBelow } from '../house/files'
import { theContract, type Json } from '../support/contract'
import { keptJson } from '../support/kept-file'
import { openDesk, type TestDesk } from './desk'
import { examplesOf, fillForExamples } from './openapi-examples'

interface Media {
  schema?: Json
  example?: unknown
  examples?: Record<string, { value: unknown }>
}
interface Operation {
  operationId: string
  parameters: { $ref?: string; name?: string; in?: string; schema?: Json; example?: unknown }[]
  responses: Record<string, { $ref?: string; content?: Record<string, Media> }>
}

/** Every object of the document, with what stands in it. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const part of Object.values(value)) yield* objectsIn(part)
}

describe('The OpenAPI document', () => {
  let desk: TestDesk
  let examples: { kept: string; now: string }
  let document: OpenApiDocument
  let operations: [string, Operation][]

  beforeAll(async () => {
    desk = await openDesk({ now: () => Date.parse('2026-03-26T12:00:00Z') })
    await fillForExamples(desk)
    examples = await keptJson('src/delivery/openapi/examples.json', await examplesOf(desk))
    document = openApiDocument('')
    operations = Object.entries(document.paths).map(([path, { get }]) => [path, get as unknown as Operation])
  })
  afterAll(() => desk.close())

  it('shows what the desk of the tests answers (UPDATE_CONTRACT=1 writes it anew)', () => {
    expect(examples.kept).toBe(examples.now)
  })

  it('is what is committed, so that a change of the contract is seen (UPDATE_CONTRACT=1 writes it anew)', async () => {
    const { kept, now } = await keptJson('docs/openapi.json', document)
    expect(kept).toBe(now)
  })

  it('is served with an ETag, and names the address at which it is served', async () => {
    const { headers, body } = await desk.get('/v1/openapi.json').expect(200)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers['cache-tag']).toBe('contract')
    expect(body).toMatchObject({ openapi: '3.1.1', servers: [{ url: 'https://news.example' }] })
    expect({ ...(body as object), servers: [{ url: '/' }] }).toEqual(JSON.parse(JSON.stringify(document)))
    await desk.get('/v1/openapi.json', { 'If-None-Match': headers.etag ?? '' }).expect(304)
    await desk.get('/v1/openapi.json?pretty=1').expect(400)
  })

  it('needs no database', async () => {
    const { get, statements } = await desk.another()
    statements()
    await get('/v1/openapi.json').expect(200)
    await get('/v1/docs').expect(200)
    expect(statements()).toEqual([])
  })

  it('has every route that the code has, and no other', async () => {
    const known = operations.map(([path]) => path.replace(/^\/v1/, '').replace(/^\/\{locale\}/, '')).sort()
    const found: string[] = []
    for (const file of await filesBelow(['src/delivery/routes'], /\.ts$/)) {
      const source = await readFile(file, 'utf8')
      for (const [, route = ''] of source.matchAll(/router\.get\(\s*'([^']+)'/g))
        found.push(route.replace(/:(\w+)/g, '{$1}'))
    }
    expect(known).toEqual(found.sort())
  })

  it('leads nowhere that it does not have, and has nothing that nothing leads to', () => {
    const used = new Set(
      [...objectsIn(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])),
    )
    const there = Object.entries(document.components).flatMap(([group, parts]) =>
      Object.keys(parts).map((name) => `#/components/${group}/${name}`),
    )
    expect([...used].sort()).toEqual(there.filter((ref) => used.has(ref)).sort())
    expect(there.filter((ref) => !used.has(ref))).toEqual([])
  })

  it('names each operation once, and every part of its path', () => {
    const names = operations.map(([, { operationId }]) => operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const [path, { parameters }] of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const described = parameters.flatMap((parameter) =>
        parameter.$ref === '#/components/parameters/Locale'
          ? ['locale']
          : parameter.in === 'path'
            ? [parameter.name]
            : [],
      )
      expect({ path, described: described.sort() }).toEqual({ path, described: inPath.sort() })
    }
  })

  it('shows examples that its own schemas accept', () => {
    let seen = 0
    for (const part of objectsIn(document)) {
      const { schema, example, examples } = part as Media
      if (!schema) continue
      const shown = [
        ...(example === undefined ? [] : [example]),
        ...Object.values(examples ?? {}).map(({ value }) => value),
      ]
      for (const value of shown) {
        seen += 1
        expect(theContract().misfit(schema, value)).toBeNull()
      }
    }
    expect(seen).toBeGreaterThan(25)
  })

  it('has an example of every JSON answer but this document itself', () => {
    for (const [path, { responses }] of operations) {
      const media = responses['200']?.content ?? {}
      for (const [type, { examples }] of Object.entries(media))
        if (type.includes('json') && path !== '/v1/openapi.json')
          expect({ path, has: examples !== undefined }).toEqual({ path, has: true })
    }
  })

  it('lets properties be added, as the contract does', () => {
    const shut = [...objectsIn(document.components.schemas)].filter(
      ({ additionalProperties }) => additionalProperties === false,
    )
    expect(shut).toEqual([])
  })

  const values = [
    '',
    '0',
    '1',
    '7',
    '20',
    '100',
    '101',
    '120',
    '121',
    '1000',
    '1001',
    '50000',
    '50001',
    '1e2',
    '-1',
  ]
  const words = [
    'child',
    'adult',
    'emergency',
    'EG',
    'gb',
    'GBR',
    '2026-03-25',
    '2026-02-30',
    'a b',
    'سلامة',
    'x'.repeat(301),
  ]
  const ids = ['c0000000-0000-4000-8000-00000000000F', 'not-an-id', '9'.repeat(19)]
  const each = Object.entries<AskedParameters>(ASKED).flatMap(([route, { path, query }]) =>
    Object.entries({ ...path, ...query }).map(([name, parameter]) => ({ route, name, parameter })),
  )

  it.each(each)('takes for $name of $route what the route takes', ({ name, parameter }) => {
    const schema = parameterSchema(parameter.schema)
    // What only a page of this API can tell, a reader cannot write wrong by the schema.
    const isOpaque = name === 'after'
    for (const value of [...values, ...words, ...ids]) {
      const shown =
        /^(?:0|[1-9]\d*)$/.test(value) && JSON.stringify(schema).includes('"integer"') ? Number(value) : value
      const documented = theContract().misfit(schema, shown) === null
      const taken = parameter.schema.safeParse(value).success
      if (isOpaque || (name === 'q' && documented)) continue
      expect({ value, documented }).toEqual({ value, documented: taken })
    }
  })
})
