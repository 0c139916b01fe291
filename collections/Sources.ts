import type { CollectionConfig } from 'payload'

import { editorsSafeguardingAndAdmins } from '../src/access/editors-safeguarding-and-admins'
import { nobody } from '../src/access/nobody'
import { signedInStaff } from '../src/access/signed-in-staff'
import { republishNode } from '../src/acts/republish-node'
import { usesDoor } from '../src/acts/uses-door'
import { bilingual } from '../src/fields/bilingual'
import { countryField } from '../src/fields/countries'
import { publicOrNot } from '../src/fields/public-or-not'
import { selectOne } from '../src/fields/select'
import { slugField } from '../src/fields/slug'
import { textField } from '../src/fields/text'
import { titleField } from '../src/fields/title'
import { usesPanel } from '../src/fields/uses-panel'
import { webAddressField } from '../src/fields/web-address'
import { bilingualTitle } from '../src/hooks/bilingual-title'
import { guardDelete } from '../src/hooks/guard-delete'
import { GROUPS } from './groups'

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { ar: 'مصدر', en: 'Source' }, plural: { ar: 'المصادر', en: 'Sources' } },
  admin: {
    group: GROUPS.evidence,
    description: {
      ar: 'المؤسسات التي تصدر البيانات والوثائق.',
      en: 'Organisations that make statements or documents public.',
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'country', 'public'],
    listSearchableFields: ['title', 'slug', 'aliases.text'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: signedInStaff,
    update: signedInStaff,
    delete: editorsSafeguardingAndAdmins,
  },
  endpoints: [usesDoor('source')],
  hooks: {
    beforeChange: [bilingualTitle('name')],
    afterChange: [republishNode('source')],
    beforeDelete: [
      guardDelete({
        kind: 'source',
        uses: [
          { collection: 'articles', fields: ['sources'] },
          { collection: 'documents', fields: ['publisher'] },
          { collection: 'people', fields: ['roles.organisation'] },
          { collection: 'quotes', fields: ['organisation'] },
        ],
      }),
    ],
  },
  fields: [
    titleField,
    bilingual({ name: 'name', label: { ar: 'الاسم', en: 'Name' }, atLeastOne: true }),
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'kind',
          label: { ar: 'النوع', en: 'Kind' },
          required: true,
          index: true,
          admin: { width: '50%' },
          rows: [
            ['lawEnforcement', 'جهة إنفاذ القانون', 'Law enforcement'],
            ['regulator', 'جهة تنظيمية', 'Regulator'],
            ['government', 'جهة حكومية', 'Government'],
            ['court', 'محكمة', 'Court'],
            ['newsOrganisation', 'مؤسسة إخبارية', 'News organisation'],
            ['charity', 'جمعية خيرية', 'Charity'],
            ['research', 'جهة بحثية', 'Research body'],
            ['company', 'شركة', 'Company'],
            ['intergovernmental', 'منظمة دولية', 'Intergovernmental organisation'],
            ['network', 'شبكة', 'Network'],
            ['other', 'غير ذلك', 'Other'],
          ],
        }),
        countryField('country', { ar: 'البلد', en: 'Country' }),
      ],
    },
    webAddressField('url', { ar: 'الموقع', en: 'Website' }),
    bilingual({ name: 'description', label: { ar: 'تعريف', en: 'Description' }, long: true }),
    {
      type: 'array',
      name: 'aliases',
      label: { ar: 'أسماء أخرى', en: 'Other names' },
      labels: {
        singular: { ar: 'اسم آخر', en: 'Other name' },
        plural: { ar: 'أسماء أخرى', en: 'Other names' },
      },
      maxRows: 50,
      fields: [textField({ name: 'text', label: { ar: 'الاسم', en: 'Name' }, required: true })],
    },
    {
      type: 'join',
      name: 'documents',
      label: { ar: 'وثائقه', en: 'Its documents' },
      collection: 'documents',
      on: 'publisher',
      defaultLimit: 10,
      defaultSort: '-updatedAt',
      admin: { defaultColumns: ['label', 'kind', 'publishedOn'] },
    },
    usesPanel,
    slugField(),
    ...publicOrNot,
  ],
}
