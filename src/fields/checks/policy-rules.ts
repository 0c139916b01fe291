import { isMilder } from '../../preflight/engine'
import { ruleName } from '../../preflight/rule-names'
import { rules } from '../../preflight/rules'
import type { Level, Message, Rule } from '../../preflight/types'
import { FINDING_LEVELS } from '../vocabulary'

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** Says why `id` is no rule that the policy can name; null where it is one. */
export function ruleProblem(id: string): Message | null {
  if (byId.has(id)) return null
  return {
    ar: `لا قاعدة باسم «${id}»: اختر من القائمة، أو احذف السطر.`,
    en: `There is no rule “${id}”: choose one of the list, or remove the line.`,
  }
}

/** Says why the desk cannot give `level` to a rule; null where it can. Any rule may be made harder. */
export function levelProblem(id: string, level: string): Message | null {
  const rule = byId.get(id)
  if (!rule || rule.lowerable || !isMilder(level as Level, rule.level)) return null
  const [, ar, en] = FINDING_LEVELS.find(([value]) => value === rule.level) ?? [rule.level, '', '']
  // The rule stands beside it, and the form cuts what is longer.
  return { ar: `لا تقل عن «${ar}».`, en: `No milder than “${en}”.` }
}

/** Says which of the rules nobody may override; null where the policy may list them all. */
export function overridableProblem(ids: readonly string[]): Message | null {
  for (const id of ids) {
    const unknown = ruleProblem(id)
    if (unknown) return unknown
    if (byId.get(id)?.overridable) continue
    const name = ruleName(id)
    return {
      ar: `قاعدة «${name.ar}» لا يجوز تجاوزها.`,
      en: `“${name.en}” is a rule that nobody may override.`,
    }
  }
  return null
}

/** What a choice among the rules shows. */
export interface RuleChoice {
  id: string
  name: Message
}

const choicesOf = (chosen: readonly Rule[]): RuleChoice[] =>
  chosen.map(({ id }) => ({ id, name: ruleName(id) }))

export const ruleChoices = (): RuleChoice[] => choicesOf(rules)

export const overridableChoices = (): RuleChoice[] =>
  choicesOf(rules.filter(({ overridable }) => overridable))
