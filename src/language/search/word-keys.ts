import { arabicKeys } from './arabic-keys'
import { englishStem } from './english-stem'
import { isStopWord } from './stop-words'

/** What a word is found by. */
export interface WordKeys {
  /** The word itself, whatever its article, number or pronoun. */
  strong: readonly string[]
  /** What it is if its first letter, or its last, is a word of its own: «وطفل», «لطفل». */
  weak: readonly string[]
}

const LATIN_MARKS = /\p{M}+/gu
const ARABIC = /^\p{Script=Arabic}/u

/** Plurals of English that no ending makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['selves', 'self'],
  ['mice', 'mouse'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
])

/** A lexeme of PostgreSQL may have 2 046 bytes; no word that anybody asks for is longer than this. */
const LONGEST = 64

/**
 * The keys of a word, of any script. Which language the text is in does not matter: a Latin name in an Arabic story is found
 * as it is in an English one.
 *
 * @param word as `normalise` gives it
 * @param written as it stands in the text
 * @returns null for a word that is passed over
 */
export function wordKeys(word: string, written: string, options: { asked?: boolean } = {}): WordKeys | null {
  if (written.length > LONGEST) return makeKeys(word, written, options)
  const found = options.asked ? askedKeys : textKeys
  // One character can stand for several words: «ﷺ».
  const name = word === written ? word : `${word} ${written}`
  const known = found.get(name)
  if (known !== undefined) return known
  const keys = makeKeys(word, written, options)
  if (found.size >= MOST_KNOWN) found.clear()
  found.set(name, keys)
  return keys
}

/** The same words come again and again: in the stories of a page, and from page to page. */
const MOST_KNOWN = 20_000
const textKeys = new Map<string, WordKeys | null>()
const askedKeys = new Map<string, WordKeys | null>()

function makeKeys(word: string, written: string, options: { asked?: boolean }): WordKeys | null {
  if (isStopWord(word, written)) return null
  const short = [...word].slice(0, LONGEST).join('')
  if (ARABIC.test(short)) return distinct(arabicKeys(short, written, options))
  const plain = short.normalize('NFD').replace(LATIN_MARKS, '').normalize('NFC')
  // Nothing but marks: a word that no reader sees.
  if (plain === '') return null
  const singular = IRREGULAR.get(plain)
  return { strong: [englishStem(singular ?? plain)], weak: [] }
}

function distinct({ strong, weak }: WordKeys): WordKeys {
  const first = new Set(strong)
  return { strong: [...first], weak: [...new Set(weak)].filter((key) => !first.has(key)) }
}
