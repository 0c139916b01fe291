import { normalise } from '../language/normalise'
import { words } from '../language/words'
import type { WordChange } from '../preflight/types'

/**
 * Texts whose differing parts have more pairs of words than this (a thousand words against a thousand) are not compared
 * word by word: what differs is then one run that goes and one that comes.
 */
export const MOST_PAIRS = 1_000_000

interface Token {
  /** With the blanks and quotation marks after it. */
  text: string
  key: string
  isWord: boolean
}

/** What may differ without a word being another: blanks, what nobody sees, and the kind of a quotation mark. */
const ASIDE = /[\s\p{Cf}“”„‟«»"‘’‚‛'‹›]+/gu

/** Stands in for an apostrophe inside a word, so that «its» and «it's» stay two words. */
const APOSTROPHE = '\u02BC'

const bare = (text: string): string =>
  text.replace(/(?<=\p{L})[‘’‛'](?=\p{L})/gu, APOSTROPHE).replace(ASIDE, '')

interface Comparison {
  /** Letter by letter: case, harakat and hamza count too. */
  exactly?: boolean
}

/** Cuts a text into words and runs of other marks; joined they give the text again. */
function tokensOf(text: string, { exactly = false }: Comparison): Token[] {
  const tokens: Token[] = []
  let lead = ''
  const push = (piece: string, isWord: boolean): void => {
    const letters = bare(piece)
    const key = exactly ? letters.normalize('NFC') : normalise(letters).text
    const last = tokens.at(-1)
    if (key !== '') {
      tokens.push({ text: lead + piece, key, isWord })
      lead = ''
    } else if (last) last.text += piece
    else lead += piece
  }
  /** Marks between words: each run is one token, the blanks after it belong to it. */
  const pushGap = (gap: string): void => {
    let start = 0
    for (const { index, 0: blanks } of gap.matchAll(ASIDE)) {
      push(gap.slice(start, index), false)
      push(blanks, false)
      start = index + blanks.length
    }
    push(gap.slice(start), false)
  }
  let at = 0
  for (const word of words(text)) {
    pushGap(text.slice(at, word.start))
    push(word.text, true)
    at = word.end
  }
  pushGap(text.slice(at))
  return tokens
}

type Step = { kind: WordChange['kind']; token: Token }

const steps = (kind: WordChange['kind'], tokens: Token[]): Step[] => tokens.map((token) => ({ kind, token }))

/**
 * The fewest words to take out and put in that make `after` of `before`. With `isPart`, what stands in `before` ahead of
 * the nearest part and behind it costs nothing and is left out, but for the words that others took the place of.
 */
function align(before: Token[], after: Token[], isPart: boolean): Step[] {
  const columns = after.length + 1
  const cost = new Uint32Array((before.length + 1) * columns)
  const at = (row: number, column: number): number => cost[row * columns + column] ?? 0
  for (let column = 1; column < columns; column += 1) cost[column] = column
  for (let row = 1; row <= before.length; row += 1) {
    cost[row * columns] = isPart ? 0 : row
    for (let column = 1; column < columns; column += 1) {
      const isSame = before[row - 1]?.key === after[column - 1]?.key
      cost[row * columns + column] = isSame
        ? at(row - 1, column - 1)
        : Math.min(at(row - 1, column), at(row, column - 1)) + 1
    }
  }
  let last = before.length
  for (let row = last; isPart && row >= 0; row -= 1)
    if (at(row, columns - 1) <= at(last, columns - 1)) last = row
  let row = last
  let column = columns - 1
  const found: Step[] = []
  while (column > 0 || (row > 0 && !isPart)) {
    const [old, fresh] = [before[row - 1], after[column - 1]]
    if (old && fresh && old.key === fresh.key) {
      found.push({ kind: 'same', token: fresh })
      row -= 1
      column -= 1
    } else if (fresh && (!old || at(row, column - 1) < at(row - 1, column))) {
      found.push({ kind: 'added', token: fresh })
      column -= 1
    } else if (old) {
      found.push({ kind: 'removed', token: old })
      row -= 1
    }
  }
  found.reverse()
  if (!isPart || !found.some(({ kind }) => kind === 'same')) return found
  const leading = found.findIndex(({ kind }) => kind !== 'added')
  const trailing = found.length - 1 - found.findLastIndex(({ kind }) => kind !== 'added')
  return [
    ...steps('removed', before.slice(Math.max(0, row - leading), row)),
    ...found,
    ...steps('removed', before.slice(last, last + trailing)),
  ]
}

function compare(before: Token[], after: Token[], isPart: boolean): Step[] {
  if (before.length * after.length <= MOST_PAIRS) return align(before, after, isPart)
  return [...steps('removed', before), ...steps('added', after)]
}

/** Runs of one kind as one change; where words are replaced, what goes stands before what comes. */
function joined(found: Step[]): WordChange[] {
  const changes: WordChange[] = []
  let pending: Step[] = []
  const push = (kind: WordChange['kind'], of: Step[]): void => {
    const text = of
      .filter((step) => step.kind === kind)
      .map(({ token }) => token.text)
      .join('')
    if (text !== '') changes.push({ kind, text })
  }
  const flush = (): void => {
    push('removed', pending)
    push('added', pending)
    pending = []
  }
  let same: Step[] = []
  for (const step of found) {
    if (step.kind === 'same') {
      flush()
      same.push(step)
    } else {
      push('same', same)
      same = []
      pending.push(step)
    }
  }
  flush()
  push('same', same)
  return changes
}

/**
 * Word by word, what makes `after` of `before`. Words are the same that differ in nothing but harakat, hamza, case,
 * quotation marks or blanks; other marks count. 'same' and 'added' joined give `after`; 'same' and 'removed' give
 * `before`, up to blanks and to what is compared as the same.
 */
export function wordDifference(before: string, after: string, how: Comparison = {}): WordChange[] {
  const [old, fresh] = [tokensOf(before, how), tokensOf(after, how)]
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && old[head]?.key === fresh[head]?.key) head += 1
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail)?.key === fresh.at(-1 - tail)?.key) tail += 1
  return joined([
    ...steps('same', fresh.slice(0, head)),
    ...compare(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail), false),
    ...steps('same', fresh.slice(fresh.length - tail)),
  ])
}

/**
 * The same for an excerpt: what differs from the part of `whole` that comes nearest to it. What the excerpt leaves out
 * before that part and after it is no difference.
 */
export function partDifference(whole: string, part: string, how: Comparison = {}): WordChange[] {
  return joined(compare(tokensOf(whole, how), tokensOf(part, how), true))
}

/** True where words differ, and not only the marks between them. */
export function changesWords(changes: WordChange[]): boolean {
  return changes.some(({ kind, text }) => kind !== 'same' && words(bare(text)).length > 0)
}

/** True where both have the same words in the same order, whatever marks stand between them. */
export function haveSameWords(one: string, other: string): boolean {
  const keys = (text: string): string[] =>
    tokensOf(text, {}).flatMap(({ key, isWord }) => (isWord ? [key] : []))
  const [first, second] = [keys(one), keys(other)]
  return first.length === second.length && first.every((key, index) => key === second[index])
}

/** How much of `part` stands in `whole`, in the same order: words of 1. */
export function sharedWords(whole: string, part: string): number {
  const old = tokensOf(whole, {}).filter(({ isWord }) => isWord)
  const fresh = tokensOf(part, {}).filter(({ isWord }) => isWord)
  if (fresh.length === 0) return 0
  return compare(old, fresh, true).filter(({ kind }) => kind === 'same').length / fresh.length
}
