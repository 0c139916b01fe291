import type { Rule } from '../types'
import { altText } from './alt-text'
import { arabicPunctuation } from './arabic-punctuation'
import { barePhone } from './bare-phone'
import { bidiControls } from './bidi-controls'
import { bodyComplete } from './body-complete'
import { childConsent } from './child-consent'
import { deniedLink } from './denied-link'
import { directoryAsPhone } from './directory-as-phone'
import { documentCaptured } from './document-captured'
import { embargoOpen } from './embargo-open'
import { helplineActive } from './helpline-active'
import { helplineChecked } from './helpline-checked'
import { helplineReachable } from './helpline-reachable'
import { helplineRequired } from './helpline-required'
import { mixedDigits } from './mixed-digits'
import { protectedNamed } from './protected-named'
import { quoteApproved } from './quote-approved'
import { quoteAttributed } from './quote-attributed'
import { quoteBackTranslated } from './quote-back-translated'
import { quoteExcerpt } from './quote-excerpt'
import { quoteRecorded } from './quote-recorded'
import { quoteRendered } from './quote-rendered'
import { quoteTranslated } from './quote-translated'
import { quoteVerified } from './quote-verified'
import { relativeDate } from './relative-date'
import { reporterNamed } from './reporter-named'
import { requiredFields } from './required-fields'
import { slugFree } from './slug-free'
import { suicideInHeadline } from './suicide-in-headline'
import { textLanguage } from './text-language'

/** Every rule, in the order of reading its findings: a new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  requiredFields,
  bodyComplete,
  textLanguage,
  slugFree,
  embargoOpen,
  protectedNamed,
  childConsent,
  quoteRecorded,
  quoteAttributed,
  quoteVerified,
  quoteRendered,
  quoteApproved,
  quoteBackTranslated,
  quoteTranslated,
  quoteExcerpt,
  reporterNamed,
  documentCaptured,
  helplineRequired,
  helplineReachable,
  helplineActive,
  helplineChecked,
  directoryAsPhone,
  barePhone,
  deniedLink,
  suicideInHeadline,
  bidiControls,
  altText,
  relativeDate,
  arabicPunctuation,
  mixedDigits,
]
