import type { Span } from './span'

/**
 * Invitations into closed groups and hidden services: where a reader, a child above all, would be led to the very people
 * that a story is about (LINK-1).
 */
const PLACES =
  '(?:t\\.me|telegram\\.(?:me|dog)|discord\\.gg|(?:discord|discordapp)\\.com/invite|[a-z2-7]{16,56}\\.onion)'
const IN_TEXT = new RegExp(
  `(?<![\\w@.-])(?:h(?:tt|xx)ps?://)?(?:www\\.)?${PLACES}(?:/[^\\s<>"'«»“”،؛]*)?(?![\\w.-]*@)`,
  'giu',
)
const ADDRESS = new RegExp(`^(?:https?://)?(?:[\\w-]+\\.)*${PLACES}(?:[/?#]|$)`, 'iu')

/** Addresses that are broken on purpose (`t[.]me`) are read as what they stand for; the offsets stay. */
const mended = (text: string): string =>
  text.replace(/\[\.\]/g, (found) => `.${'\u0000'.repeat(found.length - 1)}`)

/** True where a link leads to such a place. */
export function isDeniedLink(href: string): boolean {
  return ADDRESS.test(href.trim())
}

/** Such addresses that are written out in a text, with or without `https://`. */
export function deniedLinksIn(text: string): Span[] {
  const broken = mended(text)
  const compact = broken.replaceAll('\u0000', '')
  if (compact.length === text.length) return spans(text, text)
  // The places of the dots were kept as NUL: they are counted back in.
  const places: number[] = []
  for (let at = 0; at < broken.length; at += 1) if (broken[at] !== '\u0000') places.push(at)
  places.push(text.length)
  return spans(compact, text, places)
}

function spans(searched: string, text: string, places?: number[]): Span[] {
  return [...searched.matchAll(IN_TEXT)].map(({ index, 0: found }) => {
    const length = found.replace(/[.,;:!?)]+$/u, '').length
    const start = places?.[index] ?? index
    const end = places?.[index + length] ?? index + length
    return { start, end, text: text.slice(start, end) }
  })
}
