import type { CollectionConfig } from 'payload'

import { nobody } from '../src/access/nobody'
import { safeguardingAndAdmins } from '../src/access/safeguarding-and-admins'
import { signedInStaff } from '../src/access/signed-in-staff'
import { republishNode } from '../src/acts/republish-node'
import { bilingual } from '../src/fields/bilingual'
import { mediaTopicProblem } from '../src/fields/checks/media-topic'
import { selectMany } from '../src/fields/select'
import { slugField } from '../src/fields/slug'
import { textField } from '../src/fields/text'
import { titleField } from '../src/fields/title'
import { HELPLINE_KINDS } from '../src/fields/vocabulary'
import { bilingualTitle } from '../src/hooks/bilingual-title'
import { guardDelete } from '../src/hooks/guard-delete'
import { GROUPS } from './groups'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { ar: 'موضوع', en: 'Topic' }, plural: { ar: 'المواضيع', en: 'Topics' } },
  admin: {
    group: GROUPS.desk,
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'code', 'requiredHelplines'],
    listSearchableFields: ['title', 'slug', 'code'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: safeguardingAndAdmins,
    update: safeguardingAndAdmins,
    delete: safeguardingAndAdmins,
  },
  hooks: {
    beforeChange: [bilingualTitle('name')],
    afterChange: [republishNode('topic')],
    beforeDelete: [
      guardDelete({
        kind: 'topic',
        uses: [
          { collection: 'articles', fields: ['topics'] },
          { collection: 'topics', fields: ['parent'] },
        ],
        globals: ['desk-policy'],
      }),
    ],
  },
  fields: [
    titleField,
    bilingual({
      name: 'name',
      label: { ar: 'الاسم', en: 'Name' },
      description: { ar: 'كما يسميه المكتب.', en: "The desk's own name for it." },
      atLeastOne: true,
    }),
    {
      type: 'relationship',
      name: 'parent',
      label: { ar: 'الموضوع الأعم', en: 'Broader topic' },
      relationTo: 'topics',
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { sortOptions: 'title' },
    },
    textField({
      name: 'code',
      label: { ar: 'رمز IPTC', en: 'IPTC code' },
      description: {
        ar: 'من قائمة IPTC Media Topics، إن وُجد مقابل.',
        en: 'From the IPTC Media Topics, where there is a match.',
      },
      placeholder: { ar: 'medtop:20000085', en: 'medtop:20000085' },
      maxLength: 20,
      check: mediaTopicProblem,
      admin: { rtl: false },
    }),
    bilingual({
      name: 'iptcLabel',
      label: { ar: 'الاسم لدى IPTC', en: "IPTC's own label" },
      description: {
        ar: 'كما يرد عند IPTC حرفيًا، ويُترك فارغًا إن لم يُعرف.',
        en: 'Exactly as IPTC has it; left empty where it is not known.',
      },
    }),
    selectMany({
      name: 'requiredHelplines',
      label: { ar: 'خطوط مساعدة لازمة', en: 'Required helplines' },
      description: {
        ar: 'كل قصة في هذا الموضوع تحتاج إلى خط واحد على الأقل من كل نوع.',
        en: 'Every story on this topic needs at least one of each kind.',
      },
      rows: HELPLINE_KINDS,
    }),
    slugField(),
  ],
}
