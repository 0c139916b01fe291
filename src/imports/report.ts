import type { Locale } from '../body/types'
import type { Level } from '../preflight/types'
import type { ImportOutcome } from './import-story'
import type { ImportedText } from './types'

const LEVELS: Record<Level, Record<Locale, string>> = {
  block: { ar: 'يمنع النشر', en: 'stops' },
  warn: { ar: 'يحتاج إلى إقرار', en: 'needs a reason' },
  note: { ar: 'ملاحظة', en: 'note' },
}

/** What came of an import, line by line, in the account's own language. */
export function reportLines(
  { article, locale, findings, language }: ImportOutcome,
  text: ImportedText,
  adminUrl: string,
): string[] {
  const inArabic = language === 'ar'
  const tongue = inArabic
    ? { ar: 'بالعربية', en: 'بالإنجليزية' }[locale]
    : { ar: 'in Arabic', en: 'in English' }[locale]
  const blocks = text.body.length
  return [
    inArabic
      ? `صارت مسودة ${tongue}، عدد كتلها ${blocks}: ${text.headline ?? 'بلا عنوان، اكتب عنوانًا لها'}`
      : `A draft ${tongue}, ${blocks} blocks: ${text.headline ?? 'no headline was found, write one'}`,
    ...text.leftOut.map(({ what, count }) =>
      inArabic ? `لم يؤخذ: ${what.ar} (${count})` : `Left out: ${what.en} (${count})`,
    ),
    inArabic ? `الفحص وجد ${findings.length}:` : `Preflight found ${findings.length}:`,
    ...findings.map(({ level, message, range }) => {
      const words = range ? ` ⟨${range.text.replace(/\s+/gu, ' ').slice(0, 80)}⟩` : ''
      return `- [${LEVELS[level][language]}] ${message[language]}${words}`
    }),
    `${adminUrl}/admin/collections/articles/${article}?locale=${locale}`,
  ]
}
