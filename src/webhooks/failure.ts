import type { Message } from '../preflight/types'

/** Why a delivery did not succeed, in words for the desk. Kept in `last_error`, where a detail may follow after a blank. */
export const FAILURES = {
  address: {
    ar: 'العنوان غير صالح: يجب أن يبدأ بـ https:// وألا يحمل اسم مستخدم.',
    en: 'The address is not valid: it must begin with https:// and carry no user name.',
  },
  private: {
    ar: 'يؤدي العنوان إلى شبكة خاصة، ولا ترسل أمانة إليها شيئًا.',
    en: 'The address leads into a private network, and Amana sends nothing there.',
  },
  unresolvable: { ar: 'لم يُعثر على المضيف في نظام الأسماء.', en: 'The host name cannot be resolved.' },
  timeout: { ar: 'لم يُجب الهدف في عشر ثوانٍ.', en: 'The target did not answer within ten seconds.' },
  connection: { ar: 'تعذّر الاتصال بالهدف.', en: 'The target could not be reached.' },
  certificate: {
    ar: 'شهادة الهدف غير صالحة أو لا يُوثق بها.',
    en: 'The certificate of the target is not valid or not trusted.',
  },
  redirect: {
    ar: 'أجاب الهدف بتحويل إلى عنوان آخر، ولا تتبع أمانة التحويلات.',
    en: 'The target answered with a redirect, and Amana follows none.',
  },
  gone: { ar: 'أجاب الهدف 410: لم يعد يستقبل.', en: 'The target answered 410: it no longer receives.' },
  status: { ar: 'لم يقبل الهدف الرسالة.', en: 'The target did not accept the message.' },
  secret: {
    ar: 'لا يُقرأ السر: تغيّر PAYLOAD_SECRET. أنشئ سرًّا جديدًا.',
    en: 'The secret cannot be read: PAYLOAD_SECRET has changed. Make a new secret.',
  },
  stopped: { ar: 'توقف العامل أثناء الإرسال.', en: 'The worker stopped while it was sending.' },
} satisfies Record<string, Message>

export type FailureCode = keyof typeof FAILURES

export interface Failure {
  code: FailureCode
  /** What the machine said, for example `ECONNREFUSED`. */
  detail?: string
}

export const writeFailure = ({ code, detail }: Failure): string => (detail ? `${code} ${detail}` : code)

/** Reads what `writeFailure` wrote; null for null. */
export function readFailure(text: string | null): (Failure & { message: Message }) | null {
  const [code = '', ...detail] = (text ?? '').split(' ')
  if (!Object.hasOwn(FAILURES, code)) return null
  return {
    code: code as FailureCode,
    ...(detail.length > 0 ? { detail: detail.join(' ') } : {}),
    message: FAILURES[code as FailureCode],
  }
}
