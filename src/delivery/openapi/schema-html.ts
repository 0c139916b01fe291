import { element, escapeHtml } from '../../body/html/markup'
import type { JsonSchema } from './json-schema'

/** A sentence in which code stands between backticks. */
export const prose = (text: string): string =>
  text
    .split('`')
    .map((part, place) => (place % 2 === 1 ? code(part) : escapeHtml(part)))
    .join('')

/** Code is written from left to right, also in an Arabic sentence. */
export const code = (text: string): string => element('code', { dir: 'ltr' }, escapeHtml(text))

/** The name at the end of a reference. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

export const schemaLink = (ref: string): string =>
  element('a', { href: `#schema-${nameOf(ref)}` }, escapeHtml(nameOf(ref)))

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const schemas = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

const LIMITS = ['pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'default'] as const

/** The type of a value in a few words, with links to the schemas that have a name. */
function kindOf(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') return schemaLink(schema.$ref)
  const choices = schemas(schema.anyOf ?? schema.oneOf)
  if (choices.length > 0) return choices.map(kindOf).join(' or ')
  if ('const' in schema) return code(JSON.stringify(schema.const))
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => code(JSON.stringify(word))).join(', ')
  if (schema.type === 'array') return isSchema(schema.items) ? `list of ${kindOf(schema.items)}` : 'list'
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : String(schema.type ?? 'anything')
  const format = typeof schema.format === 'string' ? ` (${schema.format})` : ''
  const limits = LIMITS.filter((name) => name in schema).map((name) => `${name} ${String(schema[name])}`)
  return escapeHtml([type + format, ...limits].join(', '))
}

/** The schema inside lists and choices with null whose properties are worth a list of their own. */
function inside(schema: JsonSchema): JsonSchema[] {
  if (typeof schema.$ref === 'string') return []
  const choices = schemas(schema.anyOf ?? schema.oneOf)
  if (choices.length > 0) return choices.flatMap(inside)
  if (isSchema(schema.items)) return inside(schema.items)
  return isSchema(schema.properties) ? [schema] : []
}

/** What a value looks like: its kind, what it is, and below it its properties. */
export function schemaHtml(schema: JsonSchema): string {
  const description = typeof schema.description === 'string' ? ` — ${prose(schema.description)}` : ''
  return (
    element('span', { class: 'kind' }, kindOf(schema)) + description + inside(schema).map(properties).join('')
  )
}

function properties({ properties: named, required }: JsonSchema): string {
  const always = Array.isArray(required) ? required : []
  const rows = Object.entries(isSchema(named) ? named : {}).flatMap(([name, schema]) =>
    isSchema(schema)
      ? [
          element(
            'li',
            {},
            `${code(name)}${always.includes(name) ? '' : ' (may be missing)'}: ${schemaHtml(schema)}`,
          ),
        ]
      : [],
  )
  return element('ul', {}, rows.join(''))
}
