import { readFileSync } from 'node:fs'

import type { Parameter } from '../parameters'
import { baseOf } from '../urls'
import {
  HEADERS,
  headerRefs,
  KEPT,
  PARAMETER_COMPONENTS,
  PROBLEM_JSON,
  responseRef,
  RESPONSES,
  type HeaderName,
} from './components'
import { answerSchemas, parameterSchema, schemaRef } from './json-schema'
import { TAGS, type Contents, type Operation } from './operation'
import { CHANGES, FEEDS, SERVICE } from './other-operations'
import { DIRECTORY, STORIES } from './story-operations'
import { INTRODUCTION, PARAMETERS } from './words'

const OPERATIONS = [...STORIES, ...DIRECTORY, ...FEEDS, ...CHANGES, ...SERVICE]

/** Version of the contract: the second number grows with what is added; the first never does below `/v1`. */
const VERSION = '1.0.0'

/** By operation, and by the name of the example. */
type Examples = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Answers of the invented desk of the tests, which hold them against what it answers. */
const readExamples = () =>
  JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8')) as Examples

function contentOf(contents: Contents, examples: Examples[string] = {}) {
  const shown = Object.entries(examples).map(([name, value]) => [name, { value }])
  return Object.fromEntries(
    Object.entries(contents).map(([type, schema]) => [
      type,
      {
        // Bytes have no schema, and neither has what others have described.
        ...(schema ? { schema: schemaRef(schema) } : {}),
        ...(/^(?:text|application)\//.test(type) && !schema ? { schema: { type: textOrObject(type) } } : {}),
        ...(shown.length > 0 ? { examples: Object.fromEntries(shown) as object } : {}),
      },
    ]),
  )
}

const textOrObject = (type: string): string => (type === 'application/json' ? 'object' : 'string')

function parametersOf({ asked, path, kind }: Operation) {
  const shown = (place: 'path' | 'query') =>
    Object.entries<Parameter>(asked[place]).map(([name, { schema }]) => ({
      name,
      in: place,
      required: place === 'path' || !schema.safeParse(undefined).success,
      ...PARAMETERS[name as keyof typeof PARAMETERS],
      schema: parameterSchema(schema),
    }))
  const ref = (name: keyof typeof PARAMETER_COMPONENTS) => ({ $ref: `#/components/parameters/${name}` })
  return [
    ...(path.includes('{locale}') ? [ref('Locale')] : []),
    ...shown('path'),
    ...shown('query'),
    ...(kind === 'kept' ? [ref('IfNoneMatch')] : []),
    ...(kind === 'stream' ? [ref('LastEventId')] : []),
  ]
}

function headersOf({ kind, path, tag }: Operation): HeaderName[] {
  if (kind !== 'kept') return ['Cache-Control']
  const isInLanguage = path.includes('{locale}') || tag === 'service'
  return ['ETag', ...KEPT, ...(isInLanguage ? (['Content-Language'] as const) : []), 'Age', 'Warning']
}

function responsesOf(operation: Operation, examples: Examples[string] | undefined) {
  const { path, kind, summary, ok, gone, moves, notFound, isFixed } = operation
  const answers: Record<string, object> = {
    200: {
      description: summary,
      headers: headerRefs(...headersOf(operation)),
      content: contentOf(ok, examples),
    },
  }
  if (moves)
    answers[301] = {
      description: 'An old slug: what you want stands under the present one',
      headers: headerRefs('Location', ...KEPT, 'Content-Language'),
    }
  if (kind === 'kept') answers[304] = responseRef('NotModified')
  if (kind !== 'service') answers[400] = responseRef('BadRequest')
  if (gone) answers[404] = responseRef('StoryNotFound')
  else if (notFound) answers[404] = { ...RESPONSES.NotFound, description: notFound }
  else if (path.includes('{locale}')) answers[404] = responseRef('NotFound')
  if (kind !== 'service') answers[405] = responseRef('MethodNotAllowed')
  if (kind === 'kept') answers[406] = responseRef('NotAcceptable')
  if (gone)
    answers[410] =
      PROBLEM_JSON in gone
        ? responseRef('Gone')
        : {
            description: 'The story was withdrawn; what was recalled says why',
            headers: headerRefs(...KEPT, 'Content-Language'),
            content: contentOf(gone),
          }
  if (kind !== 'service') answers[500] = responseRef('InternalError')
  if (!isFixed) answers[503] = responseRef('Unavailable')
  return answers
}

const operationOf = (operation: Operation, examples: Examples) => ({
  operationId: operation.id,
  tags: [operation.tag],
  summary: operation.summary,
  ...(operation.description ? { description: operation.description } : {}),
  parameters: parametersOf(operation),
  responses: responsesOf(operation, examples[operation.id]),
})

/**
 * The public side as OpenAPI 3.1. Schemas are those that give the answers their types, parameters those that requests are
 * read with; the tests hold every answer against it.
 *
 * @param publicUrl base of the addresses; '' where none is known
 */
export function openApiDocument(publicUrl: string) {
  const examples = readExamples()
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Amana: the public interface',
      version: VERSION,
      summary: 'Published stories on the safety of children, in Arabic and English',
      description: INTRODUCTION.join('\n\n'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: baseOf(publicUrl) || '/' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { get: operationOf(operation, examples) }]),
    ),
    components: {
      schemas: answerSchemas(),
      parameters: PARAMETER_COMPONENTS,
      headers: HEADERS,
      responses: RESPONSES,
    },
  }
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>
