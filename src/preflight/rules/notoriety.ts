import { findMentions, type Mention } from '../public-places'
import type { GlossaryName, Message, Rule, RuleFinding } from '../types'

/** Where such a name does not stand at all: what is read without the story, and by machines. */
const NEVER = /^(?:headline|slug|topics|seo\.title|social\.title|media\..+\.alt)$/
/** The story as it is read from top to bottom. */
const RUNNING = /^(?:standfirst$|body(?:\.|$))/

/** «شبكات «كوم» (Com)»: the name in the other script, which stands beside it once. */
const GLOSS = /\s{0,20}\([^()]{0,400}\)\s{0,20}$/u

function finding(
  { place: { path, label }, range }: Mention<GlossaryName>,
  why: Message,
  fix: Message,
): RuleFinding {
  return {
    path,
    range,
    message: {
      ar: `${label.ar}: «${range.text}»: ${why.ar}`,
      en: `${label.en}: “${range.text}”: ${why.en}`,
    },
    fix,
  }
}

const notHere = (mention: Mention<GlossaryName>): RuleFinding =>
  finding(
    mention,
    {
      ar: 'اسم يطلب أصحابه الشهرة، ولا يُذكر في هذا الموضع.',
      en: 'its bearers want this name to be known; it does not belong here.',
    },
    {
      ar: 'اكتب وصفًا بدل الاسم، مثل: «شبكة على الإنترنت».',
      en: 'Describe it in place of the name: “an online network”.',
    },
  )

const notAgain = (mention: Mention<GlossaryName>): RuleFinding =>
  finding(
    mention,
    {
      ar: 'ذُكر من قبل في هذه القصة، واسم يطلب أصحابه الشهرة يُذكر مرة واحدة.',
      en: 'the story has named it before, and a name that its bearers want to be known stands once.',
    },
    {
      ar: 'ضع مكانه وصفًا، مثل: «الشبكة» أو «المجموعة».',
      en: 'Put a description in its place: “the network”, “the group”.',
    },
  )

/**
 * A group that lives on being named is named once, and never where the name is read without the story: headline, address,
 * titles for search and networks, a picture's alternative text, a topic (NAME-1).
 */
export const notoriety: Rule = {
  id: 'notoriety',
  level: 'warn',
  lowerable: true,
  overridable: true,
  guideline: 'NAME-1 (No Notoriety; Revontulet)',
  check(facts) {
    const entries = facts.glossary
      .filter((name) => name.notoriety)
      .flatMap((owner) =>
        [owner.preferred.ar, owner.preferred.en, ...owner.variants.map(({ text }) => text)]
          .flatMap((text) => (text ? [text, text.replace(GLOSS, '')] : []))
          .flatMap((text) => (text.trim() ? [{ text, owner }] : [])),
      )
    const named = new Set<GlossaryName>()
    return findMentions(facts, entries).flatMap((mention) => {
      const { path } = mention.place
      if (NEVER.test(path)) return [notHere(mention)]
      if (!RUNNING.test(path)) return []
      if (named.has(mention.owner)) return [notAgain(mention)]
      named.add(mention.owner)
      return []
    })
  },
}
