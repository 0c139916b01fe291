import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

import { openApiDocument } from '../../src/delivery/openapi/document'

export type Json = { [name: string]: unknown }

interface Described {
  $ref?: string
  headers?: Record<string, Described>
  required?: boolean
  schema?: Json
  content?: Record<
    string,
    { schema?: Json; example?: unknown; examples?: Record<string, { value: unknown }> }
  >
}

/** What an answer is held by: the same of `fetch`, of supertest and of Node. */
export interface HeldAnswer {
  /** Path and query, as they were asked for. */
  address: string
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Undefined where the answer has no body, or is no JSON. */
  body?: unknown
}

const BASE = 'https://contract.example/openapi'

/**
 * The document lets properties be added; this version of the product has those that it names, and no other. So a property
 * that the document forgets is found.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]))
  if (parts.type === 'object' && parts.properties && parts.additionalProperties === undefined)
    return { ...parts, additionalProperties: false }
  return parts
}

const absolute = (schema: unknown): Json =>
  JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/components/', `"${BASE}#/components/`)) as Json

const isDateTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

/** Holds answers against the document: path and status, media type, headers, body. */
export class Contract {
  readonly document = openApiDocument('https://news.example')
  private readonly ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: {
      uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      'date-time': isDateTime,
      date: (text: string) => !Number.isNaN(Date.parse(text)) && isDate(text),
      'uri-reference': (text: string) =>
        !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text, 'http://localhost'),
    },
  })
  private readonly compiled = new Map<string, ValidateFunction>()
  private readonly templates = Object.keys(this.document.paths)
    .map((path) => ({
      path,
      pattern: new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`),
    }))
    // `/articles/{slug}` fits what its formats fit too: the longest template is the one that is meant.
    .sort((a, b) => b.path.replace(/\{\w+\}/g, '').length - a.path.replace(/\{\w+\}/g, '').length)

  constructor() {
    this.ajv.addVocabulary(['components', 'example'])
    this.ajv.addSchema({ ...absolute({ components: this.document.components }), $id: BASE })
  }

  /** The template that an address fits, or null. */
  templateOf(address: string): string | null {
    const path = address.split('?', 1)[0] ?? ''
    return this.templates.find(({ pattern }) => pattern.test(path))?.path ?? null
  }

  /** What is wrong with a value by a schema of the document; null where nothing is. */
  misfit(schema: Json, value: unknown): string | null {
    const text = JSON.stringify(schema)
    const validate = this.compiled.get(text) ?? this.ajv.compile(absolute(schema))
    this.compiled.set(text, validate)
    return validate(value) ? null : this.ajv.errorsText(validate.errors, { dataVar: '' })
  }

  private found<Thing extends Described>(described: Thing): Thing {
    if (!described.$ref) return described
    const [, , group = '', name = ''] = described.$ref.split('/')
    const components = this.document.components as unknown as Record<string, Record<string, Thing>>
    const found = components[group]?.[name]
    if (!found) throw new Error(`The document has no ${described.$ref}`)
    return found
  }

  /** The answer that the document describes; what no route answers is only ever a problem. */
  private described(address: string, status: number): Described {
    const template = this.templateOf(address)
    if (template === null && [400, 404, 405, 500].includes(status)) {
      return this.found({ $ref: '#/components/responses/NotFound' })
    }
    const paths = this.document.paths as unknown as Record<
      string,
      { get: { responses: Record<number, Described> } }
    >
    const answer = template === null ? undefined : paths[template]?.get.responses[status]
    if (!answer) throw new Error(`The document knows no ${status} of ${template ?? address}`)
    return this.found(answer)
  }

  /** @throws Error that says in what the answer is not what the document says */
  hold({ address, status, headers, body }: HeldAnswer): void {
    const answer = this.described(address, status)
    const fail = (what: string): never => {
      throw new Error(`${status} of ${address} is not what the document says: ${what}`)
    }
    for (const [name, reference] of Object.entries(answer.headers ?? {})) {
      const { required, schema } = this.found(reference)
      const value = headers[name.toLowerCase()]
      if (value === undefined && required) fail(`header ${name} is missing`)
      if (value === undefined || !schema) continue
      const wrong = this.misfit(schema, schema.type === 'integer' ? Number(value) : value)
      if (wrong) fail(`header ${name}${wrong}`)
    }
    const type = String(headers['content-type'] ?? '').split(';', 1)[0] ?? ''
    if (!answer.content) return type === '' ? undefined : fail(`it has a body of type ${type}`)
    const content = answer.content[type]
    if (!content) return fail(`its type is “${type}”`)
    if (body === undefined || !content.schema || content.schema.type === 'string') return
    const wrong = this.misfit(content.schema, body)
    if (wrong) fail(wrong)
  }
}

let contract: Contract | null = null

/** One to a test file: its schemas are compiled once. */
export const theContract = (): Contract => (contract ??= new Contract())

interface SupertestAnswer {
  req: { path: string; method: string }
  status: number
  headers: Record<string, string>
  body: unknown
  text?: string
}

/** For `expect` of supertest. */
export function isAsDocumented(answer: SupertestAnswer): void {
  const { req, status, headers, body } = answer
  const isJson = /[/+]json/.test(headers['content-type'] ?? '') && req.method !== 'HEAD'
  theContract().hold({
    address: req.path,
    status,
    headers,
    // Some tests read text whatever it is.
    ...(isJson ? { body: typeof body === 'string' ? JSON.parse(body) : body } : {}),
  })
}
