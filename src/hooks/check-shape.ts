import { sql } from '@payloadcms/db-postgres'
import { APIError } from 'payload'
import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { execute } from '../acts/sql'
import { isRecord } from '../body/lexical-tree'
import type { FieldProblem } from './refuse-field'
import { refuseFields } from './refuse-field'
import { say } from './say'
import { shapeOf, type SentRelation } from './shape-problems'

/** So many problems are named at once; the rest follow when these are mended. */
const NAMED = 20

const NO_FIELDS = { ar: 'جسم الطلب ليس سجلًّا.', en: 'The request body is not a record.' }

const NO_WHERE = { ar: 'شرط البحث `where` غير صالح.', en: 'The condition `where` is not valid.' }

const ABSENT = { ar: 'لا سجل بهذا المعرّف.', en: 'There is no record with this id.' }

async function absent(req: PayloadRequest, relations: SentRelation[]): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = []
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const sent = relations.filter((relation) => relation.collection === collection)
    const ids = [...new Set(sent.map(({ id }) => id.toLowerCase()))]
    const rows = await execute<{ id: string }>(
      req,
      sql`select id::text from ${sql.identifier(collection)} where id = any(${sql.param(ids)}::uuid[])`,
    )
    const known = new Set(rows.map(({ id }) => id))
    for (const { id, path, label } of sent)
      if (!known.has(id.toLowerCase())) problems.push({ path, label, message: ABSENT })
  }
  return problems
}

async function check(
  req: PayloadRequest,
  slug: string,
  fields: FlattenedField[],
  data: unknown,
): Promise<void> {
  if (!isRecord(data)) throw new APIError(say(req, NO_FIELDS), 400, { messages: NO_FIELDS }, true)
  const { problems, relations } = shapeOf(fields, data)
  if (problems.length === 0) problems.push(...(await absent(req, relations)))
  if (problems.length > 0) refuseFields(req, slug, problems.slice(0, NAMED))
}

/**
 * Hook: what a client sends has the shape that its fields have, before any other hook touches it: texts are texts that
 * can be kept, relations lead somewhere. Payload's own checks let some of it through to the database, whose refusal
 * names no field; and its hooks trip over some.
 *
 * @throws ValidationError 400, each problem at its field
 */
export const checkShape: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { where } = args as { where?: unknown }
  if (where && !isRecord(where)) throw new APIError(say(req, NO_WHERE), 400, { messages: NO_WHERE }, true)
  if (operation !== 'create' && operation !== 'update') return args
  const { data, id } = args as { data?: unknown; id?: string }
  // Who may not save is about to be refused, and learns nothing here.
  const isRefused = !overrideAccess && !(await collection.access[operation]({ data, id: id ?? '', req }))
  if (!isRefused) await check(req, collection.slug, collection.flattenedFields, data)
  return args
}

/** The same for a global. */
export const checkShapeOfGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation === 'update' && req.user) {
    await check(req, global.slug, global.flattenedFields, (args as { data?: unknown }).data)
  }
  return args
}
