/**
 * A process of its own that does one act, for a test that kills it in the middle: `publish`, `withdraw` or `override`, the
 * article, the person who does it, and for an override the finding's rule and key. Says `done` on its standard output where it lived to the end.
 */
import { createLocalReq, getPayload } from 'payload'

import config from '../../../payload.config'
import { publishThroughSave } from '../../../src/acts/article-doors'
import { overrideFinding } from '../../../src/acts/override-finding'
import { withdrawEdition } from '../../../src/acts/withdraw-edition'

const [act, article = '', actor = '', rule = '', key = ''] = process.argv.slice(2)

const payload = await getPayload({ config })
const user = await payload.findByID({ collection: 'users', id: actor, depth: 0, overrideAccess: true })
const req = await createLocalReq(
  { locale: 'en', fallbackLocale: false, user: { ...user, collection: 'users' } },
  payload,
)
if (act === 'withdraw') {
  await withdrawEdition(req, {
    article,
    locale: 'en',
    kind: 'recalled',
    reason: 'A fault test.',
    notice: 'Recalled.',
  })
} else if (act === 'override') {
  await overrideFinding(req, { article, locale: 'en', rule, key, reason: 'A fault test.' })
} else {
  await publishThroughSave(req, article, 'en', { acknowledgements: [] })
}
process.stdout.write('done\n')
process.exit(0)
