import type { HelplineNode, MediaNode } from '../content'
import type { Nodes, StoryRow } from '../store'

/** What readers must not go on seeing as it was: a change of one of these makes a story new for who keeps feeds. */
const COUNTS = new Set(['helpline', 'person', 'quote', 'source', 'media'])

const kindOf = (ref: string): string => ref.split(':', 1)[0] ?? ''

/** The references of a story, and the helplines that took the place of those among them. */
function* dependencies(refs: string[], nodes: Nodes): Generator<string> {
  const seen = new Set<string>()
  const waiting = [...refs]
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (seen.has(ref)) continue
    seen.add(ref)
    if (COUNTS.has(kindOf(ref))) yield ref
    const next = kindOf(ref) === 'helpline' ? (nodes[ref] as HelplineNode | undefined)?.replacedBy : undefined
    if (next) waiting.push(`helpline:${next}`)
  }
}

/**
 * When a story last became another one for its readers: its edition, a change of what is live in it, or the end of a
 * picture's consent. Programs that keep feeds look at nothing else, and would keep a dead number.
 *
 * @param changedAt when each node last changed
 * @param now milliseconds since 1970
 * @returns ISO 8601
 */
export function updatedAt(
  row: Pick<StoryRow, 'published_at' | 'refs'>,
  nodes: Nodes,
  changedAt: Readonly<Record<string, string>>,
  now: number,
): string {
  let latest = row.published_at.getTime()
  const take = (moment: string | null | undefined): void => {
    const at = moment ? Date.parse(moment) : NaN
    if (at > latest && at <= now) latest = at
  }
  for (const ref of dependencies(row.refs ?? [], nodes)) {
    take(changedAt[ref])
    if (kindOf(ref) === 'media') take((nodes[ref] as MediaNode | undefined)?.availableUntil)
  }
  return new Date(latest).toISOString()
}
