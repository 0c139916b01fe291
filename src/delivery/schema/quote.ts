import { z } from 'zod'

import { captured } from './nodes'
import {
  id,
  language,
  locale,
  moment,
  named,
  ownUrl,
  partialDate,
  quoteForm,
  quoteState,
  slug,
  webUrl,
} from './values'

const cited = {
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: webUrl.nullable(),
}

const quote = {
  id,
  form: quoteForm,
  text: z.string(),
  language: locale,
  original: z
    .strictObject({ text: z.string(), language })
    .nullable()
    .describe('The words as they were said, where the desk found them'),
  translation: z
    .strictObject({
      translator: z.string().nullable(),
      basis: z.enum(['original', 'pickup']).describe('`pickup`: translated from a translation or a report'),
      official: z.boolean(),
    })
    .nullable(),
  speaker: z
    .strictObject({
      kind: z.enum(['person', 'organisation']),
      name: z.string().nullable().describe('Of a protected person: words that do not name them'),
      role: z.string().nullable(),
      organisation: z.string().nullable(),
    })
    .nullable(),
  saidOn: partialDate.nullable(),
  primary: z
    .strictObject({
      ...cited,
      locator: z.string().nullable(),
      captured,
    })
    .nullable()
    .describe('The document in which the words first stood'),
  reportedBy: z.array(z.strictObject(cited)).describe('Nearest to the origin first'),
  verification: z
    .strictObject({ status: quoteState, method: z.string().nullable(), at: moment.nullable() })
    .describe('What held when the edition was published'),
  status: quoteState.describe('What holds now'),
  notice: z
    .string()
    .nullable()
    .describe('What readers are told where the quote is disputed or retracted. Show it beside the words'),
}

export const publicQuote = named('Quote', 'One attributed statement', z.strictObject(quote))

export const quoteDetails = named(
  'QuoteDetails',
  'A quote with the live stories that use it',
  z.strictObject({
    ...quote,
    usedIn: z.array(
      z.strictObject({ id, slug, url: ownUrl, headline: z.string(), firstPublishedAt: moment }),
    ),
  }),
)
