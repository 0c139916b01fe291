import { createHash } from 'node:crypto'

import type { Locale } from '../../body/types'

/**
 * The name of an article in one locale, the same for ever: its headline, slug and address may change, this does not. A
 * UUID of version 5 (RFC 9562 §5.5) whose namespace is the article's own id and whose name is the locale, so that who
 * knows the article from the API can make it too.
 *
 * @returns `urn:uuid:…`
 */
export function editionUrn(article: string, locale: Locale): string {
  const namespace = Buffer.from(article.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(namespace).update(locale).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}

/** The name of a record that has an id of its own. */
export const recordUrn = (id: string): string => `urn:uuid:${id}`
