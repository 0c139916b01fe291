import type { Field } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { languageTagField } from '../../src/fields/language-tag'
import { partialDateField } from '../../src/fields/partial-date'
import { selectOne } from '../../src/fields/select'
import { textareaField, textField } from '../../src/fields/text'

/** Who said it, when, in which document, and who reported it. */
export const attribution: Field[] = [
  {
    type: 'row',
    fields: [
      selectOne({
        name: 'speakerKind',
        label: { ar: 'المتكلم', en: 'Speaker' },
        defaultValue: 'person',
        admin: { width: '30%' },
        rows: [
          ['person', 'شخص', 'A person'],
          ['organisation', 'مؤسسة', 'An organisation'],
        ],
      }),
      {
        type: 'relationship',
        name: 'person',
        label: { ar: 'الشخص', en: 'Person' },
        relationTo: 'people',
        index: true,
        admin: { width: '70%', condition: (_, siblings) => siblings?.speakerKind !== 'organisation' },
      },
      {
        type: 'relationship',
        name: 'organisation',
        label: { ar: 'المؤسسة', en: 'Organisation' },
        relationTo: 'sources',
        index: true,
        admin: { width: '70%', condition: (_, siblings) => siblings?.speakerKind === 'organisation' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      partialDateField('saidOn', { ar: 'تاريخ القول', en: 'Said on' }, { width: '30%' }),
      textField({
        name: 'addressedTo',
        label: { ar: 'لمن قيل', en: 'Addressed to' },
        admin: { width: '70%' },
      }),
    ],
  },
  bilingual({ name: 'occasion', label: { ar: 'المناسبة', en: 'Occasion' } }),
  {
    type: 'group',
    name: 'primary',
    label: { ar: 'المصدر الأول', en: 'Primary source' },
    admin: {
      description: { ar: 'حيث قيل الكلام أو نُشر أولًا.', en: 'Where it was said or published first.' },
    },
    fields: [
      {
        type: 'relationship',
        name: 'document',
        label: { ar: 'الوثيقة', en: 'Document' },
        relationTo: 'documents',
        index: true,
      },
      {
        type: 'row',
        fields: [
          selectOne({
            name: 'locatorKind',
            label: { ar: 'الموضع بحسب', en: 'Located by' },
            admin: { width: '40%' },
            rows: [
              ['page', 'الصفحة', 'Page'],
              ['paragraph', 'الفقرة', 'Paragraph'],
              ['timestamp', 'التوقيت', 'Timestamp'],
              ['selector', 'النص المحيط', 'Surrounding text'],
            ],
          }),
          textField({ name: 'locator', label: { ar: 'الموضع', en: 'Place' }, admin: { width: '60%' } }),
        ],
      },
      {
        type: 'row',
        admin: { condition: (_, siblings) => siblings?.locatorKind === 'selector' },
        fields: [
          textField({
            name: 'prefix',
            label: { ar: 'ما قبله', en: 'Before' },
            maxLength: 500,
            admin: { width: '25%' },
          }),
          textField({
            name: 'exact',
            label: { ar: 'النص بعينه', en: 'Exact text' },
            maxLength: 5000,
            admin: { width: '50%' },
          }),
          textField({
            name: 'suffix',
            label: { ar: 'ما بعده', en: 'After' },
            maxLength: 500,
            admin: { width: '25%' },
          }),
        ],
      },
    ],
  },
  {
    type: 'array',
    name: 'reportedBy',
    label: { ar: 'من نقله', en: 'Reported by' },
    labels: { singular: { ar: 'ناقل', en: 'Report' }, plural: { ar: 'الناقلون', en: 'Reports' } },
    maxRows: 20,
    admin: {
      description: {
        ar: 'بالترتيب: الأقرب إلى الأصل أولًا.',
        en: 'In order: the nearest to the origin first.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            type: 'relationship',
            name: 'document',
            label: { ar: 'الوثيقة', en: 'Document' },
            relationTo: 'documents',
            required: true,
            index: true,
            admin: { width: '70%' },
          },
          languageTagField('language', { ar: 'لغتها', en: 'Its language' }, { width: '30%' }),
        ],
      },
      textareaField({
        name: 'wording',
        label: { ar: 'كيف أورده', en: 'Its wording' },
        description: { ar: 'كما ورد فيها حرفيًا.', en: 'Exactly as it stands there.' },
      }),
    ],
  },
]
