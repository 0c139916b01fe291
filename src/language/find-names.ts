import { normalise } from './normalise'
import type { Span } from './span'
import { words } from './words'

/** Letters that Arabic writes as one word with a name: و ف ب ك ل and their pairs. */
const PROCLITICS = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل']
const POSSESSIVE = /['’]s?$/u

export interface FoundName extends Span {
  /** The name as it was given to `compileNames`. */
  name: string
}

export interface CompiledNames {
  byKey: Map<string, string>
  /** Most letters of any name. */
  longest: number
}

/** A name's letters without the blanks between its words: «عبد الله» and «عبدالله» are one name. */
function keyOf(name: string): string {
  return words(name)
    .map(({ text }) => normalise(text).text)
    .join('')
}

/** Prepares names to be looked for together: one look-up for each word of a text, however many names there are. */
export function compileNames(names: readonly string[]): CompiledNames {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const key = keyOf(name)
    if (key !== '' && !byKey.has(key)) byKey.set(key, name)
  }
  return { byKey, longest: Math.max(0, ...[...byKey.keys()].map((key) => key.length)) }
}

function known(letters: string, { byKey }: CompiledNames): string | undefined {
  for (const proclitic of PROCLITICS) {
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
  const tokens = words(text).map((span) => ({ ...span, letters: normalise(span.text).text }))
  const found: FoundName[] = []
  tokens.forEach((first, index) => {
    let joined = ''
    for (const token of tokens.slice(index, index + compiled.longest + 2)) {
      const name = known(joined + token.letters.replace(POSSESSIVE, ''), compiled)
      if (name)
        found.push({ name, start: first.start, end: token.end, text: text.slice(first.start, token.end) })
      joined += token.letters
      if (joined.length > compiled.longest + 2) return
    }
  })
  return found
}
