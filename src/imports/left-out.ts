import type { Message } from '../preflight/types'
import type { LeftOut } from './types'

/** Counts what is not taken over, so that nothing is lost without a word. */
export class LeftOutCounter {
  private readonly found = new Map<string, LeftOut>()

  add(what: Message, count = 1): void {
    const known = this.found.get(what.en)
    if (known) known.count += count
    else this.found.set(what.en, { what, count })
  }

  list(): LeftOut[] {
    return [...this.found.values()]
  }
}
