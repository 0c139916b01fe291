/** A client of the public side for sites and apps: `fetch` and nothing else. */
export type { Locale } from '../body/types'
export type * from '../delivery/public'
export { createClient } from './client'
export type { AmanaClient, Asking, ClientOptions, HelplineFilter, SearchFilter, StoryFilter } from './client'
export type { FollowOptions } from './follow-changes'
export { AmanaProblem } from './problem'
