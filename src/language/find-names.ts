import { normalise } from './normalise'
import { remember } from './remember'
import type { Span } from './span'
import { words } from './words'

/** Letters that Arabic writes as one word with a name: و ف ب ك ل and their pairs. */
const PROCLITICS = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل']
const BARE: readonly string[] = ['']
const POSSESSIVE = /['’]s?$/u

export interface FoundName extends Span {
  /** The name as it was given to `compileNames`. */
  name: string
}

export interface CompiledNames {
  byKey: Map<string, string>
  /** Most letters of any name. */
  longest: number
  /** How the names begin: most words of a text begin no name, and are passed over at once. */
  beginnings: Set<string>
}

const BEGINNING = 2
/** So many letters of what may be a name are held against the names before more words are read. */
const BEGINNINGS = [BEGINNING, 4, 8]

/** A name's letters without the blanks between its words: «عبد الله» and «عبدالله» are one name. */
function keyOf(name: string): string {
  return words(name)
    .map(({ text }) => normalise(text).text)
    .join('')
}

const tokensOf = remember((text) =>
  words(text).map((span) => ({ ...span, letters: normalise(span.text).text })),
)

/** Prepares names to be looked for together: one look-up for each word of a text, however many names there are. */
export function compileNames(names: readonly string[]): CompiledNames {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const key = keyOf(name)
    if (key !== '' && !byKey.has(key)) byKey.set(key, name)
  }
  const keys = [...byKey.keys()]
  return {
    byKey,
    longest: keys.reduce((most, { length }) => Math.max(most, length), 0),
    beginnings: new Set(keys.flatMap((key) => BEGINNINGS.map((length) => key.slice(0, length)))),
  }
}

/** The letters that may be written to a word: without one of them there is nothing to take off. */
const proclitics = (letters: string): readonly string[] =>
  'وفبكل'.includes(letters.charAt(0)) ? PROCLITICS : BARE

function mayBegin(letters: string, { beginnings }: CompiledNames): boolean {
  for (const proclitic of proclitics(letters)) {
    if (!letters.startsWith(proclitic)) continue
    const beginning = letters.slice(proclitic.length, proclitic.length + BEGINNING)
    if (beginning.length < BEGINNING || beginnings.has(beginning)) return true
  }
  return false
}

/** False where no name goes on from the letters of the words so far, as far as its beginning tells. */
function mayGoOn(letters: string, { beginnings }: CompiledNames): boolean {
  for (const proclitic of proclitics(letters)) {
    if (proclitic.startsWith(letters)) return true
    if (!letters.startsWith(proclitic)) continue
    const rest = letters.length - proclitic.length
    if (rest < BEGINNING) return true
    const length = rest >= 8 ? 8 : rest >= 4 ? 4 : BEGINNING
    if (beginnings.has(letters.slice(proclitic.length, proclitic.length + length))) return true
  }
  return false
}

function known(letters: string, { byKey }: CompiledNames): string | undefined {
  for (const proclitic of proclitics(letters)) {
    if (!letters.startsWith(proclitic)) continue
    const name = byKey.get(letters.slice(proclitic.length))
    if (name) return name
  }
  return undefined
}

/**
 * Where a text has one of the names, whole words, in either script: with or without harakat, tatweel, hamza and blanks
 * inside it, with an Arabic particle written to it or an English possessive.
 */
export function findNames(compiled: CompiledNames, text: string): FoundName[] {
  if (compiled.longest === 0) return []
  const tokens = tokensOf(text)
  const found: FoundName[] = []
  tokens.forEach((first, index) => {
    if (!mayBegin(first.letters, compiled)) return
    let joined = ''
    for (const token of tokens.slice(index, index + compiled.longest + 2)) {
      const name = known(joined + token.letters.replace(POSSESSIVE, ''), compiled)
      if (name) {
        // «'s» belongs to the sentence, not to the name.
        const end = token.start + token.text.replace(POSSESSIVE, '').length
        found.push({ name, start: first.start, end, text: text.slice(first.start, end) })
      }
      joined += token.letters
      if (joined.length > compiled.longest + 2 || !mayGoOn(joined, compiled)) return
    }
  })
  return found
}
