import type { JSONField } from 'payload'

import { hasBadCharacters } from '../body/lexical-blocks'
import { say } from '../hooks/say'
import type { Message } from '../preflight/types'
import type { Label } from './label'

interface LinesOptions {
  name: string
  label: Label
  /** Texts at most. */
  maxRows: number
  /** UTF-16 units of one text at most. */
  maxLength: number
}

const MESSAGES = {
  list: { ar: 'هنا قائمة نصوص.', en: 'A list of texts belongs here.' },
  characters: {
    ar: 'في النص محارف لا يمكن حفظها؛ احذفها أو ألصق النص من جديد.',
    en: 'The text has characters that cannot be kept; remove them or paste it again.',
  },
} satisfies Record<string, Message>

const tooMany = (most: number): Message => ({
  ar: `لا يزيد العدد هنا على ${most}.`,
  en: `There may be ${most} at most.`,
})

const tooLong = (text: string, most: number): Message => ({
  ar: `«${text.slice(0, 40)}…»: لا يزيد الطول على ${most} حرفًا.`,
  en: `“${text.slice(0, 40)}…” has more than ${most} characters.`,
})

function problemOf(value: unknown, { maxRows, maxLength }: LinesOptions): Message | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value) || value.some((text) => typeof text !== 'string')) return MESSAGES.list
  const texts = value as string[]
  if (texts.length > maxRows) return tooMany(maxRows)
  const long = texts.find(({ length }) => length > maxLength)
  if (long !== undefined) return tooLong(long, maxLength)
  return texts.some(hasBadCharacters) ? MESSAGES.characters : null
}

/**
 * Many short texts (string[]), each a line of one box: a list of a hundred can be read, pasted and searched, and costs a page
 * one field. They are kept in their row, not in Payload's table of texts by path, where what a removed row of an array
 * had said comes back with the next row that takes its place and says nothing.
 */
export const linesField = (options: LinesOptions): JSONField => ({
  type: 'json',
  name: options.name,
  label: options.label,
  typescriptSchema: [() => ({ type: ['array', 'null'], items: { type: 'string' } })],
  validate: (value, { req }) => {
    const problem = problemOf(value, options)
    return problem ? say(req, problem) : true
  },
  admin: {
    description: { ar: 'واحد في كل سطر.', en: 'One to a line.' },
    components: { Field: '/src/admin/Lines#Lines' },
  },
})
