import { isYear } from './dates'
import { AmountReader } from './figure-amounts'
import { DASHES, JOINTS, type FoundFigure, type Judged } from './figure-context'
import {
  canBeCounted,
  CHANGE,
  EMERGENCY,
  isOftenCounted,
  LEADING,
  NUMBERED,
  TIME_UNITS,
} from './figure-words'
import type { Quantity } from './quantities'

/** Reads the figures of a text from its tokens: what stands around each number says whether it is one, and of which kind. */
export class FigureReader extends AmountReader {
  read(): FoundFigure[] {
    const found: FoundFigure[] = []
    for (let at = 0; at < this.tokens.length;) {
      const quantity = this.byStart.get(at)
      const figure =
        this.period(at) ?? this.share(at) ?? (quantity ? this.ofQuantity(quantity) : this.word(at))
      if (figure) {
        const last = found.at(-1)
        if (last && figure.from < last.to) found.pop()
        found.push(figure)
      }
      at = Math.max(at + 1, figure?.to ?? quantity?.to ?? 0)
    }
    return found
  }

  private ofQuantity(quantity: Quantity): FoundFigure | null {
    if (!this.free[quantity.from]) return null
    const judged = this.judge(quantity)
    if (!judged) return null
    const own = judged.value ?? quantity.vague ?? String(quantity.value)
    const range = judged.value ? null : this.rangeBefore(quantity, judged.from ?? quantity.from)
    return {
      kind: judged.kind,
      from: range?.from ?? judged.from ?? quantity.from,
      to: judged.to,
      value: range ? `${range.value}-${own}` : own,
    }
  }

  /** «10–15 cases», «between 11 and 15 years», «from 61 to 412 reports»: the first number has the unit of the last. */
  private rangeBefore(quantity: Quantity, from: number): { from: number; value: string } | null {
    let joint = from - 1
    if (this.text(joint) === 'ال') joint -= 1
    if (!JOINTS.has(this.text(joint))) return null
    let end = joint
    while (this.text(end - 1) === '-' && end > joint - 1) end -= 1
    const first = this.byEnd.get(end)
    if (!first || first.vague || !this.free[first.from] || first.value >= quantity.value) return null
    const before = this.tokens[first.from - 1]
    if (before && !this.spaced(first.from) && before.kind === 'mark' && /[-/:.#@]/.test(before.text))
      return null
    return { from: first.from, value: String(first.value) }
  }

  private judge(quantity: Quantity): Judged | null {
    if (this.isPartOfName(quantity) || this.isAgeOfThing(quantity.to)) return null
    return (
      this.percent(quantity) ??
      this.oneIn(quantity) ??
      this.multiple(quantity) ??
      this.money(quantity) ??
      this.age(quantity) ??
      (this.isLimitOfAge(quantity) ? null : (this.duration(quantity) ?? this.count(quantity)))
    )
  }

  /** «COVID-19», «24/7», «#12», «21st», «10am», «section 5»: the number names something. */
  private isPartOfName({ from, to, inWords, isScaled }: Quantity): boolean {
    const [before, after] = [this.tokens[from - 1], this.tokens[to]]
    if (before && !this.spaced(from)) {
      if (/^[#@/:.+_*^=]$/.test(before.text)) return true
      if (
        DASHES.has(before.text) &&
        !this.spaced(from - 1) &&
        this.isWord(from - 2) &&
        !this.byEnd.has(from - 1)
      )
        return /\p{Script=Latin}/u.test(this.text(from - 2)) || this.text(from - 2) === 'كوفيد'
    }
    if (after && !after.spaced && /^[/:_@=*^]$/.test(after.text)) return true
    if (after && !after.spaced && after.kind === 'word' && !inWords && !isScaled)
      return !/^(?:x|fold|years?|yo|pc)$/.test(after.text) && /\p{Script=Latin}/u.test(after.text)
    return this.isNumbered(from)
  }

  private isNumbered(from: number): boolean {
    let at = from - 1
    if (this.text(at) === '.' && /^nos?$/.test(this.text(at - 1))) at -= 1
    if (this.text(at) === '(' || this.text(at) === '-') at -= 1
    const word = this.text(at)
    if (!this.isWord(at)) return false
    if (
      /^(?:number|numbers|line|year|years|part|type|class|group|box|order|house|form|level|levels|bill|act|key|article|articles|pages|unit|area|case|file)$/.test(
        word,
      )
    )
      return !isOftenCounted(this.text(from + 1)) || (this.tokens[at]?.capital ?? false)
    return NUMBERED.has(word)
  }

  private duration({ to }: Quantity): Judged | null {
    const at = DASHES.has(this.text(to)) && !this.spaced(to) ? to + 1 : to
    if (!TIME_UNITS.has(this.text(at))) return null
    return { kind: 'duration', to: at + 1 }
  }

  private count(quantity: Quantity): Judged | null {
    const { from, to, value, vague, isScaled, isDefinite, inWords } = quantity
    const next = this.tokens[to]
    const noun = next?.kind === 'word' && next.spaced ? next.text : ''
    const canCount = canBeCounted(noun, this.text(to + 1), value) && this.ofIsFine(to)
    if (isDefinite || (/^(?:under|over)$/.test(this.text(from - 1)) && this.text(to) === 's')) return null
    if (vague)
      return noun === 'of' || noun === 'more' || /^ال/.test(noun) || canCount || noun === 'من'
        ? { kind: 'count', to }
        : null
    if (value <= 10) return null
    const token = this.tokens[from]
    if (!inWords && !isScaled && isYear(token)) return null
    if (EMERGENCY.has(token?.text ?? '') && !isScaled)
      return isOftenCounted(noun) && !/^calls?$|^مكالم|^اتصال/.test(noun) ? { kind: 'count', to } : null
    if (isScaled && inWords && /^[وفبكل]?الف$/.test(this.text(from)) && to === from + 1)
      return canCount && !/ا$/.test(noun) ? { kind: 'count', to } : null
    if (isScaled) return this.tokens[to - 1]?.text === 'm' && !canCount ? null : { kind: 'count', to }
    if (token?.isGrouped && /[,٬]/.test(token.text)) return { kind: 'count', to }
    if (this.isBehindName(from)) return isOftenCounted(noun) ? { kind: 'count', to } : null
    if (canCount) return { kind: 'count', to }
    return this.changesTo(from) ? { kind: 'count', to } : null
  }

  /** «412 of the reports» counts, «12 of May» does not. */
  private ofIsFine(at: number): boolean {
    return this.text(at) !== 'of' || /^(?:the|those|them|these|all|its|their|our)$/.test(this.text(at + 1))
  }

  /** A name right before can have the number in it: «Galaxy 24 phones». The first word of a sentence is no name. */
  private isBehindName(from: number): boolean {
    const before = this.tokens[from - 1]
    return Boolean(before?.kind === 'word' && before.capital && !LEADING.has(before.text))
  }

  /** «rose to 412», «from 61», «ارتفع عدد البلاغات إلى 412», «a total of 412». */
  private changesTo(from: number): boolean {
    const [first = '', ...rest] = this.before(from, 7)
    if (CHANGE.has(first)) return true
    if (/^(?:to|of|at|by|from|الي|من)$/.test(first)) return rest.some((word) => CHANGE.has(word))
    return /^(?:بلغ|بلغت|وبلغ|وبلغت|يبلغ)$/.test(rest.find((word) => CHANGE.has(word)) ?? '')
  }
}
