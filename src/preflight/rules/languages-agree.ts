import type { Locale } from '../../body/types'
import { findDates, monthsNamed, type FoundDate } from '../../language/dates'
import { findFigures, numbersIn, type Figure, type FigureKind } from '../../language/figures'
import { quotedRuns } from '../../language/quote-marks'
import { sameDates } from '../../language/same-dates'
import type { Span } from '../../language/span'
import type { Facts, Message, Rule, RuleFinding, TextFact } from '../types'

const COMPARED = /^(?:headline|standfirst|contentNote|body)(?:\.|$)/

/** An age in one language can read as a count in the other; a share, a multiple or a sum stays what it is. */
const GROUPS: Readonly<Record<FigureKind, string | null>> = {
  percent: 'percent',
  multiple: 'multiple',
  money: 'money',
  age: 'plain',
  count: 'plain',
  period: 'period',
  duration: null,
}

interface Placed<Thing extends Span> {
  fact: TextFact
  thing: Thing
}

interface Read {
  figures: Placed<Figure>[]
  dates: Placed<FoundDate>[]
  months: Set<number>
  /** Numbers that are no recognised figure: a small count, or one whose noun stands elsewhere. */
  loose: Set<string>
}

/** The same text with blanks in the place of what `spans` hold: offsets stay. */
function without(text: string, spans: { start: number; end: number }[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    out += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}

/** What people said is a record of its own: figures and dates in quotation marks are not the story's. */
const prose = (text: string): string =>
  without(
    text,
    quotedRuns(text).filter(({ depth }) => depth === 0),
  )

function read(texts: TextFact[], locale: Locale): Read {
  const found: Read = { figures: [], dates: [], months: new Set(), loose: new Set() }
  for (const fact of texts) {
    if (!COMPARED.test(fact.path)) continue
    const own = prose(fact.text)
    const figures = findFigures(own, locale)
    const dates = findDates(own, locale)
    for (const thing of figures) found.figures.push({ fact, thing })
    for (const thing of dates) found.dates.push({ fact, thing })
    for (const month of monthsNamed(own)) found.months.add(month)
    const claimed = figures.filter(({ kind }) => GROUPS[kind] !== null)
    for (const value of numbersIn(without(own, claimed), locale)) found.loose.add(value)
  }
  return found
}

const nameOfFigure = ({ kind, value }: Figure): string => `${GROUPS[kind] ?? ''} ${value}`

/** Whether a language has a figure, in any of its kinds that can be the same. */
function figuresOf({ figures, loose }: Read): (figure: Figure) => boolean {
  const named = new Set(figures.map(({ thing }) => nameOfFigure(thing)))
  return (figure) =>
    named.has(nameOfFigure(figure)) || figure.value.split('-').every((part) => loose.has(part))
}

/** Whether a language has a date, or names the month that a date is all about. */
function datesOf({ dates, months }: Read): (date: FoundDate) => boolean {
  const isOneOf = sameDates(dates.filter(isFullDate).map(({ thing }) => thing.value))
  return ({ value }) => {
    if (isOneOf(value)) return true
    const month = /^\d{4}-(\d\d)$/.exec(value)?.[1]
    return month !== undefined && months.has(Number(month))
  }
}

const onlyIn = <Thing extends Figure | FoundDate>(
  own: Placed<Thing>[],
  isThere: (thing: Thing) => boolean,
): Placed<Thing>[] => {
  const seen = new Set<string>()
  return own.filter(({ thing }) => {
    const name = `${'kind' in thing ? thing.kind : ''} ${thing.value}`
    if (seen.has(name) || isThere(thing)) return false
    seen.add(name)
    return true
  })
}

const isCompared = ({ thing }: Placed<Figure>): boolean => GROUPS[thing.kind] !== null
/** A bare year is often a part of a fuller date, or of a name: too little to compare. */
const isFullDate = ({ thing }: Placed<FoundDate>): boolean => thing.value.length > 4

const LANGUAGES: Readonly<Record<Locale, Message>> = {
  ar: { ar: 'النص العربي', en: 'the Arabic' },
  en: { ar: 'النص الإنجليزي', en: 'the English' },
}

type Noun = 'figure' | 'date'
const NOUNS: Readonly<Record<Noun, { ar: string; arThere: string; en: string }>> = {
  figure: { ar: 'الرقم', arThere: 'رقم', en: 'figure' },
  date: { ar: 'التاريخ', arThere: 'تاريخ', en: 'date' },
}
const FIX: Message = {
  ar: 'صحّح النص الذي فيه الخطأ، أو اذكر سبب الفرق عند النشر.',
  en: 'Correct the language that is wrong, or give the reason for the difference when you publish.',
}

function words(noun: Noun, placed: Placed<Figure | FoundDate>[], here: Locale, there: Locale): RuleFinding[] {
  return placed.map(({ fact, thing: { start, end } }) => {
    const text = fact.text.slice(start, end)
    return {
      path: fact.path,
      range: { start, end, text },
      message: {
        ar: `${NOUNS[noun].ar} «${text}» في ${LANGUAGES[here].ar} وليس في ${LANGUAGES[there].ar}.`,
        en: `The ${NOUNS[noun].en} “${text}” is in ${LANGUAGES[here].en} and not in ${LANGUAGES[there].en}.`,
      },
      fix: FIX,
    }
  })
}

function missingWords(
  noun: Noun,
  placed: Placed<Figure | FoundDate>[],
  here: Locale,
  there: Locale,
): RuleFinding[] {
  return placed.map(({ fact, thing: { start, end } }) => {
    const text = fact.text.slice(start, end)
    return {
      path: 'body',
      message: {
        ar: `في ${LANGUAGES[there].ar} ${NOUNS[noun].arThere} ليس في ${LANGUAGES[here].ar}: «${text}».`,
        en: `${capital(LANGUAGES[there].en)} has a ${NOUNS[noun].en} that ${LANGUAGES[here].en} has not: “${text}”.`,
      },
      fix: FIX,
    }
  })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function records(facts: Facts, there: Locale): RuleFinding[] {
  const other = facts.otherLanguage
  if (!other) return []
  const here = facts.locale
  const used = new Map<string, string>()
  for (const { quote, path } of facts.uses) if (!used.has(quote)) used.set(quote, path)
  const others = { quotes: new Set(other.quotes), helplines: new Set(other.helplines) }
  const labelOf = (quote: string): string => facts.quotes.get(quote)?.label ?? ''
  const nameOf = (id: string, locale: Locale): string => {
    const name = facts.helplines.get(id)?.name
    return (locale === 'ar' ? (name?.ar ?? name?.en) : (name?.en ?? name?.ar)) ?? ''
  }
  const shown = [...facts.helplines.keys()]
  return [
    ...[...used]
      .filter(([id]) => !others.quotes.has(id))
      .map(([id, path]) => ({
        path,
        subject: { collection: 'quotes', id },
        message: {
          ar: `الاقتباس «${labelOf(id)}» في ${LANGUAGES[here].ar} وليس في ${LANGUAGES[there].ar}.`,
          en: `The quote “${labelOf(id)}” is in ${LANGUAGES[here].en} and not in ${LANGUAGES[there].en}.`,
        },
        fix: FIX,
      })),
    ...other.quotes
      .filter((id) => !used.has(id))
      .map((id) => ({
        path: 'body',
        subject: { collection: 'quotes', id },
        message: {
          ar: `في ${LANGUAGES[there].ar} اقتباس ليس في ${LANGUAGES[here].ar}.`,
          en: `${capital(LANGUAGES[there].en)} uses a quote that ${LANGUAGES[here].en} does not.`,
        },
        fix: FIX,
      })),
    ...shown
      .filter((id) => !others.helplines.has(id))
      .map((id) => ({
        path: 'helplines',
        subject: { collection: 'helplines', id },
        message: {
          ar: `خط المساعدة «${nameOf(id, 'ar')}» في ${LANGUAGES[here].ar} وليس في ${LANGUAGES[there].ar}.`,
          en: `The helpline “${nameOf(id, 'en')}” is in ${LANGUAGES[here].en} and not in ${LANGUAGES[there].en}.`,
        },
        fix: FIX,
      })),
    ...other.helplines
      .filter((id) => !facts.helplines.has(id))
      .map((id) => ({
        path: 'body',
        subject: { collection: 'helplines', id },
        message: {
          ar: `في ${LANGUAGES[there].ar} خط مساعدة ليس في ${LANGUAGES[here].ar}.`,
          en: `${capital(LANGUAGES[there].en)} shows a helpline that ${LANGUAGES[here].en} does not.`,
        },
        fix: FIX,
      })),
  ]
}

/**
 * Both languages of a story say the same: the same quotes, helplines, figures and dates, or the difference has a reason,
 * which is what the publisher acknowledges it with. Compared as sets, by what they mean and not as they are written.
 */
export const languagesAgree: Rule = {
  id: 'languages-agree',
  level: 'warn',
  lowerable: true,
  guideline: 'G9',
  check(facts) {
    const { otherLanguage: other, locale } = facts
    if (!other) return []
    const here = read(facts.texts, locale)
    const there = read(other.texts, other.locale)
    const figuresHere = here.figures.filter(isCompared)
    const figuresThere = there.figures.filter(isCompared)
    return [
      ...records(facts, other.locale),
      ...words('figure', onlyIn(figuresHere, figuresOf(there)), locale, other.locale),
      ...missingWords('figure', onlyIn(figuresThere, figuresOf(here)), locale, other.locale),
      ...words('date', onlyIn(here.dates.filter(isFullDate), datesOf(there)), locale, other.locale),
      ...missingWords('date', onlyIn(there.dates.filter(isFullDate), datesOf(here)), locale, other.locale),
    ]
  },
}
