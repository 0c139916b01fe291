import { z } from 'zod'

import { publicDocument, publicHelpline, publicMedia } from './nodes'
import { publicQuote } from './quote'
import { id, mark, named, ownUrl, slug } from './values'

export const publicRelated = named(
  'Related',
  'Another live story that the text leads to',
  z.strictObject({ id, slug, url: ownUrl, headline: z.string() }),
)

const excerpt = z
  .string()
  .nullable()
  .describe('The part of the quote’s text that stands here; null for all of it')
const quoteUse = { type: z.literal('quote'), quote: publicQuote, excerpt }

const link = z.strictObject({
  type: z.literal('link'),
  href: z.string(),
  get children() {
    return z.array(publicInline)
  },
})

export const publicInline = named(
  'Inline',
  'A piece of a line. Leave out a `type` that you do not know',
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string(), marks: z.array(mark).optional() }),
    z.strictObject({ type: z.literal('break') }),
    link,
    z.strictObject(quoteUse),
    z.strictObject({
      type: z.literal('citation'),
      document: publicDocument,
      locator: z.string().nullable(),
    }),
  ]),
)

export const publicListBlock = named(
  'List',
  'A list; its items may hold lists',
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    get items() {
      return z.array(z.strictObject({ children: z.array(publicInline), sub: publicListBlock.nullable() }))
    },
  }),
)

const factbox = z.strictObject({
  type: z.literal('factbox'),
  title: z.string(),
  get children() {
    return z.array(publicBlock)
  },
})

export const publicBlock = named(
  'Block',
  'A block of the text. Leave out a `type` that you do not know',
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), children: z.array(publicInline) }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.literal([2, 3, 4]),
      children: z.array(publicInline),
    }),
    publicListBlock,
    z.strictObject({ type: z.literal('rule') }),
    z.strictObject(quoteUse),
    z.strictObject({
      type: z.literal('helplines'),
      heading: z.string().nullable(),
      helplines: z.array(publicHelpline),
    }),
    z.strictObject({
      type: z.literal('media'),
      media: publicMedia.nullable().describe('Null once the picture may not be shown: its place stays'),
      caption: z.string().nullable(),
    }),
    factbox,
    z.strictObject({ type: z.literal('related'), story: publicRelated }),
  ]),
)
