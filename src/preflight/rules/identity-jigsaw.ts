import { countKinds } from '../jigsaw'
import { findMentions, type Mention } from '../public-places'
import type { Facts, IdentifierFact, Message, PersonFact, Rule, RuleFinding } from '../types'

/** Of which attributes readers would know, and of how many they know already. */
function message(together: number, known: number): Message {
  return known > 0
    ? {
        ar: `سمة تدل على شخص تُحمى هويته: بهذه القصة يبلغ ما يعرفه القارئ من أنواع سماته ${together}، منها ${known} في قصص منشورة.`,
        en: `An attribute of a person whose identity is protected: with this story, readers know ${together} kinds of them, ${known} of which are public already.`,
      }
    : {
        ar: `سمة تدل على شخص تُحمى هويته: عدد أنواع سماته المجتمعة في هذه القصة ${together}.`,
        en: `An attribute of a person whose identity is protected: ${together} kinds of them come together in this story.`,
      }
}

function findingsFor(person: PersonFact, mentions: Mention<IdentifierFact>[], limit: number): RuleFinding[] {
  const here = new Set(mentions.map(({ owner }) => owner))
  const known = person.identifiers.filter(({ isPublic }) => isPublic)
  const together = countKinds([...new Set([...here, ...known])])
  if (here.size === 0 || together < limit) return []
  return mentions.map(({ place, range }) => ({
    path: place.path,
    range,
    subject: { collection: 'people', id: person.id },
    message: message(together, countKinds(known)),
    fix: {
      ar: 'احذف السمة أو اجعلها أعمّ حتى لا يُعرف صاحبها، واسأل مسؤول الحماية.',
      en: 'Take the attribute out, or make it so general that it points to nobody, and ask the safeguarding lead.',
    },
  }))
}

/**
 * Attributes of a protected person do not come together until they name them: in this story, or in this story with what
 * is live already (the jigsaw). A story that holds none of them adds nothing, and is let through.
 */
export const identityJigsaw: Rule = {
  id: 'identity-jigsaw',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'Editors’ Code 7; Ofcom Broadcasting Code 1.8, 1.9',
  check(facts: Facts) {
    return facts.people
      .filter(({ isProtected }) => isProtected)
      .flatMap((person) => {
        const entries = person.identifiers.flatMap((owner) =>
          owner.spellings.map((text) => ({ text, owner })),
        )
        return findingsFor(person, findMentions(facts, entries), facts.policy.jigsawLimit)
      })
  },
}
