/** A worker of webhooks in a process of its own, which may send to this machine, for a test that kills it in the middle. */
import pg from 'pg'

import { createDeliverer } from '../../../src/worker/deliver-webhooks'
import { LOOPBACK_TOO } from '../../support/webhook-target'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 })
await createDeliverer({
  pool,
  secret: process.env.PAYLOAD_SECRET ?? '',
  targets: LOOPBACK_TOO,
  onError: (error) => process.stderr.write(String(error)),
}).drain()
process.stdout.write('done\n')
process.exit(0)
