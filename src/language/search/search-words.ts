import { normalise } from '../normalise'
import { wordKeys, type WordKeys } from './word-keys'

/** A word of a text with what it is found by. */
export interface SearchWord {
  /** Offsets in the text, UTF-16. */
  start: number
  end: number
  /** How many words stand before it, those that are passed over included. */
  place: number
  /** Null for a word that is passed over. */
  keys: WordKeys | null
}

/** Arabic letters end where other letters or digits begin («بـ12»); digits set apart by thousands are one number. */
const WORD =
  /(?:\p{Script=Arabic}(?<=\p{L}))+|(?<!\d)\d{1,3}(?:[,٬]\d{3})+(?!\d)|(?:[\p{L}\p{M}\p{N}](?<!\p{Script=Arabic}))+/uy

const THOUSANDS = /(?<=\d)[,٬](?=\d)/g
/** «child’s» is found by «child»: what stands after the apostrophe is no word. */
const POSSESSIVE = 's'
const APOSTROPHE = /['’ʼ]$/

/** What a code unit is in a word; `OTHER` is for the expression to say. */
const UNKNOWN = 0
const OUTSIDE = 1
const ARABIC = 2
const LETTER = 3
const OTHER = 4

const KINDS_KNOWN = 0x3000
const kinds = new Uint8Array(KINDS_KNOWN)

function kindOf(code: number): number {
  if (code >= KINDS_KNOWN) return OTHER
  const known = kinds[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(code)
  const kind = /\p{N}/u.test(char)
    ? OTHER
    : /\p{Script=Arabic}(?<=\p{L})/u.test(char)
      ? ARABIC
      : /[\p{L}\p{M}](?<!\p{Script=Arabic})/u.test(char)
        ? LETTER
        : OUTSIDE
  kinds[code] = kind
  return kind
}

/** The end of the word that begins at an offset, or the offset itself where none does. */
function wordEnd(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at))
  if (kind === OUTSIDE) return at
  if (kind !== OTHER) {
    let end = at + 1
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1
    // Digits and letters beyond the table may go on from letters, but not from Arabic ones.
    if (kind === ARABIC && text.charCodeAt(end) < KINDS_KNOWN) return end
    if (end === text.length || kindOf(text.charCodeAt(end)) !== OTHER) return end
  }
  WORD.lastIndex = at
  return at + (WORD.exec(text)?.[0].length ?? 0)
}

/** The words of a text in order. Linear; never throws. */
export function searchWords(text: string, options: { asked?: boolean } = {}): SearchWord[] {
  const { text: normal, map, ends } = normalise(text)
  const found: SearchWord[] = []
  for (let at = 0, next = 0; at < normal.length; at = next) {
    const to = wordEnd(normal, at)
    next = Math.max(to, at + 1)
    if (to === at) continue
    const letters = normal.slice(at, to)
    if (letters === POSSESSIVE && APOSTROPHE.test(normal.slice(Math.max(0, at - 1), at))) continue
    const start = map[at] ?? 0
    const end = Math.max(start, ends[to - 1] ?? start)
    const word = /^\d/.test(letters) ? letters.replace(THOUSANDS, '') : letters
    const isAsWritten = end - start === word.length && text.startsWith(word, start)
    const written = isAsWritten ? word : text.slice(start, end)
    found.push({ start, end, place: found.length, keys: wordKeys(word, written, options) })
  }
  return found
}
