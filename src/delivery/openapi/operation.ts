import type { AskedParameters } from '../asked'

export const TAGS = {
  stories: 'What the desk has published, one edition at a time',
  directory: 'What stories are made of: helplines, quotes, sources, people, topics, pictures',
  feeds: 'Stories for readers of feeds, for aggregators and for search engines',
  changes: 'What became public or ceased to be, in commit order',
  service: 'This interface itself',
} as const

/** Media types, and for JSON the name of the schema. */
export type Contents = Readonly<Record<string, string | null>>

/** A route as the document shows it. All are GET; HEAD answers the same without a body. */
export interface Operation {
  id: string
  path: string
  tag: keyof typeof TAGS
  summary: string
  description?: string
  asked: AskedParameters
  ok: Contents
  /** What stands at the address of what was withdrawn. */
  gone?: Contents
  /** An old slug leads to the new one. */
  moves?: true
  /** When there is nothing, where it is not only the locale that may be unknown. */
  notFound?: string
  /** `kept`: with an ETag and rules for caches. `stream`: without an end. `service`: for who runs it; never kept. */
  kind: 'kept' | 'stream' | 'service'
  /** True where the answer needs no database. */
  isFixed?: true
}
