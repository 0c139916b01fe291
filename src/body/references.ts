import type { Block, Body, Inline, QuoteNode } from './types'

/** What a body refers to, each id once, in the order of reading. */
export interface BodyReferences {
  quotes: string[]
  documents: string[]
  helplines: string[]
  media: string[]
  articles: string[]
}

/** Every use of a quote in a body, with the path of the block it stands in. */
export type QuoteUse = Omit<QuoteNode, 'type'> & { path: string }

function visitInline(
  inlines: Inline[],
  path: string,
  visit: (node: Inline | Block, path: string) => void,
): void {
  for (const inline of inlines) {
    visit(inline, path)
    if (inline.type === 'link') visitInline(inline.children, path, visit)
  }
}

function visitBlocks(
  blocks: Block[],
  prefix: string,
  visit: (node: Inline | Block, path: string) => void,
): void {
  blocks.forEach((block, index) => {
    const path = `${prefix}.${index}`
    visit(block, path)
    if (block.type === 'paragraph' || block.type === 'heading') visitInline(block.children, path, visit)
    else if (block.type === 'factbox') visitBlocks(block.children, `${path}.children`, visit)
    else if (block.type === 'list') visitList(block, path, visit)
  })
}

function visitList(
  list: Extract<Block, { type: 'list' }>,
  path: string,
  visit: (node: Inline | Block, path: string) => void,
): void {
  list.items.forEach((item, index) => {
    visitInline(item.children, `${path}.items.${index}`, visit)
    if (item.sub) visitList(item.sub, `${path}.items.${index}.sub`, visit)
  })
}

/** Calls `visit` for every block and inline of a body, in the order of reading. */
export function visitBody(body: Body, visit: (node: Inline | Block, path: string) => void): void {
  visitBlocks(body, 'body', visit)
}

export function bodyReferences(body: Body): BodyReferences {
  const found = {
    quotes: new Set<string>(),
    documents: new Set<string>(),
    helplines: new Set<string>(),
    media: new Set<string>(),
    articles: new Set<string>(),
  }
  visitBody(body, (node) => {
    if (node.type === 'quote') found.quotes.add(node.quote)
    else if (node.type === 'citation') found.documents.add(node.document)
    else if (node.type === 'helplines') node.helplines.forEach((id) => found.helplines.add(id))
    else if (node.type === 'media') found.media.add(node.media)
    else if (node.type === 'related') found.articles.add(node.article)
  })
  return {
    quotes: [...found.quotes],
    documents: [...found.documents],
    helplines: [...found.helplines],
    media: [...found.media],
    articles: [...found.articles],
  }
}

export function quoteUses(body: Body): QuoteUse[] {
  const uses: QuoteUse[] = []
  visitBody(body, (node, path) => {
    if (node.type !== 'quote') return
    const { quote, excerpt, ellipsis, brackets } = node
    uses.push({
      quote,
      path,
      ...(excerpt ? { excerpt } : {}),
      ...(ellipsis ? { ellipsis } : {}),
      ...(brackets ? { brackets } : {}),
    })
  })
  return uses
}
