import type { Message } from '../../preflight/types'

/** What the panel of a webhook says. */
export const WEBHOOK_TEXTS = {
  title: { ar: 'الإرسال', en: 'Deliveries' },
  saveFirst: {
    ar: 'احفظ الخطاف أولًا، ثم أنشئ سره هنا.',
    en: 'Save the webhook first, then make its secret here.',
  },
  saveChanges: { ar: 'احفظ التعديلات أولًا.', en: 'Save your changes first.' },
  none: { ar: 'لم يُرسل شيء بعد.', en: 'Nothing was sent yet.' },
  counts: {
    ar: 'في الانتظار: {waiting} · وصلت: {delivered} · ستُعاد: {failed} · توقفت: {dead}',
    en: 'Waiting: {waiting} · delivered: {delivered} · to be tried again: {failed} · given up: {dead}',
  },
  event: { ar: 'الحدث', en: 'Event' },
  state: { ar: 'الحالة', en: 'State' },
  when: { ar: 'متى', en: 'When' },
  attempts: { ar: 'المحاولات', en: 'Attempts' },
  answer: { ar: 'الجواب', en: 'Answer' },
  act: { ar: 'إجراء', en: 'Action' },
  state_waiting: { ar: 'في الانتظار', en: 'Waiting' },
  state_delivered: { ar: 'وصلت', en: 'Delivered' },
  state_failed: { ar: 'ستُعاد', en: 'Will be retried' },
  state_dead: { ar: 'توقفت المحاولات', en: 'Given up' },
  nextAt: { ar: 'المحاولة التالية: {time}', en: 'next attempt {time}' },
  'edition.published': { ar: 'نُشرت طبعة', en: 'Published' },
  'edition.corrected': { ar: 'نُشر تصحيح', en: 'Corrected' },
  'edition.withdrawn': { ar: 'سُحبت قصة', en: 'Withdrawn' },
  'node.changed': { ar: 'تغيّر سجل', en: 'Record changed' },
  replay: { ar: 'إعادة الإرسال', en: 'Send again' },
  replayDead: { ar: 'إعادة كل ما توقف', en: 'Send all given-up ones again' },
  queued: { ar: 'أُعيدت إلى قائمة الإرسال: {count}', en: 'Put back to be sent: {count}' },
  test: { ar: 'إرسال تجربة', en: 'Send a test' },
  testDelivered: { ar: 'وصلت التجربة (الجواب {status}).', en: 'The test arrived (answer {status}).' },
  testFailed: { ar: 'لم تصل التجربة: {why}', en: 'The test did not arrive: {why}' },
  rotate: { ar: 'سر جديد', en: 'New secret' },
  rotateHelp: {
    ar: 'يظهر السر الجديد هنا مرة واحدة. يبقى السر القديم صالحًا أربعًا وعشرين ساعة.',
    en: 'A new secret is shown here once. The old one stays valid for 24 hours.',
  },
  secretShown: {
    ar: 'انسخ السر الآن؛ لن يظهر مرة أخرى.',
    en: 'Copy the secret now; it will not be shown again.',
  },
  refresh: { ar: 'تحديث', en: 'Refresh' },
  working: { ar: 'يجري التنفيذ…', en: 'Working…' },
  failed: { ar: 'تعذّر الاتصال. حاول ثانية.', en: 'No connection. Try again.' },
} satisfies Record<string, Message>

export type WebhookText = keyof typeof WEBHOOK_TEXTS
