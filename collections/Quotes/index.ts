import type { CollectionConfig } from 'payload'

import { editorsSafeguardingAndAdmins } from '../../src/access/editors-safeguarding-and-admins'
import { nobody } from '../../src/access/nobody'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { quoteDoors } from '../../src/acts/quote-doors'
import { derived } from '../../src/fields/derived'
import { selectOne } from '../../src/fields/select'
import { QUOTE_STATES } from '../../src/fields/vocabulary'
import { usesPanel } from '../../src/fields/uses-panel'
import { whoEdited } from '../../src/fields/who-edited'
import { guardDelete } from '../../src/hooks/guard-delete'
import { GROUPS } from '../groups'
import { attribution } from './attribution'
import { renditions } from './renditions'
import { wording } from './wording'

export const Quotes: CollectionConfig = {
  slug: 'quotes',
  labels: { singular: { ar: 'اقتباس', en: 'Quote' }, plural: { ar: 'الاقتباسات', en: 'Quotes' } },
  admin: {
    group: GROUPS.evidence,
    description: {
      ar: 'كل قول أو رقم منسوب، بمصدره وصيغه وسجل التحقق منه.',
      en: 'Every attributed statement or figure, with its source, its renditions and its verification.',
    },
    useAsTitle: 'label',
    defaultColumns: ['label', 'form', 'state', 'person', 'organisation', 'saidOn'],
    listSearchableFields: ['label', 'originalText', 'context'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: signedInStaff,
    update: signedInStaff,
    delete: editorsSafeguardingAndAdmins,
  },
  // A copy would carry words without the verification that vouched for them.
  disableDuplicate: true,
  endpoints: quoteDoors.endpoints,
  hooks: {
    beforeChange: [quoteDoors.beforeChange],
    afterChange: [quoteDoors.afterChange],
    afterDelete: [quoteDoors.afterDelete],
    beforeDelete: [
      guardDelete({
        kind: 'quote',
        inBodies: true,
        uses: [
          { collection: 'verifications', fields: ['quote'] },
          { collection: 'disputes', fields: ['quote'] },
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
      type: 'tabs',
      tabs: [
        { label: { ar: 'النص', en: 'Wording' }, fields: [...wording, renditions] },
        { label: { ar: 'النسبة', en: 'Attribution' }, fields: attribution },
        {
          label: { ar: 'التحقق', en: 'Verification' },
          fields: [
            {
              type: 'ui',
              name: 'verificationPanel',
              label: { ar: 'التحقق', en: 'Verification' },
              admin: {
                disableListColumn: true,
                components: { Field: '/src/admin/quotes/QuoteVerification#QuoteVerification' },
              },
            },
            {
              type: 'join',
              name: 'verifications',
              label: { ar: 'سجل التحقق', en: 'Verifications' },
              collection: 'verifications',
              on: 'quote',
              defaultLimit: 20,
              defaultSort: '-at',
              admin: { allowCreate: false, defaultColumns: ['at', 'outcome', 'method', 'by'] },
            },
            {
              type: 'join',
              name: 'disputes',
              label: { ar: 'الاعتراضات', en: 'Disputes' },
              collection: 'disputes',
              on: 'quote',
              defaultLimit: 20,
              defaultSort: '-at',
              admin: { allowCreate: false, defaultColumns: ['at', 'event', 'grounds', 'by'] },
            },
          ],
        },
      ],
    },
    derived(
      selectOne({
        name: 'state',
        label: { ar: 'الحالة', en: 'State' },
        defaultValue: 'unverified',
        index: true,
        rows: QUOTE_STATES,
        admin: {
          position: 'sidebar',
          components: { Cell: '/src/admin/quotes/QuoteStateCell#QuoteStateCell' },
        },
      }),
    ),
    derived({
      type: 'text' as const,
      name: 'fingerprint',
      label: { ar: 'البصمة', en: 'Fingerprint' },
      index: true,
      admin: { hidden: true },
    }),
    usesPanel,
    ...whoEdited,
  ],
}
