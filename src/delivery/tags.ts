import type { ChangeNotice } from './content'

/**
 * A tag names what an answer depends on. A change evicts the answers that carry one of its tags, here and at a CDN:
 *
 * - `article:<id>`, `<kind>:<id>`: one story, one node;
 * - `stories:<locale>`: which stories are live in a locale (lists, a quote's uses);
 * - `every:<kind>`: which nodes of a kind there are (the helpline directory, a filter by topic);
 * - `changes`: the change log itself.
 */
export type Tag = string

/** The tags that a change makes wrong. */
export function tagsOfChange(change: Pick<ChangeNotice, 'kind' | 'locale' | 'article' | 'node'>): Tag[] {
  if (change.kind === 'node.changed') {
    const node = change.node ?? ''
    return [node, `every:${node.split(':', 1)[0]}`, 'changes']
  }
  const locales = change.locale ? [change.locale] : ['ar', 'en']
  return [`article:${change.article ?? ''}`, ...locales.map((locale) => `stories:${locale}`), 'changes']
}

/** Bytes that one tag header may take: both together fit into the 4 KB a proxy keeps for all headers of an answer. */
const HEADER_BYTES = 1500

/**
 * The tags as a header carries them. Where they are too many, all tags of the kind that has most become one
 * `every:<kind>`: a change always names that tag too, so a purge reaches more than it must, never less.
 */
export function foldTags(tags: readonly Tag[], limit = HEADER_BYTES): Tag[] {
  let folded = [...new Set(tags)].sort()
  const length = () => folded.reduce((sum, tag) => sum + tag.length + 1, 0)
  while (length() > limit) {
    const groups = new Map<string, number>()
    for (const tag of folded) {
      const kind = tag.split(':', 1)[0] ?? ''
      if (kind !== 'article' && kind !== 'stories' && kind !== 'every') {
        groups.set(kind, (groups.get(kind) ?? 0) + 1)
      }
    }
    const largest = [...groups].sort((a, b) => b[1] - a[1])[0]
    if (!largest) break
    const every = `every:${largest[0]}`
    folded = [...new Set([...folded.filter((tag) => !tag.startsWith(`${largest[0]}:`)), every])].sort()
  }
  return folded
}
