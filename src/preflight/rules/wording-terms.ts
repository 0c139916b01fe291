import { findTerms } from '../../language/terms/find'
import type { FoundTerm, Term, TermType } from '../../language/terms/types'
import type { Facts, Level, Message, Rule, TextFact } from '../types'
import { isVerbatim } from '../verbatim'

const LEVELS: Readonly<Record<TermType, Level>> = { avoid: 'block', care: 'warn', note: 'note' }
const WEIGHT: Readonly<Record<TermType, number>> = { avoid: 2, care: 1, note: 0 }

const REASONS: Readonly<Record<TermType, Message>> = {
  avoid: { ar: 'تعبير لا يُستعمل في هذا المكتب', en: 'the desk does not use this expression' },
  care: { ar: 'تعبير يُستعمل بحذر', en: 'an expression to use with care' },
  note: { ar: 'تعبير في دليل الأسلوب ملاحظة عليه', en: 'the house style has a note on this expression' },
}

const sentence = (text: string): string => text.trim().replace(/(?<![.،؛:])[.،؛:]+$/u, '')

function messageOf(label: Message, found: string, { type, reason }: Term): Message {
  const why = (locale: 'ar' | 'en'): string => sentence(reason[locale]?.trim() || REASONS[type][locale])
  return { ar: `${label.ar}: «${found}»: ${why('ar')}.`, en: `${label.en}: “${found}”: ${why('en')}.` }
}

function fixOf({ prefer, guideline }: Term): Message {
  const from = guideline
    ? { ar: ` المرجع: ${guideline}.`, en: ` Guideline: ${guideline}.` }
    : { ar: '', en: '' }
  return prefer
    ? { ar: `البديل: «${sentence(prefer)}».${from.ar}`, en: `Instead: “${sentence(prefer)}”.${from.en}` }
    : {
        ar: `احذفه أو أعد صياغة الجملة.${from.ar}`,
        en: `Take it out, or word the sentence anew.${from.en}`,
      }
}

/** The address, whose words hyphens part: an expression is found in it as in any text. */
const slugText = ({ slug }: Facts['article']): TextFact[] =>
  slug ? [{ path: 'slug', text: slug, label: { ar: 'الاسم في الرابط', en: 'Slug' } }] : []

/** What a longer expression says already is not said again of a word inside it, unless that word weighs more. */
function withoutInner(found: FoundTerm[]): FoundTerm[] {
  const outer: FoundTerm[] = []
  return found.filter((each) => {
    const isInside = outer.some(
      ({ start, end, term }) =>
        start <= each.start &&
        each.end <= end &&
        end - start > each.end - each.start &&
        WEIGHT[term.type] >= WEIGHT[each.term.type],
    )
    while (outer[0] && outer[0].end <= each.start) outer.shift()
    outer.push(each)
    return !isInside
  })
}

/**
 * The desk's own term bank: what is avoided blocks, what is used with care must be acknowledged, the rest is a note. Looks
 * at every public text and at the address; each finding has the term's reason, what to write instead, and its guideline.
 */
export const wordingTerms: Rule = {
  id: 'wording-terms',
  level: 'warn',
  lowerable: true,
  overridable: true,
  guideline: 'House style: term bank (terminology guidelines of INTERPOL, UNICEF, Samaritans, NAPAC)',
  check(facts) {
    const { texts, terms, locale, article } = facts
    return [...texts, ...slugText(article)].flatMap((place) => {
      const isQuote = isVerbatim(place, facts)
      const counted = findTerms(terms, place.text, locale).filter(
        ({ term }) =>
          !(isQuote && term.allowInQuotes) && !(article.aboutLanguage && term.allowWhenAboutLanguage),
      )
      return withoutInner(counted).map(({ term, start, end, text }) => ({
        level: LEVELS[term.type],
        path: place.path,
        range: { start, end, text },
        message: messageOf(place.label, text, term),
        fix: fixOf(term),
      }))
    })
  },
}
