import type { HelplineChannel, QuoteState } from '../../delivery/content'
import type { Locale } from '../types'

export type Words = Readonly<Record<Locale, string>>

export const STATUS: Readonly<Record<QuoteState, Words>> = {
  unverified: { ar: 'لم يُتحقَّق منه بعد', en: 'not verified yet' },
  secondary_only: {
    ar: 'نقلته مصادر أخرى ولم نطّلع على المصدر الأصلي',
    en: 'reported by others; we have not seen the original source',
  },
  primary_located: {
    ar: 'عثرنا على المصدر الأصلي ولم تُطابَق العبارة به بعد',
    en: 'original source located; the wording has not been checked against it yet',
  },
  verified_verbatim: { ar: 'طابقنا النص بمصدره حرفيًّا', en: 'checked word for word against its source' },
  verified_paraphrase: { ar: 'تحققنا من المعنى في مصدره', en: 'meaning checked against its source' },
  original_not_located: { ar: 'لم نعثر على النص الأصلي', en: 'original wording not located' },
  disputed: { ar: 'محل اعتراض', en: 'disputed' },
  retracted: { ar: 'سُحب بعد نشره', en: 'retracted' },
}

export const NOTICES: Readonly<Partial<Record<QuoteState, Words>>> = {
  disputed: {
    ar: 'هذا الاقتباس محل اعتراض ننظر فيه.',
    en: 'This quote is disputed; we are looking into it.',
  },
  retracted: { ar: 'سُحب هذا الاقتباس بعد نشره.', en: 'This quote was retracted after publication.' },
}

export const CHANNELS: Readonly<Record<HelplineChannel['type'], Words>> = {
  phone: { ar: 'هاتف', en: 'Phone' },
  sms: { ar: 'رسالة نصية', en: 'Text message' },
  whatsapp: { ar: 'واتساب', en: 'WhatsApp' },
  chat: { ar: 'محادثة', en: 'Chat' },
  email: { ar: 'بريد إلكتروني', en: 'E-mail' },
  web: { ar: 'موقع', en: 'Website' },
}

export const COSTS: Readonly<Record<HelplineChannel['cost'], Words>> = {
  free: { ar: 'مجانًا', en: 'free' },
  standard: { ar: 'بالتعرفة المعتادة', en: 'standard rate' },
  unknown: { ar: 'لم نعثر على الكلفة', en: 'cost not found' },
}

export const DAYS: Readonly<Record<string, Words>> = {
  mon: { ar: 'الاثنين', en: 'Monday' },
  tue: { ar: 'الثلاثاء', en: 'Tuesday' },
  wed: { ar: 'الأربعاء', en: 'Wednesday' },
  thu: { ar: 'الخميس', en: 'Thursday' },
  fri: { ar: 'الجمعة', en: 'Friday' },
  sat: { ar: 'السبت', en: 'Saturday' },
  sun: { ar: 'الأحد', en: 'Sunday' },
}

export const WORDS = {
  nameWithheld: { ar: 'اسم محجوب', en: 'name withheld' },
  source: { ar: 'الوثيقة الأصلية', en: 'Original document' },
  reportedBy: { ar: 'نقلًا عن', en: 'Reported by' },
  verification: { ar: 'التحقق', en: 'Verification' },
  original: { ar: 'النص الأصلي', en: 'Original wording' },
  translation: { ar: 'الترجمة', en: 'Translation' },
  officialTranslation: { ar: 'ترجمة رسمية', en: 'official translation' },
  pickup: { ar: 'عن نقل صحفي لا عن النص الأصلي', en: 'from a report, not from the original' },
  translatorUnknown: { ar: 'لم يُذكر المترجم', en: 'translator not named' },
  helplines: { ar: 'خطوط المساعدة', en: 'Help and support' },
  hoursNotFound: { ar: 'لم نعثر على ساعات العمل', en: 'hours not found' },
  always: { ar: 'على مدار الساعة طوال أيام الأسبوع', en: '24 hours a day, every day' },
  everyDay: { ar: 'كل يوم', en: 'every day' },
  languages: { ar: 'اللغات', en: 'Languages' },
  checked: { ar: 'تحققنا من هذه المعلومات في', en: 'Checked on' },
  citation: { ar: 'المصدر', en: 'Source' },
  related: { ar: 'اقرأ أيضًا', en: 'Read also' },
  comma: { ar: '، ', en: ', ' },
  semicolon: { ar: '؛ ', en: '; ' },
  and: { ar: ' و', en: ' and ' },
} as const satisfies Record<string, Words>
