import type { GlobalAfterChangeHook } from 'payload'

import { appendAudit } from '../audit/append'
import { publicationNode } from '../delivery/compose-nodes'
import { PUBLICATION_ID } from '../delivery/content'
import { appendChanges } from './change-log'
import { putNode } from './put-node'

/**
 * Hook: what the desk says of itself is public in the transaction that saves it, in every feed and every story. A save
 * that changes nothing is no event.
 */
export const republishPublication: GlobalAfterChangeHook = async ({ doc, req }) => {
  // The answer holds what the client selected; readers get what was stored.
  const stored = await req.payload.findGlobal({ slug: 'publication', depth: 0, overrideAccess: true, req })
  const change = await putNode(req, 'publication', PUBLICATION_ID, publicationNode(stored))
  if (!change) return doc
  await appendAudit(req, {
    act: 'node.change',
    subject: { collection: 'publication', id: PUBLICATION_ID },
    detail: { node: change.node },
  })
  await appendChanges(req, [change])
  return doc
}
