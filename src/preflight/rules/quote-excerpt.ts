import { isFaithfulExcerpt, spokenWords } from '../../attribution/excerpt'
import { partDifference } from '../../attribution/word-difference'
import { withoutSpareMarks } from '../../language/normalise'
import type { QuoteUseFact, Rule, RuleFinding } from '../types'

const COPY = {
  ar: 'ليس جزءًا من الاقتباس.',
  en: 'is not a part of the quote.',
  fix: {
    ar: 'انسخ المقتطف من نص الاقتباس كما هو.',
    en: 'Copy the excerpt from the quote as it stands.',
  },
}
const OMISSION = {
  ar: 'يحذف من الاقتباس كلامًا من غير إقرار بالحذف.',
  en: 'leaves words of the quote out, and nobody marked it so.',
  fix: {
    ar: 'فعّل «فيه حذف (…)» إن كان الحذف لا يغيّر المعنى، أو انسخ الاقتباس متصلًا.',
    en: 'Tick “Words are left out (…)” if the meaning stays what it was, or quote it without a gap.',
  },
}
const ADDITION = {
  ar: 'فيه كلام بين قوسين ليس في الاقتباس، من غير إقرار بالإضافة.',
  en: 'has words in brackets that are not in the quote, and nobody marked it so.',
  fix: {
    ar: 'فعّل «فيه إضافة بين قوسين [ ]» إن كانت الإضافة من المكتب للتوضيح، أو احذفها.',
    en: 'Tick “Words are added in brackets [ ]” if the desk put them in to explain, or take them out.',
  },
}

/** Where a mark is all that an excerpt lacks, the editor is told which. */
function adviceOn(excerpt: string, words: string, use: QuoteUseFact): typeof COPY {
  if (!use.ellipsis && isFaithfulExcerpt(excerpt, words, { ...use, ellipsis: true })) return OMISSION
  if (!use.brackets && isFaithfulExcerpt(excerpt, words, { ...use, brackets: true })) return ADDITION
  return COPY
}

/**
 * An excerpt is a part of the quote's words in this locale (gate G3): it may shorten, it may not reword; an omission or
 * an addition is one that an editor marked.
 */
export const quoteExcerpt: Rule = {
  id: 'quote-excerpt',
  level: 'block',
  lowerable: false,
  guideline: 'Reuters Handbook (never alter quotes)',
  check({ uses, quotes }) {
    return uses.flatMap((use): RuleFinding[] => {
      const { quote: id, excerpt, path } = use
      const words = withoutSpareMarks(quotes.get(id)?.rendition?.text ?? '')
      const own = withoutSpareMarks(excerpt ?? '')
      if (!excerpt || !words || isFaithfulExcerpt(own, words, use)) return []
      const { fix, ar, en } = adviceOn(own, words, use)
      return [
        {
          path,
          range: { start: 0, end: excerpt.length, text: excerpt },
          subject: { collection: 'quotes', id },
          message: { ar: `المقتطف «${excerpt}» ${ar}`, en: `The excerpt “${excerpt}” ${en}` },
          fix,
          difference: partDifference(words, spokenWords(own, use), { exactly: true }),
        },
      ]
    })
  },
}
