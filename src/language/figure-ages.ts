import { DASHES, FigureContext, JOINTS, type FoundFigure, type Judged } from './figure-context'
import {
  AGE_CONTEXT,
  AGE_WORDS,
  isOftenCounted,
  LEADING,
  PEOPLE,
  THINGS,
  THRESHOLD,
  TIME_UNITS,
  YEAR_UNITS,
} from './figure-words'
import type { Quantity } from './quantities'

const AGE_ORDINALS = new Map(
  'الخامسه السادسه السابعه الثامنه التاسعه العاشره الحاديه_عشره الثانيه_عشره الثالثه_عشره الرابعه_عشره الخامسه_عشره السادسه_عشره السابعه_عشره الثامنه_عشره التاسعه_عشره'
    .split(' ')
    .map((name, index) => [name, index + 5] as const),
)

/** Ages: by a unit, by a person beside them, and as the ordinals of Arabic. Limits of age are none. */
export class AgeReader extends FigureContext {
  protected ordinalAge(at: number): FoundFigure | null {
    const pair = AGE_ORDINALS.get(`${this.text(at)}_${this.text(at + 1)}`)
    const value = pair ?? AGE_ORDINALS.get(this.text(at))
    const to = at + (pair ? 2 : 1)
    if (!value || this.text(to) !== 'من' || !AGE_WORDS.test(this.text(to + 1))) return null
    return { from: at, to: to + 2, kind: 'age', value: String(value) }
  }

  protected age(quantity: Quantity): Judged | null {
    const { from, to, value, vague } = quantity
    if (vague || !Number.isInteger(value) || value < 1 || value > 120) return null
    const near = this.before(from, 3)
    if (this.text(to) === 's' && !this.spaced(to)) return null
    if (this.isLimitOfAge(quantity)) return null
    const end = this.ageUnit(to)
    if (end) return { kind: 'age', to: end }
    if (/^(?:aged?|ages)$/.test(near[0] ?? '') && !this.isUnit(to)) return { kind: 'age', to }
    if (near[0] === 'of' && near[1] === 'age') return { kind: 'age', to }
    if (near[0] === 'as' && /^(?:young|old)$/.test(near[1] ?? '')) return { kind: 'age', to }
    if (near[0] === 'as' && near[1] === 'young') return { kind: 'age', to }
    const isJoined = JOINTS.has(near[0] ?? '') && this.byEnd.has(from - 1)
    if (
      isJoined &&
      this.before(this.byEnd.get(from - 1)?.from ?? 0, 2).some((word) => /^(?:aged?|ages)$/.test(word))
    )
      return { kind: 'age', to }
    return this.personsAge(quantity) ?? this.arabicAge(quantity)
  }

  protected isAgeOfThing(to: number): boolean {
    const end = this.ageUnit(to)
    return end !== null && THINGS.has(this.text(end))
  }

  /** «anyone over 18», «دون سن 18 عامًا»: a limit, which says nobody's age. */
  protected isLimitOfAge({ from, to }: Quantity): boolean {
    const near = this.before(from, 5)
    if (!near.some((word) => THRESHOLD.has(word))) return false
    const next = this.text(to)
    const isYears = YEAR_UNITS.has(next) || /^years?$/.test(next) || this.ageUnit(to) !== null
    return isYears || near.some((word) => /^(?:age|aged)$/.test(word) || AGE_WORDS.test(word))
  }

  /** Where «years old», «-year-old» and «years of age» end. */
  protected ageUnit(to: number): number | null {
    let at = to
    if (DASHES.has(this.text(at))) at += 1
    if (!/^years?$/.test(this.text(at))) return null
    at += 1
    if (this.text(at) === 'of' && this.text(at + 1) === 'age') return at + 2
    if (DASHES.has(this.text(at))) at += 1
    return /^olds?$/.test(this.text(at)) ? at + 1 : null
  }

  /** «the boy, 15, said», «Sami Holt, 45, of Hull», «she was 12 when». */
  protected personsAge({ from, to, value, inWords }: Quantity): Judged | null {
    const before = this.text(from - 1)
    const after = this.text(to)
    if (before === ',' || before === '،' || before === '(') {
      const isClosed = before === '(' ? after === ')' : /^[,،.]$/.test(after) || after === ''
      const who = this.tokens[from - 2]
      const isSomebody =
        who?.kind === 'word' && (PEOPLE.has(who.text) || (who.capital && this.isNameLike(from - 2)))
      return isClosed && isSomebody && !inWords && value >= 2 && value < 110 ? { kind: 'age', to } : null
    }
    const isSaidOf =
      /^(?:was|is|turned|were|are)$/.test(before) && /^(?:he|she|they|who|i)$/.test(this.text(from - 2))
    const ends = after === '' || /^[.,;)]$/.test(after) || /^(?:when|at|and|but|years|now)$/.test(after)
    return isSaidOf && ends && value < 110 ? { kind: 'age', to } : null
  }

  /** A name of two words, or one that begins no sentence and is no month's or day's. */
  protected isNameLike(at: number): boolean {
    const two = this.tokens[at - 1]
    return Boolean(two?.capital && two.kind === 'word' && !LEADING.has(two.text) && this.free[at])
  }

  protected arabicAge({ from, to }: Quantity): Judged | null {
    const unit = YEAR_UNITS.has(this.text(to)) ? to + 1 : to
    const context = this.before(from, 6)
    const afterUnit = this.text(unit) === 'من' && AGE_WORDS.test(this.text(unit + 1))
    if (afterUnit) return { kind: 'age', to: unit + 2 }
    const [opens, closes] = [this.text(from - 1), this.text(unit)]
    const isApart = /^[,،]$/.test(opens) && /^[,،]$/.test(closes) && !/^[وف]/.test(this.text(from))
    if (unit > to && ((opens === '(' && closes === ')') || isApart)) return { kind: 'age', to: unit }
    if (unit > to && context.some((word) => AGE_CONTEXT.test(word))) return { kind: 'age', to: unit }
    const direct =
      context.filter((word) => !/^(?:ال|بين|ما|نحو|عن|[وفبل]|حوالي|حتي|الي|من)$/.test(word))[0] ?? ''
    return !TIME_UNITS.has(this.text(to)) && AGE_WORDS.test(direct) && !this.isWordCounted(to)
      ? { kind: 'age', to }
      : null
  }

  protected isWordCounted(at: number): boolean {
    return isOftenCounted(this.text(at))
  }
}
