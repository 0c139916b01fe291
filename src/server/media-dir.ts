import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the pictures: `MEDIA_DIR`, else `media` in the project. The working side writes it, delivery reads it. */
export function mediaDir(): string {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
  return path.resolve(process.env.MEDIA_DIR || path.join(root, 'media'))
}
