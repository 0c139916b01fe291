/** What every reader of the editor's tree needs to know about its shape. */

export type LexicalRecord = Record<string, unknown>

/** Nesting that an article needs is below ten; more is a mistake or an attack. */
export const DEEPEST = 20
/** A book has fewer. */
export const MOST_NODES = 20_000

export const isRecord = (value: unknown): value is LexicalRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const childrenOf = (node: LexicalRecord): unknown[] =>
  Array.isArray(node.children) ? node.children : []

/** The id that a relationship holds, whether it was populated or not; null where it holds none. */
export const relationId = (value: unknown): string | null => {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' && id.trim() !== '' ? id : null
}

/** A text that says something; null for anything else. */
export const filledText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** The node under which the content stands, or null where there is no tree. */
export const rootOf = (tree: unknown): LexicalRecord | null =>
  isRecord(tree) && isRecord(tree.root) ? tree.root : null
