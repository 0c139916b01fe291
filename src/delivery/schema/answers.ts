import { z } from 'zod'

import { listedTopic, publicHelpline, publicSource } from './nodes'
import { publicStorySummary, searchResult } from './story'
import { changeKind, id, locale, moment, named } from './values'

const next = z
  .string()
  .nullable()
  .describe('The value for `after` to ask for the next page with; null on the last')

export const storyPage = named(
  'StoryPage',
  'A page of stories, newest first by first publication',
  z.strictObject({ items: z.array(publicStorySummary), next }),
)

export const searchPage = named(
  'SearchPage',
  'A page of what was found, best first',
  z.strictObject({
    items: z.array(searchResult),
    next,
    approximate: z
      .boolean()
      .describe('True where nothing holds the words, and these stories hold words like them'),
  }),
)

export const helplineList = named(
  'HelplineList',
  'The active helplines, the most urgent kinds first',
  z.strictObject({ items: z.array(publicHelpline) }),
)

export const sourceList = named(
  'SourceList',
  'The organisations that live stories draw on, by name',
  z.strictObject({ items: z.array(publicSource) }),
)

export const topicList = named(
  'TopicList',
  'The topics of live stories, by name',
  z.strictObject({ items: z.array(listedTopic) }),
)

const changeNumber = z
  .string()
  .regex(/^\d+$/)
  .describe('A number in decimal digits; may be greater than what a JavaScript number can hold')

export const publicChange = named(
  'Change',
  'What became public or ceased to be. Numbers are in commit order',
  z.strictObject({
    id: changeNumber,
    at: moment,
    kind: changeKind,
    locale: locale.nullable(),
    article: id.nullable(),
    edition: z.int().positive().nullable(),
    slug: z.string().nullable(),
    node: z.string().nullable().describe('`<kind>:<id>`, for example `helpline:…`; it is also a cache tag'),
  }),
)

export const changePage = named(
  'ChangePage',
  'Changes in commit order',
  z.strictObject({
    items: z.array(publicChange),
    next: changeNumber.describe('Always a number to ask on with'),
  }),
)

export const health = named('Health', 'The process lives', z.strictObject({ status: z.literal('ok') }))

export const readiness = named(
  'Readiness',
  'Whether the process can answer what it has not kept',
  z.strictObject({
    status: z.enum(['ready', 'degraded']).describe('`degraded`: only what is in memory can be had'),
    changes: z.enum(['connected', 'reconnecting']),
  }),
)
