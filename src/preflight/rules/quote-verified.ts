import type { QuoteState } from '../../delivery/content'
import { QUOTE_STATES } from '../../fields/vocabulary'
import type { Message, QuoteFact, Rule } from '../types'
import { usedQuotes } from '../used-quotes'

/** Words in quotation marks need a verbatim check; reported speech and figures need to have been checked at all. */
export const SUFFICIENT_STATES: Record<QuoteFact['form'], readonly QuoteState[]> = {
  direct: ['verified_verbatim'],
  partial: ['verified_verbatim'],
  document: ['verified_verbatim', 'primary_located'],
  paraphrase: [
    'verified_verbatim',
    'verified_paraphrase',
    'primary_located',
    'secondary_only',
    'original_not_located',
  ],
  figure: ['verified_verbatim', 'verified_paraphrase', 'primary_located', 'secondary_only'],
}

/** `quote-disputed` speaks of these. */
const SETTLED_BY_DISPUTE = new Set<QuoteState>(['disputed', 'retracted'])

function inWords(state: QuoteState): Message {
  const [, ar, en] = QUOTE_STATES.find(([value]) => value === state) ?? [state, state, state]
  return { ar, en: en.toLowerCase() }
}

/**
 * No quote goes out whose verification is missing or lapsed. What could not be located goes out as reported speech
 * with the named reporter, never in quotation marks (gate G2).
 */
export const quoteVerified: Rule = {
  id: 'quote-verified',
  level: 'block',
  lowerable: false,
  guideline: 'Reuters Handbook (quotes); IFCN commitments',
  check(facts) {
    return usedQuotes(facts).flatMap((quote) => {
      const { id } = quote
      if (SETTLED_BY_DISPUTE.has(quote.state) || SUFFICIENT_STATES[quote.form].includes(quote.state))
        return []
      const verbatim = quote.form === 'direct' || quote.form === 'partial'
      return [
        {
          path: `quotes.${id}`,
          subject: { collection: 'quotes', id },
          message: {
            ar: `«${quote.label}»: حالة التحقق لا تكفي لنشره بهذه الصيغة (${inWords(quote.state).ar}).`,
            en: `“${quote.label}”: its verification does not suffice for this form (${inWords(quote.state).en}).`,
          },
          fix: verbatim
            ? {
                ar: 'تحقق من النص حرفيًا، أو حوّله إلى كلام منقول منسوب إلى ناقله.',
                en: 'Verify the exact words, or turn it into reported speech credited to the reporter.',
              }
            : {
                ar: 'اطلب من مدقق الوقائع أن يتحقق منه ويسجّل النتيجة.',
                en: 'Ask a fact-checker to check it and record the outcome.',
              },
        },
      ]
    })
  },
}
