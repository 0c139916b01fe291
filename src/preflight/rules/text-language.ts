import { wrongLanguage } from '../../language/scripts'
import type { Rule } from '../types'

/** A text in the other language's script stands in the wrong locale: pasted there, or saved there by mistake. */
export const textLanguage: Rule = {
  id: 'text-language',
  level: 'block',
  lowerable: false,
  guideline: 'WCAG 2.2, 3.1.1, 3.1.2',
  check({ texts, locale }) {
    return texts
      .filter(({ text }) => wrongLanguage(text, locale))
      .map(({ path, text, label }) => ({
        path,
        range: { start: 0, end: text.length, text },
        message:
          locale === 'ar'
            ? { ar: `${label.ar}: النص ليس بالعربية.`, en: `${label.en}: the text is not in Arabic.` }
            : { ar: `${label.ar}: النص ليس بالإنجليزية.`, en: `${label.en}: the text is not in English.` },
        fix: {
          ar: 'انقل النص إلى لغته، أو ترجمه.',
          en: 'Move the text to its own language, or translate it.',
        },
      }))
  },
}
