import type { Term, TermBank } from './types'

/** Makes the live terms ready to be looked for together. */
export function compileTerms(terms: readonly Term[]): TermBank {
  return {
    terms: terms.filter(({ status }) => status === 'live'),
    index: { byFirst: new Map(), expressions: [] },
  }
}
