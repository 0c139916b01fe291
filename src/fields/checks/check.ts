import type { Message } from '../../preflight/types'

/** Says what is wrong with a text, or null where nothing is. Knows no request and no database. */
export type Check = (value: string) => Message | null
