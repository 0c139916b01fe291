import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { AmanaProblem, createClient, type PublicChange } from '../../src/client'
import { EventReader } from '../../src/client/server-sent-events'
import { eventually, openDesk, type TestDesk } from '../delivery/desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode } from '../delivery/fixtures'
import { theContract } from '../support/contract'
import { serve, type Served } from './server'

describe('Following the changes', () => {
  let desk: TestDesk
  let served: Served

  beforeAll(async () => {
    desk = await openDesk({ streamHeartbeatMs: 100 })
    await putAllNodes(desk.admin)
    served = await serve(desk.app)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const logged = async (since: string): Promise<string[]> => {
    const { rows } = await desk.admin.query<{ id: string }>(
      'select id::text as id from delivery.changes where id > $1 order by delivery.changes.id',
      [since],
    )
    return rows.map(({ id }) => id)
  }

  interface Followed {
    changes: PublicChange[]
    /** Resolves when the iteration ends. */
    ended: Promise<void>
    stop: AbortController
  }

  function follow(since: string, options = {}, baseUrl = served.baseUrl, asked?: typeof fetch): Followed {
    const stop = new AbortController()
    const client = createClient({ baseUrl, ...(asked ? { fetch: asked } : {}) })
    const changes: PublicChange[] = []
    const ended = (async () => {
      for await (const change of client.followChanges(since, stop.signal, options)) changes.push(change)
    })()
    return { changes, ended, stop }
  }
  const idsOf = ({ changes }: Followed): string[] => changes.map(({ id }) => id)

  it('gives what was committed after the number, then what comes, each as the document says', async () => {
    const followed = follow('3')
    await eventually(async () => expect(idsOf(followed)).toEqual(await logged('3')))
    await publish(desk.admin, { article: newId(), locale: 'ar' })
    await eventually(async () => expect(idsOf(followed)).toEqual(await logged('3')))
    expect(followed.changes.at(-1)?.kind).toBe('edition.published')
    for (const change of followed.changes)
      expect(theContract().misfit({ $ref: '#/components/schemas/Change' }, change)).toBeNull()
    followed.stop.abort()
    await followed.ended
  })

  it('comes back by itself when it is cut off, and misses nothing and gets nothing twice', async () => {
    const followed = follow('0')
    await eventually(async () => expect(idsOf(followed)).toEqual(await logged('0')))
    served.cut()
    for (let n = 0; n < 20; n += 1) await putNode(desk.admin, 'helpline', IDS.childLine, childLine())
    await eventually(async () => expect(idsOf(followed)).toEqual(await logged('0')), 20_000)
    followed.stop.abort()
    await followed.ended
  })

  it('takes a stream for dead that says nothing, and asks again', async () => {
    const addresses: string[] = []
    const silent: typeof fetch = (input, init) => {
      addresses.push(String(input))
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          if (addresses.length === 1) controller.enqueue(new TextEncoder().encode('retry: 1\n\n'))
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')))
        },
      })
      return Promise.resolve(new Response(body))
    }
    const followed = follow('7', { silenceMs: 20 }, 'https://desk.example', silent)
    await eventually(async () => expect(addresses.length).toBeGreaterThan(2))
    expect(new Set(addresses)).toEqual(new Set(['https://desk.example/v1/changes/stream?since=7']))
    followed.stop.abort()
    await followed.ended
  })

  it('throws where the question itself is refused', async () => {
    const { ended } = follow('not a number')
    await expect(ended).rejects.toThrow(AmanaProblem)
    await expect(ended).rejects.toMatchObject({ status: 400, errors: [{ parameter: 'since' }] })
  })

  it('lets the connection go when who follows has enough', async () => {
    const readers = () => desk.app.listening.then(() => desk.get('/metrics')).then(({ text }) => text)
    for await (const change of createClient({ baseUrl: served.baseUrl }).followChanges('0')) {
      expect(change.id).toBe('1')
      break
    }
    await eventually(async () => expect(await readers()).toMatch(/^amana_delivery_stream_readers 0$/m))
  })
})

describe('Reading server-sent events', () => {
  const text =
    'retry: 9\n\n: still here\n\nid: 1\nevent: change\ndata: {"a":\ndata: 1}\n\ndata:x\r\n\r\nid: 2\r\rdata: ü\n\n'
  const expected = [
    { id: '1', event: 'change', data: '{"a":\n1}' },
    { id: '1', event: 'message', data: 'x' },
    { id: '2', event: 'message', data: 'ü' },
  ]

  it('finds the same events however the text is cut into pieces', () => {
    for (let size = 1; size <= text.length; size += 1) {
      const reader = new EventReader()
      const found = []
      for (let at = 0; at < text.length; at += size) found.push(...reader.read(text.slice(at, at + size)))
      expect(found).toEqual(expected)
      expect(reader.retry).toBe(9)
    }
  })

  it('gives no event that is not complete', () => {
    const reader = new EventReader()
    expect(reader.read('id: 1\ndata: half\n')).toEqual([])
    expect(reader.read('\n')).toEqual([{ id: '1', event: 'message', data: 'half' }])
  })
})
