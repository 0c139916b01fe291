import type { Locale } from '../body/types'
import type { Span } from './span'
import { tokenise, type Token } from './tokens'

export interface FoundDate extends Span {
  /**
   * `2025-03-12`, `2025-03`, `2025`; `--03-12` where no year stands with it; `12/3/2025`, in European digits, where day
   * and month cannot be told apart.
   */
  value: string
}

const MONTHS: readonly string[] = [
  'january jan يناير كانون_الثاني جانفي',
  'february feb فبراير شباط فيفري',
  'march mar مارس اذار',
  'april apr ابريل نيسان افريل',
  'may مايو ايار ماي',
  'june jun يونيو يونيه حزيران جوان',
  'july jul يوليو يوليه تموز جويليه يوليوز',
  'august aug اغسطس اب اوت غشت',
  'september sept sep سبتمبر ايلول شتنبر',
  'october oct اكتوبر تشرين_الاول',
  'november nov نوفمبر تشرين_الثاني نونبر',
  'december dec ديسمبر كانون_الاول دجنبر',
]
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

const UNITS = 'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ')
const ORDINALS = new Map<string, number>([
  ...UNITS.map((name, index) => [name, index + 1] as const),
  ['العاشر', 10],
  ['الحادي_عشر', 11],
  ...UNITS.slice(1).map((name, index) => [`${name}_عشر`, index + 12] as const),
  ['العشرين', 20],
  ['الحادي_والعشرين', 21],
  ...UNITS.slice(1).map((name, index) => [`${name}_والعشرين`, index + 22] as const),
  ['الثلاثين', 30],
  ['الحادي_والثلاثين', 31],
])

const SEPARATORS = new Set(['-', '/', '.', '‐', '‑', '–', '—'])
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th'])
const YEAR_WORDS = new Set(['عام', 'العام', 'لعام', 'سنه', 'السنه', 'لسنه'])
const JOINING = new Set(['and', 'to', 'or', 'و', 'الي', 'حتي', 'او', '-', '–', '—', '‐', '‑', '/'])

const two = (value: number): string => String(value).padStart(2, '0')
const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && token.value >= 1 && token.value <= 31
/** A number that reads as a year of our time: 1900 to 2099, written in four digits. */
export const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.text ?? '')

interface Part {
  value: number
  to: number
}

interface Found {
  from: number
  to: number
  value: string
}

class Reader {
  readonly found: Found[] = []

  constructor(
    private readonly tokens: Token[],
    private readonly locale: Locale,
  ) {}

  private text(at: number): string {
    return this.tokens[at]?.text ?? ''
  }

  /** The month that is named at `at`: English with a capital; Arabic of one word or two, with a letter written to it. */
  private month(at: number): Part | null {
    const token = this.tokens[at]
    if (token?.kind !== 'word') return null
    const names = [token.text, token.text.replace(/^[وف]?[لبك]?/, '')]
    for (const name of names) {
      const pair = MONTH_NUMBERS.get(`${name}_${this.text(at + 1)}`)
      if (pair) return { value: pair, to: at + 2 }
      const one = MONTH_NUMBERS.get(name)
      if (one && (token.capital || !/[a-z]/.test(name))) {
        const isShort = this.text(at + 1) === '.' && this.tokens[at + 2]?.kind === 'number'
        return { value: one, to: isShort ? at + 2 : at + 1 }
      }
    }
    return null
  }

  /** «آذار/مارس», «آذار (مارس)»: both names of one month. */
  private bothNames(month: Part): Part {
    const opens = this.text(month.to)
    if (opens !== '/' && opens !== '(') return month
    const second = this.month(month.to + 1)
    if (second?.value !== month.value) return month
    return {
      value: month.value,
      to: opens === '(' && this.text(second.to) === ')' ? second.to + 1 : second.to,
    }
  }

  private yearAfter(at: number): Part | null {
    let next = at
    if (this.text(next) === ',' || this.text(next) === '،') next += 1
    if (this.locale === 'ar') {
      if (this.text(next) === 'من') next += 1
      if (YEAR_WORDS.has(this.text(next))) next += 1
    }
    const token = this.tokens[next]
    return token && isYear(token) && !this.continues(next) ? { value: token.value, to: next + 1 } : null
  }

  /** True where digits, a point or a dash go on right behind: «2024-25», «2024:3». */
  private continues(at: number): boolean {
    const [mark, after] = [this.tokens[at + 1], this.tokens[at + 2]]
    if (!mark || mark.spaced) return false
    return mark.kind !== 'mark' || (/[:.,]/.test(mark.text) && after?.kind === 'number' && !after.spaced)
  }

  private day(at: number): Part | null {
    const token = this.tokens[at]
    if (isDay(token)) {
      const end = this.tokens[at + 1]
      return {
        value: token?.value ?? 0,
        to: end && !end.spaced && ORDINAL_ENDS.has(end.text) ? at + 2 : at + 1,
      }
    }
    if (token?.kind !== 'word' || this.locale !== 'ar') return null
    const pair = ORDINALS.get(`${token.text}_${this.text(at + 1)}`)
    if (pair) return { value: pair, to: at + 2 }
    const one = ORDINALS.get(token.text)
    return one ? { value: one, to: at + 1 } : null
  }

