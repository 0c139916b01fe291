import type { PublicBlock, PublicDocument, PublicInline, PublicListBlock, PublicStory } from '../public'

type Part = PublicBlock | PublicInline

function* inlines(parts: PublicInline[]): Generator<Part> {
  for (const part of parts) {
    yield part
    if (part.type === 'link') yield* inlines(part.children)
  }
}

function* list({ items }: PublicListBlock): Generator<Part> {
  for (const item of items) {
    yield* inlines(item.children)
    if (item.sub) yield* list(item.sub)
  }
}

/** Every block and inline of a public body, in the order of reading. */
export function* partsOf(blocks: PublicBlock[]): Generator<Part> {
  for (const block of blocks) {
    yield block
    if (block.type === 'paragraph' || block.type === 'heading') yield* inlines(block.children)
    else if (block.type === 'list') yield* list(block)
    else if (block.type === 'factbox') yield* partsOf(block.children)
  }
}

/**
 * The documents of a story as its list of sources names them: first those that the text cites, in the order of their
 * numbers in the text, then the others.
 */
export function documentsInOrder(story: PublicStory): PublicDocument[] {
  const found = new Map<string, PublicDocument>()
  for (const part of partsOf(story.body.structured))
    if (part.type === 'citation' && !found.has(part.document.id)) found.set(part.document.id, part.document)
  for (const document of story.documents) if (!found.has(document.id)) found.set(document.id, document)
  return [...found.values()]
}

/** The ids of the helplines and pictures that the text itself shows. */
export function shownInText(story: PublicStory): { helplines: Set<string>; media: Set<string> } {
  const helplines = new Set<string>()
  const media = new Set<string>()
  for (const part of partsOf(story.body.structured)) {
    if (part.type === 'helplines') part.helplines.forEach(({ id }) => helplines.add(id))
    else if (part.type === 'media' && part.media) media.add(part.media.id)
  }
  return { helplines, media }
}
