import type { Rule } from '../types'
import { barePhone } from './bare-phone'
import { bodyComplete } from './body-complete'
import { embargoOpen } from './embargo-open'
import { helplineActive } from './helpline-active'
import { helplineChecked } from './helpline-checked'
import { quoteAttributed } from './quote-attributed'
import { quoteExcerpt } from './quote-excerpt'
import { quoteRecorded } from './quote-recorded'
import { quoteRendered } from './quote-rendered'
import { quoteVerified } from './quote-verified'
import { requiredFields } from './required-fields'
import { slugFree } from './slug-free'
import { textLanguage } from './text-language'

/** Every rule, in the order of reading its findings: a new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  requiredFields,
  bodyComplete,
  textLanguage,
  slugFree,
  embargoOpen,
  quoteRecorded,
  quoteAttributed,
  quoteVerified,
  quoteRendered,
  quoteExcerpt,
  helplineActive,
  helplineChecked,
  barePhone,
]
