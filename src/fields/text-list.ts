import type { TextField } from 'payload'
import { text as builtInText } from 'payload/shared'

import { say } from '../hooks/say'
import type { Label } from './label'
import type { Check } from './checks/check'

interface TextListOptions {
  name: string
  label: Label
  description?: Label
  required?: boolean
  maxRows?: number
  check: Check
}

/** Several short texts of one kind, each of which passes the check and stands only once. */
export function textList({
  name,
  label,
  description,
  required,
  maxRows = 50,
  check,
}: TextListOptions): TextField {
  return {
    type: 'text',
    name,
    label,
    required,
    hasMany: true,
    maxRows,
    maxLength: 60,
    admin: { ...(description ? { description: { ...description } } : {}) },
    validate: (value, options) => {
      const builtIn = builtInText(value as never, options as never)
      if (builtIn !== true || !Array.isArray(value)) return builtIn
      for (const entry of value) {
        const problem =
          typeof entry === 'string'
            ? check(entry)
            : { ar: 'يجب أن تكون القيمة نصًّا.', en: 'The value must be text.' }
        if (problem) return `${String(entry)}: ${say(options.req, problem)}`
      }
      if (new Set(value).size === value.length) return true
      return say(options.req, { ar: 'وردت قيمة أكثر من مرة.', en: 'A value stands here more than once.' })
    },
  }
}
