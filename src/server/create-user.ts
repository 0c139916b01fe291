/**
 * `npm run create-user -- EMAIL ROLE[,ROLE…]`: makes an account, or gives an existing one a new password. The password
 * is read from AMANA_PASSWORD, or made at random and printed once.
 */
import { randomPassword } from '../seed/accounts'
import { withPayload } from './with-payload'

const ROLES = ['reporter', 'editor', 'checker', 'safeguarding', 'admin'] as const
type Role = (typeof ROLES)[number]

const [email = '', list = 'admin'] = process.argv.slice(2)
const roles = list.split(',').filter((role): role is Role => (ROLES as readonly string[]).includes(role))
if (!email.includes('@') || roles.length !== list.split(',').length) {
  process.stderr.write(`Usage: npm run create-user -- EMAIL ROLE[,ROLE…]   (roles: ${ROLES.join(', ')})\n`)
  process.exit(1)
}

await withPayload(async (payload) => {
  const password = process.env.AMANA_PASSWORD ?? randomPassword()
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  })
  const known = docs[0]
  // Whoever can run this on the desk's own machine may make any account.
  if (known) {
    await payload.update({
      collection: 'users',
      id: known.id,
      data: { password, roles },
      depth: 0,
      overrideAccess: true,
    })
  } else {
    await payload.create({
      collection: 'users',
      data: { email, password, roles, name: email },
      depth: 0,
      overrideAccess: true,
    })
  }
  process.stdout.write(`${known ? 'Changed' : 'Made'} ${email} (${roles.join(', ')})\n`)
  if (!process.env.AMANA_PASSWORD) process.stdout.write(`Password: ${password}\n`)
})
