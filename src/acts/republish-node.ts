import type { CollectionAfterChangeHook } from 'payload'

import {
  deskNode,
  helplineNode,
  mediaNode,
  personNode,
  sourceNode,
  topicNode,
} from '../delivery/compose-nodes'
import type { NodeData } from '../delivery/content'
import type { Desk, Helpline, Media, Person, Source, Topic } from '../payload-types'
import { appendAudit } from '../audit/append'
import { appendChanges } from './change-log'
import { isNode, putNode } from './put-node'

interface Records {
  helpline: Helpline
  person: Person
  source: Source
  media: Media
  desk: Desk
  topic: Topic
}

const COMPOSE: { [Kind in keyof Records]: (record: Records[Kind]) => NodeData[Kind] } = {
  helpline: helplineNode,
  person: personNode,
  source: sourceNode,
  media: (media) => mediaNode(media, new Date()),
  desk: deskNode,
  topic: topicNode,
}

/**
 * Hook: a record that is already public changes for every reader in the transaction that saves it, however many stories
 * refer to it. A record that no edition ever referred to stays the desk's own, except an active helpline: the directory
 * of helplines is public as such.
 */
export function republishNode<Kind extends keyof Records>(kind: Kind): CollectionAfterChangeHook {
  return async ({ doc, req, collection, operation }) => {
    const record = doc as Records[Kind] & { id: string }
    const isPublic =
      (await isNode(req, kind, record.id)) ||
      (kind === 'helpline' && (record as Helpline).status === 'active')
    if (!isPublic) return doc
    const change = await putNode(req, kind, record.id, COMPOSE[kind](record))
    if (!change) return doc
    await appendAudit(req, {
      act: operation === 'create' ? 'node.publish' : 'node.change',
      subject: { collection: collection.slug, id: record.id },
      detail: { node: change.node },
    })
    await appendChanges(req, [change])
    return doc
  }
}
