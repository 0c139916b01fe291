import type { ArrayField } from 'payload'

import { safeguardingAndAdmins } from '../../src/access/safeguarding-and-admins'
import { selectOne } from '../../src/fields/select'
import { textField } from '../../src/fields/text'

/**
 * What would tell readers who a protected person is, if enough of it came together: in one story, or over all that is
 * live. Each row is one attribute, in every spelling a story might use.
 */
export const identifiers: ArrayField = {
  type: 'array',
  name: 'identifiers',
  label: { ar: 'ما قد يدل على هويته', en: 'What could identify them' },
  labels: {
    singular: { ar: 'سمة', en: 'Attribute' },
    plural: { ar: 'سمات', en: 'Attributes' },
  },
  maxRows: 40,
  access: { read: safeguardingAndAdmins, create: safeguardingAndAdmins, update: safeguardingAndAdmins },
  admin: {
    description: {
      ar: 'يمنع الفحص أن تجتمع سمات كثيرة منها في القصص المنشورة.',
      en: 'Preflight keeps too many of them from coming together in what is published.',
    },
  },
  fields: [
    selectOne({
      name: 'kind',
      label: { ar: 'النوع', en: 'Kind' },
      required: true,
      rows: [
        ['age', 'العمر', 'Age'],
        ['place', 'المدينة أو الحي', 'Town or quarter'],
        ['street', 'الشارع', 'Street'],
        ['school', 'المدرسة', 'School'],
        ['workplace', 'مكان العمل', 'Workplace'],
        ['relation', 'صلة قرابة', 'Relation'],
        ['club', 'نادٍ أو جماعة', 'Club or group'],
        ['appearance', 'المظهر', 'Appearance'],
        ['username', 'اسم حساب', 'User name'],
        ['nationality', 'الجنسية أو الأصل', 'Nationality or origin'],
        ['event', 'واقعة معروفة', 'A known event'],
        ['other', 'غير ذلك', 'Other'],
      ],
    }),
    {
      type: 'array',
      name: 'spellings',
      label: { ar: 'كيف تُكتب', en: 'How it is written' },
      labels: { singular: { ar: 'كتابة', en: 'Spelling' }, plural: { ar: 'كتابات', en: 'Spellings' } },
      minRows: 1,
      maxRows: 20,
      fields: [
        textField({ name: 'text', label: { ar: 'النص', en: 'Text' }, required: true, maxLength: 200 }),
      ],
    },
  ],
}
