import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'
/** The scheme asks for 24 to 64 bytes. */
const SECRET_BYTES = 32

/** A new secret, as its receiver keeps it: `whsec_` and base64. */
export const newSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64')

export interface SignedHeaders {
  'webhook-id': string
  'webhook-timestamp': string
  'webhook-signature': string
}

/**
 * The headers of the Standard Webhooks scheme (https://www.standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`, one
 * signature for each secret that is valid at the moment, with a blank between.
 *
 * @param message.at when this attempt is made, in milliseconds since 1970
 * @param secrets each `whsec_<base64>`; at least one
 */
export function signedHeaders(
  { id, at, body }: { id: string; at: number; body: string },
  secrets: readonly string[],
): SignedHeaders {
  const timestamp = String(Math.floor(at / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
