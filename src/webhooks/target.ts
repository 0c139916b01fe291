import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

import { isPublicAddress } from '../worker/public-address'
import type { FailureCode } from './failure'

export interface Address {
  address: string
  family: 4 | 6
}

/** What a target may be. The desk has one policy, `PUBLIC_TARGETS`; tests bring their own, and nothing else can. */
export interface TargetPolicy {
  protocols: readonly string[]
  /** Every address of a host name; rejects where there is none. */
  resolve: (host: string) => Promise<Address[]>
  isAllowed: (address: string) => boolean
}

export const PUBLIC_TARGETS: TargetPolicy = {
  protocols: ['https:'],
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })) as Address[],
  isAllowed: isPublicAddress,
}

export type CheckedTarget = { ok: true; url: URL; addresses: Address[] } | { ok: false; code: FailureCode }

/**
 * Reads an address and finds out where it leads. Of several addresses of one name all must be allowed: which of them a
 * connection takes is chance. Who connects must use these addresses and ask for no others, since a name may lead elsewhere
 * a moment later.
 */
export async function checkTarget(address: string, policy: TargetPolicy): Promise<CheckedTarget> {
  if (!URL.canParse(address)) return { ok: false, code: 'address' }
  const url = new URL(address)
  if (!policy.protocols.includes(url.protocol) || url.username || url.password)
    return { ok: false, code: 'address' }
  // The parser has already written `127.1`, `0x7f.1` and `2130706433` as what they mean.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(host)
  let addresses: Address[]
  try {
    addresses = family ? [{ address: host, family: family as 4 | 6 }] : await policy.resolve(host)
  } catch {
    return { ok: false, code: 'unresolvable' }
  }
  if (addresses.length === 0) return { ok: false, code: 'unresolvable' }
  if (!addresses.every((one) => policy.isAllowed(one.address))) return { ok: false, code: 'private' }
  return { ok: true, url, addresses }
}
