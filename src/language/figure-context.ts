import type { FigureKind } from './figures'
import { FOLDS, TIME_UNITS, TIMES, YEAR_UNITS } from './figure-words'
import { quantities, type Quantity } from './quantities'
import type { Token } from './tokens'

/** A figure as the tokens from `from` up to, not with, `to`. */
export interface FoundFigure {
  from: number
  to: number
  kind: FigureKind
  value: string
}

/** What a number was judged to be; `from` and `value` where they are not the number's own. */
export type Judged = Pick<FoundFigure, 'kind' | 'to'> & { from?: number; value?: string }

export const DASHES = new Set(['-', '–', '—', '‐', '‑'])
/** What stands between the two numbers of a range. */
export const JOINTS = new Set([...DASHES, 'to', 'and', 'or', 'و', 'الي', 'او', 'حتي'])

/** What stands around each number of a text: the ground of the readers of figures. */
export class FigureContext {
  protected readonly byStart: Map<number, Quantity>
  protected readonly byEnd: Map<number, Quantity>

  /** `free[i]` is false where a token belongs to a date, a telephone number, a time or an address. */
  constructor(
    protected readonly tokens: Token[],
    protected readonly free: boolean[],
  ) {
    const all = quantities(tokens)
    this.byStart = new Map(all.map((quantity) => [quantity.from, quantity]))
    this.byEnd = new Map(all.map((quantity) => [quantity.to, quantity]))
  }

  protected text(at: number): string {
    return this.tokens[at]?.text ?? ''
  }

  protected spaced(at: number): boolean {
    return this.tokens[at]?.spaced ?? true
  }

  protected isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word'
  }

  /** The words right before, nearest first, as far as the clause goes. */
  protected before(at: number, count: number): string[] {
    const found: string[] = []
    for (let i = at - 1; i >= Math.max(0, at - 12) && found.length < count; i -= 1) {
      if (/^[.؟!?;؛:]$/.test(this.text(i))) break
      if (this.isWord(i)) found.push(this.text(i))
    }
    return found
  }

  protected isFold(quantity: Quantity): boolean {
    const word = this.text(quantity.to)
    return FOLDS.has(word) || TIMES.has(word)
  }

  protected isUnit(at: number): boolean {
    return TIME_UNITS.has(this.text(at)) && !YEAR_UNITS.has(this.text(at))
  }
}
