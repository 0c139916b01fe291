import { createHash } from 'node:crypto'

/** SHA-256 of evidence, in hex: of a file's bytes, or of text as UTF-8 in normal form C. */
export function sha256Of(evidence: Buffer | string): { sha256: string; bytes: number } {
  const bytes = typeof evidence === 'string' ? Buffer.from(evidence.normalize('NFC'), 'utf8') : evidence
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
}
