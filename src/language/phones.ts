import { maskNumbers } from './number-masks'
import { normalise } from './normalise'
import {
  CALL_WORDS,
  COUNTED_WORDS,
  KNOWN_CODES,
  LEADING_WORDS,
  LINE_WORDS,
  NUMBERED_THINGS,
} from './phone-words'
import type { Span } from './span'

export interface PhoneSpan extends Span {
  /** European digits, with a leading `+` where the text has one (or `00`). */
  digits: string
}

interface Group {
  start: number
  end: number
  digits: string
}

const CONTROL = '[\\u200B-\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]*'
const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]'
const SEPARATOR = `${CONTROL}(?:${SPACE}{1,2}|[.\\-\\u2010-\\u2014/]|(?=\\()|(?<=\\)))${CONTROL}`
const GROUP = '\\(?\\d+\\)?'
/** Not after a Latin letter or a sign of an identifier; Arabic prefixes are fine. */
const BEFORE = '(?<![A-Za-z0-9_@#])'
/** «a716-4466»: what goes on from a Latin letter is no number. */
const IDENTIFIER = /(?<=[A-Za-z])[0-9-]+/g
const hideAll = (found: string): string => '_'.repeat(found.length)
const RUN = new RegExp(
  `${BEFORE}\\+?${SPACE}?${GROUP}(?:${SEPARATOR}${SPACE}?${GROUP})*(?![\\dA-Za-z_@])`,
  'gu',
)
/** «1-800-4-A-CHILD»: letters stand for digits. */
const VANITY = /(?<![\w-])(?:\+?1[- ])?8\d\d-(?=[\dA-Z-]*[A-Z]{2})[\dA-Z]+(?:-[\dA-Z]+)*(?![\w-])/g

/** Most sentences have no digit of any set: nothing in them can be dialled. */
const ANY_DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/

const LONGEST = 15
const SHORTEST_FULL = 7
const KEYPAD = '22233344455566677778889999'

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$|^1[34]\d\d$/.test(digits)

const wordsBefore = (text: string, start: number): string[] => {
  const clause =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[.!?؟;؛\n\r]/)
      .pop() ?? ''
  const plain = normalise(clause).text.replace(/[^\p{L}\p{N}\s]/gu, ' ')
  return plain.split(/\s+/).filter(Boolean).slice(-7)
}

const wordAfter = (text: string, end: number): string => {
  const rest = normalise(text.slice(end, end + 30)).text
  return /^[\s\u00A0"”»)]*(\p{L}+)/u.exec(rest)?.[1] ?? ''
}

/** Keeps what was worked out for an offset: each group of digits is judged with up to eight others. */
const kept = <Value>(make: (offset: number) => Value): ((offset: number) => Value) => {
  const known = new Map<number, Value>()
  return (offset) => {
    const found = known.get(offset)
    if (found !== undefined) return found
    const made = make(offset)
    known.set(offset, made)
    return made
  }
}

/** The words around the numbers of one text. */
interface Surroundings {
  text: string
  before: (start: number) => string[]
  isSumFrom: (start: number) => boolean
  isCountTo: (end: number) => boolean
}

const surroundingsOf = (text: string): Surroundings => ({
  text,
  before: kept((start) => wordsBefore(text, start)),
  isSumFrom: kept((start) => MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start))),
  isCountTo: kept(
    (end) => MONEY_AFTER.test(text.slice(end, end + 2)) || COUNTED_WORDS.has(wordAfter(text, end)),
  ),
})

/** True where the text right before asks for a call or names a line, so that even three digits are a number to dial. */
const besideTelephoneWord = (around: Surroundings, start: number, digits: string): boolean => {
  const before = around.before(start)
  const last = before.at(-1) ?? ''
  if (/^رقم$|^برقم$/.test(last) && NUMBERED_THINGS.has(before.at(-2) ?? '')) return false
  if (CALL_WORDS.has(last) || (LINE_WORDS.has(last) && last !== 'contact')) return true
  const leads = LEADING_WORDS.has(last) || /^\d+$/.test(last)
  if (leads && before.some((word) => CALL_WORDS.has(word) || LINE_WORDS.has(word))) return true
  if ((last === 'on' || last === 'علي') && KNOWN_CODES.has(digits)) return true
  if (isYear(digits)) return false
  // «اتصل بخط نجدة الطفل 16000», «call Childline 116111»: a name may stand between.
  const arabic = /\p{Script=Arabic}/u.test(last)
  const between = before.slice(-5)
  const call = between.findLastIndex((word) => CALL_WORDS.has(word) || (arabic && LINE_WORDS.has(word)))
  if (call < 0) return false
  return arabic || namesOnly(around.text, start, between.length - call - 1)
}

/** English only: are the words between the call and the number a name (capitals)? «call for 500 officers» is not. */
const namesOnly = (text: string, start: number, count: number): boolean => {
  const between = text.slice(Math.max(0, start - 90), start).match(/[\p{L}\p{N}]+/gu) ?? []
  return between.slice(-count).every((word) => /^\p{Lu}/u.test(word))
}

const MONEY_BEFORE = /(?:[£$€¥₪﷼%٪]|\b(?:USD|GBP|EUR|AED|SAR|EGP|JOD|US))[\s\u00A0]?$/u
const MONEY_AFTER = /^[\s\u00A0]?[£$€¥₪﷼%٪]/u

