import type { Block, Body, Inline, ListBlock, Locale, Mark } from '../body/types'

type Node = Record<string, unknown>

const FORMAT: Readonly<Record<Mark, number>> = {
  bold: 1,
  italic: 2,
  strike: 4,
  underline: 8,
  code: 16,
  sub: 32,
  sup: 64,
}

const textNode = (text: string, marks: Mark[] = []): Node => ({
  type: 'text',
  version: 1,
  text,
  format: marks.reduce((sum, mark) => sum | FORMAT[mark], 0),
  detail: 0,
  mode: 'normal',
  style: '',
})

class Builder {
  constructor(private readonly direction: 'rtl' | 'ltr') {}

  element(type: string, children: Node[], more: Node = {}): Node {
    return { type, version: 1, direction: this.direction, format: '', indent: 0, children, ...more }
  }

  inline(inline: Inline): Node[] {
    if (inline.type === 'text') return [textNode(inline.text, inline.marks)]
    if (inline.type === 'break') return [{ type: 'linebreak', version: 1 }]
    if (inline.type !== 'link') return []
    const fields = { linkType: 'custom', url: inline.href, newTab: false }
    const children = inline.children.flatMap((child) => this.inline(child))
    return [this.element('link', children, { version: 3, fields })]
  }

  list({ ordered, items }: ListBlock): Node {
    const children = items.flatMap((item, index) => {
      const value = index + 1
      const own = this.element('listitem', this.inlines(item.children), { value })
      return item.sub ? [own, this.element('listitem', [this.list(item.sub)], { value: value + 1 })] : [own]
    })
    const [listType, tag] = ordered ? ['number', 'ol'] : ['bullet', 'ul']
    return this.element('list', children, { listType, tag, start: 1 })
  }

  block(block: Block): Node[] {
    switch (block.type) {
      case 'paragraph':
        return [this.element('paragraph', this.inlines(block.children), { textFormat: 0, textStyle: '' })]
      case 'heading':
        return [this.element('heading', this.inlines(block.children), { tag: `h${block.level}` })]
      case 'list':
        return [this.list(block)]
      case 'rule':
        return [{ type: 'horizontalrule', version: 1 }]
      default:
        return []
    }
  }

  private inlines(inlines: Inline[]): Node[] {
    return inlines.flatMap((inline) => this.inline(inline))
  }

  root(body: Body): Node {
    return {
      root: this.element(
        'root',
        body.flatMap((block) => this.block(block)),
      ),
    }
  }
}

/** The editor's tree of a body of prose: paragraphs, headings, lists, rules and links. Records have no place in a file. */
export function toLexical(body: Body, locale: Locale): Node {
  return new Builder(locale === 'ar' ? 'rtl' : 'ltr').root(body)
}
