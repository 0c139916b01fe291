import type { StarterName, StarterTerm } from './types'

/** A text in an array field of the global. */
interface TextRow {
  text: string
}

/** A starter term as the global `house-style` keeps it. */
export interface TermRow extends Omit<StarterTerm, 'variants' | 'onlyWith' | 'exceptIn'> {
  variants: TextRow[]
  onlyWith: TextRow[]
  exceptIn: TextRow[]
}

/** A name of the glossary as the global keeps it: one note, in both languages, a line each. */
export interface NameRow extends Omit<StarterName, 'note'> {
  note?: string
}

const texts = (list: readonly string[]): TextRow[] => list.map((text) => ({ text }))

/** Starter terms → rows of the field `terms` of the global `house-style`, ready to be saved. */
export function toRows(terms: readonly StarterTerm[]): TermRow[] {
  return terms.map(({ variants, onlyWith, exceptIn, reason, ...term }) => ({
    ...term,
    reason: { ...reason },
    variants: texts(variants),
    onlyWith: texts(onlyWith),
    exceptIn: texts(exceptIn),
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
