import type { CollectionConfig } from 'payload'

import { editorsSafeguardingAndAdmins } from '../../src/access/editors-safeguarding-and-admins'
import { nobody } from '../../src/access/nobody'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { usesDoor } from '../../src/acts/uses-door'
import { bilingual } from '../../src/fields/bilingual'
import { derived } from '../../src/fields/derived'
import { languageTagField } from '../../src/fields/language-tag'
import { partialDateField } from '../../src/fields/partial-date'
import { publicOrNot } from '../../src/fields/public-or-not'
import { selectOne } from '../../src/fields/select'
import { textareaField, textField } from '../../src/fields/text'
import { usesPanel } from '../../src/fields/uses-panel'
import { webAddressField } from '../../src/fields/web-address'
import { guardDelete } from '../../src/hooks/guard-delete'
import { GROUPS } from '../groups'
import { checkDocument } from './hooks/check-document'
import { labelDocument } from './hooks/label-document'

export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: { ar: 'وثيقة', en: 'Document' }, plural: { ar: 'الوثائق', en: 'Documents' } },
  admin: {
    group: GROUPS.evidence,
    description: {
      ar: 'ما يمكن الاستشهاد به: تقرير أو بيان أو مقال أو تسجيل أو حكم.',
      en: 'What can be cited: a report, a press release, an article, a recording, a court record.',
    },
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'publisher', 'publishedOn', 'located'],
    listSearchableFields: ['label', 'url', 'canonicalId', 'gloss.ar', 'gloss.en'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: signedInStaff,
    update: signedInStaff,
    delete: editorsSafeguardingAndAdmins,
  },
  endpoints: [usesDoor('document')],
  hooks: {
    beforeChange: [checkDocument, labelDocument],
    beforeDelete: [
      guardDelete({
        kind: 'document',
        inBodies: true,
        uses: [
          { collection: 'articles', fields: ['documents'] },
          { collection: 'captures', fields: ['document'] },
          { collection: 'people', fields: ['roles.evidence'] },
          {
            collection: 'quotes',
            fields: ['primary.document', 'reportedBy.document', 'renditions.basisDocument'],
          },
        ],
      }),
    ],
  },
  fields: [
    derived({
      type: 'text' as const,
      name: 'label',
      label: { ar: 'التسمية', en: 'Label' },
      index: true,
      admin: { hidden: true },
    }),
    {
      type: 'row',
      fields: [
        textField({
          name: 'title',
          label: { ar: 'العنوان كما نُشر', en: 'Title as published' },
          maxLength: 500,
          admin: { width: '70%' },
        }),
        languageTagField(
          'titleLanguage',
          { ar: 'لغة العنوان', en: 'Language of the title' },
          { width: '30%' },
        ),
      ],
    },
    bilingual({
      name: 'gloss',
      label: { ar: 'ترجمة المكتب للعنوان', en: "The desk's gloss of the title" },
      maxLength: 500,
    }),
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'kind',
          label: { ar: 'النوع', en: 'Kind' },
          required: true,
          admin: { width: '33%' },
          rows: [
            ['report', 'تقرير', 'Report'],
            ['pressRelease', 'بيان صحفي', 'Press release'],
            ['article', 'مقال', 'Article'],
            ['speech', 'خطاب', 'Speech'],
            ['interview', 'مقابلة', 'Interview'],
            ['recording', 'تسجيل', 'Recording'],
            ['socialPost', 'منشور على شبكة اجتماعية', 'Social media post'],
            ['courtRecord', 'سجل قضائي', 'Court record'],
            ['dataset', 'مجموعة بيانات', 'Data set'],
            ['webPage', 'صفحة ويب', 'Web page'],
            ['statement', 'تصريح', 'Statement'],
          ],
        }),
        {
          type: 'relationship',
          name: 'publisher',
          label: { ar: 'الناشر', en: 'Publisher' },
          relationTo: 'sources',
          required: true,
          index: true,
          admin: { width: '34%' },
        },
        partialDateField('publishedOn', { ar: 'تاريخ النشر', en: 'Published on' }, { width: '33%' }),
      ],
    },
    webAddressField('url', { ar: 'الرابط', en: 'Address' }),
    {
      type: 'row',
      fields: [
        textField({
          name: 'canonicalId',
          label: { ar: 'المعرّف الرسمي', en: 'Canonical identifier' },
          description: { ar: 'مثل DOI أو رقم القضية.', en: 'Such as a DOI or a case number.' },
          admin: { width: '34%', rtl: false },
        }),
        textField({
          name: 'edition',
          label: { ar: 'الطبعة أو العدد', en: 'Edition' },
          admin: { width: '33%' },
        }),
        textField({
          name: 'period',
          label: { ar: 'الفترة التي تغطيها', en: 'Period it covers' },
          admin: { width: '33%' },
        }),
      ],
    },
    textareaField({ name: 'notes', label: { ar: 'ملاحظات داخلية', en: 'Internal notes' } }),
    {
      type: 'join',
      name: 'captures',
      label: { ar: 'النسخ المحفوظة', en: 'Captures' },
      collection: 'captures',
      on: 'document',
      defaultLimit: 10,
      defaultSort: '-capturedAt',
      admin: { defaultColumns: ['title', 'method', 'capturedAt', 'sha256'] },
    },
    selectOne({
      name: 'reliability',
      label: { ar: 'قربها من الحدث', en: 'Reliability' },
      defaultValue: 'primary',
      admin: { position: 'sidebar' },
      rows: [
        ['primary', 'أولية', 'Primary'],
        ['secondary', 'ثانوية', 'Secondary'],
        ['tertiary', 'ثالثية', 'Tertiary'],
      ],
    }),
    selectOne({
      name: 'located',
      label: { ar: 'هل عُثر عليها؟', en: 'Was it located?' },
      required: true,
      defaultValue: 'located',
      index: true,
      admin: { position: 'sidebar' },
      rows: [
        ['located', 'عُثر عليها', 'Located'],
        ['notLocated', 'لم يُعثر عليها', 'Not located'],
      ],
    }),
    bilingual({
      name: 'searchNote',
      label: { ar: 'ما جرى البحث عنه', en: 'What was looked for' },
      description: { ar: 'ما بُحث عنه وأين ومتى.', en: 'What was looked for, where and when.' },
      long: true,
      admin: { condition: (data) => data?.located === 'notLocated' },
    }),
    usesPanel,
    ...publicOrNot,
  ],
}
