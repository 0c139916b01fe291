import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { decodeText } from './decode'
import { fromDocx } from './from-docx'
import { fromHtml } from './from-html'
import { fromText } from './from-text'
import { ImportRefused, type ImportedText } from './types'

const MEGABYTE = 1024 * 1024
const LARGEST = 5

const READERS: Readonly<Record<string, (bytes: Buffer) => ImportedText | Promise<ImportedText>>> = {
  '.txt': (bytes) => fromText(decodeText(bytes)),
  '.html': (bytes) => fromHtml(decodeText(bytes)),
  '.htm': (bytes) => fromHtml(decodeText(bytes)),
  '.docx': fromDocx,
}

async function bytesOf(file: string): Promise<Buffer> {
  const facts = await stat(file).catch(() => null)
  if (!facts?.isFile()) {
    throw new ImportRefused({ ar: `لا يوجد ملف بهذا الاسم: ${file}`, en: `There is no such file: ${file}` })
  }
  if (facts.size > LARGEST * MEGABYTE) {
    throw new ImportRefused({
      ar: `الملف أكبر من ${LARGEST} ميغابايت.`,
      en: `The file is larger than ${LARGEST} MB.`,
    })
  }
  return readFile(file)
}

/**
 * Reads a file as the words of a story.
 *
 * @throws ImportRefused where there is no such file, or it is none that can be read, or has no words
 */
export async function readStoryFile(file: string): Promise<ImportedText> {
  const read = READERS[path.extname(file).toLowerCase()]
  if (!read) {
    throw new ImportRefused({
      ar: 'تُستورد ملفات txt وhtml وdocx فقط.',
      en: 'Only .txt, .html and .docx files are imported.',
    })
  }
  const text = await read(await bytesOf(file))
  if (!text.headline && text.body.length === 0) {
    throw new ImportRefused({ ar: 'لا كلام في الملف.', en: 'The file has no words in it.' })
  }
  return text
}
