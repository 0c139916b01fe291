import { latinMarksInArabic } from '../../language/arabic-punctuation'
import type { Rule } from '../types'

const DUE: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** Arabic has its own comma, semicolon and question mark. */
export const arabicPunctuation: Rule = {
  id: 'arabic-punctuation',
  level: 'note',
  lowerable: true,
  guideline: 'House style',
  check({ texts, locale }) {
    if (locale !== 'ar') return []
    return texts.flatMap(({ path, text, label }) =>
      latinMarksInArabic(text).map(({ start, end, text: mark }) => ({
        path,
        range: { start, end, text: mark },
        message: {
          ar: `${label.ar}: علامة ترقيم لاتينية «${mark}» في نص عربي.`,
          en: `${label.en}: the Latin mark “${mark}” in Arabic text.`,
        },
        fix: { ar: `اكتب «${DUE[mark] ?? ''}».`, en: `Write “${DUE[mark] ?? ''}”.` },
      })),
    )
  },
}
