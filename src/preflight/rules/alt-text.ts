import type { Rule } from '../types'

/** Who does not see a picture reads what it shows, in the language of the edition. */
export const altText: Rule = {
  id: 'alt-text',
  level: 'warn',
  lowerable: true,
  guideline: 'WCAG 2.2, 1.1.1',
  check({ media, locale }) {
    return [...media.values()]
      .filter(({ alt }) => !alt[locale])
      .map(({ id, title }) => ({
        path: `media.${id}.alt`,
        subject: { collection: 'media', id },
        message:
          locale === 'ar'
            ? {
                ar: `الصورة «${title}» بلا وصف بالعربية.`,
                en: `The picture “${title}” has no alternative text in Arabic.`,
              }
            : {
                ar: `الصورة «${title}» بلا وصف بالإنجليزية.`,
                en: `The picture “${title}” has no alternative text in English.`,
              },
        fix: { ar: 'صف في سجل الصورة ما الذي فيها.', en: 'Describe in its record what it shows.' },
      }))
  },
}
