import { z } from 'zod'

import '../schema/answers'
import '../schema/formats'
import '../schema/problem'
import '../schema/story'
import { COMPONENTS } from '../schema/values'

export type JsonSchema = { [keyword: string]: unknown }

/** The greatest whole number that JavaScript counts to says nothing to a reader. */
const MOST = Number.MAX_SAFE_INTEGER
const KNOWN_FORMATS = new Set(['date-time', 'date', 'uuid'])

/** What zod adds for its own sake is left out: a pattern beside the format that it spells out, bounds of numbers. */
function plain({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (KNOWN_FORMATS.has(String(jsonSchema.format))) delete jsonSchema.pattern
  if (jsonSchema.maximum === MOST) delete jsonSchema.maximum
  if (jsonSchema.minimum === -MOST) delete jsonSchema.minimum
  // The contract lets properties be added: who holds answers against the document must not stumble over a new one.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}

const withoutNames = ({ $schema: _schema, $id: _id, ...schema }: JsonSchema): JsonSchema => schema

/** The reference to a schema that has a name. */
export const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** The schemas of all answers by name, as JSON Schema 2020-12. */
export function answerSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(COMPONENTS, {
    target: 'draft-2020-12',
    uri: (id) => `#/components/schemas/${id}`,
    override: plain,
  })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutNames(schema)]))
}

/** What a parameter takes, as it stands in an address, and what is taken where it is left out. */
export function parameterSchema(schema: z.ZodType): JsonSchema {
  const standard = schema.safeParse(undefined)
  return {
    ...withoutNames(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', override: plain })),
    ...(standard.success && standard.data !== undefined ? { default: standard.data } : {}),
  }
}
