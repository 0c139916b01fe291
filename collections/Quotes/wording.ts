import type { Field } from 'payload'
import { text as builtInText } from 'payload/shared'

import { languageTagProblem } from '../../src/fields/checks/language-tag'
import { languageTagField } from '../../src/fields/language-tag'
import { selectOne } from '../../src/fields/select'
import { textareaField, textField } from '../../src/fields/text'
import { say } from '../../src/hooks/say'

/** What was said, in its own language. */
export const wording: Field[] = [
  {
    type: 'row',
    fields: [
      selectOne({
        name: 'form',
        label: { ar: 'الصورة', en: 'Form' },
        required: true,
        index: true,
        admin: { width: '50%' },
        rows: [
          ['direct', 'اقتباس مباشر', 'Direct quote'],
          ['partial', 'اقتباس جزئي', 'Partial quote'],
          ['paraphrase', 'نقل بالمعنى', 'Paraphrase'],
          ['document', 'نص من وثيقة', 'Text of a document'],
          ['figure', 'رقم', 'Figure'],
        ],
      }),
      selectOne({
        name: 'originalStatus',
        label: { ar: 'النص الأصلي', en: 'The original' },
        required: true,
        defaultValue: 'notLocated',
        admin: { width: '50%' },
        rows: [
          ['located', 'عُثر عليه', 'Located'],
          ['notLocated', 'لم يُعثر عليه', 'Not located'],
        ],
      }),
    ],
  },
  textareaField({
    name: 'originalText',
    label: { ar: 'النص كما قيل', en: 'The words as said' },
    description: {
      ar: 'بلغة المتكلم، حرفيًا. لا تكتب هنا ترجمة.',
      en: "In the speaker's language, word for word. Never a translation.",
    },
    maxLength: 10_000,
  }),
  {
    ...languageTagField('originalLanguage', { ar: 'لغة الأصل', en: 'Language of the original' }),
    validate: (value: unknown, options: Parameters<typeof builtInText>[1]) => {
      const builtIn = builtInText(value as never, options as never)
      if (builtIn !== true) return builtIn
      const { originalText } = (options.siblingData ?? {}) as { originalText?: string | null }
      if (!value) {
        if (!originalText?.trim()) return true
        return say(options.req, {
          ar: 'حدد لغة النص الأصلي ما دمت قد كتبته.',
          en: 'Say which language the original is in.',
        })
      }
      const problem = languageTagProblem(String(value))
      return problem ? say(options.req, problem) : true
    },
  } as Field,
  {
    type: 'group',
    name: 'figure',
    label: { ar: 'الرقم', en: 'Figure' },
    admin: { condition: (data) => data?.form === 'figure' },
    fields: [
      {
        type: 'row',
        fields: [
          textField({ name: 'value', label: { ar: 'القيمة', en: 'Value' }, admin: { width: '33%' } }),
          textField({ name: 'unit', label: { ar: 'الوحدة', en: 'Unit' }, admin: { width: '34%' } }),
          textField({ name: 'period', label: { ar: 'الفترة', en: 'Period' }, admin: { width: '33%' } }),
        ],
      },
    ],
  },
  textareaField({
    name: 'context',
    label: { ar: 'السياق', en: 'Context' },
    description: { ar: 'ما قيل قبله وبعده.', en: 'What was said before and after it.' },
  }),
  textareaField({ name: 'note', label: { ar: 'ملاحظة داخلية', en: 'Internal note' } }),
]
