import type { ArrayField, CollectionConfig } from 'payload'
import { array as builtInArray } from 'payload/shared'

import { editorsSafeguardingAndAdmins } from '../../src/access/editors-safeguarding-and-admins'
import { nobody } from '../../src/access/nobody'
import { safeguardingAndAdmins } from '../../src/access/safeguarding-and-admins'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { forgetPerson, protectPerson } from '../../src/acts/protect-person'
import { republishNode } from '../../src/acts/republish-node'
import { usesDoor } from '../../src/acts/uses-door'
import { bilingual } from '../../src/fields/bilingual'
import { roleDatesProblem } from '../../src/fields/checks/role-dates'
import type { DatedRow } from '../../src/fields/checks/role-dates'
import { partialDateField } from '../../src/fields/partial-date'
import { selectOne } from '../../src/fields/select'
import { slugField } from '../../src/fields/slug'
import { textareaField, textField } from '../../src/fields/text'
import { titleField } from '../../src/fields/title'
import { usesPanel } from '../../src/fields/uses-panel'
import { bilingualTitle } from '../../src/hooks/bilingual-title'
import { guardDelete } from '../../src/hooks/guard-delete'
import { say } from '../../src/hooks/say'
import { GROUPS } from '../groups'
import { identifiers } from './identifiers'
import { holdOrganisations } from './hooks/hold-organisations'
import { protectByKind } from './hooks/protect-by-kind'
import { slugOfTheUnprotected } from './hooks/slug-of-the-unprotected'

const roles: ArrayField = {
  type: 'array',
  name: 'roles',
  label: { ar: 'المناصب', en: 'Roles' },
  labels: { singular: { ar: 'منصب', en: 'Role' }, plural: { ar: 'المناصب', en: 'Roles' } },
  maxRows: 60,
  admin: {
    description: {
      ar: 'المنصب وقت الكلام هو الذي يُنسب إليه القول، لا المنصب الحالي.',
      en: 'A statement is attributed to the role held on the day of speaking, not to the present one.',
    },
  },
  validate: (rows, options) => {
    const builtIn = builtInArray(rows, options)
    if (builtIn !== true) return builtIn
    const problem = roleDatesProblem(rows as DatedRow[] | null)
    if (!problem) return true
    const row = problem.row + 1
    return say(options.req, {
      ar: `المنصب ${row}: ${problem.message.ar}`,
      en: `Role ${row}: ${problem.message.en}`,
    })
  },
  fields: [
    bilingual({ name: 'title', label: { ar: 'المسمى', en: 'Title' }, atLeastOne: true }),
    {
      type: 'row',
      fields: [
        {
          type: 'relationship',
          name: 'organisation',
          label: { ar: 'الجهة', en: 'Organisation' },
          relationTo: 'sources',
          index: true,
          admin: { width: '50%' },
        },
        partialDateField('from', { ar: 'من', en: 'From' }, { width: '25%' }),
        partialDateField('to', { ar: 'إلى', en: 'To' }, { width: '25%' }),
      ],
    },
    {
      type: 'relationship',
      name: 'evidence',
      label: { ar: 'الدليل', en: 'Evidence' },
      relationTo: 'documents',
      index: true,
    },
  ],
}

