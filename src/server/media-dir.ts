import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What stands before a picture's file name in an S3-compatible store. */
export const MEDIA_PREFIX = 'media'

/** The folder of the pictures: `MEDIA_DIR`, else `media` in the project. The working side writes it, delivery reads it. */
export function mediaDir(): string {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
  return path.resolve(process.env.MEDIA_DIR || path.join(root, 'media'))
}
