import type { TextField } from 'payload'

import type { Label } from './label'
import { languageTagProblem } from './checks/language-tag'
import { textField } from './text'

/** A BCP 47 language tag. */
export function languageTagField(name: string, label: Label, admin?: TextField['admin']): TextField {
  return textField({
    name,
    label,
    maxLength: 35,
    check: languageTagProblem,
    placeholder: { ar: 'ar أو en-GB', en: 'ar or en-GB' },
    admin: { rtl: false, ...(admin as object) },
  })
}
