import { BlockList, isIP } from 'node:net'

/** IPv4: what IANA's registry of special purposes does not call globally reachable, and what is no host of its own. */
const REFUSED_4: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8], // unspecified, "this network"
  ['10.0.0.0', 8], // private, RFC 1918
  ['100.64.0.0', 10], // behind a carrier's NAT, RFC 6598; has a cloud's metadata too
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local; has most clouds' metadata
  ['172.16.0.0', 12], // private, RFC 1918
  ['192.0.0.0', 24], // protocol assignments, RFC 6890
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays, RFC 7526
  ['192.168.0.0', 16], // private, RFC 1918
  ['198.18.0.0', 15], // benchmarks, RFC 2544
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
  ['168.63.129.16', 32], // a public number that a cloud answers inside its own network
]

/** Parts of 2000::/3 that lead elsewhere than to a host of the public internet; all outside of it is refused anyway. */
const REFUSED_6: readonly [network: string, bits: number][] = [
  ['2001::', 23], // protocol assignments, Teredo and ORCHID among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: an IPv4 address in another's clothes
  ['3fff::', 20], // documentation
]

const refused4 = new BlockList()
for (const [network, bits] of REFUSED_4) refused4.addSubnet(network, bits, 'ipv4')
const refused6 = new BlockList()
for (const [network, bits] of REFUSED_6) refused6.addSubnet(network, bits, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
/** Where a network without IPv4 finds the IPv4 world (RFC 6052): as public as the address in its last 32 bits. */
const nat64 = new BlockList()
nat64.addSubnet('64:ff9b::', 96, 'ipv6')

/** The last 32 bits of an IPv6 address, as an IPv4 address. */
function lastAsIPv4(address: string): string {
  // The URL parser writes every IPv6 address in one way: hexadecimal groups, no dotted tail.
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':')
  const [high, low] = groups.slice(-2).map((group) => parseInt(group || '0', 16))
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.')
}

/**
 * True for an address of a host on the public internet: the only ones that a request of ours goes to where somebody typed
 * the target in. False for whatever is loopback, private, link-local, unique-local, shared by a carrier, multicast,
 * unspecified, reserved, for documentation, an IPv4 address in IPv6's clothes (mapped, 6to4, Teredo), or where a cloud
 * keeps what its machines may know; also for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !refused4.check(address, 'ipv4')
  // A zone (`fe80::1%eth0`) names a network card of this machine.
  if (family !== 6 || address.includes('%')) return false
  if (nat64.check(address, 'ipv6')) return isPublicAddress(lastAsIPv4(address))
  return global6.check(address, 'ipv6') && !refused6.check(address, 'ipv6')
}
