import type { Field } from 'payload'

import { bilingual } from '../../../src/fields/bilingual'
import { timeZoneProblem } from '../../../src/fields/checks/time-zone'
import { textField } from '../../../src/fields/text'
import { slugProblem } from '../../../src/language/slug'

/** The byline of a story that carries nobody's name. */
const DEFAULT_BYLINE = { ar: 'مكتب الويب', en: 'Web Desk' }

/** Who, where and when. */
export const sidebar: Field[] = [
  textField({
    name: 'slug',
    label: { ar: 'المُعرِّف في الرابط', en: 'Slug' },
    description: {
      ar: 'يتبع العنوان ما لم تكتب غيره، ويثبت بعد النشر.',
      en: 'Follows the headline until you write another one; stays after publishing.',
    },
    localized: true,
    index: true,
    maxLength: 80,
    check: slugProblem,
    admin: { position: 'sidebar' },
  }),
  {
    type: 'relationship',
    name: 'desk',
    label: { ar: 'القسم', en: 'Desk' },
    relationTo: 'desks',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    type: 'relationship',
    name: 'authors',
    label: { ar: 'الكتّاب', en: 'Authors' },
    relationTo: 'users',
    hasMany: true,
    maxRows: 20,
    maxDepth: 0,
    admin: { position: 'sidebar' },
  },
  textField({
    name: 'byline',
    label: { ar: 'اسم الكاتب كما يظهر', en: 'Byline' },
    localized: true,
    admin: { position: 'sidebar' },
    defaultValue: ({ locale }: { locale?: string }) =>
      locale === 'en' ? DEFAULT_BYLINE.en : DEFAULT_BYLINE.ar,
  }),
  {
    type: 'relationship',
    name: 'topics',
    label: { ar: 'المواضيع', en: 'Topics' },
    relationTo: 'topics',
    hasMany: true,
    maxRows: 20,
    admin: { position: 'sidebar' },
  },
  {
    type: 'upload',
    name: 'leadMedia',
    label: { ar: 'الصورة الرئيسة', en: 'Lead picture' },
    relationTo: 'media',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    type: 'group',
    name: 'dateline',
    label: { ar: 'المكان والتاريخ', en: 'Dateline' },
    admin: { position: 'sidebar' },
    fields: [
      bilingual({ name: 'place', label: { ar: 'المكان', en: 'Place' } }),
      { type: 'date', name: 'date', label: { ar: 'التاريخ', en: 'Date' } },
    ],
  },
  {
    type: 'group',
    name: 'embargo',
    label: { ar: 'الحظر', en: 'Embargo' },
    admin: { position: 'sidebar' },
    fields: [
      {
        type: 'date',
        name: 'until',
        label: { ar: 'حتى', en: 'Until' },
        index: true,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      textField({
        name: 'zone',
        label: { ar: 'المنطقة الزمنية', en: 'Time zone' },
        placeholder: { ar: 'Europe/London', en: 'Europe/London' },
        maxLength: 64,
        check: timeZoneProblem,
        admin: { rtl: false },
      }),
    ],
  },
]
