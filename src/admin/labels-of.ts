import type { TextFieldClientProps } from 'payload'
import type { CSSProperties } from 'react'

/** What one of Payload's inputs needs to look as the field says. */
export function labelsOf({
  name,
  label,
  required,
  admin,
}: Pick<TextFieldClientProps['field'], 'name' | 'label' | 'required'> & {
  admin?: { width?: CSSProperties['width']; description?: unknown }
}) {
  const width = admin?.width
  return {
    name,
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    ...(admin?.description ? { description: admin.description as never } : {}),
    ...(width ? { style: { '--field-width': width } as CSSProperties } : { style: { flex: '1 1 auto' } }),
  }
}
