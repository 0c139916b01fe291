import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

function keyOf(programSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', programSecret, '', 'amana webhook secrets', 32))
}

/**
 * A webhook's secret as the database keeps it. To sign, the desk needs the secret itself, so a hash will not do; sealed with
 * the program's own secret, it cannot be read out of a backup or a copy of the database.
 *
 * @param webhook its id: a sealed secret opens for no other
 */
export function seal(programSecret: string, webhook: string, secret: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(programSecret), iv).setAAD(Buffer.from(webhook))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Opens what `seal` made; null where it was sealed with another secret, for another webhook, or was changed. */
export function unseal(programSecret: string, webhook: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(programSecret), bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(webhook))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    )
  } catch {
    return null
  }
}
