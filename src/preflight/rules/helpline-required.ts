import { kindOfHelpline, neededHelplines } from '../needed-helplines'
import type { Rule, RuleFinding } from '../types'

/**
 * A story that may hurt a reader names where help is: the kinds that its topics, the desk's policy and the editor's flags
 * ask for, and a crisis line wherever suicide or self-harm is spoken of, flagged or not (SAM-2). Safeguarding may set one
 * aside, with a reason, where no such service exists.
 */
export const helplineRequired: Rule = {
  id: 'helpline-required',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'SAM-2; NOCS-1; helplines of the topic',
  check(facts) {
    const shown = new Set([...facts.helplines.values()].map(({ kind }) => kind))
    return neededHelplines(facts)
      .filter(({ kind }) => !shown.has(kind))
      .map(({ kind, topic, path, range }): RuleFinding => {
        const name = kindOfHelpline(kind)
        return {
          path,
          ...(range ? { range } : {}),
          message: {
            ar: `ليس في القصة خط مساعدة من نوع «${name.ar}»، ويلزم مع «${topic.ar ?? topic.en}».`,
            en: `The story has no helpline “${name.en}”, which “${topic.en ?? topic.ar}” asks for.`,
          },
          fix: {
            ar: 'أضف خطًا من هذا النوع من سجل خطوط المساعدة.',
            en: 'Add a line of this kind from the helplines.',
          },
        }
      })
  },
}
