import type { Rule } from '../types'
import { accusedRelation } from './accused-relation'
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
import { figureSourced } from './figure-sourced'
import { fourEyes } from './four-eyes'
import { helplineActive } from './helpline-active'
import { helplineChecked } from './helpline-checked'
import { helplineCountry } from './helpline-country'
import { helplineReachable } from './helpline-reachable'
import { helplineRequired } from './helpline-required'
import { helplinesCredited } from './helplines-credited'
import { identityJigsaw } from './identity-jigsaw'
import { languagesAgree } from './languages-agree'
import { minorAfterArrest } from './minor-after-arrest'
import { mixedDigits } from './mixed-digits'
import { mixedQuoteMarks } from './mixed-quote-marks'
import { nameSpelling } from './name-spelling'
import { notoriety } from './notoriety'
import { phoneMisnamed } from './phone-misnamed'
import { protectedNamed } from './protected-named'
import { quoteAltered } from './quote-altered'
import { quoteApproved } from './quote-approved'
import { quoteAttributed } from './quote-attributed'
import { quoteBackTranslated } from './quote-back-translated'
import { quoteDisputed } from './quote-disputed'
import { quoteExcerpt } from './quote-excerpt'
import { quoteRecorded } from './quote-recorded'
import { quoteRendered } from './quote-rendered'
import { quoteTranslated } from './quote-translated'
import { quoteVerified } from './quote-verified'
import { relativeDate } from './relative-date'
import { reporterNamed } from './reporter-named'
import { requiredFields } from './required-fields'
import { restrictionOpen } from './restriction-open'
import { roleInText } from './role-in-text'
import { selfHarmMethod } from './self-harm-method'
import { shortCodeCountry } from './short-code-country'
import { slugFree } from './slug-free'
import { speakerDiffers } from './speaker-differs'
import { suicideInHeadline } from './suicide-in-headline'
import { textLanguage } from './text-language'
import { translationStale } from './translation-stale'
import { wordingTerms } from './wording-terms'
import { wordingsDiffer } from './wordings-differ'

/** Every rule, in the order of reading its findings: a new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  requiredFields,
  bodyComplete,
  textLanguage,
  slugFree,
  embargoOpen,
  fourEyes,
  protectedNamed,
  identityJigsaw,
  minorAfterArrest,
  accusedRelation,
  restrictionOpen,
  childConsent,
  quoteRecorded,
  quoteAltered,
  quoteAttributed,
  quoteVerified,
  quoteDisputed,
  quoteRendered,
  quoteApproved,
  quoteBackTranslated,
  quoteTranslated,
  quoteExcerpt,
  wordingsDiffer,
  reporterNamed,
  speakerDiffers,
  roleInText,
  figureSourced,
  documentCaptured,
  helplineRequired,
  helplineCountry,
  helplineReachable,
  helplineActive,
  helplineChecked,
  directoryAsPhone,
  shortCodeCountry,
  phoneMisnamed,
  barePhone,
  helplinesCredited,
  deniedLink,
  selfHarmMethod,
  suicideInHeadline,
  notoriety,
  wordingTerms,
  nameSpelling,
  languagesAgree,
  translationStale,
  bidiControls,
  altText,
  relativeDate,
  arabicPunctuation,
  mixedDigits,
  mixedQuoteMarks,
]
