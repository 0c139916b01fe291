import { PROBLEMS, type ProblemName } from '../problems'
import { schemaRef, type JsonSchema } from './json-schema'

export const PROBLEM_JSON = 'application/problem+json'

const text = (description: string, more: JsonSchema = {}) => ({
  description,
  required: true,
  schema: { type: 'string', ...more },
})

const mayBe = ({ required: _required, ...header }: ReturnType<typeof text>) => header

export const HEADERS = {
  ETag: text('Strong: of the bytes as they are sent', { pattern: '^"[\\w-]{43}(-(br|gzip))?"$' }),
  'Cache-Control': text('How long it may be kept: as fresh, while you ask again, and while we do not answer'),
  'Cache-Tag': text('What the answer depends on, with commas between', { pattern: '^[^ ,]+(,[^ ,]+)*$' }),
  'Surrogate-Key': text('The same with spaces between', { pattern: '^[^ ,]+( [^ ,]+)*$' }),
  'Content-Language': {
    description: 'The language of the answer',
    required: true,
    schema: schemaRef('Locale'),
  },
  Vary: text('Of which request headers the answer is made'),
  Location: text('Path of the same thing under its present slug', { format: 'uri-reference' }),
  'Retry-After': {
    description: 'Seconds',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  },
  Age: {
    description: 'Seconds since changes could last be heard of; only while the database cannot be reached',
    schema: { type: 'integer', minimum: 0 },
  },
  Warning: mayBe(text('`110` where the answer may be older than the newest change')),
} as const

export type HeaderName = keyof typeof HEADERS

export const headerRefs = (...names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** What every answer has that may be kept; a language only what is in one. */
export const KEPT: HeaderName[] = ['Cache-Control', 'Cache-Tag', 'Surrogate-Key', 'Vary']

export const PARAMETER_COMPONENTS = {
  Locale: {
    name: 'locale',
    in: 'path',
    required: true,
    description: 'The language',
    schema: schemaRef('Locale'),
    example: 'ar',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of what you have: 304 where it still holds',
    schema: { type: 'string' },
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The number of the last change that you saw: browsers send it when they come back',
    schema: { type: 'string', pattern: '^\\d{1,18}$' },
  },
} as const

/** A problem document that shows what one looks like. */
function exampleOf(name: ProblemName, instance: string, more: object = {}) {
  const { status, title } = PROBLEMS[name]
  return { type: `/v1/docs#problem-${name}`, title: title.en, status, instance, ...more }
}

const problem = (description: string, headers: HeaderName[], example: object) => ({
  description,
  headers: headerRefs('Cache-Control', 'Content-Language', 'Vary', ...headers),
  content: { [PROBLEM_JSON]: { schema: schemaRef('Problem'), example } },
})

const STORY = '/v1/en/articles/groups-luring-children'

export const RESPONSES = {
  NotModified: {
    description: 'What you have still holds',
    headers: headerRefs('ETag', ...KEPT),
  },
  BadRequest: problem(
    'A parameter is wrong, or not known: `errors` names each',
    [],
    exampleOf('bad-request', '/v1/en/articles', {
      errors: [{ parameter: 'limit', message: 'Must be a whole number from 1 to 100' }],
    }),
  ),
  NotFound: problem('There is nothing at this address', [], exampleOf('not-found', '/v1/en/people/nobody')),
  StoryNotFound: problem(
    'No such story in this language; `alternates` says where it can be read',
    [],
    exampleOf('not-found', STORY, {
      alternates: [{ locale: 'ar', url: '/v1/ar/articles/%D8%AA%D8%AD%D8%B0%D9%8A%D8%B1' }],
    }),
  ),
  MethodNotAllowed: problem(
    'To any method but GET, HEAD and OPTIONS',
    [],
    exampleOf('method-not-allowed', STORY),
  ),
  NotAcceptable: {
    description: 'You accept neither the bytes as they are nor gzip or brotli',
    headers: headerRefs('Cache-Control', 'Vary'),
  },
  Gone: problem(
    'The story was withdrawn: `unpublished`, or `recalled` with a notice that readers must be shown',
    ['Cache-Tag', 'Surrogate-Key'],
    exampleOf('recalled', STORY, {
      notice: 'We could not stand behind the figures in this story.',
      withdrawnAt: '2026-04-01T12:00:00.000Z',
    }),
  ),
  InternalError: problem('Our own fault', [], exampleOf('internal-error', STORY)),
  Unavailable: problem('The database cannot be reached', ['Retry-After'], exampleOf('unavailable', STORY)),
} as const

export const responseRef = (name: keyof typeof RESPONSES) => ({ $ref: `#/components/responses/${name}` })
