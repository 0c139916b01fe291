import { safeHref } from './href'
import { blockProblems, BLOCKS, hasBadCharacters, INLINE_BLOCKS } from './lexical-blocks'
import { MESSAGES, misplaced, unknownBlock, unknownNode, type Message } from './lexical-messages'
import { DEEPEST, isRecord, MOST_NODES, type LexicalRecord } from './lexical-tree'

export interface LexicalProblem {
  /** Place in the editor's own tree, e.g. `body.root.children.3.fields.quote`. */
  path: string
  message: Message
  /** True where nothing is wrong but something is still missing: a draft may wait for it, an edition may not. */
  incomplete: boolean
}

const INLINE = ['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock']

/** What may stand in what. A type that is not named here does not exist. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  root: ['paragraph', 'heading', 'list', 'horizontalrule', 'block'],
  paragraph: INLINE,
  heading: INLINE,
  list: ['listitem'],
  listitem: [...INLINE, 'list'],
  link: ['text', 'tab', 'linebreak'],
  autolink: ['text', 'tab', 'linebreak'],
  text: [],
  // Pasted text brings tabs; the body keeps them as white space.
  tab: [],
  linebreak: [],
  horizontalrule: [],
  block: [],
  inlineBlock: [],
}

/** bold 1, italic 2, strike 4, underline 8, code 16, sub 32, sup 64 */
const FORMATS = 127
/** Nobody reads more than this; a hostile tree could have one for each of its nodes. */
const MOST_PROBLEMS = 50

class Checker {
  readonly problems: LexicalProblem[] = []
  private nodes = 0

  report(path: string, message: Message, incomplete = false): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ path, message, incomplete })
  }

  tree(tree: unknown, path: string, depth: number): void {
    if (!isRecord(tree) || !isRecord(tree.root) || tree.root.type !== 'root')
      this.report(path, MESSAGES.notATree)
    else this.node(tree.root, 'root', `${path}.root`, depth)
  }

  /** True while the tree is small enough to go on. */
  private count(path: string): boolean {
    this.nodes += 1
    if (this.nodes === MOST_NODES + 1)
      this.problems.unshift({ path, message: MESSAGES.tooMany, incomplete: false })
    return this.nodes <= MOST_NODES
  }

  private node(node: LexicalRecord, type: string, path: string, depth: number): void {
    if (!this.count(path)) return
    if (depth > DEEPEST) {
      this.report(path, MESSAGES.tooDeep)
      return
    }
    this.own(node, type, path, depth)
    const allowed = CHILDREN[type] ?? []
    if (allowed.length > 0) this.children(node.children, allowed, type, path, depth)
  }

  private children(
    children: unknown,
    allowed: readonly string[],
    parent: string,
    path: string,
    depth: number,
  ): void {
    if (!Array.isArray(children)) {
      this.report(path, MESSAGES.noChildren)
      return
    }
    for (let index = 0; index < children.length && this.nodes <= MOST_NODES; index += 1) {
      const child: unknown = children[index]
      const at = `${path}.children.${index}`
      const type = isRecord(child) ? child.type : undefined
      if (!isRecord(child) || typeof type !== 'string') {
        if (this.count(at)) this.report(at, MESSAGES.notANode)
      } else if (!Object.hasOwn(CHILDREN, type) || type === 'root') {
        if (this.count(at)) this.report(at, unknownNode(type))
      } else if (!allowed.includes(type)) {
        if (this.count(at)) this.report(at, misplaced(type, parent))
      } else this.node(child, type, at, depth + 1)
    }
  }

  /** What a node itself must have, beside its children. */
  private own(node: LexicalRecord, type: string, path: string, depth: number): void {
    switch (type) {
      case 'text':
      case 'tab':
        this.text(node, path)
        return
      case 'heading':
        if (!['h2', 'h3', 'h4'].includes(String(node.tag))) this.report(path, MESSAGES.heading)
        return
      case 'list':
        if (node.listType !== 'bullet' && node.listType !== 'number') this.report(path, MESSAGES.list)
        return
      case 'link':
      case 'autolink':
        this.link(node, path)
        return
      case 'block':
      case 'inlineBlock':
        this.block(node, type === 'block' ? BLOCKS : INLINE_BLOCKS, path, depth)
    }
  }

  private text(node: LexicalRecord, path: string): void {
    if (typeof node.text !== 'string') this.report(path, MESSAGES.textType)
    else if (hasBadCharacters(node.text)) this.report(path, MESSAGES.characters)
    const format = node.format ?? 0
    if (typeof format !== 'number' || !Number.isInteger(format) || format < 0 || format > FORMATS)
      this.report(path, MESSAGES.format)
  }

  private link(node: LexicalRecord, path: string): void {
    const fields = isRecord(node.fields) ? node.fields : {}
    if (fields.linkType !== undefined && fields.linkType !== 'custom') this.report(path, MESSAGES.linkType)
    else if (safeHref(fields.url) === null) this.report(path, MESSAGES.link)
    const { newTab } = fields
    if (newTab !== undefined && newTab !== null && typeof newTab !== 'boolean')
      this.report(path, MESSAGES.newTab)
  }

  private block(node: LexicalRecord, known: typeof BLOCKS, path: string, depth: number): void {
    const { fields } = node
    if (!isRecord(fields)) {
      this.report(path, MESSAGES.fields)
      return
    }
    const name = fields.blockType
    const expected = typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
    if (!expected) {
      this.report(path, unknownBlock(name))
      return
    }
    for (const problem of blockProblems(fields, expected, path))
      this.report(problem.path, problem.message, problem.incomplete)
    if (expected.content === 'tree' && fields.content !== undefined && fields.content !== null)
      this.tree(fields.content, `${path}.fields.content`, depth + 1)
  }
}

/**
 * Holds the editor's tree against what an article may contain. Payload limits the editor in the browser only: its
 * REST and GraphQL accept any node, so this runs on the server, in the field's `validate`.
 * An absent tree is fine. Never throws, whatever the JSON.
 *
 * @param options.path name of the field, the beginning of every problem's path
 */
export const checkLexical = (tree: unknown, { path }: { path: string }): LexicalProblem[] => {
  if (tree === null || tree === undefined) return []
  const checker = new Checker()
  checker.tree(tree, path, 0)
  return checker.problems
}
