/** The least that makes a tree of the editor's: for tests that send one over HTTP. */
type Node = Record<string, unknown>

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
})

export const text = (words: string): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const paragraph = (...children: (Node | string)[]): Node =>
  element(
    'paragraph',
    children.map((child) => (typeof child === 'string' ? text(child) : child)),
    { textFormat: 0, textStyle: '' },
  )

export const heading = (words: string): Node => element('heading', [text(words)], { tag: 'h2' })

export const block = (blockType: string, fields: Node): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: blockId(), blockName: '', blockType, ...fields },
})

export const inlineBlock = (blockType: string, fields: Node): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: blockId(), blockType, ...fields },
})

export const quoteBlock = (quote: string, excerpt?: string): Node =>
  block('quote', { quote, ...(excerpt ? { excerpt } : {}) })

export const tree = (...children: Node[]): Node => ({ root: element('root', children) })

let blocks = 0
const blockId = (): string => (++blocks).toString(16).padStart(24, '0')
