import { speaks } from '../../attribution/rendering'
import type { Rule } from '../types'

/** Readers of an edition find at least one line in their language, or a directory that leads to theirs. */
export const helplineReachable: Rule = {
  id: 'helpline-reachable',
  level: 'warn',
  lowerable: true,
  guideline: 'Helplines of the locale’s readers',
  check({ helplines, locale }) {
    const lines = [...helplines.values()]
    const isReachable = lines.some(
      ({ kind, languages }) => kind === 'directory' || languages.some((language) => speaks(language, locale)),
    )
    if (lines.length === 0 || isReachable) return []
    return [
      {
        path: 'helplines',
        message:
          locale === 'ar'
            ? {
                ar: 'ليس بين خطوط المساعدة خط يجيب بالعربية.',
                en: 'None of the helplines answers in Arabic.',
              }
            : {
                ar: 'ليس بين خطوط المساعدة خط يجيب بالإنجليزية.',
                en: 'None of the helplines answers in English.',
              },
        fix: {
          ar: 'أضف خطًا يجيب بلغة القراء، أو دليلًا دوليًا لخطوط المساعدة.',
          en: 'Add a line in the language of the readers, or an international directory.',
        },
      },
    ]
  },
}
