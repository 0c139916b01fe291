import type { PayloadRequest } from 'payload'

import {
  deskNode,
  helplineNode,
  mediaNode,
  personNode,
  sourceNode,
  topicNode,
} from '../delivery/compose-nodes'
import type { NodeData, NodeKind } from '../delivery/content'
import type { Change } from './change-log'
import { putNode } from './put-node'
import { quoteNode } from './quote-node'
import type { WorkingStory } from './working-story'

/** Writes the public node of everything that a story refers to, as it stands in this transaction. */
export async function putStoryNodes(req: PayloadRequest, story: WorkingStory): Promise<Change[]> {
  const changes: (Change | null)[] = []
  const put = async <Kind extends NodeKind>(kind: Kind, id: string, data: NodeData[Kind]): Promise<void> => {
    changes.push(await putNode(req, kind, id, data))
  }
  if (story.desk) await put('desk', story.desk.id, deskNode(story.desk))
  for (const topic of story.topics.values()) await put('topic', topic.id, topicNode(topic))
  for (const source of story.sources.values()) await put('source', source.id, sourceNode(source))
  for (const person of story.people.values()) await put('person', person.id, personNode(person))
  for (const quote of story.quotes.values()) await put('quote', quote.id, quoteNode(quote))
  for (const helpline of story.helplines.values()) await put('helpline', helpline.id, helplineNode(helpline))
  for (const media of story.media.values()) await put('media', media.id, mediaNode(media, new Date()))
  return changes.filter((change): change is Change => change !== null)
}
