import { ENGLISH_TERMS_OF_ABUSE } from './english-abuse'
import { ENGLISH_TERMS_OF_BLAME } from './english-blame'
import { ENGLISH_TERMS_OF_EXPLOITATION } from './english-exploitation'
import { ENGLISH_TERMS_OF_NETWORKS } from './english-networks'
import { ENGLISH_TERMS_OF_OFFENDERS } from './english-offenders'
import { ENGLISH_TERMS_OF_RELATIONS } from './english-relations'
import { ENGLISH_TERMS_OF_SUICIDE } from './english-suicide'
import type { StarterTerm } from './types'

/** `en-1` … `en-38`, in this order. */
export const ENGLISH_TERMS: StarterTerm[] = [
  ...ENGLISH_TERMS_OF_EXPLOITATION,
  ...ENGLISH_TERMS_OF_RELATIONS,
  ...ENGLISH_TERMS_OF_ABUSE,
  ...ENGLISH_TERMS_OF_BLAME,
  ...ENGLISH_TERMS_OF_SUICIDE,
  ...ENGLISH_TERMS_OF_NETWORKS,
  ...ENGLISH_TERMS_OF_OFFENDERS,
]
