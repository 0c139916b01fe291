import type { IdentifierFact, PersonFact, TextFact } from '../../../src/preflight/types'

/** Somebody of the desk's records about whom nothing is the matter. */
export const soundPerson = (more: Partial<PersonFact> = {}): PersonFact => ({
  id: 'p9',
  name: { ar: 'سامي الراوي', en: 'Sami Rawi' },
  names: ['سامي الراوي', 'Sami Rawi'],
  shown: [],
  kind: 'private',
  isProtected: false,
  birthYear: null,
  proceedings: 'none',
  roles: [],
  identifiers: [],
  isSpeaker: false,
  ...more,
})

export const attribute = (
  id: string,
  kind: string,
  spellings: string[],
  more: Partial<IdentifierFact> = {},
): IdentifierFact => ({ id, kind, spellings, isPublic: false, ...more })

export const textAt = (path: string, text: string): TextFact => ({
  path,
  text,
  label: { ar: 'النص', en: 'Body' },
})

export const body = (...texts: string[]): TextFact[] =>
  texts.map((text, index) => textAt(`body.${index}`, text))

/** A mark of Arabic that changes no word: harakat, or tatweel. */
export const MARKS = ['\u064B', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0640']

/** Writes the marks between letters of the words given, at the places given. */
export function withMarks(words: string, marks: readonly (readonly [number, string])[]): string {
  const letters = [...words]
  for (const [at, mark] of marks) {
    const index = at % letters.length
    if (/\p{L}/u.test(letters[index]?.[0] ?? '')) letters[index] = `${letters[index]}${mark}`
  }
  return letters.join('')
}
