import type { CollectionConfig } from 'payload'

import { nobody } from '../src/access/nobody'
import { signedInStaff } from '../src/access/signed-in-staff'
import { selectOne } from '../src/fields/select'
import { textareaField, textField } from '../src/fields/text'
import { VERIFICATION_OUTCOMES } from '../src/fields/vocabulary'
import { GROUPS } from './groups'

export const Verifications: CollectionConfig = {
  slug: 'verifications',
  labels: { singular: { ar: 'تحقق', en: 'Verification' }, plural: { ar: 'سجل التحقق', en: 'Verifications' } },
  admin: {
    group: GROUPS.evidence,
    description: {
      ar: 'لا يضيف إليه إلا إجراء «التحقق من الاقتباس»، ولا يُعدَّل ولا يُحذف.',
      en: 'Only the act of verifying a quote adds to it. Never changed, never deleted.',
    },
    useAsTitle: 'at',
    defaultColumns: ['at', 'quote', 'outcome', 'method', 'by'],
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
      name: 'outcome',
      label: { ar: 'النتيجة', en: 'Outcome' },
      required: true,
      rows: VERIFICATION_OUTCOMES,
    }),
    selectOne({
      name: 'method',
      label: { ar: 'الطريقة', en: 'Method' },
      required: true,
      rows: [
        ['readPrimary', 'قراءة المصدر الأول', 'Read the primary source'],
        ['watchedRecording', 'مشاهدة التسجيل أو سماعه', 'Watched or heard the recording'],
        ['contactedSpeaker', 'التواصل مع المتكلم', 'Contacted the speaker'],
        ['twoIndependent', 'مصدران مستقلان', 'Two independent sources'],
        ['archiveCompare', 'مقارنة بنسخة مؤرشفة', 'Compared with an archive copy'],
        ['none', 'لا شيء', 'None'],
      ],
    }),
    textareaField({ name: 'note', label: { ar: 'ملاحظة', en: 'Note' } }),
    {
      type: 'relationship',
      name: 'evidence',
      label: { ar: 'الأدلة', en: 'Evidence' },
      relationTo: 'captures',
      hasMany: true,
      maxRows: 50,
    },
    textField({
      name: 'fingerprint',
      label: { ar: 'بصمة النص المُتحقق منه', en: 'Fingerprint of what was verified' },
    }),
    {
      type: 'relationship',
      name: 'by',
      label: { ar: 'تحقق منه', en: 'Verified by' },
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
