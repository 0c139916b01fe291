import { HELPLINE_KINDS } from '../../fields/vocabulary'
import { mentionsOfSelfHarm } from '../../language/self-harm'
import type { Facts, Message, RequiredHelpline, Rule, RuleFinding, TextFact, TextRange } from '../types'

/** What an editor's flag asks for, whatever the topics are (helplines 2.3(5)). */
const BY_SENSITIVITY: Readonly<Record<string, { kinds: string[]; topic: Message }>> = {
  childSexualAbuse: {
    kinds: ['child', 'concernedAdult', 'adultSurvivor'],
    topic: { ar: 'اعتداء جنسي على الأطفال', en: 'Child sexual abuse' },
  },
  childAbuse: {
    kinds: ['child', 'concernedAdult', 'adultSurvivor'],
    topic: { ar: 'إساءة معاملة الأطفال', en: 'Child abuse' },
  },
  selfHarm: { kinds: ['suicideCrisis'], topic: { ar: 'إيذاء النفس', en: 'Self-harm' } },
  suicide: { kinds: ['suicideCrisis'], topic: { ar: 'الانتحار', en: 'Suicide' } },
}

const PROSE = /^(?:headline|standfirst|body|quotes|contentNote)/

interface Need extends RequiredHelpline {
  path: string
  range?: TextRange
}

function firstMention(texts: TextFact[]): Pick<Need, 'path' | 'range'> | null {
  for (const { path, text } of texts) {
    const [found] = PROSE.test(path) ? mentionsOfSelfHarm(text) : []
    if (found) return { path, range: { start: found.start, end: found.end, text: found.text } }
  }
  return null
}

function needsOf({ requiredHelplines, article, texts }: Facts): Need[] {
  const flagged = article.sensitivity.flatMap((flag) => {
    const need = BY_SENSITIVITY[flag]
    return need ? need.kinds.map((kind) => ({ kind, topic: need.topic, path: 'helplines' })) : []
  })
  const mention = firstMention(texts)
  const crisis = BY_SENSITIVITY.suicide
  const mentioned = mention && crisis ? [{ kind: 'suicideCrisis', topic: crisis.topic, ...mention }] : []
  const all = [...mentioned, ...requiredHelplines.map((need) => ({ ...need, path: 'helplines' })), ...flagged]
  return all.filter((need, index) => all.findIndex(({ kind }) => kind === need.kind) === index)
}

function nameOf(kind: string): Message {
  const [, ar, en] = HELPLINE_KINDS.find(([value]) => value === kind) ?? [kind, kind, kind]
  return { ar, en: en.toLowerCase() }
}

/**
 * A story that may hurt a reader names where help is: the kinds that its topics, the desk's policy and the editor's flags
 * ask for, and a crisis line wherever suicide or self-harm is spoken of, flagged or not (SAM-2).
 */
export const helplineRequired: Rule = {
  id: 'helpline-required',
  level: 'block',
  lowerable: false,
  guideline: 'SAM-2; NOCS-1; helplines of the topic',
  check(facts) {
    const shown = new Set([...facts.helplines.values()].map(({ kind }) => kind))
    return needsOf(facts)
      .filter(({ kind }) => !shown.has(kind))
      .map(({ kind, topic, path, range }): RuleFinding => {
        const name = nameOf(kind)
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
