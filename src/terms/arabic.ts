import { ARABIC_TERMS_OF_CHILDREN } from './arabic-children'
import { ARABIC_TERMS_OF_EXPLOITATION } from './arabic-exploitation'
import { ARABIC_TERMS_OF_STORIES } from './arabic-stories'
import { ARABIC_TERMS_OF_SUICIDE } from './arabic-suicide'
import type { StarterTerm } from './types'

/** `ar-1` … `ar-26`, in this order. */
export const ARABIC_TERMS: StarterTerm[] = [
  ...ARABIC_TERMS_OF_EXPLOITATION,
  ...ARABIC_TERMS_OF_CHILDREN,
  ...ARABIC_TERMS_OF_SUICIDE,
  ...ARABIC_TERMS_OF_STORIES,
]
