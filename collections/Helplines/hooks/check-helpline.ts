import type { CollectionBeforeChangeHook } from 'payload'

import { hoursProblem } from '../../../src/fields/checks/hours'
import { refuseFields } from '../../../src/hooks/refuse-field'
import type { FieldProblem } from '../../../src/hooks/refuse-field'

interface ChannelData {
  type?: string | null
  e164?: string | null
  shortCode?: string | null
  url?: string | null
  email?: string | null
  alwaysOpen?: boolean | null
  hours?: { days?: string[] | null; opens?: string | null; closes?: string | null }[] | null
  timezone?: string | null
}

interface HelplineData {
  id?: string
  kind?: string | null
  countries?: string[] | null
  subdivision?: string | null
  audience?: { minAge?: number | null; maxAge?: number | null } | null
  channels?: ChannelData[] | null
  replacedBy?: string | { id: string } | null
}

const BY_NUMBER = new Set(['phone', 'sms', 'whatsapp'])
const BY_ADDRESS = new Set(['chat', 'web'])

const LABELS = {
  e164: { ar: 'الرقم الدولي', en: 'International number' },
  shortCode: { ar: 'الرقم القصير', en: 'Short code' },
  url: { ar: 'الرابط', en: 'Address' },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail' },
  hours: { ar: 'المواعيد', en: 'Hours' },
  timezone: { ar: 'المنطقة الزمنية', en: 'Time zone' },
  type: { ar: 'القناة', en: 'Channel' },
}

function numberProblems(channel: ChannelData, path: string, countries: number): FieldProblem[] {
  const problems: FieldProblem[] = []
  const given = [channel.e164, channel.shortCode].filter((number) => number?.trim()).length
  if (BY_NUMBER.has(channel.type ?? '') && given !== 1) {
    problems.push({
      path: `${path}.e164`,
      label: LABELS.e164,
      message: {
        ar: 'اكتب رقمًا واحدًا: دوليًا أو قصيرًا، لا كليهما.',
        en: 'Write one number: an international one or a short code, not both.',
      },
    })
  }
  if (!BY_NUMBER.has(channel.type ?? '') && given > 0) {
    problems.push({
      path: `${path}.e164`,
      label: LABELS.e164,
      message: { ar: 'لا رقم لهذا النوع من القنوات.', en: 'This kind of channel has no number.' },
    })
  }
  if (channel.shortCode?.trim() && countries === 0) {
    problems.push({
      path: `${path}.shortCode`,
      label: LABELS.shortCode,
      message: {
        ar: 'الرقم القصير لا معنى له بلا بلد: أضف بلدًا واحدًا على الأقل.',
        en: 'A short code means nothing without a country: add one at least.',
      },
    })
  }
  return problems
}

function hoursProblems(channel: ChannelData, path: string): FieldProblem[] {
  const rows = channel.hours ?? []
  if (rows.length === 0) return []
  const problems: FieldProblem[] = []
  const overlap = hoursProblem(rows)
  if (overlap) problems.push({ path: `${path}.hours`, label: LABELS.hours, message: overlap })
  if (channel.alwaysOpen) {
    problems.push({
      path: `${path}.hours`,
      label: LABELS.hours,
      message: {
        ar: 'القناة متاحة على مدار الساعة: احذف المواعيد أو ألغِ ذلك الاختيار.',
        en: 'The channel is always open: remove the hours, or untick that.',
      },
    })
  }
  if (!channel.timezone?.trim()) {
    problems.push({
      path: `${path}.timezone`,
      label: LABELS.timezone,
      message: { ar: 'المواعيد تحتاج إلى منطقة زمنية.', en: 'Hours need a time zone.' },
    })
  }
  return problems
}

function channelProblems(channel: ChannelData, path: string, helpline: HelplineData): FieldProblem[] {
  const problems = [
    ...numberProblems(channel, path, helpline.countries?.length ?? 0),
    ...hoursProblems(channel, path),
  ]
  if (BY_ADDRESS.has(channel.type ?? '') && !channel.url?.trim()) {
    problems.push({
      path: `${path}.url`,
      label: LABELS.url,
      message: { ar: 'اكتب رابط هذه القناة.', en: 'Write the address of this channel.' },
    })
  }
  if (channel.type === 'email' && !channel.email?.trim()) {
    problems.push({
      path: `${path}.email`,
      label: LABELS.email,
      message: { ar: 'اكتب البريد الإلكتروني لهذه القناة.', en: 'Write the e-mail address of this channel.' },
    })
  }
  if (helpline.kind === 'directory' && BY_NUMBER.has(channel.type ?? '')) {
    problems.push({
      path: `${path}.type`,
      label: LABELS.type,
      message: {
        ar: 'الدليل لا يُتصل به: لا تكن له قناة هاتف أو رسائل.',
        en: 'A directory cannot be called: it has no phone or message channel.',
      },
    })
  }
  return problems
}

/** What one field of a helpline cannot judge by itself. */
export function helplineProblems(helpline: HelplineData): FieldProblem[] {
  const problems = (helpline.channels ?? []).flatMap((channel, index) =>
    channelProblems(channel, `channels.${index}`, helpline),
  )
  const { minAge, maxAge } = helpline.audience ?? {}
  if (typeof minAge === 'number' && typeof maxAge === 'number' && minAge > maxAge) {
    problems.push({
      path: 'audience.maxAge',
      label: { ar: 'أكبر عمر', en: 'Oldest age' },
      message: { ar: 'أكبر عمر أقل من أصغر عمر.', en: 'The oldest age is below the youngest.' },
    })
  }
  const country = helpline.subdivision?.trim().slice(0, 2)
  if (country && !helpline.countries?.includes(country)) {
    problems.push({
      path: 'subdivision',
      label: { ar: 'المنطقة', en: 'Subdivision' },
      message: {
        ar: 'المنطقة ليست في أحد البلدان المختارة.',
        en: 'It lies in none of the countries chosen.',
      },
    })
  }
  const replacement = typeof helpline.replacedBy === 'object' ? helpline.replacedBy?.id : helpline.replacedBy
  if (replacement && replacement === helpline.id) {
    problems.push({
      path: 'replacedBy',
      label: { ar: 'حلّ محله', en: 'Replaced by' },
      message: { ar: 'لا يحل خط محل نفسه.', en: 'A helpline cannot replace itself.' },
    })
  }
  return problems
}

/** Hook: refuses a helpline that a reader could not use as it is written. */
export const checkHelpline: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const problems = helplineProblems({ ...(data as HelplineData), id: originalDoc?.id })
  if (problems.length > 0) refuseFields(req, 'helplines', problems)
  return data
}
