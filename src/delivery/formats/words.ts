import type { Words } from '../../body/html/words'
import type { Locale } from '../../body/types'
import type { CorrectionContent } from '../content'

export const CORRECTION_KINDS: Readonly<Record<CorrectionContent['kind'], Words>> = {
  typo: { ar: 'خطأ مطبعي', en: 'Typing error' },
  clarification: { ar: 'توضيح', en: 'Clarification' },
  correction: { ar: 'تصحيح', en: 'Correction' },
  update: { ar: 'تحديث', en: 'Update' },
  retraction: { ar: 'تراجع عمّا نُشر', en: 'Retraction' },
}

/** What a helpline is for, as JSON-LD says it. */
export const HELPLINE_WORDS: Readonly<Record<string, Words>> = {
  child: { ar: 'خط مساعدة للأطفال', en: 'helpline for children' },
  concernedAdult: { ar: 'خط لمن يقلق على طفل', en: 'helpline for adults worried about a child' },
  adultSurvivor: { ar: 'خط للناجين البالغين', en: 'helpline for adult survivors' },
  suicideCrisis: { ar: 'خط أزمات الانتحار وإيذاء النفس', en: 'suicide and self-harm crisis line' },
  reportContent: { ar: 'الإبلاغ عن محتوى', en: 'reporting content' },
  emergency: { ar: 'الطوارئ', en: 'emergency' },
  directory: { ar: 'دليل خطوط المساعدة', en: 'directory of helplines' },
}

/** Each language by its own name. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = { ar: 'العربية', en: 'English' }

export const LABELS = {
  contentNote: { ar: 'تنبيه عن المحتوى', en: 'Content note' },
  corrections: { ar: 'تصحيحات', en: 'Corrections' },
  sources: { ar: 'المصادر', en: 'Sources' },
  notLocated: {
    ar: 'بحثنا عن الوثيقة ولم نعثر عليها',
    en: 'we looked for this document and did not find it',
  },
  captured: { ar: 'حفظنا نسخة منها في', en: 'copy kept on' },
  published: { ar: 'نُشرت في', en: 'Published on' },
  updated: { ar: 'حُدّثت في', en: 'Updated on' },
  otherLanguage: { ar: 'بلغة أخرى', en: 'In another language' },
  policies: { ar: 'كيف نعمل', en: 'How we work' },
  picture: { ar: 'صورة', en: 'Picture' },
  storyGone: { ar: 'لم تعد هذه المادة منشورة', en: 'This story is no longer published' },
  storyRecalled: { ar: 'سُحبت هذه المادة', en: 'This story was recalled' },
  recalledOn: { ar: 'سُحبت في', en: 'Recalled on' },
  noAdverts: {
    ar: 'لا تُعرض إعلانات إلى جانب هذه المادة.',
    en: 'Do not show advertising beside this story.',
  },
  stories: { ar: 'أحدث المواد', en: 'The newest stories' },
} as const satisfies Record<string, Words>

export const POLICIES = {
  corrections: { ar: 'سياسة التصحيح', en: 'Corrections policy' },
  ethics: { ar: 'مبادئ أخلاقيات العمل', en: 'Ethics policy' },
  verification: { ar: 'سياسة التحقق', en: 'Verification policy' },
  unnamedSources: { ar: 'سياسة المصادر غير المسماة', en: 'Policy on unnamed sources' },
} as const satisfies Record<string, Words>

const FROM: Readonly<Record<Locale, Words>> = {
  ar: { ar: 'العربية', en: 'Arabic' },
  en: { ar: 'الإنجليزية', en: 'English' },
}

/** «ترجمة نور حداد عن الإنجليزية», "Translated from Arabic by Nour Haddad". */
export function translationLine(from: Locale, translator: string | null, locale: Locale): string {
  const language = FROM[from][locale]
  if (locale === 'ar') return translator ? `ترجمة ${translator} عن ${language}` : `مترجمة عن ${language}`
  return translator ? `Translated from ${language} by ${translator}` : `Translated from ${language}`
}
