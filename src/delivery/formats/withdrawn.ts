import type { Locale } from '../../body/types'

/** What is left of a story that was withdrawn. */
export interface Withdrawn {
  article: string
  locale: Locale
  number: number
  firstPublishedAt: string
  withdrawnAt: string
  /** What readers are told of a recall; null for what was unpublished: it is gone without a word. */
  notice: string | null
}
