import type { Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

/** A quote has words in the locale that is published: the original, or a rendition with its translator and basis. */
export const quoteRendered: Rule = {
  id: 'quote-rendered',
  level: 'block',
  lowerable: false,
  guideline: 'Reuters Handbook (translated quotes)',
  check(facts) {
    return usedQuotes(facts).flatMap((quote): RuleFinding[] => {
      const { id } = quote
      if (quote.rendition) return []
      const tongue =
        facts.locale === 'ar' ? { ar: 'بالعربية', en: 'Arabic' } : { ar: 'بالإنجليزية', en: 'English' }
      return [
        {
          path: `quotes.${id}.renditions`,
          subject: { collection: 'quotes', id },
          message: {
            ar: `«${quote.label}»: لا نص له ${tongue.ar}.`,
            en: `“${quote.label}”: it has no text in ${tongue.en}.`,
          },
          fix: {
            ar: `أضف صيغته ${tongue.ar} واذكر من ترجمها وعن أي نص.`,
            en: `Add its rendition in ${tongue.en}, with the translator and what it was translated from.`,
          },
        },
      ]
    })
  },
}