/** «1 000 000», «116 123»: only threes after the first group, so it may be a count. */
const looksLikeThousands = (groups: Group[]): boolean =>
  groups.length > 1 &&
  groups.every((group, i) => (i === 0 ? group.digits.length <= 3 : group.digits.length === 3))

const isPhone = (
  around: Surroundings,
  groups: Group[],
  plus: boolean,
  start: number,
  end: number,
): boolean => {
  const digits = groups.map((group) => group.digits).join('')
  const first = groups[0]?.digits ?? ''
  if (digits.length > LONGEST || digits.length < 3) return false
  if (plus) return digits.length >= SHORTEST_FULL
  if (groups.length > 1 && groups.every((group) => isYear(group.digits))) return false
  if (isYear(first) && (groups[1]?.digits.startsWith('0') ?? false)) return false
  const joined = around.text.slice(groups[0]?.end ?? end, groups[1]?.start ?? end)
  const dashed = groups.length === 2 && /[-\u2010-\u2014/]/.test(joined)
  if (
    first.startsWith('0') &&
    first.length > 1 &&
    digits.length >= SHORTEST_FULL &&
    !/[\u2013\u2014]/.test(joined)
  )
    return true
  if (groups.length > 5 || around.isSumFrom(start) || around.isCountTo(end)) return false
  if (digits.length >= SHORTEST_FULL && first.startsWith('0') && first.length > 1) return true
  const threes = looksLikeThousands(groups)
  const wide = groups.some((group) => group.digits.length >= 3)
  if (groups.length >= 3 && groups.length <= 5 && digits.length >= 9 && wide && !threes) return true
  if (groups.length === 2 && digits.length >= 9 && !dashed && !threes && !isYear(first)) return true
  if (groups.length === 1 && digits.length >= 9 && !/0{4,}$/.test(digits)) return true
  // Pairs joined by a dash are ranges («500–900») unless they have a local number's shape («555-1234»).
  if (dashed && !(first.length === 3 && groups[1]?.digits.length === 4)) return false
  if (groups.length > 1 && digits.length > 8)
    return groups.length <= 4 && besideTelephoneWord(around, start, digits)
  return besideTelephoneWord(around, start, digits)
}

const groupsOf = (masked: string, start: number, end: number): Group[] =>
  [...masked.slice(start, end).matchAll(/\d+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    digits: match[0],
  }))

/** The outer edges: a parenthesis is a part of the number only with its partner. */
const edges = (masked: string, first: Group, last: Group, plus: number): { start: number; end: number } => {
  let start = plus >= 0 ? plus : first.start
  let end = last.end
  const inside = masked.slice(first.start, last.end)
  if (masked[first.start - 1] === '(' && inside.includes(')') && plus < 0) start = first.start - 1
  if (masked[last.end] === ')' && inside.includes('(')) end = last.end + 1
  return { start, end }
}

/** The telephone numbers in one run of digit groups; a run can hold a year before a number, or two numbers. */
const inRun = (around: Surroundings, masked: string, runStart: number, runEnd: number): PhoneSpan[] => {
  const groups = groupsOf(masked, runStart, runEnd)
  const found: PhoneSpan[] = []
  for (let i = 0; i < groups.length; i += 1) {
    for (let j = Math.min(groups.length, i + 8); j > i; j -= 1) {
      const part = groups.slice(i, j)
      const first = part[0]
      const last = part.at(-1)
      if (!first || !last) continue
      const sign = i === 0 ? masked.slice(runStart, first.start).indexOf('+') : -1
      const { start, end } = edges(masked, first, last, sign < 0 ? -1 : runStart + sign)
      if (!isPhone(around, part, sign >= 0, start, end)) continue
      const digits = `${sign >= 0 ? '+' : ''}${part.map((group) => group.digits).join('')}`
      found.push({ start, end, text: around.text.slice(start, end), digits })
      i = j - 1
      break
    }
  }
  return found
}

const keypad = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 65] ?? '').replace(/[^\d+]/g, '')

const vanity = (masked: string): PhoneSpan[] =>
  [...masked.matchAll(VANITY)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      digits: keypad(match[0]),
    }))
    .filter((span) => /^\+?1?8\d{9}$/.test(span.digits))

/**
 * Finds what a reader would take for a telephone number, in European, Arabic-Indic and Persian digits, with any
 * usual separator. A number of seven digits and more stands by its shape; a short code only beside a telephone
 * word. Years, dates, times, ranges, sums, shares and statistics are not numbers to dial.
 * Ranges are exact places in `text`, in order, without overlap. Linear; never throws.
 */
export const findPhones = (text: string): PhoneSpan[] => {
  if (!ANY_DIGIT.test(text)) return []
  const masked = maskNumbers(text)
  const inLetters = vanity(masked)
  const found = [...inLetters]
  const around = surroundingsOf(text)
  let next = 0
  for (const match of masked.replace(IDENTIFIER, hideAll).matchAll(RUN)) {
    const start = match.index
    const end = start + match[0].length
    while (next < inLetters.length && (inLetters[next]?.end ?? 0) <= start) next += 1
    if ((inLetters[next]?.start ?? Infinity) < end) continue
    for (const phone of inRun(around, masked, start, end)) found.push(phone)
  }
  return found.sort((a, b) => a.start - b.start)
}
