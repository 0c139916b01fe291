import type { TextField } from 'payload'

import type { Label } from './label'
import { webAddressProblem } from './checks/web-address'
import { textField } from './text'

/** An absolute http(s) address. */
export function webAddressField(
  name: string,
  label: Label,
  options: { required?: boolean; description?: Label; admin?: TextField['admin'] } = {},
): TextField {
  return textField({
    name,
    label,
    maxLength: 2000,
    check: webAddressProblem,
    required: options.required,
    description: options.description,
    admin: { rtl: false, ...(options.admin as object) },
  })
}
