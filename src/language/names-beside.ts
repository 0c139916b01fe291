import { normalise } from './normalise'
import { quotedRuns } from './quote-marks'
import type { Span } from './span'
import { words } from './words'

/** Words in capitals that name no service: channels, days, months, countries, and the first word of a sentence. */
const NO_SERVICE = new Set(
  (
    'call calls ring phone telephone tel text sms dial contact whatsapp signal telegram email freephone helpline hotline line ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december uk us usa uae eu britain england scotland wales ireland english arabic i if for to on or and the ' +
    'in from anyone any parents children free today you your please number'
  ).split(' '),
)
const WHERE = new Set('in from across outside inside within around to near'.split(' '))
const SAYING = new Set(
  'said says say told added according reported قال قالت قالوا يقول تقول اضاف اضافت ذكر ذكرت اكد اكدت بحسب وفق افاد افادت'.split(
    ' ',
  ),
)
const JOINING = new Set('of for the and & on against to in'.split(' '))
const ARABIC_BODY = new Set(
  'مءسسه جمعيه منظمه مركز شبكه رابطه اتحاد صندوق مبادره هيءه مجلس وزاره منصه'.split(' '),
)
const LEADING = new Set('علي عبر الرقم رقم برقم بالرقم هاتف الهاتف هو وهو او و ب'.split(' '))

/** How many words may stand between a name and its number: «the NSPCC, free of charge, on». */
const REACH = 5
const FARTHEST = 300

interface Word extends Span {
  plain: string
}

const wordsOf = (text: string): Word[] =>
  words(text).map((span) => ({ ...span, plain: normalise(span.text).text }))

const isCapital = ({ text }: Word): boolean => /^(?:\p{Script=Arabic}|\u0640)*\p{Lu}/u.test(text)
const isName = (word: Word): boolean => isCapital(word) && !NO_SERVICE.has(word.plain)

const span = (text: string, first: Word, last: Word): Span => ({
  start: first.start,
  end: last.end,
  text: text.slice(first.start, last.end),
})

/** A run of capitals that ends nearest to the number. */
function capitals(text: string, before: Word[]): Span | null {
  const reach = Math.max(0, before.length - REACH - 1)
  let last = before.length - 1
  while (last >= reach && !isName(before[last] as Word)) last -= 1
  if (last < reach) return null
  if (before.slice(last + 1).some(({ plain }) => SAYING.has(plain))) return null
  let first = last
  for (let at = last - 1; at >= Math.max(0, last - 8); at -= 1) {
    const word = before[at] as Word
    if (isName(word)) first = at
    else if (!JOINING.has(word.plain)) break
  }
  const [start, end] = [before[first] as Word, before[last] as Word]
  if (
    WHERE.has(before[first - 1]?.plain ?? '') ||
    (before[first - 1]?.plain === 'the' && WHERE.has(before[first - 2]?.plain ?? ''))
  )
    return null
  // «قالت … إن»: the speaker, in Arabic after the verb.
  if (SAYING.has(before[first - 1]?.plain ?? '')) return null
  const opens = first === 0 && first === last && !/\p{Lu}.*\p{Lu}/u.test(start.text)
  return opens ? null : span(text, start, end)
}

/** «مؤسسة فانوس على الرقم»: a word for a body, and what it is called. */
function body(text: string, before: Word[]): Span | null {
  const reach = Math.max(0, before.length - REACH - 2)
  for (let at = before.length - 2; at >= reach; at -= 1) {
    const word = before[at] as Word
    if (!ARABIC_BODY.has(word.plain.replace(/^[وف]?[بكل]?(?=\p{L}{4})/u, '')) && !ARABIC_BODY.has(word.plain))
      continue
    const rest = before.slice(at + 1, at + 4)
    const stop = rest.findIndex(({ plain }) => LEADING.has(plain))
    const called = stop < 0 ? rest : rest.slice(0, stop)
    const end = called.at(-1)
    if (!end || before.slice(Math.max(0, at - 1)).some(({ plain }) => SAYING.has(plain))) return null
    return span(text, word, end)
  }
  return null
}

/** A name in quotation marks that ends shortly before the number. */
function quoted(text: string, from: number, end: number): Span | null {
  const stretch = text.slice(from, end)
  const run = quotedRuns(stretch)
    .filter(({ closed, depth }) => closed && depth === 0)
    .at(-1)
  if (!run || words(run.text).length > REACH || words(stretch.slice(run.end)).length > REACH) return null
  return { start: run.innerStart + from, end: run.innerEnd + from, text: run.text }
}

/**
 * The name that a reader would take a number for: what stands before it as a name does (capitals, a word for a body, quotation
 * marks), or in brackets right after it.
 *
 * @param text the number's own stretch of a sentence: nothing of another number
 * @param number where the number stands in it
 * @returns its place in `text`; null where the number stands under no name
 */
export function nameBeside(text: string, number: { start: number; end: number }): Span | null {
  const from = Math.max(0, number.start - FARTHEST)
  const before = wordsOf(text.slice(from, number.start)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }))
  const found = quoted(text, from, number.start) ?? capitals(text, before) ?? body(text, before)
  if (found) return found
  const brackets = /^\s{0,2}[([–—-]\s{0,2}([^()[\]–—]{2,60})/u.exec(text.slice(number.end))
  if (!brackets) return null
  const inside = wordsOf(brackets[1] ?? '')
  const first = inside.findIndex(isName)
  const last = inside.findLastIndex(isName)
  if (first < 0) return null
  const offset = number.end + brackets[0].length - (brackets[1] ?? '').length
  const name = span(brackets[1] ?? '', inside[first] as Word, inside[last] as Word)
  return { start: name.start + offset, end: name.end + offset, text: name.text }
}
