import { defaultTreeAdapter as dom, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

import { textHtml } from '../../body/html/runs'
import type { Locale } from '../../body/types'
import { isolate } from '../../language/isolate'
import { LABELS } from './words'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const BLOCKS = new Set(
  'p h1 h2 h3 h4 ul ol li blockquote figure figcaption aside section div hr header footer'.split(' '),
)
const ISOLATES: Readonly<Record<string, string>> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }
const PDI = '\u2069'

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null

/** An address as people would read it, to see whether the words of a link are the address already. */
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')

class TextWriter {
  private readonly groups: string[][] = []
  private line = ''
  private lists: { ordered: boolean; count: number }[] = []
  /** What stands before the next line: the mark of a list item. */
  private mark = ''

  constructor(private readonly locale: Locale) {}

  /** Lines of one block stand together, an empty line between blocks. */
  finish(): string {
    this.endLine()
    return this.groups
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')
  }

  private beginGroup(): void {
    this.endLine()
    this.groups.push([])
  }

  private endLine(): void {
    const text = this.line.replace(/[ \t\n\r]+/g, ' ').trim()
    this.line = ''
    if (text === '') return
    const indent = '  '.repeat(Math.max(0, this.lists.length - (this.mark === '' ? 0 : 1)))
    if (this.groups.length === 0) this.groups.push([])
    this.groups.at(-1)?.push(`${indent}${this.mark}${text}`)
    this.mark = ''
  }

  write(nodes: Node[], isTop: boolean): void {
    for (const node of nodes) {
      if (dom.isTextNode(node)) this.line += node.value
      else if (dom.isElementNode(node)) this.element(node, isTop)
    }
  }

  private element(element: Element, isTop: boolean): void {
    const { tagName, childNodes } = element
    if (!BLOCKS.has(tagName)) return this.inline(element)
    if (isTop && (tagName === 'div' || tagName === 'header' || tagName === 'footer'))
      return this.write(childNodes, true)
    if (isTop) this.beginGroup()
    else this.endLine()
    if (tagName === 'hr') this.line = '* * *'
    else if (tagName === 'ul' || tagName === 'ol') {
      this.lists.push({ ordered: tagName === 'ol', count: 0 })
      this.write(childNodes, false)
      this.endLine()
      this.lists.pop()
    } else {
      const list = tagName === 'li' ? this.lists.at(-1) : undefined
      if (list) {
        list.count += 1
        this.mark = list.ordered ? `${list.count}. ` : '- '
      }
      this.write(childNodes, false)
    }
    this.endLine()
  }

  private inline(element: Element): void {
    const { tagName, childNodes } = element
    if (tagName === 'br') return this.endLine()
    if (tagName === 'img') {
      const alt = attribute(element, 'alt')?.trim()
      if (alt) this.line += `[${LABELS.picture[this.locale]}: ${alt}] `
      return
    }
    if (tagName === 'bdi') {
      this.line += ISOLATES[attribute(element, 'dir') ?? 'auto'] ?? ISOLATES.auto
      this.write(childNodes, false)
      this.line += PDI
      return
    }
    if (tagName === 'sup' && attribute(element, 'class') === 'citation') {
      this.line += ' ['
      this.write(childNodes, false)
      this.line += ']'
      return
    }
    const before = this.line.length
    this.write(childNodes, false)
    if (tagName === 'a') this.address(attribute(element, 'href'), this.line.slice(before))
  }

  private address(href: string | null, words: string): void {
    if (href === null || !/^https?:/i.test(href)) return
    if (bare(words.replace(/[\u2066-\u2069]/g, '').trim()) === bare(href)) return
    this.line += ` (${isolate(href)})`
  }
}

/**
 * Our own HTML as plain text: the two cannot say different things. An empty line between blocks, list items marked,
 * addresses of links written out, and what markup isolates isolated by characters (U+2066 to U+2069), so that numbers
 * are shown as they were written.
 */
export function htmlToText(html: string, locale: Locale): string {
  const writer = new TextWriter(locale)
  writer.write(parseFragment(html).childNodes, true)
  return writer.finish()
}

/**
 * A short text for a place without markup (a title, a notice), with its numbers isolated. Other text is left as it is:
 * programs compare titles.
 */
export function isolatedText(text: string, locale: Locale): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => textHtml(line, locale).replace(/<bdi(?! dir="ltr">)[^>]*>([^<]*)<\/bdi>/g, '$1'))
  return htmlToText(lines.join('<br>'), locale)
}
