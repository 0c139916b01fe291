import { isBackTranslation } from '../../attribution/back-translation'
import { isVerbatim } from '../../attribution/rendering'
import type { Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

const fix = {
  ar: 'ابحث عن الأصل، أو انقل المعنى بلا علامتي اقتباس منسوبًا إلى من نقله.',
  en: 'Find the original, or report what was said without quotation marks, crediting who reported it.',
}

/** Words in quotation marks never come back into the speaker's own language through another one (gate G4). */
export const quoteBackTranslated: Rule = {
  id: 'quote-back-translated',
  level: 'block',
  lowerable: false,
  guideline: 'Reuters Handbook (pickups translated back)',
  check(facts) {
    return usedQuotes(facts).flatMap((quote): RuleFinding[] => {
      const { id, label, form, rendition, originalLanguage } = quote
      if (!rendition || !isVerbatim(form)) return []
      const verdict = isBackTranslation({ ...rendition, originalLanguage }, facts.locale)
      if (verdict === 'no') return []
      return [
        {
          path: `quotes.${id}.renditions`,
          range: { start: 0, end: rendition.text.length, text: rendition.text },
          subject: { collection: 'quotes', id },
          fix,
          message:
            verdict === 'yes'
              ? {
                  ar: `«${label}»: هذه الصيغة ترجمة عن ترجمة، عادت إلى لغة القائل وليست كلماته.`,
                  en: `“${label}”: this wording is a translation of a translation, back in the speaker's language, and not the speaker's words.`,
                }
              : {
                  ar: `«${label}»: الصيغة منقولة عن تقرير بلغة أخرى، ولغة القائل غير معروفة: قد تكون ترجمة عن ترجمة.`,
                  en: `“${label}”: the wording was taken from a report in another language, and the speaker's language is not known: it may be a translation of a translation.`,
                },
        },
      ]
    })
  },
}
