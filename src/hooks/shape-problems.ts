import type { FlattenedField } from 'payload'

import { fromLexical } from '../body/from-lexical'
import { hasBadCharacters } from '../body/lexical-blocks'
import { checkLexical } from '../body/lexical-schema'
import { isRecord, relationId } from '../body/lexical-tree'
import { bodyReferences } from '../body/references'
import type { Message } from '../preflight/types'
import type { FieldProblem } from './refuse-field'

/** A relation that was sent, to be looked up. */
export interface SentRelation {
  path: string
  label: Message
  collection: string
  id: string
}

export interface Shape {
  problems: FieldProblem[]
  relations: SentRelation[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const MESSAGES = {
  text: { ar: 'يجب أن تكون القيمة نصًّا.', en: 'The value must be text.' },
  characters: {
    ar: 'في النص محارف لا يمكن حفظها؛ احذفها أو ألصق النص من جديد.',
    en: 'The text has characters that cannot be kept; remove them or paste it again.',
  },
  choice: { ar: 'يُختار هنا خيار واحد.', en: 'One choice belongs here.' },
  list: { ar: 'هنا قائمة.', en: 'A list belongs here.' },
  group: { ar: 'القيمة غير صالحة.', en: 'The value is not valid.' },
  relation: { ar: 'ليس هذا معرّف سجل.', en: 'This is not the id of a record.' },
} satisfies Record<string, Message>

const TEXTS = new Set(['text', 'textarea', 'code', 'email'])
/** A field that has more rows than it may have is refused as such; its rows are not walked. */
const MOST_ROWS = 1000

function labelOf(field: FlattenedField): Message {
  const label = 'label' in field ? field.label : undefined
  const { ar, en } = (isRecord(label) ? label : {}) as Partial<Message>
  return { ar: ar ?? field.name, en: en ?? field.name }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

function textProblem(value: unknown): Message | null {
  if (typeof value !== 'string') return MESSAGES.text
  return hasBadCharacters(value) ? MESSAGES.characters : null
}

class Walk implements Shape {
  readonly problems: FieldProblem[] = []
  readonly relations: SentRelation[] = []

  fields(fields: FlattenedField[], data: Record<string, unknown>, prefix: string): void {
    for (const field of fields) {
      if (!Object.hasOwn(data, field.name) || isAbsent(data[field.name])) continue
      this.field(field, data[field.name], `${prefix}${field.name}`)
    }
  }

  private refuse(field: FlattenedField, path: string, message: Message | null): void {
    if (message) this.problems.push({ path, label: labelOf(field), message })
  }

  private field(field: FlattenedField, value: unknown, path: string): void {
    const isMany = 'hasMany' in field && Boolean(field.hasMany)
    if (isMany && !Array.isArray(value)) return this.refuse(field, path, MESSAGES.list)
    const values: unknown[] = isMany ? (value as unknown[]).slice(0, MOST_ROWS) : [value]
    if (TEXTS.has(field.type)) {
      for (const entry of values) this.refuse(field, path, textProblem(entry))
    } else if (field.type === 'select' || field.type === 'radio') {
      if (values.some((entry) => typeof entry !== 'string')) this.refuse(field, path, MESSAGES.choice)
    } else if (field.type === 'relationship' || field.type === 'upload') {
      for (const entry of values) this.relation(field, entry, path)
    } else if (field.type === 'richText') {
      this.tree(field, value, path)
    } else if (field.type === 'group' || field.type === 'tab') {
      if (isRecord(value)) this.fields(field.flattenedFields, value, `${path}.`)
      else this.refuse(field, path, MESSAGES.group)
    } else if (field.type === 'array') {
      // Payload's form sends the number of rows where there is none.
      if (value === 0 || value === '0') return
      this.rows(field, value, path)
    }
  }

  /** Payload's editor walks the tree before any validation, and trips over what is none. */
  private tree(field: FlattenedField, value: unknown, path: string): void {
    const problem = checkLexical(value, { path }).find((entry) => !entry.incomplete)
    if (problem) return this.refuse(field, path, problem.message)
    for (const [collection, ids] of Object.entries(bodyReferences(fromLexical(value))) as [
      string,
      string[],
    ][]) {
      for (const id of ids) this.relate(field, id, collection, path)
    }
  }

  private relate(field: FlattenedField, id: string | null, collection: string, path: string): void {
    if (id === null || !UUID.test(id)) this.refuse(field, path, MESSAGES.relation)
    else this.relations.push({ path, label: labelOf(field), collection, id })
  }

  private rows(field: Extract<FlattenedField, { type: 'array' }>, value: unknown, path: string): void {
    if (!Array.isArray(value)) return this.refuse(field, path, MESSAGES.list)
    value.slice(0, MOST_ROWS).forEach((row: unknown, index) => {
      if (isRecord(row)) this.fields(field.flattenedFields, row, `${path}.${index}.`)
      else this.refuse(field, `${path}.${index}`, MESSAGES.group)
    })
  }

  private relation(
    field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
    value: unknown,
    path: string,
  ): void {
    if (typeof field.relationTo !== 'string') return
    this.relate(field, relationId(value), field.relationTo, path)
  }
}

/** What is wrong with the shape of sent data, whatever its meaning, and which records it refers to. Never throws. */
export function shapeOf(fields: FlattenedField[], data: unknown): Shape {
  const walk = new Walk()
  if (isRecord(data)) walk.fields(fields, data, '')
  return walk
}
