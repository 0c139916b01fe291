import type { IdentifierFact } from './types'

/**
 * How many kinds of attribute come together: two towns tell little more than one. What has no kind of its own counts for
 * itself: two facts that are "other" are two facts.
 */
export function countKinds(identifiers: Pick<IdentifierFact, 'id' | 'kind'>[]): number {
  return new Set(identifiers.map(({ id, kind }) => (kind === 'other' ? id : kind))).size
}
