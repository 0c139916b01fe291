import { isYear } from './dates'
import { AgeReader } from './figure-ages'
import { DASHES, JOINTS, type FoundFigure, type Judged } from './figure-context'
import {
  AMOUNTS,
  AT_HUNDREDTH,
  COMPARING,
  CURRENCIES,
  CURRENCY_MARKS,
  FOLDS,
  GROWING,
  HUNDREDTH,
  MULTIPLES,
  TIME_UNITS,
  TIMES,
} from './figure-words'
import type { Quantity } from './quantities'

const FOLD_NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  hundred: 100,
}
const SHARES: Readonly<Record<string, string>> = {
  نصف: '50',
  ثلث: '33.3',
  ربع: '25',
  ثلثا: '66.7',
  ثلثي: '66.7',
  ثلثين: '66.7',
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** Shares, multiples, sums and spans of years, in digits and in words. */
export class AmountReader extends AgeReader {
  /** «between 2022 and 2024», «2022–24», «بين عامي 2022 و2024»: with months too, but the years say the span. */
  protected period(at: number): FoundFigure | null {
    const first = this.tokens[at]
    if (!isYear(first)) return null
    let next = at + 1
    if (!JOINTS.has(this.text(next)) && this.text(next) !== '/') return null
    const joint = this.text(next)
    const isTight = DASHES.has(joint) || joint === '/'
    next += 1
    const lead = this.before(at, 4)
    const isIntroduced = lead.some((word) => /^(?:between|from|[وف]?بين|من|[بل]?عامي|[بل]?سنتي)$/.test(word))
    if (!isTight && !isIntroduced) return null
    for (let skipped = 0; skipped < 3 && this.isWord(next) && !this.free[next]; skipped += 1) next += 1
    if (/^[بل]?(?:ال)?عام$/.test(this.text(next))) next += 1
    const last = this.tokens[next]
    if (isYear(last) && Number(last?.text) > Number(first?.text))
      return { from: at, to: next + 1, kind: 'period', value: `${first?.text}-${last?.text}` }
    if (!isTight || this.spaced(next) || !/^\d\d$/.test(last?.text ?? '')) return null
    const year = Number(first?.text.slice(0, 2) + (last?.text ?? ''))
    if (year <= Number(first?.text)) return null
    return { from: at, to: next + 1, kind: 'period', value: `${first?.text}-${year}` }
  }

  /** «half of», «a third of», «نصف الأطفال», and «واحد من كل خمسة», which begins with the one. */
  protected share(at: number): FoundFigure | null {
    const word = this.text(at)
    const arabic = SHARES[word.replace(/^[وفب](?=نصف|ثلث|ربع)/, '')]
    if (
      arabic &&
      (/^ال/.test(this.text(at + 1)) || this.text(at + 1) === 'هذه' || this.text(at + 1) === 'عدد')
    ) {
      if (TIME_UNITS.has(this.text(at + 1)) || /^النهاءي|^الثاني|^الاول|^الاخر/.test(this.text(at + 1)))
        return null
      return { from: at, to: at + 1, kind: 'percent', value: arabic }
    }
    const english = this.englishShare(at)
    if (!english) return null
    const noun = [this.text(english.to), this.text(english.to + 1), this.text(english.to + 2)]
    return noun.some((each) => TIME_UNITS.has(each)) ? null : { from: at, ...english, kind: 'percent' }
  }

  protected englishShare(at: number): { to: number; value: string } | null {
    const word = this.text(at)
    if (word === 'half' && /^(?:of|the|all)$/.test(this.text(at + 1))) return { to: at + 1, value: '50' }
    if (
      (word === 'a' || word === 'one') &&
      /^(?:third|quarter|fifth)$/.test(this.text(at + 1)) &&
      this.text(at + 2) === 'of'
    )
      return { to: at + 2, value: { third: '33.3', quarter: '25', fifth: '20' }[this.text(at + 1)] ?? '' }
    if (word !== 'two' && word !== 'three') return null
    const part = at + (this.text(at + 1) === '-' ? 2 : 1)
    if (word === 'two' && this.text(part) === 'thirds') return { to: part + 1, value: '66.7' }
    return word === 'three' && this.text(part) === 'quarters' ? { to: part + 1, value: '75' } : null
  }

  /** A word that is a figure by itself: `sixfold`, `doubled`, «تضاعف», «في الثانية عشرة من عمرها». */
  protected word(at: number): FoundFigure | null {
    const word = this.text(at)
    if (!this.isWord(at)) return null
    const fold = /^([a-z]+)fold$/.exec(word)?.[1]
    const times = fold ? FOLD_NUMBERS[fold] : undefined
    if (times) return { from: at, to: at + 1, kind: 'multiple', value: String(times) }
    const age = this.ordinalAge(at)
    if (age) return age
    if (word === 'twice' && /^(?:as|the)$/.test(this.text(at + 1)))
      return { from: at, to: at + 1, kind: 'multiple', value: '2' }
    if (
      (word === 'double' || word === 'triple') &&
      this.text(at + 1) === 'the' &&
      AMOUNTS.has(this.text(at + 2))
    )
      return { from: at, to: at + 1, kind: 'multiple', value: word === 'double' ? '2' : '3' }
    if (/^(?:الضعف|ضعف)$/.test(word) && this.isTwofold(at))
      return { from: at, to: at + 1, kind: 'multiple', value: '2' }
    const value = MULTIPLES.get(word) ?? MULTIPLES.get(word.replace(/^[وف]/, ''))
    if (!value || this.text(at + 1) === 'down') return null
    // «تضاعف ثلاث مرات» says three, and the number says it.
    for (let next = at + 1; next <= at + 6 && !/^[.،,؛;]$/.test(this.text(next)); next += 1) {
      const quantity = this.byStart.get(next)
      if (quantity && this.isFold(quantity)) return null
    }
    return { from: at, to: at + 1, kind: 'multiple', value }
  }

  /** «إلى الضعف» and «ضعف العدد»; «ضعف الرقابة» is weakness. */
  protected isTwofold(at: number): boolean {
    if (this.text(at) === 'الضعف') return /^(?:الي|بمقدار|بنسبه|بمعدل)$/.test(this.text(at - 1))
    return /^(?:ما|العدد|الرقم|الرقمين|المعدل|المتوسط)$/.test(this.text(at + 1))
  }

  protected percent({ from, to }: Quantity): Judged | null {
    const [next, after] = [this.text(to), this.text(to + 1)]
    if (next === '%' || next === '٪') return { kind: 'percent', to: to + 1 }
    if (/^(?:percent|percentage|pct|pc)$/.test(next)) return { kind: 'percent', to: to + 1 }
    if (next === 'per' && after === 'cent') return { kind: 'percent', to: to + 2 }
    if (AT_HUNDREDTH.has(next)) return { kind: 'percent', to: to + 1 }
    if ((next === 'في' || next === 'ب') && HUNDREDTH.has(after)) return { kind: 'percent', to: to + 2 }
    if (/^نقطه?$|^نقاط$/.test(next) && /^مءويه/.test(after)) return { kind: 'percent', to: to + 2 }
    const before = this.text(from - 1)
    if ((before === '%' || before === '٪') && !this.spaced(from) && this.tokens[from - 2]?.kind !== 'number')
      return { kind: 'percent', from: from - 1, to }
    return null
  }

  /** «one in five», «4 out of 10», «واحد من كل خمسة», «طفل من بين كل خمسة». */
  protected oneIn({ from, to, value }: Quantity): Judged | null {
    const isOut = this.text(to) === 'out' && this.text(to + 1) === 'of'
    const english = isOut ? to + 2 : this.text(to) === 'in' || this.text(to) === '-' ? to + 1 : 0
    const whole = this.byStart.get(this.text(english) === 'in' ? english + 2 : english)
    if (
      english &&
      whole &&
      (isOut || this.text(whole.from - 1) === 'in' || this.text(whole.from - 2) === 'in')
    ) {
      const isShare = this.free[whole.from] && value >= 1 && value < whole.value && whole.value <= 1000
      const isSpan = TIME_UNITS.has(this.text(whole.to))
      if (isShare && !isSpan && !whole.vague && value <= 100)
        return { kind: 'percent', to: whole.to, value: rounded((value / whole.value) * 100) }
    }
    if (this.text(from - 1) !== 'كل' || TIME_UNITS.has(this.text(to))) return null
    const of = from - (this.text(from - 2) === 'بين' ? 3 : 2)
    if (this.text(of) !== 'من') return null
    const part = this.byEnd.get(of) ?? this.byEnd.get(of - 1)
    const share = part && part.value < value ? part.value : 1
    return { kind: 'percent', from: part?.from ?? of, to, value: rounded((share / value) * 100) }
  }

  protected multiple(quantity: Quantity): Judged | null {
    const { from, to } = quantity
    const next = this.text(to)
    if (next === 'fold' && !this.spaced(to)) return { kind: 'multiple', to: to + 1 }
    if (DASHES.has(next) && !this.spaced(to) && this.text(to + 1) === 'fold')
      return { kind: 'multiple', to: to + 2 }
    if (next === 'x' && !this.spaced(to)) return { kind: 'multiple', to: to + 1 }
    if (next === 'times' && COMPARING.has(this.text(to + 1))) return { kind: 'multiple', to: to + 1 }
    if (FOLDS.has(next)) return { kind: 'multiple', to: to + 1 }
    if (!TIMES.has(next)) return null
    const grows = this.before(from, 4).some((word) => GROWING.test(word))
    return grows || COMPARING.has(this.text(to + 1)) ? { kind: 'multiple', to: to + 1 } : null
  }

  protected money({ from, to }: Quantity): Judged | null {
    if (CURRENCY_MARKS.has(this.text(from - 1))) return { kind: 'money', from: from - 1, to }
    if (/^(?:gbp|usd|eur|aed|sar|egp|jod)$/.test(this.text(from - 1)))
      return { kind: 'money', from: from - 1, to }
    return CURRENCIES.has(this.text(to)) || CURRENCY_MARKS.has(this.text(to))
      ? { kind: 'money', to: to + 1 }
      : null
  }
}
