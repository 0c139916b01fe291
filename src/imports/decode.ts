import { scriptShare } from '../language/scripts'
import { ImportRefused } from './types'

/** Single-byte encodings in which older Arabic and English files are written; the first that reads best is taken. */
const OLDER = ['windows-1256', 'iso-8859-6', 'windows-1252'] as const

/** Characters that a wrong guess makes out of letters: signs inside words, private and replacement characters. */
const ODD = /[\uFFFD\u0080-\u009F¤¦§¨©ª¬®¯°±²³´µ¶¸¹º¼½¾ƒˆ‰Š‹ŒŽ˜™š›œžŸ]/gu

function readable(text: string): number {
  const { arabic, latin, other } = scriptShare(text)
  const odd = (text.match(ODD) ?? []).length
  return Math.max(arabic, latin) - other - (10 * odd) / Math.max(1, text.length)
}

function withByteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * The text of a file of unknown encoding: UTF-8, UTF-16 with a byte order mark, else the older encoding in which most of
 * it is readable words.
 *
 * @throws ImportRefused for what is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = withByteOrderMark(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  if (bytes.includes(0)) {
    throw new ImportRefused({
      ar: 'ليس هذا ملفًا نصيًا: فيه بيانات ثنائية.',
      en: 'This is no text file: it holds binary data.',
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const read = OLDER.map((encoding) => new TextDecoder(encoding).decode(bytes))
    return read.reduce((best, text) => (readable(text) > readable(best) ? text : best))
  }
}
