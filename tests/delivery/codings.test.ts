import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { AnswerCache } from '../../src/delivery/cache'
import { bytesAnswer } from '../../src/delivery/http'
import { Prepared } from '../../src/delivery/prepared'

const KEYS = ['a', 'b', 'c', 'd', 'e']
const compress = Object.getOwnPropertyDescriptor(Prepared.prototype, 'compress')?.value as () => Promise<void>

/** A cache that holds a text for each key, each asked for once; and what its encoders do from now on. */
async function open() {
  const cache = new AnswerCache({ maxBytes: 1_000_000, isTrusted: () => true, isUnreachable: () => false })
  const read = async (key: string) => {
    const text = Buffer.from(`${key} and so on, `.repeat(200))
    return (await cache.read(key, () => Promise.resolve(bytesAnswer('text/plain', text, { tags: [key] }))))
      .prepared
  }
  const seen = { running: 0, most: 0, made: 0, fails: false }
  jest.spyOn(Prepared.prototype, 'compress').mockImplementation(async function (this: Prepared) {
    seen.running += 1
    seen.most = Math.max(seen.most, seen.running)
    try {
      if (seen.fails) throw new Error('no memory for an encoder')
      await compress.call(this)
    } finally {
      seen.running -= 1
      seen.made += 1
    }
  })
  const prepared = new Map<string, Prepared>()
  for (const key of KEYS) prepared.set(key, await read(key))
  return { cache, read, seen, prepared }
}

const settled = async (isSo: () => boolean): Promise<void> => {
  const deadline = Date.now() + 3000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('What was waited for did not come.')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('The codings of an answer', () => {
  afterEach(() => void jest.restoreAllMocks())

  it('are made when it is asked for again, and for nothing that is asked for once', async () => {
    const { read, seen, prepared } = await open()
    const plain = prepared.get('a')?.bytes ?? 0
    await read('a')
    await settled(() => seen.made === 1 && seen.running === 0)
    await settled(() => (prepared.get('a')?.bytes ?? 0) > plain)
    await read('a')
    await settled(() => seen.running === 0)
    expect(seen.made).toBe(1)
    for (const key of KEYS.slice(1)) expect(prepared.get(key)?.bytes).toBe(plain)
  })

  it('are made one after the other, however many answers are asked for at once', async () => {
    const { read, seen } = await open()
    await Promise.all(KEYS.map((key) => read(key)))
    await settled(() => seen.made === KEYS.length)
    expect(seen.most).toBe(1)
  })

  it('are not made for what a change has taken away meanwhile, and count among the bytes of the rest', async () => {
    const { cache, read, seen } = await open()
    const before = cache.bytes
    await Promise.all(KEYS.map((key) => read(key)))
    cache.evict(['d', 'e'])
    const left = cache.bytes
    expect(left).toBeLessThan(before)
    await settled(() => cache.bytes > left && seen.made === 3 && seen.running === 0)
    expect(seen.made).toBe(3)
  })

  it('may fail: readers go on getting the bytes as they are, and the next ones are made', async () => {
    const { read, seen, prepared } = await open()
    const plain = prepared.get('b')?.bytes ?? 0
    seen.fails = true
    await read('a')
    await settled(() => seen.made === 1)
    seen.fails = false
    await read('b')
    await settled(() => (prepared.get('b')?.bytes ?? 0) > plain)
    expect(prepared.get('a')?.bytes).toBe(plain)
  })
})
