import type { Span } from './span'

const LRI = '\u2066'
const FSI = '\u2068'
const PDI = '\u2069'

const EMBEDDING = /[\u202A-\u202E]/
const OPENER = /[\u2066-\u2068]/
const PARAGRAPH_END = /[\n\r\u2029]/

/**
 * Characters that must not reach a reader: embeddings and overrides (U+202A to U+202E), and isolates without a
 * partner in their paragraph. Either can make a text look like another one.
 */
export const hasForbiddenControls = (text: string): Span[] => {
  const found: number[] = []
  let open: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i)
    if (EMBEDDING.test(char)) found.push(i)
    else if (OPENER.test(char)) open.push(i)
    else if (char === PDI && open.pop() === undefined) found.push(i)
    else if (PARAGRAPH_END.test(char)) {
      for (const index of open) found.push(index)
      open = []
    }
  }
  return [...found, ...open]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + 1, text: text.charAt(start) }))
}

const withoutForbidden = (text: string): string => {
  let out = ''
  let from = 0
  for (const span of hasForbiddenControls(text)) {
    out += text.slice(from, span.start)
    from = span.end
  }
  return out + text.slice(from)
}

const wrap = (opener: string, text: string): string => {
  if (text === '') return ''
  const clean = withoutForbidden(text)
  return `${opener}${clean}${PDI}`
}

/** True where one pair of isolates already holds the whole text. */
const isWrapped = (opener: string, text: string): boolean =>
  text.startsWith(opener) &&
  text.endsWith(PDI) &&
  hasForbiddenControls(text).length === 0 &&
  hasForbiddenControls(text.slice(1, -1)).length === 0

/**
 * Holds a left-to-right run (a phone number above all) together inside right-to-left text, for plain text, feeds
 * and JSON, where no markup can: U+2066 … U+2069. Without it «0808 801 0331» is shown as «0331 801 0808».
 */
export const isolate = (text: string): string => (isWrapped(LRI, text) ? text : wrap(LRI, text))

/** The same where the direction is not known: U+2068 … U+2069, the first strong letter decides. */
export const isolateAuto = (text: string): string => (isWrapped(FSI, text) ? text : wrap(FSI, text))
