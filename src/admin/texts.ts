import type { Message } from '../preflight/types'

/** Everything the admin's own parts say. Payload's own words come from its translations. */
export const texts = {
  publishing: { ar: 'الفحص والنشر', en: 'Check and publish' },
  publishingTitle: { ar: 'فحص القصة ونشرها', en: 'Check and publish the story' },
  saveFirst: { ar: 'احفظ القصة أولًا ثم افحصها.', en: 'Save the story first, then check it.' },
  close: { ar: 'إغلاق', en: 'Close' },
  language: { ar: 'اللغة', en: 'Language' },
  arabic: { ar: 'العربية', en: 'Arabic' },
  english: { ar: 'الإنجليزية', en: 'English' },
  publish_ar: { ar: 'نشر العربية', en: 'Publish Arabic' },
  publish_en: { ar: 'نشر الإنجليزية', en: 'Publish English' },
  publishAgain_ar: { ar: 'نشر طبعة عربية جديدة', en: 'Publish a new Arabic edition' },
  publishAgain_en: { ar: 'نشر طبعة إنجليزية جديدة', en: 'Publish a new English edition' },
  checkAgain: { ar: 'إعادة الفحص', en: 'Check again' },
  checking: { ar: 'يجري الفحص…', en: 'Checking…' },
  working: { ar: 'يجري التنفيذ…', en: 'Working…' },
  statesOfStory: { ar: 'حال القصة بكل لغة', en: 'The story in each language' },

  state_absent: { ar: 'لم تُكتب', en: 'Not written' },
  state_draft: { ar: 'مسودة', en: 'Draft' },
  state_ready: { ar: 'جاهزة للنشر', en: 'Ready' },
  state_live: { ar: 'منشورة', en: 'Live' },
  state_unpublished: { ar: 'مسحوبة بلا إشعار', en: 'Taken down' },
  state_recalled: { ar: 'مسحوبة بإشعار', en: 'Recalled' },
  edition: { ar: 'الطبعة {number}', en: 'edition {number}' },
  publishedAt: { ar: 'نُشرت في {time}', en: 'published {time}' },
  changedSince: { ar: 'عُدّلت بعد نشرها', en: 'changed since' },
  scheduledFor: { ar: 'موعد نشرها {time} ({zone})', en: 'goes out {time} ({zone})' },
  scheduleFailed: {
    ar: 'حان موعد النشر ولم تُنشر: أوقفها الفحص.',
    en: 'Its time came and it was not published: the checks stopped it.',
  },
  scheduleFailedOtherwise: {
    ar: 'حان موعد النشر ولم تُنشر: {reason}',
    en: 'Its time came and it was not published: {reason}',
  },

  lookAgain: { ar: 'تجب مراجعتها', en: 'look again' },
  reopened: {
    ar: 'تجب مراجعتها: في الطبعة المنشورة ما لم يعد يصلح للنشر:',
    en: 'To be looked at again: the live edition has what could not go out today:',
  },

  nothingFound: { ar: 'لم يجد الفحص شيئًا.', en: 'The checks found nothing.' },
  findings: { ar: 'نتائج الفحص', en: 'What the checks found' },
  countBlock: { ar: 'يمنع النشر: {count}', en: 'Blocks publishing: {count}' },
  countWarn: { ar: 'تحذيرات: {count}', en: 'Warnings: {count}' },
  countNote: { ar: 'ملاحظات: {count}', en: 'Notes: {count}' },
  level_block: { ar: 'يمنع النشر', en: 'Blocks publishing' },
  level_warn: { ar: 'تحذير', en: 'Warning' },
  level_note: { ar: 'ملاحظة', en: 'Note' },
  howToMend: { ar: 'الإصلاح:', en: 'To mend it:' },
  guideline: { ar: 'المرجع:', en: 'Rule from:' },
  openRecord: { ar: 'فتح السجل', en: 'Open the record' },
  opensInNewTab: { ar: 'يُفتح في نافذة جديدة', en: 'opens in a new tab' },
  acknowledge: { ar: 'سبب النشر مع هذا التحذير', en: 'Why it is published with this warning' },
  countOverridden: { ar: 'متجاوَزة: {count}', en: 'Overridden: {count}' },
  level_overridden: { ar: 'مُنع ثم تُجووز', en: 'Blocked, and overridden' },
  override: { ar: 'تجاوز هذا المنع', en: 'Override this block' },
  revokeOverride: { ar: 'إلغاء التجاوز', en: 'Take the override back' },
  overrideReason: { ar: 'السبب (يبقى في سجل القصة)', en: 'Reason (stays in the story’s record)' },
  needsReason: { ar: 'اكتب السبب أولًا.', en: 'Give the reason first.' },
  overriddenBy: { ar: 'تجاوزه {name} في {time}:', en: 'Overridden by {name}, {time}:' },
  goneAccount: { ar: 'حساب حُذف', en: 'an account that is gone' },
  overrideDone: {
    ar: 'سُجّل التجاوز: لم يعد هذا يمنع نشر هذه القصة بهذه اللغة.',
    en: 'The override is recorded: this no longer blocks this story in this language.',
  },
  revokeDone: { ar: 'أُلغي التجاوز: عاد المنع.', en: 'The override was taken back: it blocks again.' },
  placeBody: { ar: 'النص', en: 'Body' },

  publishedNow: { ar: 'نُشرت الطبعة {number}.', en: 'Edition {number} is published.' },
  seePublic: { ar: 'كما تصل إلى القراء', en: 'As readers get it' },
  notSaved: {
    ar: 'لم تُحفظ المسودة، فلم يُنشر شيء. أصلح الحقول المعلَّمة.',
    en: 'The draft could not be saved, so nothing was published. Mend the marked fields.',
  },
  failed: { ar: 'تعذّر الاتصال. لم يتغير شيء؛ حاول ثانية.', en: 'No connection. Nothing changed; try again.' },
  needsReasons: {
    ar: 'اكتب سببًا لكل تحذير ثم انشر.',
    en: 'Give a reason for every warning, then publish.',
  },
  blocked: { ar: 'في الفحص ما يمنع النشر.', en: 'What the checks found blocks publishing.' },
  notLive: { ar: 'لا طبعة منشورة بهذه اللغة.', en: 'No edition is live in this language.' },

  schedule: { ar: 'جدولة النشر', en: 'Schedule' },
  scheduleAt: { ar: 'الموعد', en: 'Date and time' },
  scheduleZone: { ar: 'بتوقيت', en: 'Time zone' },
  scheduleNoSuchHour: {
    ar: 'لا وجود لهذه الساعة في ذلك اليوم: تُقدَّم فيها الساعات.',
    en: 'There is no such time on that day: the clocks go forward.',
  },
  scheduleTwice: {
    ar: 'تتكرر هذه الساعة، إذ تُؤخَّر الساعات: أيّ مرة؟',
    en: 'This time comes twice, for the clocks go back: which one?',
  },
  scheduleFirst: { ar: 'المرة الأولى ({offset})', en: 'the first time ({offset})' },
  scheduleSecond: { ar: 'المرة الثانية ({offset})', en: 'the second time ({offset})' },
  scheduleDone: { ar: 'حُدد الموعد: {time}.', en: 'Scheduled for {time}.' },
  unschedule: { ar: 'إلغاء الموعد', en: 'Cancel the schedule' },
  unscheduled: { ar: 'أُلغي الموعد.', en: 'The schedule was cancelled.' },

  correct: { ar: 'نشر تصحيح', en: 'Publish a correction' },
  correctKind: { ar: 'نوع التصحيح', en: 'Kind' },
  kind_typo: { ar: 'خطأ مطبعي', en: 'Typo' },
  kind_clarification: { ar: 'توضيح', en: 'Clarification' },
  kind_correction: { ar: 'تصحيح', en: 'Correction' },
  kind_update: { ar: 'تحديث', en: 'Update' },
  kind_retraction: { ar: 'تراجع', en: 'Retraction' },
  noteAr: { ar: 'ما يقال للقراء بالعربية', en: 'What readers are told, in Arabic' },
  noteEn: { ar: 'ما يقال للقراء بالإنجليزية', en: 'What readers are told, in English' },

  withdraw: { ar: 'سحب القصة', en: 'Withdraw' },
  withdrawKind: { ar: 'كيف تُسحب', en: 'How' },
  withdrawUnpublished: { ar: 'بلا إشعار للقراء', en: 'Without a notice' },
  withdrawRecalled: { ar: 'بإشعار للقراء', en: 'With a public notice' },
  withdrawReason: { ar: 'السبب (للمكتب وحده)', en: 'Reason (for the desk only)' },
  withdrawNotice: { ar: 'الإشعار الذي يقرؤه القراء', en: 'Notice to readers' },
  withdrawn: { ar: 'سُحبت القصة بهذه اللغة.', en: 'The story was withdrawn in this language.' },

  verification: { ar: 'التحقق', en: 'Verification' },
  stateNow: { ar: 'الحالة الآن', en: 'State now' },
  recordVerification: { ar: 'تسجيل تحقق', en: 'Record a verification' },
  outcome: { ar: 'النتيجة', en: 'Outcome' },
  method: { ar: 'كيف', en: 'Method' },
  note: { ar: 'ملاحظة', en: 'Note' },
  record: { ar: 'تسجيل', en: 'Record' },
  recorded: { ar: 'سُجّل. الحالة الآن: {state}.', en: 'Recorded. The state is now: {state}.' },
  fourEyes: {
    ar: 'أدخلتَ هذا الاقتباس أو عدّلته أو كتبت صيغته، ولا يتحقق أحد مما كتبه: اطلب ذلك من زميل.',
    en: 'You entered, changed or rendered this quote, and nobody verifies their own work: ask a colleague.',
  },
  saveQuoteFirst: { ar: 'احفظ الاقتباس أولًا.', en: 'Save the quote first.' },
  saveQuoteChanges: {
    ar: 'احفظ التعديلات أولًا: يشمل التحقق ما هو محفوظ.',
    en: 'Save your changes first: a verification vouches for what is saved.',
  },
  wordings: { ar: 'مقارنة الصيغ', en: 'Wordings compared' },
  wordingsDiffer: { ar: 'صيغ مختلفة: {count}', en: 'that differ: {count}' },
  wordingsAgree: { ar: 'متفقة', en: 'all agree' },
  theOriginal: { ar: 'الأصل', en: 'The original' },
  renditionAr: { ar: 'الصيغة العربية', en: 'The Arabic rendition' },
  renditionEn: { ar: 'الصيغة الإنجليزية', en: 'The English rendition' },
  untitledDocument: { ar: 'وثيقة بلا عنوان', en: 'A document without a title' },
  comparedWith: { ar: 'مقارنةً مع', en: 'compared with' },
  sameWords: { ar: 'الكلمات نفسها', en: 'The same words' },
  wordsAdded: { ar: '[أُضيف:]', en: '[added:]' },
  wordsRemoved: { ar: '[حُذف:]', en: '[removed:]' },
  theDifference: { ar: 'الفرق عن السجل:', en: 'How it differs from the record:' },
  raiseDispute: { ar: 'تسجيل اعتراض', en: 'Raise a dispute' },
  grounds: { ar: 'الأسباب', en: 'Grounds' },
  raisedBy: { ar: 'المعترض', en: 'Who disputes it' },
  openDispute: { ar: 'اعتراض مفتوح', en: 'Open dispute' },
  uphold: { ar: 'قبول الاعتراض', en: 'Uphold' },
  reject: { ar: 'رد الاعتراض', en: 'Reject' },
  retract: { ar: 'سحب الاقتباس', en: 'Retract the quote' },

  uses: { ar: 'أين يُستعمل', en: 'Where it is used' },
  usesLive: { ar: 'لدى القراء الآن', en: 'Readers have it now in' },
  usesDrafts: { ar: 'في المسودات', en: 'In drafts' },
  usesNone: { ar: 'لا تستعمله أي قصة.', en: 'No story uses it.' },
  untitled: { ar: '(بلا عنوان)', en: '(no headline)' },
  loading: { ar: 'يجري التحميل…', en: 'Loading…' },

  otherLanguage_ar: { ar: 'النص العربي إلى جانبه', en: 'The Arabic beside it' },
  otherLanguage_en: { ar: 'النص الإنجليزي إلى جانبه', en: 'The English beside it' },
  otherLanguageEmpty: { ar: 'لم تُكتب بعد بهذه اللغة.', en: 'Not written in this language yet.' },

  welcome: { ar: 'أهلًا {name}', en: 'Welcome, {name}' },
  attention: { ar: 'ما ينتظر المكتب', en: 'What the desk should look at' },
  nothingWaits: { ar: 'لا شيء ينتظر.', en: 'Nothing waits.' },
  reopenedStories: {
    ar: 'قصص منشورة تجب مراجعتها: تغيّرت حالة اقتباس فيها',
    en: 'Live stories to look at again: a quote of theirs changed state',
  },
  failedSchedules: { ar: 'قصص حان موعدها ولم تُنشر', en: 'Stories whose time came and that did not go out' },
  waitingSchedules: { ar: 'قصص تنتظر موعدها', en: 'Stories that wait for their hour' },
  helplinesDue: { ar: 'خطوط مساعدة حان موعد مراجعتها', en: 'Helplines whose check is due' },
  quotesUnverified: {
    ar: 'اقتباسات في المسودات لم يُتحقق منها',
    en: 'Quotes in drafts that nobody has verified',
  },
  andMore: { ar: 'و{count} غيرها', en: 'and {count} more' },
} as const satisfies Record<string, Message>

export type TextKey = keyof typeof texts
export type Language = 'ar' | 'en'

/** The admin's language: anything that is not English is Arabic, the desk's first language. */
export const languageOf = (code: string): Language => (code === 'en' ? 'en' : 'ar')

/** One text of the catalogue, with `{name}` replaced from `values`. */
export function text(language: Language, key: TextKey, values: Record<string, string | number> = {}): string {
  return texts[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}

/** A moment as the desk reads it, with European digits in both languages. */
export function moment(language: Language, iso: string, zone?: string): string {
  return new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(iso))
}
