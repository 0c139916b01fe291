import { ARABIC_TERMS } from './arabic'
import { ENGLISH_TERMS } from './english'
import type { StarterTerm } from './types'

export { ARABIC_TERMS } from './arabic'
export { ENGLISH_TERMS } from './english'
export { STARTER_NAMES } from './names'
export { toNameRows, toRows } from './rows'
export type { StarterName, StarterTerm } from './types'

/** The term bank that a desk starts with: `en-1` … `en-38`, `ar-1` … `ar-26`. Its editors own it from then on. */
export const STARTER_TERMS: StarterTerm[] = [...ENGLISH_TERMS, ...ARABIC_TERMS]
