import { mentionsOfSelfHarm } from '../../language/self-harm'
import type { Rule, TextFact } from '../types'

const PROMINENT = new Set(['headline', 'seo.title', 'social.title'])
const SLUG = { ar: 'الاسم في الرابط', en: 'Slug' }

/** Suicide in a headline or an address reaches those who did not choose to read about it. */
export const suicideInHeadline: Rule = {
  id: 'suicide-in-headline',
  level: 'warn',
  lowerable: true,
  guideline: 'WHO-1: preventing suicide, a resource for media professionals',
  check({ texts, article }) {
    const places: TextFact[] = texts.filter(({ path }) => PROMINENT.has(path))
    const { slug } = article
    if (slug) places.push({ path: 'slug', text: slug.replaceAll('-', ' '), label: SLUG })
    return places.flatMap(({ path, text, label }) =>
      mentionsOfSelfHarm(text).map(({ start, end, text: found }) => ({
        path,
        range: { start, end, text: path === 'slug' && slug ? slug.slice(start, end) : found },
        message: {
          ar: `${label.ar}: ذكر الانتحار أو إيذاء النفس في موضع بارز.`,
          en: `${label.en}: suicide or self-harm in a prominent place.`,
        },
        fix: {
          ar: 'اكتبه بلا ذكر الانتحار، أو اذكر لماذا يلزم.',
          en: 'Word it without suicide, or say why it is needed.',
        },
      })),
    )
  },
}
