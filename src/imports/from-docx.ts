import { inflateRawSync } from 'node:zlib'

import mammoth from 'mammoth'

import { fromHtml } from './from-html'
import { ImportRefused, type ImportedText } from './types'

/** A story of a hundred pages unpacks to less than a tenth of it. */
const MOST_UNPACKED = 100 * 1024 * 1024

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_535

const notWord = (): ImportRefused =>
  new ImportRefused({
    ar: 'ليس هذا ملف Word بصيغة docx.',
    en: 'This is no Word document (.docx).',
  })

/**
 * Refuses an archive that unpacks to more than any story: sizes are measured, since an archive may lie about them.
 *
 * @throws ImportRefused
 */
export function refuseBomb(bytes: Buffer, limit = MOST_UNPACKED): void {
  let end = bytes.length - 22
  const lowest = Math.max(0, end - LONGEST_COMMENT)
  while (end >= lowest && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  if (end < lowest) throw notWord()
  const entries = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  let left = limit
  try {
    for (let entry = 0; entry < entries; entry += 1) {
      if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw notWord()
      const method = bytes.readUInt16LE(at + 10)
      const packed = bytes.readUInt32LE(at + 20)
      const local = bytes.readUInt32LE(at + 42)
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const data = bytes.subarray(start, start + packed)
      left -= method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length : data.length
      if (left < 0) throw new RangeError('too large')
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch (error) {
    if (error instanceof ImportRefused) throw error
    const { code } = error as { code?: string }
    if (code !== 'ERR_BUFFER_TOO_LARGE' && (error as Error).message !== 'too large') throw notWord()
    throw new ImportRefused({
      ar: 'محتوى الملف بعد فك ضغطه أكبر من أي قصة.',
      en: 'The file unpacks to more than any story holds.',
    })
  }
}

/**
 * A story from a Word document: its headings, paragraphs, lists and links, by way of HTML. Pictures stay out.
 *
 * @throws ImportRefused for what is no such document
 */
export async function fromDocx(bytes: Buffer): Promise<ImportedText> {
  refuseBomb(bytes)
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        // Only that there was one: its bytes are neither read nor kept.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    )
    return fromHtml(value)
  } catch {
    throw notWord()
  }
}
