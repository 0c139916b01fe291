import { findRelativeDates } from '../../language/relative-dates'
import type { Rule } from '../types'

/** A day that each reader would count from their own is unreadable later, unless the story has a date. */
export const relativeDate: Rule = {
  id: 'relative-date',
  level: 'note',
  lowerable: true,
  guideline: 'DATE-1',
  check({ texts, article, locale }) {
    if (article.hasDateline) return []
    return texts.flatMap(({ path, text, label }) =>
      findRelativeDates(text, locale).map(({ start, end, text: found }) => ({
        path,
        range: { start, end, text: found },
        message: {
          ar: `${label.ar}: «${found}» بلا تاريخ يُحسب منه.`,
          en: `${label.en}: “${found}” without a date to count from.`,
        },
        fix: {
          ar: 'اكتب التاريخ، أو حدد تاريخ القصة في «المكان والتاريخ».',
          en: 'Write the date, or set the date of the story in its dateline.',
        },
      })),
    )
  },
}
