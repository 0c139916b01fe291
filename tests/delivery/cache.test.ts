import { describe, expect, it } from '@jest/globals'

import { AnswerCache } from '../../src/delivery/cache'
import { bytesAnswer, type Answer } from '../../src/delivery/http'
import { foldTags, tagsOfChange } from '../../src/delivery/tags'

const answer = (text: string, tags: string[] = [], expiresAt: number | null = null): Answer =>
  bytesAnswer('text/plain', Buffer.from(text), { tags, expiresAt })

class Down extends Error {}

function open(options: { maxBytes?: number } = {}) {
  const state = { trusted: true, now: 0, loads: 0 }
  const cache = new AnswerCache({
    maxBytes: options.maxBytes ?? 100_000,
    isTrusted: () => state.trusted,
    isUnreachable: (error) => error instanceof Down,
    now: () => state.now,
  })
  const get = async (key: string, made: Answer | Error | Promise<Answer> = answer(key)) => {
    const found = await cache.get(key, async () => {
      state.loads += 1
      const value = await made
      if (value instanceof Error) throw value
      return value
    })
    return found.body.toString()
  }
  return { cache, state, get }
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('The cache', () => {
  it('makes an answer once, and keeps it until one of its tags is evicted', async () => {
    const { cache, state, get } = open()
    await get('a', answer('one', ['x', 'y']))
    expect(await get('a', answer('two'))).toBe('one')
    cache.evict(['z'])
    expect(await get('a', answer('two'))).toBe('one')
    cache.evict(['y'])
    expect(await get('a', answer('two', ['x', 'y']))).toBe('two')
    expect(state.loads).toBe(2)
  })

  it('does not keep what was read before a change that came while it was being made', async () => {
    const { cache, get } = open()
    const slow = deferred<Answer>()
    const early = get('a', slow.promise)
    await Promise.resolve()
    cache.evict(['x'])
    // Who asks after the change must not get what was read before it.
    expect(await get('a', answer('new', ['x']))).toBe('new')
    slow.resolve(answer('old', ['x']))
    expect(await early).toBe('old')
    expect(await get('a', answer('unused'))).toBe('new')
  })

  it('hears of a change while an answer is made that an earlier change already took out of the common flight', async () => {
    const { cache, get } = open()
    const slow = deferred<Answer>()
    const early = get('a', slow.promise)
    await Promise.resolve()
    cache.evict(['unrelated'])
    cache.evict(['x'])
    slow.resolve(answer('old', ['x']))
    await early
    expect(await get('a', answer('new'))).toBe('new')
  })

  it('keeps nothing that was being made when everything was dropped', async () => {
    const { cache, get } = open()
    const slow = deferred<Answer>()
    const early = get('a', slow.promise)
    await Promise.resolve()
    cache.clear()
    slow.resolve(answer('old'))
    await early
    expect(cache.size).toBe(0)
  })

  it('stays within its bytes; what was used longest ago goes first', async () => {
    const { cache, get } = open({ maxBytes: 40_000 })
    const body = 'x'.repeat(4000)
    for (let n = 0; n < 9; n += 1) await get(`k${n}`, answer(body))
    await get('k0')
    for (let n = 9; n < 12; n += 1) await get(`k${n}`, answer(body))
    expect(cache.bytes).toBeLessThanOrEqual(40_000)
    expect(await get('k0', answer('gone'))).toBe(body)
    expect(await get('k1', answer('gone'))).toBe('gone')
    await get('giant', answer('y'.repeat(20_000)))
    expect(await get('giant', answer('not kept'))).toBe('not kept')
  })

  it('drops an answer at its moment', async () => {
    const { state, get } = open()
    await get('a', answer('before', [], 1000))
    state.now = 999
    expect(await get('a')).toBe('before')
    state.now = 1000
    expect(await get('a', answer('after'))).toBe('after')
  })

  it('asks anew while changes may be missed, and uses what it has only where nothing else can be had', async () => {
    const { cache, state, get } = open()
    await get('a', answer('one', ['x']))
    state.trusted = false
    expect(await get('a', answer('two', ['x']))).toBe('two')
    expect(await get('a', new Down())).toBe('two')
    // For a moment the database is left alone.
    const { loads } = state
    expect(await get('a', answer('three'))).toBe('two')
    expect(state.loads).toBe(loads)
    state.now += 1000
    expect(await get('a', answer('three', ['x']))).toBe('three')
    cache.evict(['x'])
    await expect(get('a', new Down())).rejects.toThrow(Down)
  })

  it('forgets an answer when the database says that there is none any more', async () => {
    const { cache, state, get } = open()
    await get('a', answer('one'))
    state.trusted = false
    await expect(get('a', new Error('not found'))).rejects.toThrow('not found')
    expect(cache.size).toBe(0)
    expect(cache.bytes).toBe(0)
  })
})

describe('Tags', () => {
  it('of a change reach the story, the lists of its locale and the log; of a node, the node and its kind', () => {
    expect(tagsOfChange({ kind: 'edition.withdrawn', locale: 'ar', article: '1' })).toEqual([
      'article:1',
      'stories:ar',
      'changes',
    ])
    expect(tagsOfChange({ kind: 'node.changed', node: 'helpline:1' })).toEqual([
      'helpline:1',
      'every:helpline',
      'changes',
    ])
  })

  it('are folded in headers into a tag that every change of the kind names too, never lost', () => {
    const many = Array.from(
      { length: 100 },
      (_, n) => `source:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    )
    const folded = foldTags(['article:1', 'helpline:1', ...many])
    expect(folded).toEqual(['article:1', 'every:source', 'helpline:1'])
    for (const tag of [...many, 'helpline:1']) {
      const change = tagsOfChange({ kind: 'node.changed', node: tag })
      expect(change.some((purged) => folded.includes(purged))).toBe(true)
    }
  })
})
