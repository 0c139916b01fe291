import { normalise, originalRange, type Normalised } from './normalise'
import { mentionsOfSelfHarm } from './self-harm'
import {
  AFTER_A_MENTION,
  ANOTHER_DEATH,
  BEFORE_A_MENTION,
  BESIDE_A_DEATH,
  BESIDE_A_MENTION,
  BY_ACCIDENT,
  BY_THEMSELVES,
  DEATH,
  FOLLOWED_UP,
  SPOKEN_OF,
} from './self-harm-method-patterns'
import { sentences } from './sentences'
import type { Span } from './span'

interface Range {
  start: number
  end: number
}

/** How far from a mention its tool or place can stand: a bound for hostile text. */
const REACH = 160

const matches = (patterns: readonly RegExp[], text: string): Range[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  )

/** Tools and places that the words around a mention tie to it. */
function tiedTo({ start, end }: Range, text: string): Range[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (SPOKEN_OF.test(before) || FOLLOWED_UP.test(after)) return []
  const found: Range[] = []
  for (const pattern of AFTER_A_MENTION) {
    const match = pattern.exec(after)
    const method = match?.groups?.method
    if (!match || !method) continue
    // The method is the last thing that each pattern takes.
    const till = end + match[0].length
    found.push({ start: till - method.length, end: till })
  }
  const method = BEFORE_A_MENTION.exec(before)?.groups?.method
  if (method) found.push({ start: start - 1 - method.length, end: start - 1 })
  return found
}

function inSentence(text: string): Range[] {
  const mentions = mentionsOfSelfHarm(text)
  const isDeath = DEATH.test(text) && !ANOTHER_DEATH.test(text)
  const isAccident = mentions.length === 0 && BY_ACCIDENT.test(text)
  return [
    ...(isAccident ? [] : matches(BY_THEMSELVES, text)),
    ...(mentions.length > 0 ? matches(BESIDE_A_MENTION, text) : []),
    ...(mentions.length > 0 || (isDeath && !isAccident) ? matches(BESIDE_A_DEATH, text) : []),
    ...mentions.flatMap((mention) => tiedTo(mention, text)),
  ]
}

/** Ranges that touch become one. */
function merged(ranges: Range[]): Range[] {
  const found: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else found.push({ ...range })
  }
  return found
}

/**
 * Where a text gives the method, the tool, the dose or the place of a suicide or of self-harm, in Arabic or English
 * (Samaritans’ media guidelines; Editors’ Code, clause 5). A phrase such as «hanged himself» is found wherever it stands;
 * a bridge, a train or a knife only where its sentence ties it to suicide or self-harm.
 */
export function methodsOfSelfHarm(text: string): Span[] {
  return sentences(text).flatMap((sentence) => {
    const plain: Normalised = normalise(sentence.text)
    return merged(inSentence(plain.text)).map((range) => {
      const { start, end } = originalRange(plain, range.start, range.end)
      return {
        start: sentence.start + start,
        end: sentence.start + end,
        text: sentence.text.slice(start, end),
      }
    })
  })
}
