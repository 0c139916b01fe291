import type { Request } from 'express'
import { z } from 'zod'

import { LOCALES, type Locale } from '../body/types'
import { decodeCursor } from './cursor'
import { Problem, type ParameterError, type Text } from './problems'

/**
 * A parameter: how it is read, and what a reader is told who wrote it wrong. Where what it takes is checked by a function,
 * the schema's `meta` says so to the OpenAPI document.
 */
export interface Parameter<Schema extends z.ZodType = z.ZodType> {
  schema: Schema
  message: Text
}

const UNKNOWN: Text = { ar: 'هذا المعامل غير معروف', en: 'This parameter is not known' }

/** Helplines' kinds in the order in which a person in need would want them. */
export const HELPLINE_KINDS = [
  'emergency',
  'child',
  'suicideCrisis',
  'concernedAdult',
  'adultSurvivor',
  'reportContent',
  'directory',
] as const

const define = <Schema extends z.ZodType>(schema: Schema, ar: string, en: string): Parameter<Schema> => ({
  schema,
  message: { ar, en },
})

/** Slugs are compared in NFC: the same Arabic word can be typed as different code points. */
export const slug = define(
  z
    .string()
    .transform((value) => value.normalize('NFC'))
    .refine((value) => value.length > 0 && value.length <= 300 && !/[\p{Cc}\p{Cs}]/u.test(value))
    .meta({ minLength: 1, maxLength: 300 }),
  'المُعرّف النصي يجب ألا يكون فارغًا وألا يحوي محارف تحكم، وألا يزيد على 300 محرف',
  'A slug must not be empty, hold control characters or be longer than 300 characters',
)

export const id = define(
  z
    .string()
    .toLowerCase()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .meta({ format: 'uuid', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' }),
  'المُعرّف يجب أن يكون من نوع UUID',
  'An id must be a UUID',
)

const wholeNumber = (from: number, to: number, standard: number) =>
  define(
    z
      .string()
      .refine((value) => /^\d{1,6}$/.test(value))
      .transform(Number)
      .refine((value) => value >= from && value <= to)
      .default(standard)
      .meta({ type: 'integer', minimum: from, maximum: to }),
    `يجب أن يكون عددًا صحيحًا من ${from} إلى ${to}`,
    `Must be a whole number from ${from} to ${to}`,
  )

export const pageSize = wholeNumber(1, 100, 20)
export const logPageSize = wholeNumber(1, 1000, 100)
export const sitemapPage = wholeNumber(1, 50_000, 1)

export const after = define(
  z
    .string()
    .transform(decodeCursor)
    .refine((position) => position !== null)
    .optional(),
  'استعملوا قيمة «next» من الصفحة السابقة كما هي',
  'Use the value of "next" from the page before as it is',
)

export const since = define(
  z
    .string()
    .regex(/^\d{1,18}$/)
    .transform((value) => BigInt(value).toString())
    .default('0'),
  'يجب أن يكون رقم تغيير، مثل قيمة «next»',
  'Must be the number of a change, such as the value of "next"',
)

export const country = define(
  z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .toUpperCase()
    .optional(),
  'يجب أن يكون رمز بلد من حرفين (ISO 3166-1)، مثل EG',
  'Must be a country code of two letters (ISO 3166-1), such as GB',
)

/** `child`: takes people under 18. `adult`: takes adults of any age. A number: takes a person of that age in years. */
export const audience = define(
  z
    .union([
      z.enum(['child', 'adult']),
      z
        .string()
        .refine((value) => /^\d{1,3}$/.test(value))
        .transform(Number)
        .refine((age) => age <= 120)
        .meta({ type: 'integer', minimum: 0, maximum: 120 }),
    ])
    .optional(),
  'يجب أن يكون child أو adult أو عمرًا بالسنوات',
  'Must be child, adult or an age in years',
)

export const helplineKind = define(
  z.enum(HELPLINE_KINDS).optional(),
  `يجب أن يكون واحدًا مما يلي: ${HELPLINE_KINDS.join('، ')}`,
  `Must be one of: ${HELPLINE_KINDS.join(', ')}`,
)

export const optionalSlug = { ...slug, schema: slug.schema.optional() }

type Values<Parameters extends Record<string, Parameter>> = {
  [Name in keyof Parameters]: z.output<Parameters[Name]['schema']>
}

/**
 * Reads what a request asks for. Every parameter that the route does not name is refused: a misspelt filter must not
 * look like an answer, and no stranger can fill the cache with addresses that differ in nothing.
 *
 * @throws Problem 400 that names each parameter that is wrong
 */
export function readParameters<
  Path extends Record<string, Parameter>,
  Query extends Record<string, Parameter>,
>(req: Request, { path, query }: { path: Path; query: Query }): Values<Path> & Values<Query> {
  const errors: ParameterError[] = Object.keys(req.query)
    .filter((name) => !Object.hasOwn(query, name))
    .map((parameter) => ({ parameter, message: UNKNOWN }))
  const values: Record<string, unknown> = {}
  const read = (parameters: Record<string, Parameter>, given: Record<string, unknown>) => {
    for (const [name, { schema, message }] of Object.entries(parameters)) {
      const result = schema.safeParse(Object.hasOwn(given, name) ? given[name] : undefined)
      if (result.success) values[name] = result.data
      else errors.push({ parameter: name, message })
    }
  }
  read(path, req.params)
  read(query, req.query as Record<string, unknown>)
  if (errors.length > 0) throw new Problem('bad-request', { errors })
  return values as Values<Path> & Values<Query>
}

/** @throws Problem 404 that names the parameter: there is no such edition of the service */
export function readLocale(value: unknown): Locale {
  const locale = LOCALES.find((known) => known === value)
  if (locale) return locale
  throw new Problem('not-found', {
    errors: [{ parameter: 'locale', message: { ar: 'اللغة يجب أن تكون ar أو en', en: 'Must be ar or en' } }],
  })
}
