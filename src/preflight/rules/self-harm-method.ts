import { methodsOfSelfHarm } from '../../language/self-harm-methods'
import type { Facts, Rule, TextFact } from '../types'

const SLUG = { ar: 'الاسم في الرابط', en: 'Slug' }

/** The words of an address are parted by hyphens; each stays in its place. */
function placesOf({ texts, article }: Facts): TextFact[] {
  return article.slug
    ? [...texts, { path: 'slug', text: article.slug.replaceAll('-', ' '), label: SLUG }]
    : texts
}

/**
 * How, with what or where somebody harmed themselves is told in no place that readers see: it is what others imitate.
 * Safeguarding may set a finding aside where a story cannot do without it, such as the findings of an inquest.
 */
export const selfHarmMethod: Rule = {
  id: 'self-harm-method',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'SAM-1 (Samaritans’ media guidelines); Editors’ Code, clause 5',
  check(facts) {
    return placesOf(facts).flatMap(({ path, text, label }) =>
      methodsOfSelfHarm(text).map(({ start, end, text: found }) => ({
        path,
        range: { start, end, text: path === 'slug' ? (facts.article.slug ?? '').slice(start, end) : found },
        message: {
          ar: `${label.ar}: وسيلة انتحار أو إيذاء للنفس، أو أداته أو مكانه.`,
          en: `${label.en}: a method, tool or place of suicide or self-harm.`,
        },
        fix: {
          ar: 'احذفها: يكفي أن يُذكر ما جرى بلا وصف. وإن كان لا غنى عنها فاسأل مسؤول الحماية.',
          en: 'Take it out: that it happened is enough. If the story cannot do without it, ask the safeguarding lead.',
        },
      })),
    )
  },
}
