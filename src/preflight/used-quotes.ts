import type { Facts, QuoteFact } from './types'

/** The quotes that the body uses and that have a record, each once, in the order of reading. */
export function usedQuotes({ uses, quotes }: Pick<Facts, 'uses' | 'quotes'>): QuoteFact[] {
  return [...new Set(uses.map((use) => use.quote))].flatMap((id) => quotes.get(id) ?? [])
}
