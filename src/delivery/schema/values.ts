import { z } from 'zod'

import { LOCALES, type Locale, type Mark } from '../../body/types'
import type { ChangeKind, CorrectionContent, QuoteForm, QuoteState } from '../content'

/**
 * The schemas that have a name of their own in the OpenAPI document. A property that a schema does not name is not
 * public; names and meanings are part of the contract with front ends.
 */
export const COMPONENTS = z.registry<{ id: string }>()

/** Gives a schema its name in the document. */
export const named = <Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema => {
  const described = schema.describe(description)
  COMPONENTS.add(described, { id })
  return described
}

/** Every value of a union of words, none missing and none too many: the compiler holds the two against each other. */
const every =
  <Word extends string>() =>
  <const Words extends readonly Word[]>(...words: [Word] extends [Words[number]] ? Words : never) =>
    z.enum(words as unknown as readonly [Word, ...Word[]])

export const locale = named(
  'Locale',
  'A language in which the desk publishes: `ar` is written from right to left',
  z.enum(LOCALES as [Locale, ...Locale[]]),
)

export const id = z.guid()
export const slug = z.string().min(1).describe('Part of an address; Arabic slugs stand here unencoded')
export const moment = z.iso.datetime().describe('ISO 8601, in UTC')
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('`YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as is known')
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the evidence that was kept')

/** An address in this API: absolute, or from the root of the host where the desk has set no public address. */
export const ownUrl = z.string().meta({ format: 'uri-reference', description: 'Address in this API' })
export const webUrl = z.string().describe('Address on the web, as the desk entered it')

export const language = z.string().describe('BCP 47')
export const country = z.string().describe('ISO 3166-1 alpha-2')

export const quoteForm = named(
  'QuoteForm',
  'How the words stand to what was said. Only `direct`, `partial` and `document` are somebody’s very words',
  every<QuoteForm>()('direct', 'partial', 'paraphrase', 'document', 'figure'),
)

export const quoteState = named(
  'QuoteState',
  'What the desk knows of a quote. Of `disputed` and `retracted` readers must be told',
  every<QuoteState>()(
    'unverified',
    'secondary_only',
    'primary_located',
    'verified_verbatim',
    'verified_paraphrase',
    'original_not_located',
    'disputed',
    'retracted',
  ),
)

export const correctionKind = every<CorrectionContent['kind']>()(
  'typo',
  'clarification',
  'correction',
  'update',
  'retraction',
)

export const changeKind = every<ChangeKind>()(
  'edition.published',
  'edition.corrected',
  'edition.withdrawn',
  'node.changed',
)

export const mark = every<Mark>()('bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'code')