export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: { ar: 'شخص', en: 'Person' }, plural: { ar: 'الأشخاص', en: 'People' } },
  admin: {
    group: GROUPS.evidence,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'protection.level', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'aliases.text'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: signedInStaff,
    update: signedInStaff,
    delete: editorsSafeguardingAndAdmins,
  },
  endpoints: [usesDoor('person')],
  hooks: {
    beforeChange: [protectByKind, bilingualTitle('name'), holdOrganisations],
    // Protection first: it changes rows of stories, which an act must not ask for once it holds the locks of the logs.
    afterChange: [protectPerson, republishNode('person')],
    afterDelete: [forgetPerson],
    beforeDelete: [guardDelete({ kind: 'person', uses: [{ collection: 'quotes', fields: ['person'] }] })],
  },
  fields: [
    titleField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { ar: 'من هو', en: 'Who' },
          fields: [
            bilingual({
              name: 'name',
              label: { ar: 'الاسم', en: 'Name' },
              description: {
                ar: 'الاسم الذي يستعمله المكتب. لمن تُحمى هويته اكتب اسمًا مستعارًا لا الاسم الحقيقي.',
                en: 'The name that the desk uses. For somebody protected write a pseudonym here, not the real name.',
              },
              atLeastOne: true,
            }),
            {
              type: 'row',
              fields: [
                selectOne({
                  name: 'kind',
                  label: { ar: 'الصفة', en: 'Kind' },
                  required: true,
                  index: true,
                  admin: { width: '50%' },
                  rows: [
                    ['publicOfficial', 'مسؤول عام', 'Public official'],
                    ['expert', 'خبير', 'Expert'],
                    ['private', 'شخص عادي', 'Private person'],
                    ['child', 'طفل', 'Child'],
                    ['survivor', 'ناجٍ أو ناجية', 'Survivor'],
                    ['accused', 'متهم', 'Accused'],
                    ['pseudonym', 'اسم مستعار', 'Pseudonym'],
                  ],
                }),
                {
                  type: 'number',
                  name: 'birthYear',
                  label: { ar: 'سنة الميلاد', en: 'Year of birth' },
                  min: 1850,
                  max: 2100,
                  admin: { width: '50%', step: 1 },
                },
              ],
            },
            selectOne({
              name: 'proceedings',
              label: { ar: 'الإجراءات الجنائية', en: 'Criminal proceedings' },
              defaultValue: 'none',
              index: true,
              description: {
                ar: 'من لم يبلغ الثامنة عشرة لا يُسمى بعد توقيفه؛ والمتهم ليس مدانًا.',
                en: 'Nobody under 18 is named after an arrest; nobody is guilty before a conviction.',
              },
              rows: [
                ['none', 'لا إجراءات', 'None'],
                ['arrested', 'موقوف', 'Arrested'],
                ['charged', 'متهم', 'Charged'],
                ['convicted', 'مدان', 'Convicted'],
                ['acquitted', 'بُرِّئ', 'Acquitted'],
              ],
            }),
            {
              type: 'array',
              name: 'aliases',
              label: { ar: 'أسماء وتهجئات أخرى', en: 'Other names and spellings' },
              labels: {
                singular: { ar: 'اسم آخر', en: 'Other name' },
                plural: { ar: 'أسماء أخرى', en: 'Other names' },
              },
              maxRows: 50,
              fields: [textField({ name: 'text', label: { ar: 'الاسم', en: 'Name' }, required: true })],
            },
          ],
        },
        { label: { ar: 'المناصب', en: 'Roles' }, fields: [roles] },
        {
          label: { ar: 'الحماية', en: 'Protection' },
          description: {
            ar: 'لا يظهر اسم من تُحمى هويته في أي مخرج عام. التغيير لمسؤولي الحماية والمديرين.',
            en: 'No public output names a protected person. Only safeguarding leads and admins change this.',
          },
          fields: [
            {
              type: 'group',
              name: 'protection',
              label: { ar: 'حماية الهوية', en: 'Protection of identity' },
              // Anybody may begin a record protected; to change or lift protection is for safeguarding.
              access: { update: safeguardingAndAdmins },
              fields: [
                {
                  type: 'row',
                  fields: [
                    selectOne({
                      name: 'level',
                      label: { ar: 'الدرجة', en: 'Level' },
                      required: true,
                      defaultValue: 'none',
                      index: true,
                      admin: { width: '50%' },
                      rows: [
                        ['none', 'بلا حماية', 'None'],
                        ['onRequest', 'بطلب من الشخص أو المكتب', 'On request'],
                        ['legalLifelong', 'مدى الحياة بحكم القانون', 'Lifelong, by law'],
                        ['courtOrder', 'بأمر محكمة', 'Court order'],
                      ],
                    }),
                    {
                      type: 'date',
                      name: 'until',
                      label: { ar: 'حتى', en: 'Until' },
                      admin: {
                        width: '50%',
                        description: {
                          ar: 'للمراجعة فقط: لا تنتهي الحماية من تلقاء نفسها.',
                          en: 'For review only: protection never ends by itself.',
                        },
                      },
                    },
                  ],
                },
                textareaField({ name: 'reason', label: { ar: 'السبب', en: 'Reason' } }),
                bilingual({
                  name: 'pseudonym',
                  label: { ar: 'الاسم المعروض بدلًا منه', en: 'Shown in place of the name' },
                }),
                identifiers,
              ],
            },
            textField({
              name: 'legalName',
              label: { ar: 'الاسم القانوني', en: 'Legal name' },
              description: {
                ar: 'لا يراه إلا مسؤولو الحماية والمديرون.',
                en: 'Seen by safeguarding leads and admins only.',
              },
              access: {
                read: safeguardingAndAdmins,
                create: safeguardingAndAdmins,
                update: safeguardingAndAdmins,
              },
            }),
          ],
        },
      ],
    },
    usesPanel,
    {
      ...slugField({ required: false, makeFromName: false }),
      hooks: { beforeValidate: [slugOfTheUnprotected] },
    },
  ],
}
