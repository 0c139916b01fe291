import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

import type { TestDesk } from '../delivery/desk'
import { theContract } from '../support/contract'

export interface Served {
  baseUrl: string
  /** Cuts every connection that is open; new ones are taken. */
  cut: () => void
  close: () => Promise<void>
}

/** The public side of a desk on a port of its own. */
export async function serve(app: TestDesk['app']): Promise<Served> {
  const server = createServer(app)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => sockets.forEach((socket) => socket.destroy())
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        cut()
      }),
  }
}

/** `fetch` whose every JSON answer is held against the OpenAPI document. */
export const heldFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const { pathname, search } = new URL(response.url)
  const headers = Object.fromEntries(response.headers)
  const isJson = /[/+]json/.test(headers['content-type'] ?? '')
  const body: unknown = isJson ? await response.clone().json() : undefined
  theContract().hold({
    address: pathname + search,
    status: response.status,
    headers,
    ...(isJson ? { body } : {}),
  })
  return response
}
