import type { CollectionConfig } from 'payload'

import { nobody } from '../src/access/nobody'
import { signedInStaff } from '../src/access/signed-in-staff'
import { selectOne } from '../src/fields/select'
import { textareaField, textField } from '../src/fields/text'
import { GROUPS } from './groups'

export const Disputes: CollectionConfig = {
  slug: 'disputes',
  labels: { singular: { ar: 'اعتراض', en: 'Dispute' }, plural: { ar: 'الاعتراضات', en: 'Disputes' } },
  admin: {
    group: GROUPS.evidence,
    description: {
      ar: 'لا تضيف إليها إلا إجراءات الاعتراض، ولا تُعدَّل ولا تُحذف.',
      en: 'Only the acts of disputing add to them. Never changed, never deleted.',
    },
    useAsTitle: 'at',
    defaultColumns: ['at', 'quote', 'event', 'raisedBy', 'by'],
  },
  access: { read: signedInStaff, readVersions: nobody, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-at',
  fields: [
    {
      type: 'relationship',
      name: 'quote',
      label: { ar: 'الاقتباس', en: 'Quote' },
      relationTo: 'quotes',
      required: true,
      index: true,
    },
    selectOne({
      name: 'event',
      label: { ar: 'الحدث', en: 'Event' },
      required: true,
      rows: [
        ['raised', 'قُدِّم', 'Raised'],
        ['upheld', 'قُبِل', 'Upheld'],
        ['rejected', 'رُفض', 'Rejected'],
        ['retracted', 'سُحب الاقتباس', 'Quote retracted'],
      ],
    }),
    textareaField({ name: 'grounds', label: { ar: 'الأسباب', en: 'Grounds' } }),
    textField({ name: 'raisedBy', label: { ar: 'من اعترض', en: 'Raised by' } }),
    {
      type: 'relationship',
      name: 'dispute',
      label: { ar: 'الاعتراض الذي بُتَّ فيه', en: 'The dispute it settles' },
      relationTo: 'disputes',
      index: true,
    },
    {
      type: 'relationship',
      name: 'by',
      label: { ar: 'سجّله', en: 'Recorded by' },
      relationTo: 'users',
      maxDepth: 0,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      type: 'date',
      name: 'at',
      label: { ar: 'الوقت', en: 'At' },
      required: true,
      index: true,
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
