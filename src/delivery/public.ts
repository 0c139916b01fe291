/**
 * The shapes that readers get, as types. What shapes them are the schemas in `schema`, which the OpenAPI document is made
 * of: a property that is not named there is not public. Nothing of a schema is loaded by who needs the types alone.
 */
import type { z } from 'zod'

import type {
  changePage,
  health,
  helplineList,
  publicChange,
  readiness,
  searchPage,
  sourceList,
  storyPage,
  topicList,
} from './schema/answers'
import type { publicBlock, publicInline, publicListBlock, publicRelated } from './schema/body'
import type {
  listedTopic,
  publicChannel,
  publicDocument,
  publicHelpline,
  publicMedia,
  publicNamed,
  publicPerson,
  publicSource,
  publicTopic,
  sourceDetails,
} from './schema/nodes'
import type { problemDocument } from './schema/problem'
import type { publicQuote, quoteDetails } from './schema/quote'
import type { publicCorrection, publicStory, publicStorySummary, searchResult } from './schema/story'

export type PublicNamed = z.infer<typeof publicNamed>
export type PublicTopic = z.infer<typeof publicTopic>
export type PublicListedTopic = z.infer<typeof listedTopic>
export type PublicSource = z.infer<typeof publicSource>
export type PublicSourceDetails = z.infer<typeof sourceDetails>
export type PublicPerson = z.infer<typeof publicPerson>
export type PublicDocument = z.infer<typeof publicDocument>
export type PublicQuote = z.infer<typeof publicQuote>
export type PublicQuoteDetails = z.infer<typeof quoteDetails>
export type PublicChannel = z.infer<typeof publicChannel>
export type PublicHelpline = z.infer<typeof publicHelpline>
export type PublicMedia = z.infer<typeof publicMedia>
export type PublicRelated = z.infer<typeof publicRelated>
export type PublicInline = z.infer<typeof publicInline>
export type PublicListBlock = z.infer<typeof publicListBlock>
export type PublicBlock = z.infer<typeof publicBlock>
export type PublicCorrection = z.infer<typeof publicCorrection>
export type PublicStorySummary = z.infer<typeof publicStorySummary>
export type PublicStory = z.infer<typeof publicStory>
export type PublicLink = Pick<PublicStory['alternates'][number], 'locale' | 'url'>
export type PublicSearchResult = z.infer<typeof searchResult>
export type PublicStoryPage = z.infer<typeof storyPage>
export type PublicSearchPage = z.infer<typeof searchPage>
export type PublicHelplineList = z.infer<typeof helplineList>
export type PublicSourceList = z.infer<typeof sourceList>
export type PublicTopicList = z.infer<typeof topicList>
export type PublicChange = z.infer<typeof publicChange>
export type PublicChangePage = z.infer<typeof changePage>
export type PublicProblem = z.infer<typeof problemDocument>
export type PublicHealth = z.infer<typeof health>
export type PublicReadiness = z.infer<typeof readiness>
