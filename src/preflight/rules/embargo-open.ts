import type { Rule } from '../types'

/** Nothing goes out before its embargo ends. */
export const embargoOpen: Rule = {
  id: 'embargo-open',
  level: 'block',
  lowerable: false,
  guideline: 'IPTC ninjs (embargo)',
  check({ article, now }) {
    if (!article.embargoUntil || new Date(article.embargoUntil).getTime() <= now.getTime()) return []
    const until = new Date(article.embargoUntil).toISOString()
    return [
      {
        path: 'embargo.until',
        message: {
          ar: `القصة تحت حظر النشر حتى ${until}.`,
          en: `The story is under embargo until ${until}.`,
        },
        fix: {
          ar: 'انتظر انتهاء الحظر، أو صحّح موعده.',
          en: 'Wait until the embargo ends, or correct its time.',
        },
      },
    ]
  },
}
