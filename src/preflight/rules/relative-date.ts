import { findRelativeDates } from '../../language/relative-dates'
import type { Facts, Rule } from '../types'

/** Words of a quote count from the day they were said, which stands with it. */
function isDated(path: string, { quotes }: Facts): boolean {
  const id = /^quotes\.(.+)\.renditions$/.exec(path)?.[1]
  return Boolean(id && quotes.get(id)?.saidOn)
}

/** A day that each reader would count from their own is unreadable later, unless the story has a date. */
export const relativeDate: Rule = {
  id: 'relative-date',
  level: 'note',
  lowerable: true,
  guideline: 'DATE-1',
  check(facts) {
    const { texts, article, locale } = facts
    if (article.hasDateline) return []
    return texts
      .filter(({ path }) => !isDated(path, facts))
      .flatMap(({ path, text, label }) =>
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
