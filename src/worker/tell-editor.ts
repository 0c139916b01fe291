import type { Payload } from 'payload'

import { wallAt } from '../acts/wall-time'
import { LOCALES, type Locale } from '../body/types'

/** A story that was not published at its hour, and who had set it. */
export interface Missed {
  article: string
  locale: Locale
  requestedBy: string
  dueAt: Date
  zone: string
}

const LANGUAGE = { ar: { ar: 'العربية', en: 'Arabic' }, en: { ar: 'الإنجليزية', en: 'English' } }

/** In both languages: mail is read where nobody knows which one the reader has chosen. */
function letterOf({ article, locale, dueAt, zone }: Missed): { subject: string; text: string } {
  const time = `${wallAt(zone, dueAt).replace('T', ' ')} (${zone})`
  const base = process.env.PUBLIC_URL
  const address = base
    ? `${new URL(base).origin}/admin/collections/articles/${article}?locale=${locale}`
    : null
  const lines = {
    ar: [
      `حان موعد قصة جدولتَ نشرها بـ${LANGUAGE[locale].ar}، ولم تُنشر.`,
      `الموعد: \u2066${time}\u2069`,
      'السبب مذكور في لوحة «الفحص والنشر» من القصة، وفي الصفحة الأولى.',
    ],
    en: [
      `The time came of a story that you had scheduled in ${LANGUAGE[locale].en}, and it was not published.`,
      `Its time: ${time}`,
      'The panel “Check and publish” of the story says why, and so does the dashboard.',
    ],
  }
  return {
    subject: 'لم تُنشر قصة في موعدها · A scheduled story was not published',
    text: [...LOCALES.map((language) => lines[language].join('\n')), ...(address ? [address] : [])].join(
      '\n\n',
    ),
  }
}

/**
 * Tells whoever scheduled a story that it did not go out. Mail leaves the desk: there is no word of the story in it and
 * nothing of what was found, which may name a child.
 */
export async function tellEditor(payload: Payload, missed: Missed): Promise<void> {
  const user = await payload.findByID({
    collection: 'users',
    id: missed.requestedBy,
    depth: 0,
    disableErrors: true,
    // The worker is nobody: it reads one address, and writes to it.
    overrideAccess: true,
  })
  if (!user?.email) return
  await payload.sendEmail({ to: user.email, ...letterOf(missed) })
}
