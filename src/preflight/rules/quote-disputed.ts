import type { QuoteFact, Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

function retracted({ label }: QuoteFact): Pick<RuleFinding, 'message' | 'fix'> {
  return {
    message: {
      ar: `«${label}»: سحب المكتب هذا الاقتباس، فلا يُنشر ثانية.`,
      en: `“${label}”: the desk has retracted this quote. It does not go out again.`,
    },
    fix: {
      ar: 'احذفه من القصة وراجع ما بُني عليه فيها.',
      en: 'Take it out of the story, and look again at what the story builds on it.',
    },
  }
}

function disputed({ label }: QuoteFact): Pick<RuleFinding, 'message' | 'fix'> {
  return {
    message: {
      ar: `«${label}»: عليه اعتراض مفتوح لم يُبتّ فيه.`,
      en: `“${label}”: a dispute of it is open.`,
    },
    fix: {
      ar: 'اطلب البتّ في الاعتراض من تبويب «التحقق» في سجل الاقتباس، أو احذفه من القصة حتى يُبتّ فيه.',
      en: 'Have the dispute settled, under “Verification” in the quote’s record, or leave the quote out until it is.',
    },
  }
}

/** Nothing new goes out with a quote that somebody disputes or that the desk took back (gate G8), whatever its form. */
export const quoteDisputed: Rule = {
  id: 'quote-disputed',
  level: 'block',
  lowerable: false,
  guideline: 'IFCN commitments (corrections); Reuters Handbook (quotes)',
  check(facts) {
    return usedQuotes(facts)
      .filter(({ state }) => state === 'disputed' || state === 'retracted')
      .map((quote) => ({
        path: `quotes.${quote.id}`,
        subject: { collection: 'quotes', id: quote.id },
        ...(quote.state === 'retracted' ? retracted(quote) : disputed(quote)),
      }))
  },
}
