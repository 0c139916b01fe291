/** Small makers of editor trees, shaped as Payload's editor saves them. */
export type Node = Record<string, unknown>

const parent = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
})

export const tree = (...children: Node[]): { root: Node } => ({ root: parent('root', children) })
export const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  mode: 'normal',
  style: '',
  detail: 0,
  format,
  text: value,
})
export const linebreak: Node = { type: 'linebreak', version: 1 }
export const rule: Node = { type: 'horizontalrule', version: 1 }
export const paragraph = (...children: Node[]): Node => parent('paragraph', children)
export const heading = (tag: string, ...children: Node[]): Node => parent('heading', children, { tag })
export const list = (listType: string, ...children: Node[]): Node => parent('list', children, { listType })
export const item = (...children: Node[]): Node => parent('listitem', children, { value: 1 })
export const link = (url: unknown, ...children: Node[]): Node =>
  parent('link', children, { fields: { linkType: 'custom', newTab: false, url } })
export const block = (blockType: string, fields: Node = {}): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '65f0', blockName: '', blockType, ...fields },
})
export const inlineBlock = (blockType: string, fields: Node = {}): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: '65f1', blockType, ...fields },
})

/** Every kind of part that an article may have. */
export const wholeTree = tree(
  heading('h2', text('عنوان فرعي')),
  paragraph(
    text('قالت '),
    text('NCA', 1),
    text(' إن'),
    linebreak,
    link('https://example.org/a', text('التقرير')),
  ),
  paragraph(text('')),
  list('bullet', item(text('أول')), item(list('number', item(text('داخلي')))), item(text('ثان'))),
  rule,
  paragraph(
    inlineBlock('inlineQuote', { quote: 'q1', excerpt: 'كلمات' }),
    text('.'),
    inlineBlock('citation', { document: { id: 'd1' }, locator: 'p. 4' }),
  ),
  block('quote', { quote: { id: 'q1', text: 'x' } }),
  block('helplines', { helplines: ['h1', { id: 'h2' }, 'h1'], heading: 'للمساعدة' }),
  block('media', { media: 'm1', caption: 'شرح' }),
  block('factbox', { title: 'ما هي؟', content: tree(paragraph(text('داخل الإطار'))) }),
  block('related', { article: 'a2' }),
)
