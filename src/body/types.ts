/**
 * The neutral form of an article's body: what rules, converters and editions see.
 * Nothing outside `src/body/from-lexical.ts` knows the editor's own tree.
 */

/** The content locales of the product. `ar` is written right to left. */
export type Locale = 'ar' | 'en'

export const LOCALES: readonly Locale[] = ['ar', 'en']

export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'sub' | 'sup' | 'code'

/** The use of a quote. `excerpt` must be a part of the quote's rendition in this locale. */
export interface QuoteNode {
  type: 'quote'
  quote: string
  excerpt?: string
  /** True where the editor says that the excerpt leaves words out («…»). */
  ellipsis?: boolean
  /** True where the editor says that words in [brackets] are the desk's own. */
  brackets?: boolean
}

export type Inline =
  | { type: 'text'; text: string; marks?: Mark[] }
  | { type: 'break' }
  | { type: 'link'; href: string; children: Inline[] }
  /** A quote inside a sentence. */
  | QuoteNode
  /** A reference to a document that supports the words before it. */
  | { type: 'citation'; document: string; locator?: string }

export interface ListItem {
  children: Inline[]
  sub?: ListBlock
}

export interface ListBlock {
  type: 'list'
  ordered: boolean
  items: ListItem[]
}

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | ListBlock
  | { type: 'rule' }
  | QuoteNode
  | { type: 'helplines'; helplines: string[]; heading?: string }
  | { type: 'media'; media: string; caption?: string }
  | { type: 'factbox'; title: string; children: Block[] }
  | { type: 'related'; article: string }

/** A block with the place it stands at in the editor's tree: what a finding's `path` points to. */
export type Body = Block[]
