/** `npm run migrate`: brings the database of `DATABASE_URL` (or the embedded one) to the newest migration. */
import { withPayload } from './with-payload'

await withPayload(async (payload) => {
  await payload.db.migrate()
})
