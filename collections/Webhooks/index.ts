import type { CollectionConfig } from 'payload'

import { adminsOnly } from '../../src/access/admins-only'
import { nobody } from '../../src/access/nobody'
import { webhookDoors } from '../../src/acts/webhook-doors'
import { derived } from '../../src/fields/derived'
import { selectMany, selectOne } from '../../src/fields/select'
import { textField } from '../../src/fields/text'
import { LOCALE_NAMES } from '../../src/fields/vocabulary'
import { GROUPS } from '../groups'
import { beginAgain } from './hooks/begin-again'
import { checkTarget } from './hooks/check-target'
import { forget, giveSecret, recordChange } from './hooks/record-change'

const moment = (name: string, label: { ar: string; en: string }) =>
  derived({
    type: 'date' as const,
    name,
    label,
    admin: { position: 'sidebar' as const, date: { pickerAppearance: 'dayAndTime' as const } },
  })

/**
 * Whom the desk tells of changes by itself. The secret that signs is not among the fields: it is kept where no door of
 * Payload's leads, and shown once.
 */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: {
    singular: { ar: 'خطاف ويب', en: 'Webhook' },
    plural: { ar: 'خطافات الويب', en: 'Webhooks' },
  },
  admin: {
    group: GROUPS.settings,
    description: {
      ar: 'مواقع وتطبيقات تُخبَر بكل ما يُنشر أو يُسحب أو يتغيّر، فور حدوثه.',
      en: 'Sites and apps that are told of what is published, withdrawn or changed, as it happens.',
    },
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'active', 'lastSuccessAt', 'consecutiveFailures'],
    listSearchableFields: ['name', 'url'],
  },
  access: {
    read: adminsOnly,
    readVersions: nobody,
    create: adminsOnly,
    update: adminsOnly,
    delete: adminsOnly,
  },
  // A copy would have to show a secret at a moment when nobody looks for one.
  disableDuplicate: true,
  endpoints: webhookDoors,
  hooks: {
    beforeChange: [checkTarget, beginAgain],
    afterChange: [recordChange, giveSecret],
    afterDelete: [forget],
  },
  fields: [
    textField({ name: 'name', label: { ar: 'الاسم', en: 'Name' }, required: true }),
    textField({
      name: 'url',
      label: { ar: 'العنوان', en: 'Address' },
      description: {
        ar: 'يبدأ بـ https:// ويؤدي إلى الإنترنت العام.',
        en: 'Begins with https:// and leads to the public internet.',
      },
      maxLength: 2000,
      required: true,
      admin: { rtl: false },
    }),
    selectMany({
      name: 'events',
      label: { ar: 'الأحداث', en: 'Events' },
      description: { ar: 'بلا اختيار: كلها.', en: 'None chosen: all of them.' },
      rows: [
        ['edition.published', 'نُشرت طبعة', 'An edition was published'],
        ['edition.corrected', 'نُشر تصحيح', 'A correction was published'],
        ['edition.withdrawn', 'سُحبت قصة', 'A story was withdrawn'],
        ['node.changed', 'تغيّر سجل تشير إليه القصص', 'A record that stories refer to was changed'],
      ],
    }),
    selectMany({
      name: 'locales',
      label: { ar: 'اللغات', en: 'Languages' },
      description: {
        ar: 'بلا اختيار: كلها. لا لغة لتغيّر السجلات، فيصل على أي حال.',
        en: 'None chosen: all of them. A change of a record has no language and is told in any case.',
      },
      // `webhooks_locales` is what Payload would call the table of localized fields, and it looks for it by that name.
      dbName: 'webhooks_languages',
      enumName: 'enum_webhooks_locales',
      rows: LOCALE_NAMES,
    }),
    {
      type: 'ui',
      name: 'deliveries',
      label: { ar: 'الإرسال', en: 'Deliveries' },
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/webhooks/WebhookPanel#WebhookPanel' },
      },
    },
    {
      type: 'checkbox',
      name: 'active',
      label: { ar: 'مفعّل', en: 'Active' },
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
    derived(
      selectOne({
        name: 'disabledReason',
        label: { ar: 'سبب التعطيل', en: 'Why it was switched off' },
        rows: [['gone', 'أجاب الهدف 410: لم يعد يستقبل', 'The target answered 410: it no longer receives']],
        admin: { position: 'sidebar', condition: (data) => Boolean(data?.disabledReason) },
      }),
    ),
    moment('lastSuccessAt', { ar: 'آخر وصول', en: 'Last success' }),
    moment('lastFailureAt', { ar: 'آخر إخفاق', en: 'Last failure' }),
    derived({
      type: 'number' as const,
      name: 'consecutiveFailures',
      label: { ar: 'إخفاقات متتالية', en: 'Failures in a row' },
      defaultValue: 0,
      admin: { position: 'sidebar' as const },
    }),
  ],
}
