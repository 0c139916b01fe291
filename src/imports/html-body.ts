import { defaultTreeAdapter as dom, type DefaultTreeAdapterTypes } from 'parse5'

import { safeHref } from '../body/href'
import type { Body, Inline, ListBlock, ListItem, Mark } from '../body/types'
import { cleanText } from './clean-text'
import { wordsOf } from './headline'
import { BLOCKS, HIDDEN, LEFT_OUT, MARKS, TABLE, UNSAFE_LINK } from './html-words'
import type { LeftOutCounter } from './left-out'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Deeper nesting is no text that a person wrote; what is deeper is left out and counted. */
const DEEPEST = 100
/** The editor's own limit for lists in lists. */
const DEEPEST_LIST = 8

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /(?:display:none|visibility:hidden)/i.test((attribute(element, 'style') ?? '').replace(/\s/g, ''))

/** White space as a browser shows it: one blank, none at the edges of a line. */
function tidy(inlines: Inline[]): Inline[] {
  const out: Inline[] = []
  let atStart = true
  for (const inline of inlines) {
    if (inline.type === 'text') {
      const text: string = atStart ? inline.text.replace(/^ +/, '') : inline.text
      if (text === '') continue
      atStart = text.endsWith(' ')
      out.push({ ...inline, text })
    } else {
      atStart = inline.type === 'break'
      out.push(inline)
    }
  }
  while (out.at(-1)?.type === 'break') out.pop()
  const last = out.at(-1)
  if (last?.type === 'text') out[out.length - 1] = { ...last, text: last.text.replace(/ +$/, '') }
  return out
}

/** Reads the blocks of a story out of a tree of HTML. */
export class BodyReader {
  private readonly body: Body = []
  private line: Inline[] = []
  private topHeading: number | null = null

  constructor(private readonly leftOut: LeftOutCounter) {}

  read(nodes: Node[]): { body: Body; topHeading: number | null } {
    this.blocks(nodes, 0)
    this.endLine()
    return { body: this.body, topHeading: this.topHeading }
  }

  private endLine(): void {
    const children = tidy(this.line)
    this.line = []
    if (wordsOf(children) !== '') this.body.push({ type: 'paragraph', children })
  }

  private blocks(nodes: Node[], depth: number): void {
    for (const node of nodes) {
      if (!dom.isElementNode(node)) this.line.push(...this.inline(node, [], depth))
      else if (!this.isTaken(node, depth)) continue
      else if (/^h[1-6]$/.test(node.tagName)) this.heading(node, depth)
      else if (node.tagName === 'ul' || node.tagName === 'ol') {
        this.endLine()
        const list = this.list(node, 1, depth)
        if (list) this.body.push(list)
      } else if (node.tagName === 'hr') {
        this.endLine()
        this.body.push({ type: 'rule' })
      } else if (BLOCKS.has(node.tagName)) this.container(node, depth)
      else if (this.holdsBlocks(node)) this.blocks(node.childNodes, depth + 1)
      else this.line.push(...this.inline(node, [], depth))
    }
  }

  private container(node: Element, depth: number): void {
    if (node.tagName === 'table') this.leftOut.add(TABLE)
    if (node.tagName === 'td' || node.tagName === 'th') {
      // The cells of a row stay in one line.
      if (wordsOf(this.line) !== '') this.line.push({ type: 'text', text: ' | ' })
      for (const child of node.childNodes) this.line.push(...this.inline(child, [], depth + 1))
      return
    }
    this.endLine()
    this.blocks(node.childNodes, depth + 1)
    this.endLine()
  }

  /** `<a>` and `<span>` may hold whole paragraphs. */
  private holdsBlocks(node: Element): boolean {
    return node.childNodes.some(
      (child) =>
        dom.isElementNode(child) &&
        (BLOCKS.has(child.tagName) || /^(?:h[1-6]|[ou]l|hr)$/.test(child.tagName)),
    )
  }

  private isTaken(node: Element, depth: number): boolean {
    if (depth > DEEPEST || isHidden(node)) {
      this.leftOut.add(HIDDEN)
      return false
    }
    if (!Object.hasOwn(LEFT_OUT, node.tagName)) return true
    const what = LEFT_OUT[node.tagName]
    if (what) this.leftOut.add(what)
    return false
  }

  private heading(node: Element, depth: number): void {
    this.endLine()
    const children = tidy(node.childNodes.flatMap((child) => this.inline(child, [], depth + 1)))
    if (wordsOf(children) === '') return
    const rank = Number(node.tagName.slice(1))
    if (rank === 1 && this.topHeading === null) this.topHeading = this.body.length
    const level = rank <= 2 ? 2 : rank === 3 ? 3 : 4
    this.body.push({ type: 'heading', level, children })
  }

  private list(node: Element, nesting: number, depth: number): ListBlock | null {
    const items: ListItem[] = []
    for (const item of node.childNodes) {
      if (!dom.isElementNode(item) || !this.isTaken(item, depth)) continue
      const subs = item.childNodes.filter(
        (child): child is Element =>
          dom.isElementNode(child) && (child.tagName === 'ul' || child.tagName === 'ol'),
      )
      const children = tidy(
        item.childNodes
          .filter((child) => !subs.includes(child as Element))
          .flatMap((child) => this.inline(child, [], depth + 1)),
      )
      const nested = nesting < DEEPEST_LIST ? subs.map((sub) => this.list(sub, nesting + 1, depth + 1)) : []
      const sub = nested.find((each) => each !== null)
      if (wordsOf(children) !== '') items.push({ children, ...(sub ? { sub } : {}) })
      else if (sub) items.push(...sub.items)
    }
    return items.length > 0 ? { type: 'list', ordered: node.tagName === 'ol', items } : null
  }

  private inline(node: Node, marks: Mark[], depth: number): Inline[] {
    if (dom.isTextNode(node)) {
      const text = cleanText(node.value).replace(/\s+/gu, ' ')
      return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }]
    }
    if (!dom.isElementNode(node) || !this.isTaken(node, depth)) return []
    if (node.tagName === 'br') return [{ type: 'break' }]
    const mark = Object.hasOwn(MARKS, node.tagName) ? MARKS[node.tagName] : undefined
    const inner = mark && !marks.includes(mark) ? [...marks, mark] : marks
    const children = node.childNodes.flatMap((child) => this.inline(child, inner, depth + 1))
    if (node.tagName !== 'a' || wordsOf(children) === '') return children
    const address = attribute(node, 'href')
    const href = safeHref(address)
    if (href === null) {
      if (address !== undefined) this.leftOut.add(UNSAFE_LINK)
      return children
    }
    // A link in a link is possible in a tree that a program made.
    return [{ type: 'link', href, children: children.filter(({ type }) => type !== 'link') }]
  }
}
