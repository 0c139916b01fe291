import { originalRange } from '../normalise'
import { arabicKey, arabicReadings } from './arabic'
import { englishReadings, type Reading } from './english'
import { tokensOf, type Token, type Tokens } from './tokens'
import type { PhraseNode } from './types'

/** Before a word that the editor parted from the one before it by more than a blank: «بالفيديو: طفلة تروي». */
const LOOSE = '~'

export interface FoundPhrase {
  id: number
  start: number
  end: number
}

export const emptyPhrases = (): PhraseNode => ({ next: new Map(), ends: [] })

/** The node that a phrase ends at, made where there is none yet; null for one without a letter or a digit. */
export function nodeOf(root: PhraseNode, phrase: string): PhraseNode | null {
  const tokens = tokensOf(phrase)
  if (tokens.list.length === 0) return null
  let node = root
  tokens.list.forEach((token, index) => {
    const word = token.isArabic ? arabicKey(token, tokens) : token.text.replace(/['’]s?$/u, '')
    const key = index > 0 && token.gap !== 'plain' ? LOOSE + word : word
    const known = node.next.get(key)
    const next = known ?? emptyPhrases()
    if (!known) node.next.set(key, next)
    node = next
  })
  return node
}

/** What each word of a text may be a form of, worked out once for every list of phrases that is looked for in it. */
export interface ReadText extends Tokens {
  readings: Reading[][]
}

export function readText(text: string): ReadText {
  const tokens = tokensOf(text)
  const latin = new Map<string, Reading[]>()
  const readings = tokens.list.map((token) => {
    if (token.isArabic) return arabicReadings(token, tokens).map((key) => ({ key, isVerb: false }))
    const known = latin.get(token.text) ?? englishReadings(token.text)
    latin.set(token.text, known)
    return known
  })
  return { ...tokens, readings }
}

interface State {
  node: PhraseNode
  /** True where the last word is a verb's form, and a phrase of more than one word has to end here. */
  mustEnd: boolean
}

function beginnings(root: PhraseNode, readings: Reading[]): State[] {
  const states: State[] = []
  for (const { key } of readings) {
    const node = root.next.get(key)
    if (node) states.push({ node, mustEnd: false })
  }
  return states
}

function continued(states: State[], { gap }: Token, readings: Reading[]): State[] {
  const reached = new Map<PhraseNode, State>()
  for (const { node, mustEnd } of states) {
    if (mustEnd || node.next.size === 0) continue
    for (const { key, isVerb } of readings) {
      for (const next of [gap === 'plain' ? node.next.get(key) : undefined, node.next.get(LOOSE + key)]) {
        if (next && reached.get(next)?.mustEnd !== false) reached.set(next, { node: next, mustEnd: isVerb })
      }
    }
  }
  return [...reached.values()]
}

/**
 * Where a text has one of the phrases: offsets in the original, whole words with what is written to them. One look-up for
 * each reading of each word, however many phrases there are.
 */
export function findPhrases(root: PhraseNode, text: ReadText): FoundPhrase[] {
  const found: FoundPhrase[] = []
  const { list, readings, normalised } = text
  list.forEach((first, from) => {
    let states = beginnings(root, readings[from] ?? [])
    for (let at = from; states.length > 0; at += 1) {
      const { end } = list[at] ?? first
      for (const { node } of states) {
        for (const id of node.ends) found.push({ id, ...originalRange(normalised, first.start, end) })
      }
      const next = list[at + 1]
      states = next && next.gap !== 'break' ? continued(states, next, readings[at + 1] ?? []) : []
    }
  })
  return found
}
