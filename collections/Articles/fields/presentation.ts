import type { Field } from 'payload'

import { derived } from '../../../src/fields/derived'
import { selectOne } from '../../../src/fields/select'
import { textareaField, textField } from '../../../src/fields/text'
import { LOCALE_NAMES } from '../../../src/fields/vocabulary'

const titleAndDescription = (): Field[] => [
  textField({ name: 'title', label: { ar: 'العنوان', en: 'Title' }, maxLength: 200 }),
  textareaField({
    name: 'description',
    label: { ar: 'الوصف', en: 'Description' },
    maxLength: 500,
    admin: { rows: 2 },
  }),
]

/** How a story shows elsewhere, and whether it is a translation. */
export const presentation: Field[] = [
  {
    type: 'group',
    name: 'seo',
    label: { ar: 'محركات البحث', en: 'Search engines' },
    localized: true,
    admin: {
      description: {
        ar: 'يُستعمل العنوان والمقدمة إن تُرك فارغًا.',
        en: 'Headline and standfirst are used where this is empty.',
      },
    },
    fields: titleAndDescription(),
  },
  {
    type: 'group',
    name: 'social',
    label: { ar: 'الشبكات الاجتماعية', en: 'Social networks' },
    localized: true,
    fields: titleAndDescription(),
  },
  {
    type: 'group',
    name: 'translation',
    label: { ar: 'الترجمة', en: 'Translation' },
    localized: true,
    admin: {
      description: {
        ar: 'إن كان نص هذه اللغة مترجمًا عن اللغة الأخرى.',
        en: 'Where the text in this language was translated from the other one.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          selectOne({
            name: 'from',
            label: { ar: 'مترجم عن', en: 'Translated from' },
            rows: LOCALE_NAMES,
            admin: { width: '40%' },
          }),
          textField({
            name: 'translator',
            label: { ar: 'المترجم', en: 'Translator' },
            admin: { width: '60%' },
          }),
        ],
      },
      // Which paragraph of the other language each one was written against: a hook keeps it.
      derived({
        type: 'json' as const,
        name: 'segments',
        label: { ar: 'مقابلة الفقرات', en: 'Paragraphs compared' },
        admin: { hidden: true },
      }),
    ],
  },
  {
    type: 'checkbox',
    name: 'aboutLanguage',
    label: { ar: 'مادة عن اللغة نفسها', en: 'A piece about language' },
    defaultValue: false,
    admin: {
      description: {
        ar: 'تذكر المادة ألفاظًا لتشرح لماذا تُتجنب.',
        en: 'It names words in order to say why they are avoided.',
      },
    },
  },
]
