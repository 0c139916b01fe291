import { defaultTreeAdapter as dom, parse, type DefaultTreeAdapterTypes } from 'parse5'

import { cleanText } from './clean-text'
import { splitHeadline, wordsOf } from './headline'
import { BodyReader } from './html-body'
import { AROUND } from './html-words'
import { LeftOutCounter } from './left-out'
import type { ImportedText } from './types'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function* elements(node: Node): Generator<Element> {
  const waiting: Node[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (dom.isElementNode(next)) yield next
    if ('childNodes' in next) waiting.push(...[...next.childNodes].reverse())
  }
}

function firstOf(document: Node, name: string): Element | null {
  for (const element of elements(document)) if (element.tagName === name) return element
  return null
}

function titleOf(document: Node): string | null {
  const title = firstOf(document, 'title')
  const text = title?.childNodes.map((child) => (dom.isTextNode(child) ? child.value : '')).join('') ?? ''
  return cleanText(text).replace(/\s+/gu, ' ').trim() || null
}

/**
 * A story from HTML, by an allow-list: paragraphs, headings, lists, rules, links and marks of text. Of a whole page only
 * its article is taken. Nothing is fetched.
 */
export function fromHtml(html: string): ImportedText {
  const document = parse(html)
  const leftOut = new LeftOutCounter()
  const page = firstOf(document, 'body')
  const story = firstOf(document, 'article') ?? firstOf(document, 'main') ?? page
  if (story !== page) leftOut.add(AROUND)
  const { body, topHeading } = new BodyReader(leftOut).read(story?.childNodes ?? [])
  if (topHeading !== null) {
    const heading = body[topHeading]
    const headline = heading?.type === 'heading' ? wordsOf(heading.children) : null
    return { headline, body: body.filter((_, index) => index !== topHeading), leftOut: leftOut.list() }
  }
  const split = splitHeadline(body)
  return {
    headline: split.headline ?? titleOf(document),
    body: split.body,
    leftOut: leftOut.list(),
  }
}
