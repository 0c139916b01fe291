import type { AskedUnit, AskedWord, SearchQuery } from './query'

/**
 * The queries that PostgreSQL is asked, in the text form of a tsquery. Every operand is a key of our own making (letters and
 * digits) between quotation marks, so that nothing a stranger types is ever read as an operator.
 */
export interface TextQueries {
  /** What the index can tell by itself, with no look at a row: every match is among its matches. */
  broad: string
  /** What remains to be asked of those, or null: that the words of a phrase follow each other. */
  exact: string | null
  /** The words as they were typed, one after the other; null for a single word. */
  phrase: string | null
  /** Each word itself, not only by a guess at its prefixes: in the headline, at least one there, anywhere. */
  allInHeadline: string
  someInHeadline: string
  certain: string
}

const quoted = (key: string, weights = ''): string =>
  `'${key.replaceAll("'", '')}'${weights && `:${weights}`}`

/** Every key of a word, as an operand. */
export const anyKey = ({ strong, weak }: AskedWord): string =>
  `(${[...strong, ...weak].map((key) => quoted(key)).join(' | ')})`

const strongKey = (weights: string) => (word: AskedWord) =>
  `(${word.strong.map((key) => quoted(key, weights)).join(' | ')})`

const following = (words: AskedUnit): string =>
  words.map((word, index) => (index === 0 ? '' : ` <${word.distance}> `) + anyKey(word)).join('')

const isPhrase = (unit: AskedUnit): boolean => unit.length > 1

/** @param query asks for at least one word */
export function textQueries({ all, none, sequence }: SearchQuery): TextQueries {
  const phrases = all.filter(isPhrase)
  const noPhrases = none.filter(isPhrase)
  const exact = [
    ...phrases.map((unit) => `(${following(unit)})`),
    ...noPhrases.map((unit) => `!(${following(unit)})`),
  ]
  return {
    broad: [
      ...all.flat().map(anyKey),
      ...none.filter((unit) => !isPhrase(unit)).map((unit) => `!${unit.map(strongKey('')).join('')}`),
    ].join(' & '),
    exact: exact.length > 0 ? exact.join(' & ') : null,
    phrase: sequence.length > 1 ? following(sequence) : null,
    allInHeadline: sequence.map(strongKey('A')).join(' & '),
    someInHeadline: sequence.map(strongKey('A')).join(' | '),
    certain: sequence.map(strongKey('AC')).join(' & '),
  }
}
