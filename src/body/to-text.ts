import type { Block, Body, Inline, ListBlock } from './types'

/** The words that stand for a quote, or '' where there are none to show. */
export type QuoteWords = (quote: string, excerpt?: string) => string

/** The words that stand for a part that is not running text; a part that is not named stays out. */
export interface PartWords {
  helplines?: (ids: string[]) => string
  media?: (id: string, caption?: string) => string
  related?: (article: string) => string
}

const inlineText = (inlines: Inline[], quoteWords: QuoteWords): string => {
  let out = ''
  for (const inline of inlines) {
    if (inline.type === 'text') out += inline.text
    else if (inline.type === 'break') out += '\n'
    else if (inline.type === 'link') out += inlineText(inline.children, quoteWords)
    else if (inline.type === 'quote') out += quoteWords(inline.quote, inline.excerpt)
  }
  return out
}

const listLines = (list: ListBlock, quoteWords: QuoteWords, indent: string): string[] =>
  list.items.flatMap((item, index) => [
    `${indent}${list.ordered ? `${index + 1}.` : '-'} ${inlineText(item.children, quoteWords)}`,
    ...(item.sub ? listLines(item.sub, quoteWords, `${indent}  `) : []),
  ])

const blockText = (block: Block, quoteWords: QuoteWords, parts: PartWords): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children, quoteWords)
    case 'list':
      return listLines(block, quoteWords, '').join('\n')
    case 'rule':
      return ''
    case 'quote':
      return quoteWords(block.quote, block.excerpt)
    case 'helplines': {
      const lines = parts.helplines?.(block.helplines) ?? ''
      return [block.heading ?? '', lines].filter(Boolean).join('\n')
    }
    case 'media':
      return parts.media?.(block.media, block.caption) ?? block.caption ?? ''
    case 'factbox':
      return [block.title, ...block.children.map((child) => blockText(child, quoteWords, parts))]
        .filter((text) => text.trim() !== '')
        .join('\n\n')
    case 'related':
      return parts.related?.(block.article) ?? ''
  }
}

/** The body as plain text, a blank line between its blocks. Quotes and other parts come from the caller. */
export const bodyToText = (body: Body, resolve: QuoteWords, parts: PartWords = {}): string =>
  body
    .map((block) => blockText(block, resolve, parts))
    .filter((text) => text.trim() !== '')
    .join('\n\n')

export interface BodyText {
  /** `body.0`, `body.3.items.1`, `body.3.items.1.sub.items.0`, `body.5.title`, `body.5.children.0`, … */
  path: string
  text: string
  /** Quotes and citations that stand in the text, in order: before the character at `at`. */
  anchors: Anchor[]
}

export interface Anchor {
  at: number
  kind: 'quote' | 'citation'
  /** Id of the quote or the document. */
  id: string
}

const NO_QUOTES: QuoteWords = () => ''

const anchorsOf = (inlines: Inline[], resolve: QuoteWords): Anchor[] => {
  const anchors: Anchor[] = []
  let at = 0
  for (const inline of inlines) {
    if (inline.type === 'quote') anchors.push({ at, kind: 'quote', id: inline.quote })
    else if (inline.type === 'citation') anchors.push({ at, kind: 'citation', id: inline.document })
    at += inlineText([inline], resolve).length
  }
  return anchors
}

const running = (path: string, inlines: Inline[], resolve: QuoteWords): BodyText => ({
  path,
  text: inlineText(inlines, resolve),
  anchors: anchorsOf(inlines, resolve),
})

const label = (path: string, text: string): BodyText => ({ path, text, anchors: [] })

const listTexts = (list: ListBlock, path: string, resolve: QuoteWords): BodyText[] =>
  list.items.flatMap((item, index) => {
    const at = `${path}.items.${index}`
    return [
      running(at, item.children, resolve),
      ...(item.sub ? listTexts(item.sub, `${at}.sub`, resolve) : []),
    ]
  })

const blockTexts = (block: Block, path: string, resolve: QuoteWords): BodyText[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [running(path, block.children, resolve)]
    case 'list':
      return listTexts(block, path, resolve)
    case 'helplines':
      return [label(`${path}.heading`, block.heading ?? '')]
    case 'media':
      return [label(`${path}.caption`, block.caption ?? '')]
    case 'factbox':
      return [
        label(`${path}.title`, block.title),
        ...block.children.flatMap((child, index) => blockTexts(child, `${path}.children.${index}`, resolve)),
      ]
    default:
      return []
  }
}

/**
 * Every running text of a body with its place, in the order of reading: what rules look at and what offsets of a
 * finding count in. Quotes are records of their own and leave nothing here unless the caller resolves them.
 */
export const bodyTexts = (body: Body, resolve: QuoteWords = NO_QUOTES): BodyText[] =>
  body
    .flatMap((block, index) => blockTexts(block, `body.${index}`, resolve))
    .filter(({ text }) => text.trim() !== '')
