import type { Locale } from '../body/types'
import type { TermType } from '../language/terms/types'
import type { StarterTerm } from './types'

/** What a row says of itself; the rest is the same for almost every row. */
export type Row = Pick<StarterTerm, 'flag' | 'prefer' | 'reason' | 'guideline'> &
  Partial<
    Pick<
      StarterTerm,
      'variants' | 'onlyWith' | 'exceptIn' | 'match' | 'source' | 'allowInQuotes' | 'allowWhenAboutLanguage'
    >
  >

/**
 * `row('en', 1, 'avoid', 'live', { … })` → the row `en-1`: matched as words, everywhere, and allowed in a verified quote
 * and in a piece about language, unless the row says otherwise.
 */
export function row(
  language: Locale,
  number: number,
  type: TermType,
  status: StarterTerm['status'],
  { variants = [], onlyWith = [], exceptIn = [], ...said }: Row,
): StarterTerm {
  return {
    key: `${language}-${number}`,
    language,
    match: 'words',
    type,
    status,
    variants: [...new Set(variants)].filter((variant) => variant !== said.flag),
    onlyWith,
    exceptIn,
    allowInQuotes: true,
    allowWhenAboutLanguage: true,
    ...said,
  }
}

/** Every first part with every second one: `pairs(['sex with'], ['a child', 'a boy'])`. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`))
}
