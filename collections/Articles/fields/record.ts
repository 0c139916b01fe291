import type { DateField, Field, GroupField } from 'payload'

import { derived } from '../../../src/fields/derived'
import { whoEdited } from '../../../src/fields/who-edited'

const date = (name: string, label: { ar: string; en: string }): DateField => ({ type: 'date', name, label })

const hidden = <F extends Field & { name: string }>(field: F): F => ({
  ...field,
  admin: { ...field.admin, hidden: true },
})

/** What hooks keep about the record itself. */
export const record: Field[] = [
  hidden(
    derived<GroupField & { name: string }>({
      type: 'group',
      name: 'edited',
      label: { ar: 'آخر تعديل', en: 'Last edits' },
      fields: [
        date('ar', { ar: 'بالعربية', en: 'In Arabic' }),
        date('en', { ar: 'بالإنجليزية', en: 'In English' }),
        date('shared', { ar: 'المشترك بينهما', en: 'In what both share' }),
      ],
    }),
  ),
  ...whoEdited.map(hidden),
]
