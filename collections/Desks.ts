import type { CollectionConfig } from 'payload'

import { nobody } from '../src/access/nobody'
import { safeguardingAndAdmins } from '../src/access/safeguarding-and-admins'
import { signedInStaff } from '../src/access/signed-in-staff'
import { republishNode } from '../src/acts/republish-node'
import { bilingual } from '../src/fields/bilingual'
import { slugField } from '../src/fields/slug'
import { titleField } from '../src/fields/title'
import { bilingualTitle } from '../src/hooks/bilingual-title'
import { guardDelete } from '../src/hooks/guard-delete'
import { GROUPS } from './groups'

export const Desks: CollectionConfig = {
  slug: 'desks',
  labels: { singular: { ar: 'قسم', en: 'Desk' }, plural: { ar: 'الأقسام', en: 'Desks' } },
  admin: {
    group: GROUPS.desk,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'email'],
    listSearchableFields: ['title', 'slug'],
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
    afterChange: [republishNode('desk')],
    beforeDelete: [guardDelete({ kind: 'desk', uses: [{ collection: 'articles', fields: ['desk'] }] })],
  },
  fields: [
    titleField,
    bilingual({ name: 'name', label: { ar: 'الاسم', en: 'Name' }, atLeastOne: true }),
    { type: 'email', name: 'email', label: { ar: 'البريد الإلكتروني', en: 'E-mail' } },
    slugField(),
  ],
}
