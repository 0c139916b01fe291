import type { ArrayField } from 'payload'

import { selectOne } from '../../../src/fields/select'
import { textareaField, textField } from '../../../src/fields/text'

/** What a court or a law forbids to report of this story, for as long as it stands. */
export const restrictions: ArrayField = {
  type: 'array',
  name: 'restrictions',
  label: { ar: 'قيود النشر', en: 'Reporting restrictions' },
  labels: {
    singular: { ar: 'قيد', en: 'Restriction' },
    plural: { ar: 'قيود النشر', en: 'Reporting restrictions' },
  },
  maxRows: 20,
  admin: {
    description: {
      ar: 'ما دام قيد قائمًا لا تُنشر القصة.',
      en: 'While one of them stands, the story does not go out.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'kind',
          label: { ar: 'النوع', en: 'Kind' },
          required: true,
          admin: { width: '40%' },
          rows: [
            ['courtOrder', 'أمر محكمة', 'Court order'],
            ['youthCourt', 'محكمة أحداث', 'Youth court'],
            ['lifelongAnonymity', 'إخفاء هوية مدى الحياة', 'Lifelong anonymity'],
            ['contempt', 'إجراءات قائمة', 'Active proceedings (contempt)'],
            ['other', 'غير ذلك', 'Other'],
          ],
        }),
        textField({ name: 'court', label: { ar: 'الجهة', en: 'Court' }, admin: { width: '60%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          type: 'date',
          name: 'until',
          label: { ar: 'حتى', en: 'Until' },
          admin: {
            width: '50%',
            date: { pickerAppearance: 'dayAndTime' },
            description: { ar: 'فارغ: إلى أن يُرفع.', en: 'Empty: until it is lifted.' },
          },
        },
        {
          type: 'checkbox',
          name: 'lifted',
          label: { ar: 'رُفع', en: 'Lifted' },
          defaultValue: false,
          admin: { width: '50%' },
        },
      ],
    },
    textareaField({ name: 'note', label: { ar: 'ما الذي يمنعه', en: 'What it forbids' }, maxLength: 2000 }),
  ],
}
