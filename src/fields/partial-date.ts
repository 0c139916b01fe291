import type { TextField } from 'payload'

import type { Label } from './label'
import { partialDateProblem } from './checks/partial-date'
import { textField } from './text'

/** A date as precise as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function partialDateField(name: string, label: Label, admin?: TextField['admin']): TextField {
  return textField({
    name,
    label,
    maxLength: 10,
    check: partialDateProblem,
    placeholder: { ar: '2024 أو 2024-05 أو 2024-05-31', en: '2024, 2024-05 or 2024-05-31' },
    admin: { rtl: false, ...(admin as object) },
  })
}
