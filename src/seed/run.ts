/** `npm run seed`: fills an empty database with the demo desk. */
import { withPayload } from '../server/with-payload'
import { DEMO_ACCOUNTS, randomPassword } from './accounts'
import { loadDemo } from './load'

await withPayload(async (payload) => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) {
    process.stderr.write('The database is not empty: the demo desk goes into an empty one only.\n')
    process.exitCode = 1
    return
  }
  const given = process.env.DEMO_PASSWORD
  const password = given ?? randomPassword()
  await loadDemo(payload, { password, now: new Date() })
  if (given) return
  process.stdout.write(
    `Accounts: ${DEMO_ACCOUNTS.map(({ email }) => email).join(', ')}\nPassword: ${password}\n`,
  )
})
