import type { CollectionConfig } from 'payload'

import { adminsOnly } from '../../src/access/admins-only'
import { adminsOrSelf, adminsOrSelfForField } from '../../src/access/admins-or-self'
import { nobody } from '../../src/access/nobody'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { bilingual } from '../../src/fields/bilingual'
import { selectMany, selectOne } from '../../src/fields/select'
import { textField } from '../../src/fields/text'
import { LOCALE_NAMES } from '../../src/fields/vocabulary'
import { guardDelete } from '../../src/hooks/guard-delete'
import { GROUPS } from '../groups'
import { keepAnAdmin } from './hooks/keep-an-admin'
import { passwordPolicy, passwordPolicyOnReset } from './hooks/password-policy'
import {
  noFirstRegister,
  noVerificationByMail,
  refuseSelfRegistration,
} from './hooks/refuse-self-registration'

const EIGHT_HOURS = 8 * 60 * 60
const TEN_MINUTES_MS = 10 * 60 * 1000

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { ar: 'حساب', en: 'Account' }, plural: { ar: 'الحسابات', en: 'Accounts' } },
  admin: {
    group: GROUPS.desk,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    listSearchableFields: ['name'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: adminsOnly,
    update: adminsOrSelf,
    delete: adminsOnly,
    unlock: adminsOnly,
    admin: signedInStaff,
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: TEN_MINUTES_MS,
    tokenExpiration: EIGHT_HOURS,
    cookies: { sameSite: 'Strict', secure: process.env.PUBLIC_URL?.startsWith('https:') ?? false },
    useAPIKey: false,
    depth: 0,
  },
  endpoints: [noFirstRegister, noVerificationByMail],
  hooks: {
    beforeOperation: [refuseSelfRegistration, passwordPolicyOnReset],
    beforeValidate: [passwordPolicy],
    beforeChange: [keepAnAdmin],
    beforeDelete: [
      guardDelete({
        uses: [
          { collection: 'articles', fields: ['authors', 'createdBy', 'lastEditedBy'] },
          { collection: 'captures', fields: ['capturedBy'] },
          {
            collection: 'quotes',
            fields: ['createdBy', 'lastEditedBy', 'renditions.writtenBy', 'renditions.approvedBy'],
          },
          { collection: 'verifications', fields: ['by'] },
          { collection: 'disputes', fields: ['by'] },
        ],
      }),
    ],
  },
  fields: [
    textField({
      name: 'name',
      label: { ar: 'الاسم', en: 'Name' },
      description: { ar: 'كما يراه الزملاء.', en: 'As colleagues see it.' },
      required: true,
    }),
    {
      type: 'email',
      name: 'email',
      label: { ar: 'البريد الإلكتروني', en: 'E-mail' },
      required: true,
      unique: true,
      access: { read: adminsOrSelfForField, update: adminsOnly },
    },
    bilingual({
      name: 'byline',
      label: { ar: 'الاسم المنشور', en: 'Byline' },
      description: { ar: 'كما يظهر للقراء تحت القصة.', en: 'As readers see it on a story.' },
    }),
    selectMany({
      name: 'roles',
      label: { ar: 'الأدوار', en: 'Roles' },
      description: {
        ar: 'يحددها المديرون. حساب بلا دور حساب مغلق: لا يرى شيئًا ولا يفعل شيئًا.',
        en: 'Set by admins. An account without a role is closed: it sees nothing and does nothing.',
      },
      saveToJWT: true,
      defaultValue: [],
      access: { create: adminsOnly, update: adminsOnly },
      rows: [
        ['reporter', 'صحفي', 'Reporter'],
        ['editor', 'محرر', 'Editor'],
        ['checker', 'مدقق وقائع', 'Fact-checker'],
        ['safeguarding', 'مسؤول حماية', 'Safeguarding lead'],
        ['admin', 'مدير', 'Admin'],
      ],
    }),
    selectOne({
      name: 'language',
      label: { ar: 'لغة الواجهة', en: 'Language of the admin' },
      rows: LOCALE_NAMES,
    }),
  ],
}
