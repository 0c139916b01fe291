import type { Facts, TextFact } from './types'

/** True where a public text is a quote that was verified word for word: its words are the speaker's. */
export function isVerbatim({ path }: Pick<TextFact, 'path'>, { quotes }: Pick<Facts, 'quotes'>): boolean {
  const [kind, id = ''] = path.split('.')
  return kind === 'quotes' && quotes.get(id)?.state === 'verified_verbatim'
}
