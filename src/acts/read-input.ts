import { addDataAndFileToRequest } from 'payload'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { ActRefused, FieldRefused } from './refusals'

const uuid = z.uuid()

/**
 * The id in an act's address.
 *
 * @throws ActRefused 404 for what cannot be an id
 */
export function idInPath(req: PayloadRequest): string {
  const id = String(req.routeParams?.id ?? '')
  if (!uuid.safeParse(id).success) {
    throw new ActRefused(req, 404, { ar: 'لا سجل بهذا المعرّف.', en: 'There is no record with this id.' })
  }
  return id
}

/** Holds input against a schema; the first thing wrong is named by its field. */
export function parseInput<Output>(req: PayloadRequest, schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const path = parsed.error.issues[0]?.path.join('.') || 'body'
  throw new FieldRefused(req, path, {
    ar: `الحقل «${path}» ناقص أو غير صالح.`,
    en: `The field “${path}” is missing or malformed.`,
  })
}

/**
 * The JSON body of an act, held against its schema.
 *
 * @throws FieldRefused 422 naming the field
 */
export async function readBody<Output>(req: PayloadRequest, schema: z.ZodType<Output>): Promise<Output> {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new ActRefused(req, 400, {
      ar: 'جسم الطلب ليس JSON صالحًا.',
      en: 'The request body is not valid JSON.',
    })
  }
  return parseInput(req, schema, req.data ?? {})
}
