import type { Rule } from '../types'
import { usedQuotes } from '../used-quotes'

/** What goes out is the original itself or a rendition that somebody else than its writer approved (gate G3). */
export const quoteApproved: Rule = {
  id: 'quote-approved',
  level: 'block',
  lowerable: false,
  guideline: 'Reuters Handbook (never alter quotes)',
  check(facts) {
    return usedQuotes(facts)
      .filter(({ rendition }) => rendition && !rendition.approved)
      .map(({ id, label, rendition }) => ({
        path: `quotes.${id}.renditions`,
        range: { start: 0, end: rendition?.text.length ?? 0, text: rendition?.text ?? '' },
        subject: { collection: 'quotes', id },
        message: {
          ar: `«${label}»: لم يعتمد أحد صيغته بهذه اللغة.`,
          en: `“${label}”: nobody has approved its rendition in this language.`,
        },
        fix: {
          ar: 'اطلب من زميل لم يكتب الصيغة أن يقارنها بالأصل ويعتمدها.',
          en: 'Ask a colleague who did not write it to compare it with the original and approve it.',
        },
      }))
  },
}
