import { describe, expect, it } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { jsonAnswer } from '../../src/delivery/http'
import { Prepared } from '../../src/delivery/prepared'

/** The body that would be sent to a reader who accepts this. */
function sent(prepared: Prepared, accept: string): Buffer {
  let body: Buffer = Buffer.alloc(0)
  const res = { writeHead: () => undefined, end: (bytes: Buffer) => void (body = bytes) }
  prepared.write(
    { method: 'GET', headers: { 'accept-encoding': accept } },
    res as unknown as ServerResponse,
    0,
  )
  return body
}

describe('A prepared answer', () => {
  it('keeps of each coding what is sent and not a byte more, so that the bound of the cache is a bound', async () => {
    const value = { items: Array.from({ length: 300 }, (_, n) => `قالت الهيئة إن البلاغ ${n} وصل`) }
    const prepared = new Prepared(jsonAnswer(value, { tags: [] }), {})
    await prepared.compress()
    const br = sent(prepared, 'br')
    const gzip = sent(prepared, 'gzip')
    expect(brotliDecompressSync(br).toString()).toBe(JSON.stringify(value))
    expect(gunzipSync(gzip).toString()).toBe(JSON.stringify(value))
    for (const coding of [br, gzip]) expect(coding.buffer.byteLength).toBe(coding.length)
    expect(prepared.bytes).toBe(sent(prepared, 'identity').length + br.length + gzip.length)
  })
})