  private numeric(at: number): Found | null {
    const [a, first, b, second, c] = this.tokens.slice(at, at + 5)
    if (!a || !first || !b || !second || !c || first.text !== second.text || !SEPARATORS.has(first.text))
      return null
    if ([first, b, second, c].some((token) => token.spaced) || this.continues(at + 4)) return null
    if (![a, b, c].every((token) => /^\d{1,4}$/.test(token.text))) return null
    const before = this.tokens[at - 1]
    if (before && !a.spaced && /[-/.+:]/.test(before.text)) return null
    const value = numericValue(a, b, c)
    return value ? { from: at, to: at + 5, value } : null
  }

  private dayAndMonth(at: number): Found | null {
    const day = this.day(at)
    if (!day) return null
    let next = day.to
    if (this.text(next) === 'of' || this.text(next) === 'من') next += 1
    if (this.text(next) === 'شهر') next += 1
    const named = this.month(next)
    if (!named) return null
    const month = this.bothNames(named)
    const year = this.yearAfter(month.to)
    return {
      from: at,
      to: year?.to ?? month.to,
      value: `${year?.value ?? '-'}-${two(month.value)}-${two(day.value)}`,
    }
  }

  private monthFirst(at: number): Found | null {
    const named = this.month(at)
    if (!named) return null
    const month = this.bothNames(named)
    const year = this.yearAfter(month.to)
    if (year) return { from: at, to: year.to, value: `${year.value}-${two(month.value)}` }
    // «March 12» is a day; «in March 12 cases were heard» is not one.
    if (this.locale !== 'en' || !isDay(this.tokens[month.to]) || this.text(at - 1) === 'in') return null
    const day = this.day(month.to)
    if (!day || this.continues(day.to - 1)) return null
    const dayYear = this.yearAfter(day.to)
    return {
      from: at,
      to: dayYear?.to ?? day.to,
      value: `${dayYear?.value ?? '-'}-${two(month.value)}-${two(day.value)}`,
    }
  }

  private bareYear(at: number): Found | null {
    const token = this.tokens[at]
    if (!token || !isYear(token) || token.isGrouped || token.isDecimal) return null
    const [before, after] = [this.tokens[at - 1], this.tokens[at + 1]]
    if (before && !token.spaced && /[A-Za-z£$€#@:.,+]$/.test(before.text)) return null
    if (/^[£$€%٪]/.test(before?.text ?? '') || /^[%٪£$€]/.test(after?.text ?? '') || this.continues(at))
      return null
    return { from: at, to: at + 1, value: token.text }
  }

  /** «12–15 March», «12 و13 مارس»: the first day has the month of the last. */
  private daysBefore({ from, value }: Found): void {
    const joint = this.tokens[from - 1]
    const first = this.tokens[from - 2]
    if (!joint || !first || !isDay(first) || !JOINING.has(joint.text) || !/-\d\d$/.test(value)) return
    if ((this.found.at(-1)?.to ?? 0) <= from - 2)
      this.found.push({ from: from - 2, to: from - 1, value: `${value.slice(0, -2)}${two(first.value)}` })
  }

  read(): Found[] {
    for (let at = 0; at < this.tokens.length;) {
      const found = this.numeric(at) ?? this.dayAndMonth(at) ?? this.monthFirst(at) ?? this.bareYear(at)
      if (found) {
        if (/^(?:\d{4}|-)-\d\d-\d\d$/.test(found.value) && isDay(this.tokens[found.from]))
          this.daysBefore(found)
        this.found.push(found)
      }
      at = found?.to ?? at + 1
    }
    return this.found
  }
}

function numericValue(a: Token, b: Token, c: Token): string | null {
  const fits = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12
  if (isYear(a)) return fits(c.value, b.value) ? `${a.text}-${two(b.value)}-${two(c.value)}` : null
  const year = isYear(c) ? c.text : /^\d\d$/.test(c.text) ? `20${c.text}` : null
  const isDayFirst = fits(a.value, b.value)
  const isMonthFirst = fits(b.value, a.value)
  if (!year || (!isDayFirst && !isMonthFirst)) return null
  if (isDayFirst && isMonthFirst && a.value !== b.value) return `${a.value}/${b.value}/${year}`
  const [day, month] = isDayFirst ? [a.value, b.value] : [b.value, a.value]
  return `${year}-${two(month)}-${two(day)}`
}

/**
 * Dates that stand by themselves: with a year, or a day with its month, in the digits and the month names of both
 * languages (`12 March 2025`, «١٢ آذار/مارس ٢٠٢٥», `2025-03-12`, «الأول من كانون الثاني»), and bare years. In order,
 * without overlap. Hijri dates are not read. Linear; never throws.
 */
export function findDates(text: string, locale: Locale): FoundDate[] {
  const { tokens, span } = tokenise(text)
  return new Reader(tokens, locale)
    .read()
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, value }) => ({ ...span(from, to), value }))
}

/** Months that a text names, with a year or without one, as numbers from 1 to 12: «مارس الماضي» too. */
export function monthsNamed(text: string): Set<number> {
  const { tokens } = tokenise(text)
  return new Set(
    tokens.flatMap(({ text: word, capital }, index) => {
      const pair = `${word.replace(/^[وفلبك](?=كانون|تشرين)/, '')}_${tokens[index + 1]?.text ?? ''}`
      const month =
        MONTH_NUMBERS.get(pair) ??
        MONTH_NUMBERS.get(word) ??
        MONTH_NUMBERS.get(word.replace(/^[وف]?[لبك]?/, ''))
      return month && (capital || !/[a-z]/.test(word)) ? [month] : []
    }),
  )
}
