import { hasForbiddenControls } from '../language/isolate'

const BYTE_ORDER_MARK = /\uFEFF/g
const SOFT_HYPHEN = /\u00AD/g
/** Zero-width space and word joiner are left-overs of layout; ZWNJ and ZWJ are spelling. */
const LAYOUT = /[\u200B\u2060]/g
const CONTROLS = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu

function withoutForbiddenControls(text: string): string {
  let clean = ''
  let from = 0
  for (const { start, end } of hasForbiddenControls(text)) {
    clean += text.slice(from, start)
    from = end
  }
  return clean + text.slice(from)
}

/** A text as a draft may hold it: NFC, `\n` for any line end, without characters that nobody sees and no spelling needs. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  return withoutForbiddenControls(
    lines
      .replace(BYTE_ORDER_MARK, '')
      .replace(SOFT_HYPHEN, '')
      .replace(LAYOUT, '')
      .replace(CONTROLS, '')
      .normalize('NFC'),
  )
}
