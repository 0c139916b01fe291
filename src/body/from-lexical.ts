import { safeHref } from './href'
import {
  childrenOf,
  DEEPEST,
  filledText,
  isRecord,
  relationId,
  rootOf,
  type LexicalRecord,
} from './lexical-tree'
import type { Block, Body, Inline, ListBlock, ListItem, Mark, QuoteNode } from './types'

const MARKS: readonly [number, Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strike'],
  [32, 'sub'],
  [64, 'sup'],
  [16, 'code'],
]

const textInline = (node: LexicalRecord): Inline[] => {
  if (typeof node.text !== 'string' || node.text === '') return []
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
  return [{ type: 'text', text: node.text, ...(marks.length > 0 ? { marks } : {}) }]
}

/** A quote in a sentence or on its own. Without an excerpt all of it stands, and nothing can be left out or put in. */
const quoteUse = (fields: LexicalRecord): QuoteNode | null => {
  const quote = relationId(fields.quote)
  const excerpt = filledText(fields.excerpt)
  if (!quote) return null
  return {
    type: 'quote',
    quote,
    ...(excerpt ? { excerpt } : {}),
    ...(excerpt && fields.ellipsis === true ? { ellipsis: true } : {}),
    ...(excerpt && fields.brackets === true ? { brackets: true } : {}),
  }
}

const inlineBlock = (fields: LexicalRecord): Inline[] => {
  if (fields.blockType === 'inlineQuote') {
    const use = quoteUse(fields)
    return use ? [use] : []
  }
  if (fields.blockType === 'citation') {
    const document = relationId(fields.document)
    const locator = filledText(fields.locator)
    return document ? [{ type: 'citation', document, ...(locator ? { locator } : {}) }] : []
  }
  return []
}

const sameMarks = (a: Mark[] | undefined, b: Mark[] | undefined): boolean =>
  (a ?? []).join(' ') === (b ?? []).join(' ')

/** The editor cuts text where a caret stood; one text with the same marks is one text. */
const joined = (inlines: Inline[]): Inline[] => {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline.marks, last.marks))
      out[out.length - 1] = { ...last, text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}

const inlineOf = (node: unknown, inLink: boolean): Inline[] => {
  if (!isRecord(node)) return []
  switch (node.type) {
    case 'text':
      return textInline(node)
    case 'tab':
      return [{ type: 'text', text: ' ' }]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink': {
      if (inLink) return []
      const children = joined(childrenOf(node).flatMap((child) => inlineOf(child, true)))
      const href = safeHref(isRecord(node.fields) ? node.fields.url : null)
      if (!saysSomething(children)) return children
      return href ? [{ type: 'link', href, children }] : children
    }
    case 'inlineBlock':
      return !inLink && isRecord(node.fields) ? inlineBlock(node.fields) : []
    default:
      return []
  }
}

const inlinesOf = (node: LexicalRecord): Inline[] =>
  joined(childrenOf(node).flatMap((child) => inlineOf(child, false)))

const saysSomething = (inlines: Inline[]): boolean =>
  inlines.some((inline) => {
    if (inline.type === 'text') return inline.text.trim() !== ''
    if (inline.type === 'link') return saysSomething(inline.children)
    return inline.type !== 'break'
  })

/** The editor keeps a nested list in an item of its own; here it belongs to the item before it. */
const addSub = (items: ListItem[], sub: ListBlock): void => {
  const last = items.at(-1)
  if (last && !last.sub) last.sub = sub
  else if (last?.sub?.ordered === sub.ordered) last.sub.items.push(...sub.items)
  else items.push({ children: [], sub })
}

const listOf = (node: LexicalRecord, depth: number): ListBlock | null => {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    if (!isRecord(item) || item.type !== 'listitem') continue
    const children = inlinesOf(item)
    if (saysSomething(children)) items.push({ children })
    for (const child of childrenOf(item)) {
      if (!isRecord(child) || child.type !== 'list' || depth >= DEEPEST) continue
      const sub = listOf(child, depth + 1)
      if (sub) addSub(items, sub)
    }
  }
  return items.length > 0 ? { type: 'list', ordered: node.listType === 'number', items } : null
}

const contentBlock = (fields: LexicalRecord, depth: number): Block[] => {
  switch (fields.blockType) {
    case 'quote': {
      const use = quoteUse(fields)
      return use ? [use] : []
    }
    case 'helplines': {
      const values: unknown[] = Array.isArray(fields.helplines) ? fields.helplines : []
      const helplines = [...new Set(values.flatMap((value) => relationId(value) ?? []))]
      const heading = filledText(fields.heading)
      return helplines.length > 0 ? [{ type: 'helplines', helplines, ...(heading ? { heading } : {}) }] : []
    }
    case 'media': {
      const media = relationId(fields.media)
      const caption = filledText(fields.caption)
      return media ? [{ type: 'media', media, ...(caption ? { caption } : {}) }] : []
    }
    case 'factbox': {
      const title = filledText(fields.title) ?? ''
      const children = blocksOf(rootOf(fields.content), depth + 1)
      return title !== '' || children.length > 0 ? [{ type: 'factbox', title, children }] : []
    }
    case 'related': {
      const article = relationId(fields.article)
      return article ? [{ type: 'related', article }] : []
    }
    default:
      return []
  }
}

const blockOf = (node: unknown, depth: number): Block[] => {
  if (!isRecord(node)) return []
  switch (node.type) {
    case 'paragraph': {
      const children = inlinesOf(node)
      return saysSomething(children) ? [{ type: 'paragraph', children }] : []
    }
    case 'heading': {
      const children = inlinesOf(node)
      const level = node.tag === 'h4' ? 4 : node.tag === 'h3' ? 3 : 2
      return saysSomething(children) ? [{ type: 'heading', level, children }] : []
    }
    case 'list': {
      const list = listOf(node, depth + 1)
      return list ? [list] : []
    }
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case 'block':
      return isRecord(node.fields) ? contentBlock(node.fields, depth) : []
    default:
      return []
  }
}

const blocksOf = (root: LexicalRecord | null, depth: number): Block[] =>
  root === null || depth > DEEPEST ? [] : childrenOf(root).flatMap((child) => blockOf(child, depth))

/**
 * The editor's tree as a neutral body. Empty paragraphs, headings and items go; what `checkLexical` would refuse is
 * left out too, since a draft may be saved without having been checked. Never throws.
 */
export const fromLexical = (tree: unknown): Body => blocksOf(rootOf(tree), 0)
