import { HELPLINE_KINDS } from '../fields/vocabulary'
import { mentionsOfSelfHarm } from '../language/self-harm'
import type { Facts, Message, RequiredHelpline, TextFact, TextRange } from './types'

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

export interface Need extends RequiredHelpline {
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

/**
 * The kinds of helpline that a story asks for, each once, and what asks for it: a mention of suicide or self-harm, a topic
 * or the desk's policy for it, an editor's flag.
 */
export function neededHelplines({
  requiredHelplines,
  article,
  texts,
}: Pick<Facts, 'requiredHelplines' | 'article' | 'texts'>): Need[] {
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

/** A kind of helpline, as messages name it. */
export function kindOfHelpline(kind: string): Message {
  const [, ar, en] = HELPLINE_KINDS.find(([value]) => value === kind) ?? [kind, kind, kind]
  return { ar, en: en.toLowerCase() }
}
