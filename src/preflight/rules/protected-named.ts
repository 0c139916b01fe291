import { hiddenNames } from '../protected-names'
import { findMentions } from '../public-places'
import type { Rule } from '../types'

/**
 * No public text names a protected person: in no place that readers, search engines or screen readers see, in no spelling
 * that the record has, with or without the marks and particles of Arabic. Nobody sets it aside for one story: who may be
 * named is decided in the record of the person.
 */
export const protectedNamed: Rule = {
  id: 'protected-named',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'Editors’ Code 7, 11; Sexual Offences (Amendment) Act 1992; UNICEF guidelines',
  check(facts) {
    const names = facts.people.flatMap((person) =>
      hiddenNames(person).map((text) => ({ text, owner: person.id })),
    )
    return findMentions(facts, names).map(({ place, range, owner }) => ({
      path: place.path,
      range,
      subject: { collection: 'people', id: owner },
      message: {
        ar: `${place.label.ar}: اسم شخص تُحمى هويته.`,
        en: `${place.label.en}: the name of a person whose identity is protected.`,
      },
      fix: {
        ar: 'احذف الاسم وكل ما يدل عليه، واسأل مسؤول الحماية.',
        en: 'Take out the name and whatever points to it, and ask the safeguarding lead.',
      },
    }))
  },
}
