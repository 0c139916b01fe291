import type { Block, Inline, ListBlock } from '../body/types'
import type { NodeRef } from './content'
import type {
  PublicBlock,
  PublicDocument,
  PublicHelpline,
  PublicInline,
  PublicListBlock,
  PublicMedia,
  PublicQuote,
  PublicRelated,
} from './public'

/** What a body's references lead to. */
export interface BodyParts {
  quote: (id: string) => PublicQuote | null
  document: (id: string) => PublicDocument | null
  helplines: (ids: string[]) => PublicHelpline[]
  media: (ref: NodeRef) => PublicMedia | null
  related: (article: string) => PublicRelated | null
}

/**
 * The body with every reference replaced by what it leads to. A reference that leads nowhere is left out; only a
 * picture leaves its place empty (`media: null`), since a front end may have to close a gap in the layout.
 */
export function publicBlocks(blocks: Block[], parts: BodyParts): PublicBlock[] {
  return blocks.flatMap((block) => publicBlock(block, parts) ?? [])
}

function publicBlock(block: Block, parts: BodyParts): PublicBlock | null {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: publicInlines(block.children, parts) }
    case 'heading':
      return { type: 'heading', level: block.level, children: publicInlines(block.children, parts) }
    case 'list':
      return publicList(block, parts)
    case 'rule':
      return { type: 'rule' }
    case 'quote': {
      const quote = parts.quote(block.quote)
      return quote && { type: 'quote', quote, excerpt: block.excerpt ?? null }
    }
    case 'helplines':
      return {
        type: 'helplines',
        heading: block.heading ?? null,
        helplines: parts.helplines(block.helplines),
      }
    case 'media': {
      const media = parts.media(`media:${block.media}`)
      // The caption was written for the picture and may say who is in it: it goes with it.
      return { type: 'media', media, caption: media && (block.caption ?? media.caption) }
    }
    case 'factbox':
      return { type: 'factbox', title: block.title, children: publicBlocks(block.children, parts) }
    case 'related': {
      const story = parts.related(block.article)
      return story && { type: 'related', story }
    }
    default:
      // A block of a later version is no reason to withhold the story; what is unknown is not public.
      return null
  }
}

function publicList(list: ListBlock, parts: BodyParts): PublicListBlock {
  return {
    type: 'list',
    ordered: list.ordered,
    items: list.items.map((item) => ({
      children: publicInlines(item.children, parts),
      sub: item.sub ? publicList(item.sub, parts) : null,
    })),
  }
}

function publicInlines(inlines: Inline[], parts: BodyParts): PublicInline[] {
  return inlines.flatMap((inline) => publicInline(inline, parts) ?? [])
}

function publicInline(inline: Inline, parts: BodyParts): PublicInline | null {
  switch (inline.type) {
    case 'text':
      return {
        type: 'text',
        text: inline.text,
        ...(inline.marks?.length ? { marks: [...inline.marks] } : {}),
      }
    case 'break':
      return { type: 'break' }
    case 'link':
      return { type: 'link', href: inline.href, children: publicInlines(inline.children, parts) }
    case 'quote': {
      const quote = parts.quote(inline.quote)
      return quote && { type: 'quote', quote, excerpt: inline.excerpt ?? null }
    }
    case 'citation': {
      const document = parts.document(inline.document)
      return document && { type: 'citation', document, locator: inline.locator ?? null }
    }
    default:
      return null
  }
}
