import { z } from 'zod'

import { locale, moment, named, ownUrl, webUrl } from './values'

const urn = z.string().regex(/^urn:/)

/** JSON Feed says of itself what it is; here stands what of it is used. */
export const jsonFeed = named(
  'JsonFeed',
  'JSON Feed 1.1',
  z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    description: z.string(),
    home_page_url: webUrl.optional(),
    feed_url: ownUrl,
    language: locale,
    authors: z.array(z.strictObject({ name: z.string() })),
    items: z.array(
      z.strictObject({
        id: urn,
        url: ownUrl,
        title: z.string(),
        summary: z.string().optional(),
        content_html: z.string(),
        date_published: moment,
        date_modified: moment,
        authors: z.array(z.strictObject({ name: z.string() })).optional(),
        tags: z.array(z.string()).optional(),
        image: ownUrl.optional(),
        language: locale,
        _alternates: z
          .array(z.strictObject({ hreflang: locale, url: ownUrl }))
          .optional()
          .describe('An extension: the same story in other languages'),
      }),
    ),
  }),
)

const text = z.strictObject({
  role: z.string(),
  contentType: z.string(),
  charCount: z.int().optional(),
  wordCount: z.int().optional(),
  value: z.string(),
})

const rendition = z.strictObject({
  name: z.string(),
  href: ownUrl,
  contentType: z.string(),
  width: z.int().optional(),
  height: z.int().optional(),
  sizeInBytes: z.int().optional(),
})

const party = z.strictObject({
  name: z.string().optional(),
  rel: z.string().optional(),
  role: z.string().optional(),
  uri: z.string().optional(),
  literal: z.string().optional(),
  contactInfo: z
    .array(
      z.strictObject({
        type: z.string(),
        role: z.string(),
        lang: locale,
        name: z.string().optional(),
        value: z.string(),
      }),
    )
    .optional(),
})

const parties = z.array(party).optional()

/** The subset of IPTC’s schema that is used: what a story says in this format. */
export const ninjs = named(
  'Ninjs',
  'IPTC ninjs 3.1. `pubStatus` is `canceled` for a story that was withdrawn (status 410)',
  z.strictObject({
    standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.string() }),
    uri: urn,
    type: z.literal('text'),
    representationType: z.enum(['full', 'partial']),
    version: z.string(),
    firstCreated: moment,
    versionCreated: moment,
    pubStatus: z.enum(['usable', 'canceled']),
    language: locale,
    title: z.string().optional(),
    slugline: z.string().optional(),
    headlines: z.array(text).optional(),
    descriptions: z.array(text).optional(),
    bodies: z.array(text).optional(),
    by: z.string().optional(),
    located: z.string().optional(),
    edNote: z.string().optional(),
    people: parties,
    organisations: parties,
    infoSources: parties,
    subjects: parties,
    trustIndicators: z
      .array(z.strictObject({ role: z.string(), title: z.string(), href: z.string() }))
      .optional(),
    associations: z
      .array(
        z.strictObject({
          uri: urn,
          name: z.string(),
          rel: z.string(),
          type: z.enum(['picture', 'text']),
          language: locale.optional(),
          by: z.string().optional(),
          descriptions: z.array(text).optional(),
          renditions: z.array(rendition).optional(),
        }),
      )
      .optional(),
    renditions: z.array(rendition).optional(),
    altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })),
  }),
)

const thing = z.looseObject({ '@type': z.string().optional(), '@id': z.string().optional() })

/** The vocabulary is schema.org’s, and is described there. */
export const newsArticle = named(
  'NewsArticle',
  'schema.org `NewsArticle` as JSON-LD. The vocabulary is described at https://schema.org/NewsArticle',
  z.looseObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    '@id': ownUrl,
    url: ownUrl,
    mainEntityOfPage: ownUrl,
    identifier: urn,
    version: z.int().positive(),
    headline: z.string(),
    inLanguage: locale,
    datePublished: moment,
    dateModified: moment,
    author: z.array(thing),
    publisher: thing,
    hasPart: z
      .array(thing)
      .optional()
      .describe('`Quotation` for somebody’s very words, `Claim` for a paraphrase'),
    mentions: z.array(thing).optional().describe('The helplines'),
    correction: z.array(thing).optional(),
  }),
)
