import { publicChange } from '../delivery/change-rows'
import type { ChangeRow } from '../delivery/store-records'

export interface Message {
  id: string
  body: string
}

/** A change as its receivers get it: `data` is what `/v1/changes` gives. The same change is the same message, byte for byte. */
export function messageOf(row: ChangeRow): Message {
  const data = publicChange(row)
  return { id: `change_${data.id}`, body: JSON.stringify({ type: data.kind, timestamp: data.at, data }) }
}

/** A message that tells of no change: for who wants to see whether a target listens. */
export function testMessage(id: string, at: Date): Message {
  return {
    id: `test_${id}`,
    body: JSON.stringify({ type: 'webhook.test', timestamp: at.toISOString(), data: {} }),
  }
}
