import type { RelationshipField } from 'payload'

import { derived } from './derived'

const person = (name: string, label: { ar: string; en: string }): RelationshipField =>
  derived({
    type: 'relationship',
    name,
    label,
    relationTo: 'users',
    maxDepth: 0,
    index: true,
    admin: { position: 'sidebar' },
  } as RelationshipField)

/** Who began the record and who changed it last. Payload's versions do not keep it. Filled by hooks. */
export const whoEdited: RelationshipField[] = [
  person('createdBy', { ar: 'أنشأه', en: 'Created by' }),
  person('lastEditedBy', { ar: 'آخر من عدّله', en: 'Last edited by' }),
]
