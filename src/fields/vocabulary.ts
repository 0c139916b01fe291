/** Closed vocabularies that more than one collection or global uses: value, Arabic, English. */

export const HELPLINE_KINDS = [
  ['child', 'خط للأطفال', 'For children'],
  ['concernedAdult', 'لمن يقلق على طفل', 'For adults worried about a child'],
  ['adultSurvivor', 'للناجين البالغين', 'For adult survivors'],
  ['suicideCrisis', 'أزمات الانتحار وإيذاء النفس', 'Suicide and self-harm crisis'],
  ['reportContent', 'الإبلاغ عن محتوى', 'Reporting content'],
  ['emergency', 'الطوارئ', 'Emergency'],
  ['directory', 'دليل خطوط المساعدة', 'Directory of helplines'],
] as const

export const QUOTE_STATES = [
  ['unverified', 'لم يُتحقق منه', 'Unverified'],
  ['secondary_only', 'مصدر ثانوي فقط', 'Secondary source only'],
  ['primary_located', 'عُثر على المصدر الأول', 'Primary source located'],
  ['verified_verbatim', 'مُتحقق منه حرفيًا', 'Verified word for word'],
  ['verified_paraphrase', 'مُتحقق من معناه', 'Verified as paraphrase'],
  ['original_not_located', 'لم يُعثر على الأصل', 'Original not located'],
  ['disputed', 'محل اعتراض', 'Disputed'],
  ['retracted', 'مسحوب', 'Retracted'],
] as const

/** What a verification may find: every state but those that only a dispute brings about. */
export const VERIFICATION_OUTCOMES = QUOTE_STATES.filter(
  ([value]) => value !== 'disputed' && value !== 'retracted',
)

export const LOCALE_NAMES = [
  ['ar', 'العربية', 'Arabic'],
  ['en', 'الإنجليزية', 'English'],
] as const

export const FINDING_LEVELS = [
  ['block', 'يمنع النشر', 'Blocks publishing'],
  ['warn', 'تحذير يجب الإقرار به', 'Warning, to be acknowledged'],
  ['note', 'ملاحظة', 'Note'],
] as const
