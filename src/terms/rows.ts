import type { StarterName, StarterTerm } from './types'

/** A starter term as the global `house-style` keeps it. */
export type TermRow = StarterTerm

/** A name of the glossary as the global keeps it: one note, in both languages, a line each. */
export interface NameRow extends Omit<StarterName, 'note'> {
  note?: string
}

/** Starter terms → rows of the field `terms` of the global `house-style`, ready to be saved. */
export function toRows(terms: readonly StarterTerm[]): TermRow[] {
  return terms.map(({ variants, onlyWith, exceptIn, reason, ...term }) => ({
    ...term,
    reason: { ...reason },
    variants: [...variants],
    onlyWith: [...onlyWith],
    exceptIn: [...exceptIn],
  }))
}

/** Names → rows of the field `names` of the same global. */
export function toNameRows(names: readonly StarterName[]): NameRow[] {
  return names.map(({ note, preferred, variants, ...name }) => ({
    ...name,
    preferred: { ...preferred },
    variants: variants.map((variant) => ({ ...variant })),
    ...(note ? { note: `${note.ar}\n${note.en}` } : {}),
  }))
}
