import type { Span } from './span'

/**
 * Invitations into closed groups and hidden services: where a reader, a child above all, would be led to the very people
 * that a story is about (LINK-1). The bare name of a service, or its help pages, leads to none of them.
 */
const INVITATION =
  '(?:(?:t\\.me|telegram\\.(?:me|dog)|discord\\.gg|dsc\\.gg|chat\\.whatsapp\\.com|signal\\.group)/|(?:discord|discordapp)\\.com/(?:invite|channels)/)'
/** «name.t.me» is a room of its own; an onion address is hidden whatever follows, and so is its copy on a gateway. */
const HIDDEN = '(?:(?:(?!www\\.)[a-z\\d_]{4,32}\\.)t\\.me|[a-z2-7]{16,56}\\.onion(?:\\.[a-z]{2,4})?)'
const SCHEME = '(?:h(?:tt|xx)ps?://|tg://)'
const REST = '[^\\s<>"\'«»“”،؛]'

const IN_TEXT = new RegExp(
  `(?<![\\w@.-])(?:tg://${REST}+|${SCHEME}?(?:(?:www|ptb|canary|web)\\.)?(?:${INVITATION}${REST}+|${HIDDEN}(?![\\w-])(?:/${REST}*)?))(?![\\w.-]*@)`,
  'giu',
)
const ADDRESS = new RegExp(
  `^(?:tg://|(?:https?://)?(?:[\\w-]+\\.)*(?:${INVITATION}.|[a-z2-7]{16,56}\\.onion(?:\\.[a-z]{2,4})?(?:[/:?#]|$))|(?:https?://)?${HIDDEN}(?:[/:?#]|$))`,
  'iu',
)

/** `t[.]me`, `t(.)me`, `t[dot]me`: dots that are broken on purpose. */
const BROKEN_DOT = /\[\.\]|\(\.\)|\{\.\}|[[({]dot[\])}]/giu
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
const filler = (found: string): string => '\u0000'.repeat(found.length)

/** Addresses that are broken on purpose are read as what they stand for; the offsets stay. */
const mended = (text: string): string =>
  text.replace(UNSEEN, filler).replace(BROKEN_DOT, (found) => `.${filler(found.slice(1))}`)

/** True where a link leads to such a place. */
export function isDeniedLink(href: string): boolean {
  return ADDRESS.test(href.trim())
}

/** Such addresses that are written out in a text, with or without `https://`. */
export function deniedLinksIn(text: string): Span[] {
  const broken = mended(text)
  const compact = broken.replaceAll('\u0000', '')
  if (compact.length === text.length) return spans(text, text)
  // The places of what was taken out were kept as NUL: they are counted back in.
  const places: number[] = []
  for (let at = 0; at < broken.length; at += 1) if (broken[at] !== '\u0000') places.push(at)
  places.push(text.length)
  return spans(compact, text, places)
}

function spans(searched: string, text: string, places?: number[]): Span[] {
  return [...searched.matchAll(IN_TEXT)].map(({ index, 0: found }) => {
    const length = found.replace(/[.,;:!?)]+$/u, '').length
    const start = places?.[index] ?? index
    const end = places ? (places[index + length - 1] ?? index + length - 1) + 1 : index + length
    return { start, end, text: text.slice(start, end) }
  })
}
