import { isVerbatim, speaks } from '../../attribution/rendering'
import type { Facts, QuoteFact, Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

/**
 * The desk's own wording in the language of the original is no translation. Nor is its report of what another report in
 * this language said; but words in quotation marks that were said in another language are one, whoever made it.
 */
function isTranslation({ form, rendition, originalLanguage }: QuoteFact, locale: Facts['locale']): boolean {
  if (!rendition || rendition.isOriginal || speaks(originalLanguage, locale)) return false
  return !speaks(rendition.basisLanguage, locale) || (isVerbatim(form) && originalLanguage !== null)
}

function aboutQuote({ id, label, rendition }: QuoteFact): RuleFinding[] {
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
}

function aboutStory({ article: { translation }, locale }: Facts): RuleFinding[] {
  if (!translation) return []
  if (translation.from === locale) {
    return [
      {
        level: 'warn',
        path: 'translation.from',
        message: {
          ar: 'سُجّل أن القصة مترجمة عن لغتها نفسها.',
          en: 'The story is recorded as a translation from its own language.',
        },
        fix: {
          ar: 'صحّح لغة الأصل في تبويب «العرض»، أو أفرغها إن لم تكن القصة مترجمة.',
          en: 'Correct the language it was translated from, under “Presentation”, or clear it where the story is no translation.',
        },
      },
    ]
  }
  if (translation.translator) return []
  return [
    {
      path: 'translation.translator',
      message: {
        ar: 'القصة مترجمة، ولم يُذكر من ترجمها.',
        en: 'The story is a translation, and nobody is named as its translator.',
      },
      fix: { ar: 'اكتب اسم المترجم في تبويب «العرض».', en: 'Name the translator, under “Presentation”.' },
    },
  ]
}

/** A translation says who made it and from what; so does a story that was translated as a whole. */
export const quoteTranslated: Rule = {
  id: 'quote-translated',
  level: 'block',
  lowerable: true,
  guideline: 'Reuters Handbook (translated quotes)',
  check(facts) {
    const quotes = usedQuotes(facts).filter((quote) => isTranslation(quote, facts.locale))
    return [...quotes.flatMap(aboutQuote), ...aboutStory(facts)]
  },
}
