import { z } from 'zod'

import { publicBlock } from './body'
import { publicDocument, publicHelpline, publicMedia, publicNamed, publicSource, publicTopic } from './nodes'
import { publicQuote } from './quote'
import { correctionKind, id, locale, moment, named, ownUrl, slug } from './values'

const summary = {
  id: id.describe('Of the article: the same in both languages'),
  locale,
  edition: z
    .strictObject({
      number: z.int().positive().describe('Grows by one with each edition of this language'),
      publishedAt: moment,
      firstPublishedAt: moment,
    })
    .describe('What was published: its words never change'),
  url: ownUrl,
  slug,
  headline: z.string(),
  standfirst: z.string().nullable(),
  contentNote: z.string().nullable().describe('What readers are told before they read on'),
  byline: z.string(),
  desk: publicNamed.nullable(),
  topics: z.array(publicTopic),
  leadMedia: publicMedia.nullable(),
  sensitivity: z.array(z.string()).describe('What the story touches, e.g. `childSexualAbuse`; more may come'),
  hideAdverts: z.boolean().describe('True: show no advertisement beside this story'),
}

export const publicStorySummary = named('StorySummary', 'A story as lists show it', z.strictObject(summary))

export const publicCorrection = named(
  'Correction',
  'What the desk changed after publication, in its own words',
  z.strictObject({ kind: correctionKind, at: moment, note: z.string(), edition: z.int().positive() }),
)

const titled = z.strictObject({ title: z.string().nullable(), description: z.string().nullable() })

export const publicStory = named(
  'Story',
  'One edition, complete: its frozen words with the live parts that they refer to',
  z.strictObject({
    ...summary,
    authors: z.array(z.string()),
    dateline: z.strictObject({ place: z.string().nullable(), date: z.iso.date().nullable() }).nullable(),
    body: z.strictObject({
      structured: z.array(publicBlock),
      html: z
        .string()
        .describe('The same as HTML that needs no cleaning: no script, no style, no event handler'),
    }),
    quotes: z.array(publicQuote),
    sources: z.array(publicSource),
    documents: z.array(publicDocument),
    helplines: z.array(publicHelpline).describe('Those chosen for the whole story, then those of its text'),
    corrections: z.array(publicCorrection).describe('Newest first'),
    alternates: z
      .array(z.strictObject({ locale, url: ownUrl, slug }))
      .describe('Live editions of the same story in other languages'),
    seo: titled,
    social: titled,
    translation: z
      .strictObject({ from: locale, translator: z.string().nullable() })
      .nullable()
      .describe('Null where the text was not translated'),
  }),
)

const highlight = z.strictObject({
  field: z.enum(['headline', 'standfirst', 'body']),
  text: z.string(),
  ranges: z
    .array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }))
    .describe('UTF-16 offsets in `text`, `end` exclusive; in order, none inside another'),
})

export const searchResult = named(
  'SearchResult',
  'A story as lists show it, with the words that were found in it',
  z.strictObject({
    ...summary,
    highlights: z.array(highlight).describe('Empty where the search was approximate'),
  }),
)
