import { countedNames } from '../protected-names'
import { findMentions } from '../public-places'
import type { Facts, PersonFact, Rule, RuleFinding } from '../types'

const ADULT = 18

/** Before the birthday of the year in which they come of age they may still be a minor: the year counts as a whole. */
function isMinor({ kind, birthYear }: PersonFact, now: Date): boolean {
  return kind === 'child' || (birthYear !== null && birthYear + ADULT >= now.getUTCFullYear())
}

const isAwaitingTrial = ({ proceedings }: PersonFact): boolean =>
  proceedings === 'arrested' || proceedings === 'charged'

const TEXTS: Pick<RuleFinding, 'message' | 'fix'> = {
  message: {
    ar: 'اسم من لم يبلغ الثامنة عشرة، أو ربما لم يبلغها، وقد أُوقف أو وُجهت إليه تهمة ولم يُحاكم بعد.',
    en: 'The name of somebody who is, or may be, under 18 and was arrested or charged, before any trial.',
  },
  fix: {
    ar: 'احذف الاسم وما يدل عليه، أو اسأل مسؤول الحماية إن كان مأذونًا بنشره.',
    en: 'Take out the name and what points to it, or ask the safeguarding lead whether it may be published.',
  },
}

/** A quote of somebody who is not protected shows their name, though no text holds it. */
function asSpeaker({ quotes }: Facts, person: PersonFact): RuleFinding[] {
  if (person.isProtected) return []
  return [...quotes.values()]
    .filter(({ speaker }) => speaker?.kind === 'person' && speaker.id === person.id)
    .map(({ id }) => ({ path: `quotes.${id}`, subject: { collection: 'people', id: person.id }, ...TEXTS }))
}

/** Nobody under 18 is named after an arrest before they come before a court. */
export const minorAfterArrest: Rule = {
  id: 'minor-after-arrest',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'Editors’ Code 9',
  check(facts) {
    const minors = facts.people.filter((person) => isMinor(person, facts.now) && isAwaitingTrial(person))
    const names = minors.flatMap((person) => {
      // What is shown in place of a protected name may stand.
      const open = person.isProtected ? person.shown : []
      return countedNames(person)
        .filter((name) => !open.includes(name))
        .map((text) => ({ text, owner: person.id }))
    })
    return [
      ...findMentions(facts, names).map(({ place, range, owner }) => ({
        path: place.path,
        range,
        subject: { collection: 'people', id: owner },
        ...TEXTS,
      })),
      ...minors.flatMap((person) => asSpeaker(facts, person)),
    ]
  },
}
