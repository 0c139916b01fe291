/** The working side as `npm start` serves it, without Next in front of it: Payload's own handlers on Express. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import config from '../../payload.config'
import { createApp } from '../../src/server/app'
import express from 'express'
import { payloadHandler } from '../../tests/support/payload-handler'

const app = createApp({ delivery: express(), working: payloadHandler(config), signInsPerMinute: 1000 })
const server = createServer(app)
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
process.on('SIGTERM', () => process.exit(0))
