import type { CollectionConfig } from 'payload'

import { editorsSafeguardingAndAdmins } from '../../src/access/editors-safeguarding-and-admins'
import { nobody } from '../../src/access/nobody'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { republishNode } from '../../src/acts/republish-node'
import { usesDoor } from '../../src/acts/uses-door'
import { bilingual } from '../../src/fields/bilingual'
import { languageTagProblem } from '../../src/fields/checks/language-tag'
import { subdivisionCodeProblem } from '../../src/fields/checks/subdivision-code'
import { countriesField } from '../../src/fields/countries'
import { selectOne } from '../../src/fields/select'
import { slugField } from '../../src/fields/slug'
import { textField } from '../../src/fields/text'
import { textList } from '../../src/fields/text-list'
import { titleField } from '../../src/fields/title'
import { usesPanel } from '../../src/fields/uses-panel'
import { HELPLINE_KINDS } from '../../src/fields/vocabulary'
import { webAddressField } from '../../src/fields/web-address'
import { bilingualTitle } from '../../src/hooks/bilingual-title'
import { guardDelete } from '../../src/hooks/guard-delete'
import { GROUPS } from '../groups'
import { channels } from './channels'
import { checkHelpline } from './hooks/check-helpline'

export const Helplines: CollectionConfig = {
  slug: 'helplines',
  labels: { singular: { ar: 'خط مساعدة', en: 'Helpline' }, plural: { ar: 'خطوط المساعدة', en: 'Helplines' } },
  admin: {
    group: GROUPS.safety,
    description: {
      ar: 'أي تعديل هنا يظهر فورًا في كل قصة منشورة تذكر هذا الخط.',
      en: 'A change here shows at once in every published story that names the helpline.',
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'numbers', 'kind', 'status', 'countries', 'verification.nextCheckDue'],
    listSearchableFields: ['title', 'slug', 'channels.display', 'channels.e164', 'channels.shortCode'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: editorsSafeguardingAndAdmins,
    update: editorsSafeguardingAndAdmins,
    delete: editorsSafeguardingAndAdmins,
  },
  endpoints: [usesDoor('helpline')],
  hooks: {
    beforeChange: [checkHelpline, bilingualTitle('organisation', 'name')],
    afterChange: [republishNode('helpline')],
    beforeDelete: [
      guardDelete({
        kind: 'helpline',
        inBodies: true,
        uses: [
          { collection: 'articles', fields: ['helplines'] },
          { collection: 'helplines', fields: ['replacedBy'] },
        ],
      }),
    ],
  },
  fields: [
    titleField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { ar: 'الخدمة', en: 'Service' },
          fields: [
            bilingual({
              name: 'name',
              label: { ar: 'اسم الخدمة', en: 'Name of the service' },
              atLeastOne: true,
            }),
            bilingual({ name: 'organisation', label: { ar: 'الجهة', en: 'Organisation' }, atLeastOne: true }),
            selectOne({
              name: 'kind',
              label: { ar: 'النوع', en: 'Kind' },
              required: true,
              index: true,
              rows: HELPLINE_KINDS,
            }),
            {
              type: 'group',
              name: 'audience',
              label: { ar: 'لمن', en: 'Audience' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      type: 'number',
                      name: 'minAge',
                      label: { ar: 'أصغر عمر', en: 'Youngest age' },
                      min: 0,
                      max: 120,
                      admin: { width: '50%', step: 1 },
                    },
                    {
                      type: 'number',
                      name: 'maxAge',
                      label: { ar: 'أكبر عمر', en: 'Oldest age' },
                      min: 0,
                      max: 120,
                      admin: { width: '50%', step: 1 },
                    },
                  ],
                },
                bilingual({ name: 'who', label: { ar: 'بعبارة واضحة', en: 'In plain words' } }),
              ],
            },
            countriesField(
              'countries',
              { ar: 'البلدان', en: 'Countries' },
              { ar: 'تُترك فارغة للشبكات الدولية.', en: 'Left empty for an international network.' },
            ),
            textField({
              name: 'subdivision',
              label: { ar: 'منطقة داخل البلد', en: 'Part of a country' },
              description: {
                ar: 'إن كانت الخدمة لجزء من البلد فقط: رمز ISO 3166-2.',
                en: 'Where the service covers only a part: its ISO 3166-2 code.',
              },
              placeholder: { ar: 'AE-SH', en: 'AE-SH' },
              maxLength: 6,
              check: subdivisionCodeProblem,
              admin: { rtl: false },
            }),
            textList({
              name: 'languages',
              label: { ar: 'اللغات', en: 'Languages' },
              description: { ar: 'رموز BCP 47، مثل ar وen.', en: 'BCP 47 tags, such as ar and en.' },
              check: languageTagProblem,
            }),
            {
              type: 'row',
              fields: [
                {
                  type: 'checkbox',
                  name: 'interpreters',
                  label: { ar: 'يتوفر مترجمون', en: 'Interpreters available' },
                  defaultValue: false,
                  admin: { width: '50%' },
                },
                {
                  type: 'checkbox',
                  name: 'isReportingLine',
                  label: { ar: 'يتلقى البلاغات الرسمية', en: 'Takes official reports' },
                  defaultValue: false,
                  admin: { width: '50%' },
                },
              ],
            },
            bilingual({ name: 'note', label: { ar: 'ملاحظة للقراء', en: 'Note to readers' }, long: true }),
          ],
        },
        { label: { ar: 'طرق التواصل', en: 'Channels' }, fields: [channels] },
        {
          label: { ar: 'التثبت', en: 'Verification' },
          description: {
            ar: 'تنتهي صلاحية التثبت: خط لم يُراجع لا يُلحق بقصة جديدة.',
            en: 'Verification expires: a helpline that was not checked cannot go into a new story.',
          },
          fields: [
            {
              type: 'group',
              name: 'verification',
              label: { ar: 'التثبت من البيانات', en: 'Verification' },
              fields: [
                webAddressField('sourceUrl', { ar: 'مصدر البيانات', en: 'Where the details come from' }),
                {
                  type: 'row',
                  fields: [
                    textField({
                      name: 'checkedBy',
                      label: { ar: 'راجعه', en: 'Checked by' },
                      admin: { width: '34%' },
                    }),
                    {
                      type: 'date',
                      name: 'checkedAt',
                      label: { ar: 'تاريخ المراجعة', en: 'Checked at' },
                      admin: { width: '33%' },
                    },
                    {
                      type: 'date',
                      name: 'nextCheckDue',
                      label: { ar: 'موعد المراجعة المقبلة', en: 'Next check due' },
                      index: true,
                      admin: { width: '33%' },
                    },
                  ],
                },
                selectOne({
                  name: 'result',
                  label: { ar: 'النتيجة', en: 'Result' },
                  rows: [
                    ['confirmed', 'مؤكدة', 'Confirmed'],
                    ['conflicting', 'متضاربة', 'Conflicting'],
                    ['notConfirmed', 'غير مؤكدة', 'Not confirmed'],
                  ],
                }),
                bilingual({ name: 'note', label: { ar: 'ملاحظة', en: 'Note' }, long: true }),
              ],
            },
          ],
        },
      ],
    },
    selectOne({
      name: 'status',
      label: { ar: 'الحالة', en: 'Status' },
      required: true,
      defaultValue: 'active',
      index: true,
      admin: { position: 'sidebar' },
      rows: [
        ['active', 'عامل', 'Active'],
        ['suspended', 'متوقف مؤقتًا', 'Suspended'],
        ['retired', 'أُلغي', 'Retired'],
      ],
    }),
    {
      type: 'relationship',
      name: 'replacedBy',
      label: { ar: 'حلّ محله', en: 'Replaced by' },
      relationTo: 'helplines',
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar', condition: (data) => data?.status !== 'active' },
    },
    {
      type: 'ui',
      name: 'numbers',
      label: { ar: 'الأرقام', en: 'Numbers' },
      admin: {
        components: {
          Field: '/src/admin/publish/Nothing#Nothing',
          Cell: '/src/admin/cells/NumbersCell#NumbersCell',
        },
      },
    },
    usesPanel,
    slugField(),
  ],
}
