import type { Body } from '../body/types'
import type { Message } from '../preflight/types'

/** Something of the file that is not in the draft, in words for the person who imports it. */
export interface LeftOut {
  what: Message
  /** How often. */
  count: number
}

/** What a file gives: the words of one story in one language, not yet saved anywhere. */
export interface ImportedText {
  /** Null where the file marks none. */
  headline: string | null
  body: Body
  leftOut: LeftOut[]
}

/** A file or an order that cannot be imported; `message` is one sentence for the person at the keyboard. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'

  constructor(readonly inWords: Message) {
    super(`${inWords.en}\n${inWords.ar}`)
  }
}
