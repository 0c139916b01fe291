import { normalise, type Normalised } from '../normalise'
import { remember } from '../remember'

/** A word of a normalised text; offsets are those of the normalised text. */
export interface Token {
  start: number
  end: number
  /** Its letters, normalised. */
  text: string
  isArabic: boolean
  /** What parts it from the word before: a blank or a hyphen; other marks; or so much that no phrase goes on. */
  gap: 'plain' | 'loose' | 'break'
}

export interface Tokens {
  original: string
  normalised: Normalised
  list: Token[]
}

/** Runs of Arabic letters, or of any other letters and digits: a particle that is written to a foreign name is a word. */
const WORD =
  /(?:(?=\p{Script=Arabic})\p{L}\p{M}*)+|(?:(?!\p{Script=Arabic})[\p{L}\p{N}]\p{M}*)+(?:['’](?:(?!\p{Script=Arabic})[\p{L}\p{N}]\p{M}*)+)*/gu
const ARABIC = /^\p{Script=Arabic}/u

/** More characters than this between two words are no gap inside a phrase. */
const WIDEST = 6
const PLAIN = /^["'“”‘’«»]{0,2}(?:[^\S\n\r]{1,4}|[^\S\n\r]?\n?[^\S\n\r]?|[-‐‑‒–_])["'“”‘’«»]{0,2}$/u
const LOOSE = /^[^\p{L}\p{N}\n\r]*$/u

function gapOf(between: string): Token['gap'] {
  if (between === ' ' || between === '-') return 'plain'
  if (between === '' || between.length > WIDEST) return 'break'
  if (PLAIN.test(between)) return 'plain'
  return LOOSE.test(between) ? 'loose' : 'break'
}

/** The words of a text. Never throws. */
export const tokensOf: (text: string) => Tokens = remember((text) => {
  const normalised = normalise(text)
  let end = 0
  const list = [...normalised.text.matchAll(WORD)].map(({ 0: word, index }): Token => {
    const gap = gapOf(normalised.text.slice(end, index))
    end = index + word.length
    return { start: index, end, text: word, isArabic: ARABIC.test(word), gap }
  })
  return { original: text, normalised, list }
})

/** More characters than a letter has with its marks. */
const LETTER = 40

/** What was written for the letter at an offset of the normalised text, with its marks. */
export function writtenAt({ original, normalised }: Tokens, offset: number): string {
  const start = normalised.map[offset] ?? original.length
  const end = normalised.ends[offset] ?? original.length
  return original.slice(start, Math.min(end, start + LETTER)).normalize('NFKC')
}
