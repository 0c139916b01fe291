import { speaks } from '../../attribution/rendering'
import type { Facts, QuoteFact, Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

/** The desk's own wording in the language of the original, or of the report it was taken from, is no translation. */
function isTranslation({ rendition, originalLanguage }: QuoteFact, locale: Facts['locale']): boolean {
  if (!rendition || rendition.isOriginal) return false
  return !speaks(originalLanguage, locale) && !speaks(rendition.basisLanguage, locale)
}

/** A translation says who made it and from what; so does a story that was translated as a whole. */
export const quoteTranslated: Rule = {
  id: 'quote-translated',
  level: 'block',
  lowerable: true,
  guideline: 'Reuters Handbook (translated quotes)',
  check(facts) {
    const quotes = usedQuotes(facts)
      .filter((quote) => isTranslation(quote, facts.locale))
      .flatMap(({ id, label, rendition }): RuleFinding[] => {
        if (rendition?.translator && rendition.basis) return []
        return [
          {
            path: `quotes.${id}.renditions`,
            subject: { collection: 'quotes', id },
            message: rendition?.translator
              ? {
                  ar: `«${label}»: لم يُذكر عن أي نص تُرجم.`,
                  en: `“${label}”: nobody says what it was translated from.`,
                }
              : {
                  ar: `«${label}»: ترجمة بلا اسم مترجم.`,
                  en: `“${label}”: a translation without a translator.`,
                },
            fix: {
              ar: 'اذكر في صيغة الاقتباس من ترجمها وعن أي نص.',
              en: 'Say in the rendition who translated it, and from what.',
            },
          },
        ]
      })
    const { translation } = facts.article
    if (!translation || translation.translator) return quotes
    return [
      ...quotes,
      {
        path: 'translation.translator',
        message: {
          ar: 'القصة مترجمة، ولم يُذكر من ترجمها.',
          en: 'The story is a translation, and nobody is named as its translator.',
        },
        fix: { ar: 'اكتب اسم المترجم في تبويب «العرض».', en: 'Name the translator, under “Presentation”.' },
      },
    ]
  },
}
