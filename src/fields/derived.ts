import type { Field } from 'payload'

import { nobody } from '../access/nobody'

/** A field that hooks and acts fill: whatever a client sends for it is dropped. */
export function derived<F extends Field & { name: string }>(field: F): F {
  return {
    ...field,
    access: { ...('access' in field ? field.access : {}), create: nobody, update: nobody },
    admin: { ...field.admin, readOnly: true },
  }
}
