import type { ArrayField } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { e164Problem, shortCodeProblem } from '../../src/fields/checks/phone-number'
import { timeOfDayProblem } from '../../src/fields/checks/time-of-day'
import { timeZoneProblem } from '../../src/fields/checks/time-zone'
import { selectMany, selectOne } from '../../src/fields/select'
import { textField } from '../../src/fields/text'
import { webAddressField } from '../../src/fields/web-address'

/** A number that was typed stays in sight when the channel becomes another one: what is refused must be seen. */
const byNumber = (_: unknown, channel: { type?: string; e164?: string; shortCode?: string }): boolean =>
  ['phone', 'sms', 'whatsapp'].includes(channel?.type ?? '') || Boolean(channel?.e164 || channel?.shortCode)

const time = (name: string, label: { ar: string; en: string }) =>
  textField({
    name,
    label,
    required: true,
    maxLength: 5,
    check: timeOfDayProblem,
    placeholder: { ar: '09:00', en: '09:00' },
    admin: { width: '25%', rtl: false },
  })

const hours: ArrayField = {
  type: 'array',
  name: 'hours',
  label: { ar: 'المواعيد', en: 'Hours' },
  labels: { singular: { ar: 'موعد', en: 'Hours' }, plural: { ar: 'المواعيد', en: 'Hours' } },
  maxRows: 14,
  admin: {
    condition: (_, channel) => !channel?.alwaysOpen || Boolean(channel?.hours?.length ?? channel?.hours),
  },
  fields: [
    {
      type: 'row',
      fields: [
        selectMany({
          name: 'days',
          label: { ar: 'الأيام', en: 'Days' },
          required: true,
          admin: { width: '50%' },
          rows: [
            ['mon', 'الاثنين', 'Monday'],
            ['tue', 'الثلاثاء', 'Tuesday'],
            ['wed', 'الأربعاء', 'Wednesday'],
            ['thu', 'الخميس', 'Thursday'],
            ['fri', 'الجمعة', 'Friday'],
            ['sat', 'السبت', 'Saturday'],
            ['sun', 'الأحد', 'Sunday'],
          ],
        }),
        time('opens', { ar: 'من', en: 'Opens' }),
        time('closes', { ar: 'إلى', en: 'Closes' }),
      ],
    },
  ],
}

/** The ways to reach a helpline, each with its own number or address, cost and hours. */
export const channels: ArrayField = {
  type: 'array',
  name: 'channels',
  label: { ar: 'طرق التواصل', en: 'Channels' },
  labels: { singular: { ar: 'قناة', en: 'Channel' }, plural: { ar: 'القنوات', en: 'Channels' } },
  maxRows: 20,
  fields: [
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'type',
          label: { ar: 'القناة', en: 'Channel' },
          required: true,
          admin: { width: '50%' },
          rows: [
            ['phone', 'هاتف', 'Phone'],
            ['sms', 'رسالة نصية', 'Text message'],
            ['whatsapp', 'واتساب', 'WhatsApp'],
            ['chat', 'محادثة', 'Chat'],
            ['email', 'بريد إلكتروني', 'E-mail'],
            ['web', 'موقع', 'Website'],
          ],
        }),
        selectOne({
          name: 'cost',
          label: { ar: 'التكلفة', en: 'Cost' },
          defaultValue: 'unknown',
          admin: { width: '50%' },
          rows: [
            ['free', 'مجاني', 'Free'],
            ['standard', 'بالتعرفة المعتادة', 'Standard rate'],
            ['unknown', 'غير معروفة', 'Not known'],
          ],
        }),
      ],
    },
    {
      type: 'row',
      admin: { condition: byNumber },
      fields: [
        textField({
          name: 'e164',
          label: { ar: 'الرقم الدولي', en: 'International number' },
          placeholder: { ar: '+448088010331', en: '+448088010331' },
          maxLength: 16,
          check: e164Problem,
          admin: { width: '34%', rtl: false },
        }),
        textField({
          name: 'shortCode',
          label: { ar: 'الرقم القصير', en: 'Short code' },
          description: { ar: 'داخل البلد فقط.', en: 'Inside the country only.' },
          maxLength: 10,
          check: shortCodeProblem,
          admin: { width: '33%', rtl: false },
        }),
        textField({
          name: 'display',
          label: { ar: 'كما تكتبه الخدمة', en: 'As the service writes it' },
          placeholder: { ar: '0808 801 0331', en: '0808 801 0331' },
          maxLength: 60,
          admin: { width: '33%', rtl: false },
        }),
      ],
    },
    webAddressField('url', { ar: 'الرابط', en: 'Address' }),
    {
      type: 'email',
      name: 'email',
      label: { ar: 'البريد الإلكتروني', en: 'E-mail' },
      admin: { condition: (_, channel) => channel?.type === 'email' },
    },
    {
      type: 'row',
      fields: [
        {
          type: 'checkbox',
          name: 'alwaysOpen',
          label: { ar: 'على مدار الساعة', en: 'Always open' },
          defaultValue: false,
          admin: { width: '33%' },
        },
        {
          type: 'checkbox',
          name: 'hoursKnown',
          label: { ar: 'المواعيد معروفة', en: 'Hours are known' },
          defaultValue: false,
          admin: { width: '34%' },
        },
        {
          type: 'checkbox',
          name: 'reachableFromAbroad',
          label: { ar: 'متاحة من الخارج', en: 'Reachable from abroad' },
          defaultValue: false,
          admin: { width: '33%' },
        },
      ],
    },
    hours,
    textField({
      name: 'timezone',
      label: { ar: 'المنطقة الزمنية', en: 'Time zone' },
      placeholder: { ar: 'Africa/Cairo', en: 'Africa/Cairo' },
      maxLength: 64,
      check: timeZoneProblem,
      admin: { rtl: false },
    }),
    bilingual({ name: 'note', label: { ar: 'ملاحظة للقراء', en: 'Note to readers' }, maxLength: 500 }),
  ],
}
