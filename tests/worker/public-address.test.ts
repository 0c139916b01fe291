import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isPublicAddress } from '../../src/worker/public-address'

const dotted = (number: number): string =>
  [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255].join('.')
const numberOf = (address: string): number =>
  address.split('.').reduce((number, part) => number * 256 + Number(part), 0)

/** First and last address of what no request may reach, written out by hand. */
const PRIVATE_4: [string, string][] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
  ['168.63.129.16', '168.63.129.16'],
]
const ranges = PRIVATE_4.map(([first, last]) => [numberOf(first), numberOf(last)] as const)
const isPrivate4 = (number: number): boolean =>
  ranges.some(([first, last]) => first <= number && number <= last)

const ip4 = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const private4 = fc.constantFrom(...ranges).chain(([first, last]) => fc.integer({ min: first, max: last }))
const group = fc.integer({ min: 0, max: 0xffff })
const groups = (length: number) => fc.array(group, { minLength: length, maxLength: length })
const hex = (parts: number[]): string => parts.map((part) => part.toString(16)).join(':')
const halves = (number: number): string => hex([number >>> 16, number & 0xffff])

describe('an address that a request may go to', () => {
  it('is every IPv4 address outside the special ranges, and none inside', () => {
    fc.assert(
      fc.property(fc.oneof(ip4, private4), (number) => {
        expect(isPublicAddress(dotted(number))).toBe(!isPrivate4(number))
      }),
      { numRuns: 2000 },
    )
  })

  it('begins and ends exactly where a special range ends and begins', () => {
    for (const [first, last] of ranges) {
      for (const number of [first, last])
        expect([dotted(number), isPublicAddress(dotted(number))]).toEqual([dotted(number), false])
      for (const number of [first - 1, last + 1].filter((one) => one >= 0 && one < 2 ** 32))
        expect([dotted(number), isPublicAddress(dotted(number))]).toEqual([
          dotted(number),
          !isPrivate4(number),
        ])
    }
  })

  it('is no IPv4 address in the clothes of IPv6: mapped, compatible, translated, 6to4 or Teredo', () => {
    fc.assert(
      fc.property(ip4, groups(6), (number, rest) => {
        for (const address of [
          `::ffff:${dotted(number)}`,
          `::ffff:${halves(number)}`,
          `0:0:0:0:0:ffff:${halves(number)}`,
          `::${dotted(number)}`,
          `::ffff:0:${dotted(number)}`,
          `2002:${halves(number)}:${hex(rest.slice(0, 5))}`,
          `2001:0:${hex(rest)}`,
        ])
          expect([address, isPublicAddress(address)]).toEqual([address, false])
      }),
    )
  })

  it('is behind NAT64 as public as the IPv4 address is that it leads to', () => {
    fc.assert(
      fc.property(fc.oneof(ip4, private4), (number) => {
        for (const address of [
          `64:ff9b::${dotted(number)}`,
          `64:ff9b::${halves(number)}`,
          `0064:FF9B:0:0:0:0:${halves(number)}`,
        ])
          expect([address, isPublicAddress(address)]).toEqual([address, !isPrivate4(number)])
        const local = `64:ff9b:1::${halves(number)}`
        expect([local, isPublicAddress(local)]).toEqual([local, false])
      }),
      { numRuns: 500 },
    )
  })

  it('is no IPv6 address that is link-local, unique-local, multicast or anything else outside 2000::/3', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 0x1fff }), fc.integer({ min: 0x4000, max: 0xffff })),
        groups(7),
        (first, rest) => {
          const address = hex([first, ...rest])
          // NAT64's own prefix has its own test.
          fc.pre(first !== 0x64)
          expect([address, isPublicAddress(address)]).toEqual([address, false])
        },
      ),
      { numRuns: 1000 },
    )
    for (const address of [
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'fc00::1',
      'fd00:ec2::254',
      'ff02::1',
      '100::1',
      '5f00::1',
      '2001:db8::1',
      '3fff:fff::1',
      '2001:20::1',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, false])
  })

  it('is a host of the public internet', () => {
    for (const address of [
      '1.1.1.1',
      '9.255.255.255',
      '172.32.0.1',
      '2606:4700::1111',
      '2a00:1450:4001:81b::200e',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, true])
  })

  it('is an address: whatever else is asked about is refused, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        fc.pre(!/^[\d.]+$|:/.test(text))
        expect(isPublicAddress(text)).toBe(false)
      }),
    )
    for (const text of [
      '',
      'localhost',
      '1.1.1',
      '01.1.1.1',
      '1.1.1.1:80',
      '[::1]',
      '2606:4700::1111%1',
      '::ffff:1.1.1.1%1',
    ])
      expect([text, isPublicAddress(text)]).toEqual([text, false])
  })
})
