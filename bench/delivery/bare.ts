/**
 * The reference of what is answered from memory: nothing but `node:http`, which writes the bytes and the headers that it
 * was given in a file (`ANSWER`), to whatever request.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { BareAnswer } from './raw'

const given = JSON.parse(readFileSync(process.env.ANSWER ?? '', 'utf8')) as BareAnswer
const { status, head } = given
const body = Buffer.from(given.body, 'base64')
const server = createServer((_req, res) => {
  res.writeHead(status, head)
  res.end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
