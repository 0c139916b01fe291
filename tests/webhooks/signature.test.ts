import { readFile } from 'node:fs/promises'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readFailure, writeFailure } from '../../src/webhooks/failure'
import { seal, unseal } from '../../src/webhooks/seal'
import { newSecret, signedHeaders } from '../../src/webhooks/signature'

describe('the signature of a message', () => {
  it('is the one that the scheme computes for its own example', () => {
    expect(
      signedHeaders(
        { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: 1614265330_999, body: '{"test": 2432232314}' },
        ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
      ),
    ).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('is there once for each secret, with a blank between', () => {
    const secrets = [newSecret(), newSecret()]
    const message = { id: 'change_1', at: 0, body: '{}' }
    const both = signedHeaders(message, secrets)['webhook-signature']
    expect(both).toBe(
      secrets.map((secret) => signedHeaders(message, [secret])['webhook-signature']).join(' '),
    )
  })
})

describe('the example of the guide', () => {
  it('accepts what is signed with either of two secrets, and nothing changed, late or of somebody else', async () => {
    const guide = await readFile('docs/guides/webhooks.md', 'utf8')
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? []
    expect(code.split('\n').length).toBeLessThan(20)
    const { isFromAmana } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      isFromAmana: (headers: object, body: string, secret: string) => boolean
    }
    const [present, old, strange] = [newSecret(), newSecret(), newSecret()]
    const message = { id: 'change_41', at: Date.now(), body: '{"type":"node.changed"}' }
    const headers = signedHeaders(message, [present, old])
    for (const secret of [present, old]) expect(isFromAmana(headers, message.body, secret)).toBe(true)
    expect(isFromAmana(headers, message.body, strange)).toBe(false)
    expect(isFromAmana(headers, `${message.body} `, present)).toBe(false)
    expect(isFromAmana({ ...headers, 'webhook-id': 'change_42' }, message.body, present)).toBe(false)
    expect(isFromAmana({}, message.body, present)).toBe(false)
    const late = signedHeaders({ ...message, at: message.at - 301_000 }, [present])
    expect(isFromAmana(late, message.body, present)).toBe(false)
  })
})

describe('the secret of a webhook', () => {
  it('is whsec_ and 32 bytes of base64, another each time', () => {
    const secrets = new Set(Array.from({ length: 50 }, newSecret))
    expect(secrets.size).toBe(50)
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
      expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
    }
  })

  it('comes back out of its seal, for its own webhook and with the program’s own secret only', () => {
    fc.assert(
      fc.property(fc.string(), fc.uuid(), fc.uuid(), (program, webhook, other) => {
        fc.pre(webhook !== other)
        const secret = newSecret()
        const sealed = seal(program, webhook, secret)
        expect(sealed).not.toContain(secret)
        expect(unseal(program, webhook, sealed)).toBe(secret)
        expect(unseal(program, other, sealed)).toBeNull()
        expect(unseal(`${program}x`, webhook, sealed)).toBeNull()
      }),
    )
  })

  it('does not come out of a seal that was changed or cut off, and nothing throws', () => {
    const sealed = seal('program', 'webhook', newSecret())
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const bytes = Buffer.from(sealed, 'base64')
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ bits
        expect(unseal('program', 'webhook', bytes.toString('base64'))).toBeNull()
        expect(unseal('program', 'webhook', bytes.subarray(0, place).toString('base64'))).toBeNull()
      }),
    )
    expect(unseal('program', 'webhook', 'not base64 at all')).toBeNull()
  })
})

describe('why a delivery failed', () => {
  it('is kept as a code with the machine’s own word, and read back with words for people', () => {
    const failure = { code: 'connection', detail: 'ECONNREFUSED' } as const
    expect(writeFailure(failure)).toBe('connection ECONNREFUSED')
    expect(readFailure(writeFailure(failure))).toMatchObject(failure)
    expect(readFailure('timeout')).toMatchObject({ code: 'timeout', message: { en: expect.any(String) } })
    for (const nothing of [null, '', 'toString', 'unknown words']) expect(readFailure(nothing)).toBeNull()
  })
})
