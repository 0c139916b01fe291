/** How a reference (`<kind>:<id>`) calls a record of each collection: in drafts and in live editions alike. */
export const REF_KINDS = {
  articles: 'article',
  desks: 'desk',
  documents: 'document',
  helplines: 'helpline',
  media: 'media',
  people: 'person',
  quotes: 'quote',
  sources: 'source',
  topics: 'topic',
} as const

/** The reference to a record, null for a collection that nothing refers to in this way. */
export function refOf(collection: string, id: string): string | null {
  const kind = (REF_KINDS as Record<string, string>)[collection]
  return kind ? `${kind}:${id.toLowerCase()}` : null
}
