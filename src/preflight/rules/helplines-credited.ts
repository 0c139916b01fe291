import { creditedAuthorities, isPublicBody } from '../../language/credited-helplines'
import type { Rule } from '../types'

/**
 * Who runs a helpline is a fact: a charity's lines are not the government's. The words cannot settle it; the check asks a
 * person, where no service in the story is a public body's.
 */
export const helplinesCredited: Rule = {
  id: 'helplines-credited',
  level: 'warn',
  lowerable: true,
  guideline: 'IPSO Editors’ Code, clause 1 (accuracy); a source of the kind that the claim needs',
  check({ texts, helplines }) {
    const isPublic = [...helplines.values()].some(({ organisation, name }) =>
      [organisation.ar, organisation.en, name.ar, name.en].some((each) => each && isPublicBody(each)),
    )
    if (isPublic) return []
    return texts.flatMap(({ path, text, label }) =>
      creditedAuthorities(text).map(({ start, end, text: found }) => ({
        path,
        range: { start, end, text: found },
        message: {
          ar: `${label.ar}: تُنسب خطوط المساعدة إلى «${found}»، وليس بين خطوط القصة خط لجهة عامة.`,
          en: `${label.en}: helplines are credited to “${found}”, and no helpline of the story is a public body’s.`,
        },
        fix: {
          ar: 'اذكر من يدير الخطوط فعلًا: غالبًا ما تكون لجمعيات خيرية.',
          en: 'Say who does run them: most often they are charities’.',
        },
      })),
    )
  },
}
