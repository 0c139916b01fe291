import type { Rule } from '../types'

/** A slug that was ever public leads to its story for ever; another story may not take it. */
export const slugFree: Rule = {
  id: 'slug-free',
  level: 'block',
  lowerable: false,
  guideline: 'Edition contract: an address that was public leads to its story for ever',
  check({ slugTaken, article }) {
    if (!slugTaken || !article.slug) return []
    return [
      {
        path: 'slug',
        range: { start: 0, end: article.slug.length, text: article.slug },
        message: {
          ar: `الاسم في الرابط «${article.slug}» لقصة أخرى نُشرت من قبل.`,
          en: `The slug “${article.slug}” belongs to another story that was published before.`,
        },
        fix: { ar: 'اختر اسمًا آخر.', en: 'Choose another slug.' },
      },
    ]
  },
}
