import { isBackTranslation, type BackTranslation } from '../../attribution/back-translation'
import { isVerbatim, speaks } from '../../attribution/rendering'
import type { Facts, Message, QuoteFact, Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

const FIND_IT: Message = {
  ar: 'ابحث عن الأصل، أو انقل المعنى بلا علامتي اقتباس منسوبًا إلى من نقله.',
  en: 'Find the original, or report what was said without quotation marks, crediting who reported it.',
}

const SAYS: Record<Exclude<BackTranslation, 'no'>, { message: Message; fix: Message }> = {
  yes: {
    message: {
      ar: 'هذه الصيغة ترجمة عن ترجمة، عادت إلى لغة القائل وليست كلماته.',
      en: "this wording is a translation of a translation, back in the speaker's language, and not the speaker's words.",
    },
    fix: FIND_IT,
  },
  speakerUnknown: {
    message: {
      ar: 'الصيغة منقولة عن تقرير بلغة أخرى، ولغة القائل غير معروفة: قد تكون ترجمة عن ترجمة.',
      en: "the wording was taken from a report in another language, and the speaker's language is not known: it may be a translation of a translation.",
    },
    fix: {
      ar: 'سجّل اللغة التي قيل بها الكلام، أو انقل المعنى بلا علامتي اقتباس منسوبًا إلى من نقله.',
      en: 'Record the language it was said in, or report what was said without quotation marks, crediting who reported it.',
    },
  },
  reportUnknown: {
    message: {
      ar: 'الصيغة منقولة عن تقرير لم تُسجَّل لغته: قد تكون ترجمة عن ترجمة.',
      en: 'the wording was taken from a report whose language nobody recorded: it may be a translation of a translation.',
    },
    fix: {
      ar: 'سجّل لغة التقرير في «من نقله»، أو انقل المعنى بلا علامتي اقتباس منسوبًا إلى من نقله.',
      en: 'Record the language of the report under “Reported by”, or report what was said without quotation marks, crediting who reported it.',
    },
  },
  basisUnknown: {
    message: {
      ar: 'الصيغة بلغة القائل وليست النص الأصلي، ولم يُسجَّل عن أي نص أُخذت: قد تكون ترجمة عن ترجمة.',
      en: "the wording is in the speaker's language but is not the original, and nobody recorded what it was taken from: it may be a translation of a translation.",
    },
    fix: {
      ar: 'سجّل في الصيغة عن أي نص أُخذت، أو ابحث عن الأصل.',
      en: 'Record in the rendition what it was taken from, or find the original.',
    },
  },
  throughOther: {
    message: {
      ar: 'الصيغة بلغة القائل، لكنها وصلت عبر ناقل بلغة أخرى: قد تكون كلماته عادت مترجمة.',
      en: "the wording is in the speaker's language but came by way of a report in another one: the words may have been translated back.",
    },
    fix: {
      ar: 'تأكد من أن التقرير سمع القائل بلغته ولم يترجمه عن غيره، أو انقل المعنى بلا علامتي اقتباس.',
      en: 'Make sure that the report heard the speaker in that language and did not translate another report, or report what was said without quotation marks.',
    },
  },
}

/** Languages of the wordings that stand in the chain before the first one in this language, as far as they were copied. */
function languagesBefore({ wordings }: QuoteFact, locale: Facts['locale']): (string | null)[] {
  const languages = wordings.map(({ language }) => language)
  const own = languages.findIndex((language) => speaks(language, locale))
  return own < 0 ? [] : languages.slice(0, own)
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
      const verdict = isBackTranslation(
        { ...rendition, originalLanguage, languagesBefore: languagesBefore(quote, facts.locale) },
        facts.locale,
      )
      // A translation from nobody knows what is the matter of `quote-translated`, which asks for all of it at once.
      if (verdict === 'no' || (verdict === 'basisUnknown' && originalLanguage === null)) return []
      const { message, fix } = SAYS[verdict]
      return [
        {
          // A chain may list reports that stand beside each other: the record cannot tell, so a person does.
          ...(verdict === 'throughOther' ? { level: 'warn' } : {}),
          path: `quotes.${id}.renditions`,
          range: { start: 0, end: rendition.text.length, text: rendition.text },
          subject: { collection: 'quotes', id },
          message: { ar: `«${label}»: ${message.ar}`, en: `“${label}”: ${message.en}` },
          fix,
        },
      ]
    })
  },
}
