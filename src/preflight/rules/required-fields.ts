import { slugProblem } from '../../language/slug'
import type { Message, Rule, RuleFinding } from '../types'

const language: Record<string, Message> = {
  ar: { ar: 'بالعربية', en: 'Arabic' },
  en: { ar: 'بالإنجليزية', en: 'English' },
}

function missing(path: string, what: Message, locale: string): RuleFinding {
  const tongue = language[locale] ?? { ar: locale, en: locale }
  return {
    path,
    message: { ar: `${what.ar}: لا نص له ${tongue.ar}.`, en: `${what.en}: there is none in ${tongue.en}.` },
    fix: { ar: `اكتب ${what.ar} ${tongue.ar}.`, en: `Write the ${what.en.toLowerCase()} in ${tongue.en}.` },
  }
}

/** An edition is complete in its own locale: nothing is taken from the other one. */
export const requiredFields: Rule = {
  id: 'required-fields',
  level: 'block',
  lowerable: false,
  guideline: 'Edition contract: complete in its own language, nothing taken from the other',
  check({ article, locale }) {
    const findings: RuleFinding[] = []
    if (!article.headline) findings.push(missing('headline', { ar: 'العنوان', en: 'Headline' }, locale))
    if (!article.standfirst) findings.push(missing('standfirst', { ar: 'المقدمة', en: 'Standfirst' }, locale))
    if (!article.slug) findings.push(missing('slug', { ar: 'الاسم في الرابط', en: 'Slug' }, locale))
    const problem = article.slug ? slugProblem(article.slug) : null
    if (problem) {
      findings.push({
        path: 'slug',
        message: problem,
        fix: { ar: 'صحّح الاسم في الرابط.', en: 'Correct the slug.' },
      })
    }
    if (article.body.length === 0) findings.push(missing('body', { ar: 'النص', en: 'Body' }, locale))
    if (!article.desk) {
      findings.push({
        path: 'desk',
        message: { ar: 'القصة ليست على أي مكتب.', en: 'The story belongs to no desk.' },
        fix: { ar: 'اختر المكتب المسؤول.', en: 'Choose the desk that answers for it.' },
      })
    }
    return findings
  },
}
