import type { Rule } from '../types'

/**
 * Nobody sends out alone what they alone have worked on. Whoever entered the story, changed it last or signs it is a hand
 * of it; a scheduled story goes out in the name of the one who scheduled it. What nobody in particular asks for is not
 * checked.
 */
export const fourEyes: Rule = {
  id: 'four-eyes',
  level: 'block',
  lowerable: true,
  guideline: 'Desk policy: four eyes; alphagov publisher workflow',
  check({ policy, actor, article }) {
    if (!policy.fourEyes || actor === null || !article.hands.includes(actor)) return []
    if (article.hands.some((hand) => hand !== actor)) return []
    return [
      {
        path: 'authors',
        message: {
          ar: 'لم يعمل على هذه القصة إلا من يريد نشرها.',
          en: 'Nobody has worked on this story but the person who would publish it.',
        },
        fix: {
          ar: 'اطلب من زميل أن يقرأها وينشرها.',
          en: 'Ask a colleague to read it and publish it.',
        },
      },
    ]
  },
}
