import { createHmac } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { isPublicAddress } from '../../src/worker/public-address'
import { PUBLIC_TARGETS, type TargetPolicy } from '../../src/webhooks/target'

/** As the desk has it, but for the loopback address of this test's own targets. */
export const LOOPBACK_TOO: TargetPolicy = {
  ...PUBLIC_TARGETS,
  protocols: ['http:', 'https:'],
  isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
}

export interface Received {
  headers: http.IncomingHttpHeaders
  body: string
  method: string
  path: string
}

export interface Target {
  url: string
  received: Received[]
  /** What it answers from now on. */
  answer: (respond: (response: http.ServerResponse, received: Received) => void) => void
  close: () => Promise<void>
}

export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: http.ServerResponse): void =>
    void response.writeHead(code, headers).end('ok')

/** A receiver on a real socket, which remembers what it got. Answers 204 until told otherwise. */
export async function openTarget(): Promise<Target> {
  let respond: (response: http.ServerResponse, received: Received) => void = status(204)
  const received: Received[] = []
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one = {
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
        method: request.method ?? '',
        path: request.url ?? '',
      }
      received.push(one)
      respond(response, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: (next) => (respond = next),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The signatures that a message ought to have, by the words of the scheme and not by our code. */
export function signatureOf({ headers, body }: Received, secret: string): string {
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  return `v1,${createHmac('sha256', key).update(content, 'utf8').digest('base64')}`
}
