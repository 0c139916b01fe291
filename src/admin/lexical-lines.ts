export interface Line {
  kind: 'heading' | 'paragraph' | 'item'
  text: string
}

interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: Record<string, unknown>
}

function textOf(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'inlineBlock')
    return typeof node.fields?.excerpt === 'string' ? `«${node.fields.excerpt}»` : '«…»'
  return (node.children ?? []).map(textOf).join('')
}

/** The words of an editor's tree, line by line, to be read and not edited. Records that blocks refer to show as «…». */
export function linesOf(tree: unknown): Line[] {
  const root = (tree as { root?: Node } | null)?.root
  const walk = (node: Node): Line[] => {
    if (node.type === 'heading') return [{ kind: 'heading', text: textOf(node) }]
    if (node.type === 'list') return (node.children ?? []).flatMap(walk)
    if (node.type === 'listitem') {
      const nested = (node.children ?? []).filter((child) => child.type === 'list')
      const own = (node.children ?? []).filter((child) => child.type !== 'list')
      const text = own.map(textOf).join('')
      return [...(text ? [{ kind: 'item' as const, text }] : []), ...nested.flatMap(walk)]
    }
    if (node.type === 'block') {
      const { excerpt, heading, title, caption } = (node.fields ?? {}) as Record<string, string | undefined>
      return [{ kind: 'paragraph', text: excerpt ?? heading ?? title ?? caption ?? '«…»' }]
    }
    return [{ kind: 'paragraph', text: textOf(node) }]
  }
  return (root?.children ?? []).flatMap(walk).filter(({ text }) => text.trim() !== '')
}
