/**
 * A tiny builder of the editor's tree. Texts are written as nested calls, and `body` fills in what the editor wants of
 * every node: direction, versions, and block ids that are the same at each load.
 */
import { createHash } from 'node:crypto'

import { ref, type LocaleCode, type Ref } from './types'

export type LexicalValue =
  string | number | boolean | null | undefined | Ref | Ref[] | LexicalTree | LexicalNode | LexicalNode[]

export interface LexicalNode {
  type: string
  version: number
  children?: LexicalNode[]
  text?: string
  fields?: Record<string, LexicalValue>
  [property: string]: LexicalValue | Record<string, LexicalValue>
}

export interface LexicalTree {
  root: LexicalNode
}

interface Context {
  direction: 'rtl' | 'ltr'
  nextId: () => string
}

/** A node that waits for the language and the ids of the body it stands in. */
export type Draft = (context: Context) => LexicalNode
type Inline = string | Draft

const BOLD = 1

const textNode = (text: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (
  context: Context,
  type: string,
  children: LexicalNode[],
  more: Record<string, LexicalValue> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: context.direction,
  format: '',
  indent: 0,
  children,
  ...more,
})

const inline = (context: Context, parts: Inline[]): LexicalNode[] =>
  parts.map((part) => (typeof part === 'string' ? textNode(part) : part(context)))

const block =
  (blockType: string, fields: (context: Context) => Record<string, LexicalValue>): Draft =>
  (context) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: context.nextId(), blockName: '', blockType, ...fields(context) },
  })

const inlineBlock =
  (blockType: string, fields: Record<string, LexicalValue>): Draft =>
  (context) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: context.nextId(), blockName: '', blockType, ...fields },
  })

const tree = (context: Context, children: Draft[]): LexicalTree => ({
  root: element(
    context,
    'root',
    children.map((child) => child(context)),
  ),
})

/** A paragraph. */
export const p =
  (...parts: Inline[]): Draft =>
  (context) =>
    element(context, 'paragraph', inline(context, parts), { textFormat: 0, textStyle: '' })

/** A heading inside the story. */
export const h2 =
  (text: string): Draft =>
  (context) =>
    element(context, 'heading', [textNode(text)], { tag: 'h2' })

/** Bold words. */
export const b =
  (text: string): Draft =>
  () =>
    textNode(text, BOLD)

/** A bullet list; each item is one line of text, or several parts of one. */
export const ul =
  (...items: (string | Inline[])[]): Draft =>
  (context) =>
    element(
      context,
      'list',
      items.map((item, index) =>
        element(context, 'listitem', inline(context, typeof item === 'string' ? [item] : item), {
          value: index + 1,
        }),
      ),
      { listType: 'bullet', tag: 'ul', start: 1 },
    )

/** A quote that stands by itself. `excerpt` must be a part of the quote's words in this language. */
export const quote = (key: string, excerpt?: string): Draft =>
  block('quote', () => ({ quote: ref('quotes', key), ...(excerpt ? { excerpt } : {}) }))

/** A quote inside a sentence. */
export const inlineQuote = (key: string, excerpt?: string): Draft =>
  inlineBlock('inlineQuote', { quote: ref('quotes', key), ...(excerpt ? { excerpt } : {}) })

/** The document that supports the words before it. */
export const cite = (key: string, locator?: string): Draft =>
  inlineBlock('citation', { document: ref('documents', key), ...(locator ? { locator } : {}) })

/** Helplines, in this order. */
export const helplines = (heading: string, ...keys: string[]): Draft =>
  block('helplines', () => ({ helplines: keys.map((key) => ref('helplines', key)), heading }))

/** A box with a title and its own little text. */
export const factbox = (title: string, ...content: Draft[]): Draft =>
  block('factbox', (context) => ({ title, content: tree(context, content) }))

/**
 * The finished tree of one body.
 *
 * @param seed distinguishes bodies: the same seed always gives the same block ids (24 hex digits)
 */
export function body(locale: LocaleCode, seed: string, ...children: Draft[]): LexicalTree {
  let count = 0
  return tree(
    {
      direction: locale === 'ar' ? 'rtl' : 'ltr',
      nextId: () => {
        count += 1
        return createHash('sha256').update(`${seed}/${locale}/${count}`).digest('hex').slice(0, 24)
      },
    },
    children,
  )
}
