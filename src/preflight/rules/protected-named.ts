import { compileNames, findNames } from '../../language/find-names'
import { countWords } from '../../language/words'
import type { Facts, Rule, TextFact } from '../types'

const SLUG = { ar: 'الاسم في الرابط', en: 'Slug' }

/** The words of an address are parted by hyphens; each stays in its place. */
function placesOf({ texts, article }: Facts): TextFact[] {
  return article.slug
    ? [...texts, { path: 'slug', text: article.slug.replaceAll('-', ' '), label: SLUG }]
    : texts
}

/**
 * A name of one word is many people's: it counts only where the story itself speaks of that person. A whole name counts
 * in every story.
 */
function namesFor({ people }: Facts): Map<string, string> {
  return new Map(
    people
      .filter(({ isProtected }) => isProtected)
      .flatMap(({ id, names, shown, isSpeaker }) =>
        names
          .filter((name) => !shown.includes(name) && (countWords(name) > 1 || isSpeaker))
          .map((name): [string, string] => [name, id]),
      ),
  )
}

/**
 * No public text names a protected person: in no place that readers, search engines or screen readers see, in no spelling
 * that the record has, with or without the marks and particles of Arabic.
 */
export const protectedNamed: Rule = {
  id: 'protected-named',
  level: 'block',
  lowerable: false,
  guideline: 'Editors’ Code 7, 11; Sexual Offences (Amendment) Act 1992; UNICEF guidelines',
  check(facts) {
    const people = namesFor(facts)
    const compiled = compileNames([...people.keys()])
    return placesOf(facts).flatMap(({ path, text, label }) =>
      findNames(compiled, text).map(({ name, start, end, text: found }) => ({
        path,
        range: { start, end, text: path === 'slug' ? (facts.article.slug ?? '').slice(start, end) : found },
        subject: { collection: 'people', id: people.get(name) ?? '' },
        message: {
          ar: `${label.ar}: اسم شخص تُحمى هويته.`,
          en: `${label.en}: the name of a person whose identity is protected.`,
        },
        fix: {
          ar: 'احذف الاسم وكل ما يدل عليه، واسأل مسؤول الحماية.',
          en: 'Take out the name and whatever points to it, and ask the safeguarding lead.',
        },
      })),
    )
  },
}
