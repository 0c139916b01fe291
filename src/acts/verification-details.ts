import type { PayloadRequest } from 'payload'

import type { VerificationDetails } from '../delivery/compose'
import { idOf } from '../relations'

/** Method and moment of the newest verification of each quote. */
export async function verificationDetails(
  req: PayloadRequest,
  quotes: string[],
): Promise<VerificationDetails> {
  if (quotes.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'verifications',
    where: { quote: { in: quotes } },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map((entry) => [
      idOf(entry.quote) ?? '',
      { method: entry.method ?? null, at: entry.at ? new Date(entry.at).toISOString() : null },
    ]),
  )
}
