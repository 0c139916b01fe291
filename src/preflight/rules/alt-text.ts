import type { Locale } from '../../body/types'
import type { MediaFact, Message, Rule } from '../types'

/** A camera or a browser wrote these: they describe nothing. */
const FILE_NAME =
  /^\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg)$|^(?:img|dsc|image|photo|picture|pic|screenshot|صورة)[-_ ]?\d*$/iu

const TONGUE: Readonly<Record<Locale, Message>> = {
  ar: { ar: 'بالعربية', en: 'in Arabic' },
  en: { ar: 'بالإنجليزية', en: 'in English' },
}

function problem({ alt, title }: MediaFact, locale: Locale): Message | null {
  const tongue = TONGUE[locale]
  const text = alt[locale]
  if (!text)
    return {
      ar: `الصورة «${title}» بلا وصف ${tongue.ar}.`,
      en: `The picture “${title}” has no alternative text ${tongue.en}.`,
    }
  if (!FILE_NAME.test(text.trim())) return null
  return {
    ar: `وصف الصورة «${title}» ${tongue.ar} اسم ملف لا وصف.`,
    en: `The alternative text of the picture “${title}” ${tongue.en} is a file’s name.`,
  }
}

/** Who does not see a picture reads what it shows, in the language of the edition. */
export const altText: Rule = {
  id: 'alt-text',
  level: 'warn',
  lowerable: true,
  guideline: 'WCAG 2.2, 1.1.1',
  check({ media, locale }) {
    return [...media.values()].flatMap((picture) => {
      const message = problem(picture, locale)
      if (!message) return []
      return [
        {
          path: `media.${picture.id}.alt`,
          subject: { collection: 'media', id: picture.id },
          message,
          fix: { ar: 'صف في سجل الصورة ما الذي فيها.', en: 'Describe in its record what it shows.' },
        },
      ]
    })
  },
}
