import type { Field } from 'payload'

import { countriesField } from '../../../src/fields/countries'
import { selectMany } from '../../../src/fields/select'
import { textareaField } from '../../../src/fields/text'
import { restrictions } from './restrictions'

/** What a story owes to readers who are hurt by it. */
export const care: Field[] = [
  selectMany({
    name: 'sensitivity',
    label: { ar: 'الحساسية', en: 'Sensitivity' },
    rows: [
      ['childSexualAbuse', 'اعتداء جنسي على الأطفال', 'Child sexual abuse'],
      ['childAbuse', 'إساءة معاملة الأطفال', 'Child abuse'],
      ['selfHarm', 'إيذاء النفس', 'Self-harm'],
      ['suicide', 'انتحار', 'Suicide'],
      ['violence', 'عنف', 'Violence'],
      ['extremism', 'تطرف', 'Extremism'],
    ],
  }),
  textareaField({
    name: 'contentNote',
    label: { ar: 'تنبيه للقارئ', en: 'Content note' },
    description: {
      ar: 'يظهر قبل القصة: ما الذي فيها مما قد يؤلم القارئ.',
      en: 'Shown before the story: what in it may hurt a reader.',
    },
    localized: true,
    maxLength: 1000,
    admin: { rows: 2 },
  }),
  countriesField(
    'countries',
    { ar: 'البلدان التي تكتب عنها', en: 'Countries it reports on' },
    {
      ar: 'لقرّاء كل بلد منها خطوط مساعدة تجيب فيه.',
      en: 'Readers of each of them are owed helplines that answer there.',
    },
  ),
  {
    type: 'relationship',
    name: 'helplines',
    label: { ar: 'خطوط المساعدة', en: 'Helplines' },
    relationTo: 'helplines',
    hasMany: true,
    maxRows: 30,
  },
  {
    type: 'checkbox',
    name: 'hideAdverts',
    label: { ar: 'بلا إعلانات', en: 'No adverts' },
    defaultValue: false,
  },
  restrictions,
]
