import type { TextFieldClientProps } from 'payload'
import type { CSSProperties } from 'react'

import type { RuleChoice } from '../../fields/checks/policy-rules'

/** What the field's configuration hands over beside Payload's own. */
export type RuleFieldProps = TextFieldClientProps & { path: string; rules: RuleChoice[] }

/** What Payload's select needs to look as the field says. */
export function labelsOf({ name, label, required, admin }: TextFieldClientProps['field']) {
  const width = admin?.width
  return {
    name,
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    ...(admin?.description ? { description: admin.description as never } : {}),
    ...(width ? { style: { '--field-width': width } as CSSProperties } : { style: { flex: '1 1 auto' } }),
  }
}
