import { ref, type ChannelData, type HelplineData, type HelplineEntry, type Text2 } from './types'

type Hours = 'always' | 'unknown'

const common = (hours: Hours, cost: ChannelData['cost'], note?: Text2) => ({
  cost,
  alwaysOpen: hours === 'always',
  hoursKnown: hours === 'always',
  ...(note ? { note } : {}),
})

/** A number that can be dialled with its country code. */
export const phone = (
  e164: string,
  display: string,
  hours: Hours,
  cost: ChannelData['cost'],
  timezone?: string,
  note?: Text2,
): ChannelData => ({
  type: 'phone',
  e164,
  display,
  ...(timezone ? { timezone } : {}),
  ...common(hours, cost, note),
})

/** A short number: it means something only in the helpline's own country. */
export const short = (
  shortCode: string,
  display: string,
  hours: Hours,
  cost: ChannelData['cost'],
  timezone: string,
  note?: Text2,
): ChannelData => ({ type: 'phone', shortCode, display, timezone, ...common(hours, cost, note) })

/** A channel with an address; its hours are not claimed unless they were read. */
export const online = (type: 'chat' | 'web', url: string, hours: Hours = 'unknown'): ChannelData => ({
  type,
  url,
  ...common(hours, 'unknown'),
})

/** The caution every demo number carries: nobody at the desk has dialled it. */
export const listed = (where: Text2, extra?: Text2): Text2 => ({
  ar: `مكتب تجريبي: الرقم كما ورد في ${where.ar}؛ اتصل به قبل الاعتماد عليه.${extra ? ` ${extra.ar}` : ''}`,
  en: `Demo desk: number as listed in ${where.en}; call before relying on it.${extra ? ` ${extra.en}` : ''}`,
})

type Source = Pick<HelplineData['verification'], 'sourceUrl' | 'result' | 'note'>

/** A helpline in the desk's registry, unless `data` says otherwise active and without interpreters. */
export const helpline = (
  key: string,
  checkedDaysAgo: number,
  verification: Source,
  data: Omit<
    HelplineData,
    'slug' | 'verification' | 'status' | 'interpreters' | 'isReportingLine' | 'replacedBy'
  > &
    Partial<Pick<HelplineData, 'status' | 'interpreters' | 'isReportingLine'>>,
  replacedBy?: string,
): HelplineEntry => ({
  key,
  by: 'safeguarding',
  checkedDaysAgo,
  data: {
    slug: key,
    interpreters: false,
    isReportingLine: false,
    status: 'active',
    ...data,
    ...(replacedBy ? { replacedBy: ref('helplines', replacedBy) } : {}),
    verification: { checkedBy: 'مكتب تجريبي · Demo desk', ...verification },
  },
})
