import { isPartOf } from '../../attribution/excerpt'
import type { Rule } from '../types'

/** An excerpt is a part of the quote's words in this locale (gate G3): it may shorten, it may not reword. */
export const quoteExcerpt: Rule = {
  id: 'quote-excerpt',
  level: 'block',
  lowerable: false,
  guideline: 'Reuters Handbook (never alter quotes)',
  check({ uses, quotes }) {
    return uses.flatMap(({ quote: id, excerpt, path }) => {
      const quote = quotes.get(id)
      if (!excerpt || !quote?.rendition || isPartOf(excerpt, quote.rendition.text)) return []
      return [
        {
          path,
          range: { start: 0, end: excerpt.length, text: excerpt },
          subject: { collection: 'quotes', id },
          message: {
            ar: `المقتطف «${excerpt}» ليس جزءًا من الاقتباس.`,
            en: `The excerpt “${excerpt}” is not a part of the quote.`,
          },
          fix: {
            ar: 'انسخ المقتطف من نص الاقتباس كما هو.',
            en: 'Copy the excerpt from the quote as it stands.',
          },
        },
      ]
    })
  },
}
