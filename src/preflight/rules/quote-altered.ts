import { changesWords, partDifference } from '../../attribution/word-difference'
import { quotedRuns } from '../../language/quote-marks'
import { firstByPath } from '../text-paths'
import type { Rule, RuleFinding, SimilarQuote } from '../types'

function altered({ label }: SimilarQuote): Pick<RuleFinding, 'message' | 'fix'> {
  return {
    message: {
      ar: `كلام بين علامتي اقتباس يكاد يكون «${label}»، لكن كلماته تغيّرت.`,
      en: `Words in quotation marks that are almost “${label}”, but were altered.`,
    },
    fix: {
      ar: 'ضع سجل الاقتباس مكانه بكلماته، أو انقل المعنى بلا علامتي اقتباس.',
      en: 'Put the quote’s record in their place, in its own words, or report what was said without quotation marks.',
    },
  }
}

function typed({ label }: SimilarQuote): Pick<RuleFinding, 'message' | 'fix'> {
  return {
    message: {
      ar: `كُتبت كلمات «${label}» في النص، والقصة لا تستعمل سجلها.`,
      en: `The words of “${label}” were typed into the text; the story does not use their record.`,
    },
    fix: {
      ar: 'ضع سجل الاقتباس مكانها ليُذكر قائله ومصدره ويصله كل تصحيح.',
      en: 'Put the quote’s record in their place, so that its speaker and source go with it and corrections reach it.',
    },
  }
}

/**
 * Words of record that stand in the prose in quotation marks, changed: the speaker is made to say what they did not. The
 * same words, unchanged, are no lie, but nothing vouches for them either.
 */
export const quoteAltered: Rule = {
  id: 'quote-altered',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'Reuters Handbook (never alter quotes)',
  check({ texts, similarQuotes }) {
    const byPath = firstByPath(texts)
    return similarQuotes.flatMap((similar): RuleFinding[] => {
      const { path, start, end, quote, words } = similar
      const text = byPath.get(path)?.text.slice(start, end)
      if (!text) return []
      const [run] = quotedRuns(text)
      const difference = partDifference(words, run?.text ?? text)
      const isAltered = changesWords(difference)
      return [
        {
          path,
          range: { start, end, text },
          subject: { collection: 'quotes', id: quote },
          ...(isAltered ? { ...altered(similar), difference } : typed(similar)),
        },
      ]
    })
  },
}
