import type { ArrayField } from 'payload'
import { array as builtInArray } from 'payload/shared'

import { derived } from '../../src/fields/derived'
import { selectOne } from '../../src/fields/select'
import { textareaField, textField } from '../../src/fields/text'
import { LOCALE_NAMES } from '../../src/fields/vocabulary'
import { say } from '../../src/hooks/say'

/** True where two renditions are in one locale: a quote has one wording in each language. */
export function repeatsLocale(rows: unknown): boolean {
  if (!Array.isArray(rows)) return false
  const locales = rows.map((row: { locale?: unknown } | null) => row?.locale).filter(Boolean)
  return new Set(locales).size < locales.length
}

/** The desk's wording of a quote in each language, with who translated it, from what, and who approved it. */
export const renditions: ArrayField = {
  type: 'array',
  name: 'renditions',
  label: { ar: 'الصيغ المعتمدة للنشر', en: 'Renditions' },
  labels: { singular: { ar: 'صيغة', en: 'Rendition' }, plural: { ar: 'الصيغ', en: 'Renditions' } },
  maxRows: 2,
  admin: {
    description: {
      ar: 'صيغة واحدة لكل لغة. أي تعديل في الصيغة يلغي اعتمادها، ولا يعتمد أحد صيغة كتبها.',
      en: 'One for each language. New wording takes the approval away, and nobody approves their own.',
    },
  },
  validate: (rows, options) => {
    const builtIn = builtInArray(rows, options)
    if (builtIn !== true || !repeatsLocale(rows)) return builtIn
    return say(options.req, {
      ar: 'لكل لغة صيغة واحدة فقط.',
      en: 'There is one rendition for each language.',
    })
  },
  fields: [
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'locale',
          label: { ar: 'اللغة', en: 'Language' },
          required: true,
          rows: LOCALE_NAMES,
          admin: { width: '25%' },
        }),
        selectOne({
          name: 'translatorKind',
          label: { ar: 'من ترجمها', en: 'Translated by' },
          defaultValue: 'none',
          admin: { width: '25%' },
          rows: [
            ['none', 'ليست ترجمة', 'Not a translation'],
            ['person', 'شخص', 'A person'],
            ['organisation', 'مؤسسة', 'An organisation'],
            ['machine', 'آلة', 'A machine'],
          ],
        }),
        textField({
          name: 'translator',
          label: { ar: 'اسم المترجم', en: "Translator's name" },
          admin: {
            width: '50%',
            condition: (_, row) => Boolean(row?.translatorKind) && row?.translatorKind !== 'none',
          },
        }),
      ],
    },
    textareaField({ name: 'text', label: { ar: 'النص', en: 'Text' }, maxLength: 10_000, required: true }),
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'basis',
          label: { ar: 'تُرجمت عن', en: 'Translated from' },
          admin: { width: '40%' },
          rows: [
            ['original', 'النص الأصلي', 'The original'],
            ['pickup', 'نقل صحفي', 'A news pickup'],
          ],
        }),
        {
          type: 'relationship',
          name: 'basisDocument',
          label: { ar: 'الوثيقة المنقول عنها', en: 'Document it was taken from' },
          relationTo: 'documents',
          index: true,
          admin: { width: '60%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          type: 'checkbox',
          name: 'official',
          label: { ar: 'ترجمة رسمية', en: 'Official translation' },
          defaultValue: false,
          admin: { width: '50%' },
        },
        {
          type: 'checkbox',
          name: 'approved',
          label: { ar: 'معتمدة للنشر', en: 'Approved' },
          defaultValue: false,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        derived({
          type: 'relationship' as const,
          name: 'writtenBy',
          label: { ar: 'كتبها', en: 'Written by' },
          relationTo: 'users',
          maxDepth: 0,
          admin: { width: '33%' },
        }),
        derived({
          type: 'relationship' as const,
          name: 'approvedBy',
          label: { ar: 'اعتمدها', en: 'Approved by' },
          relationTo: 'users',
          maxDepth: 0,
          admin: { width: '34%' },
        }),
        derived({
          type: 'date' as const,
          name: 'approvedAt',
          label: { ar: 'وقت الاعتماد', en: 'Approved at' },
          admin: { width: '33%', date: { pickerAppearance: 'dayAndTime' as const } },
        }),
      ],
    },
  ],
}
