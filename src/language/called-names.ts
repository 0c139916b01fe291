import { normalise } from './normalise'
import { findPhones } from './phones'
import { words } from './words'

/** Somebody is told to use a telephone. «Call for», «contact» by other means and «in contact with» are none of these. */
const ENGLISH_CALL = new Set('call calling ring ringing phone phoning telephone dial dialling'.split(' '))
const ENGLISH_REACH = new Set('contact contacting reach reaching try'.split(' '))
const ARABIC_CALL = new Set(
  (
    'اتصل اتصلي اتصلوا يتصل تتصل يتصلوا تتصلوا نتصل اتصال الاتصال والاتصال للاتصال بالاتصال هاتفوا هاتفي مهاتفه ' +
    'واتصل واتصلوا فاتصل فاتصلوا ليتصل وليتصل'
  ).split(' '),
)
/** Words that may stand between the verb, or another name in the list, and the name. */
const DESCRIBING = new Set(
  (
    'the a an or and also network international global world platform organisation organization directory service helpline line ' +
    'او و شبكه منظمه منصه دليل خدمه خط مؤسسه مءسسه هيءه جهه الشبكه المنظمه المنصه الدليل عالميه دوليه العالميه الدوليه'
  ).split(' '),
)
/** These turn a list into something else: a line that the directory lists, or a speaker. */
const BREAKING = new Set(
  (
    'of by from through via listed in at according says said that which who about for where when find visit see ' +
    'member members said ' +
    'من في عن خلال المدرجه المدرج المسجله لدي ضمن بحسب وفق قال قالت الذي التي زوروا راجعوا موقع احد باحد احدي باحدي اعضاء عضو'
  ).split(' '),
)
const REACH = 24
/** How many characters before a name are looked at: a bound for hostile text. */
const FARTHEST = 400

interface Word {
  plain: string
  start: number
}

const plainWords = (text: string): Word[] =>
  words(text).map((span) => ({ plain: normalise(span.text).text, start: span.start }))

const isDescribing = (word: string): boolean =>
  DESCRIBING.has(word) || (/^[وف]?ب/u.test(word) && DESCRIBING.has(word.replace(/^[وف]?ب(?:ال)?/u, '')))

const isCall = (word: string): boolean => ENGLISH_CALL.has(word) || ARABIC_CALL.has(word)

/** «call X», «اتصل بشبكة X»: nothing but words that describe it between the verb and the name. */
function directly(before: Word[]): boolean {
  const nearest = [...before].reverse()
  for (const [index, { plain }] of nearest.entries()) {
    // «على اتصال بـ»: in touch with.
    if (isCall(plain)) return nearest[index + 1]?.plain !== 'علي'
    if (!isDescribing(plain) && plain !== 'ب') return false
  }
  return false
}

/** «call A on 123, B on 456 or X»: the last of a list of lines. */
function inList(text: string, before: Word[]): boolean {
  const verb = before.findLastIndex(
    ({ plain }) => isCall(plain) || ENGLISH_REACH.has(plain) || plain === 'عبر',
  )
  if (verb < 0) return false
  const own = before.slice(verb + 1)
  const list = text.slice(before[verb]?.start ?? 0)
  const lastNumber = findPhones(list).at(-1)
  if (!lastNumber) return false
  const afterNumber = (before[verb]?.start ?? 0) + lastNumber.end
  const tail = own.filter(({ start }) => start >= afterNumber)
  if (
    !/^\s*(?:[,،;؛]\s*)?(?:and|or|also|[أا]و|و)/iu.test(text.slice(afterNumber)) &&
    !/^\s*[,،;؛]/u.test(text.slice(afterNumber))
  )
    return false
  return tail.every(
    ({ plain }) =>
      !BREAKING.has(plain) &&
      (isDescribing(plain) || isCall(plain) || /^(?:كما|يمكن|ايضا|can|you|free|مجانا)$/u.test(plain)),
  )
}

/** «X on 0800…», «X: 0800…»: a number right after the name. */
function hasNumber(after: string): boolean {
  const [number] = findPhones(`call ${after.slice(0, 80)}`)
  if (!number) return false
  const between = plainWords(after.slice(0, Math.max(0, number.start - 5)))
  return (
    between.length <= 4 &&
    between.every(({ plain }) => /^(?:on|at|free|number|via|علي|عبر|الرقم|رقم|هاتف|مجانا)$/u.test(plain))
  )
}

/**
 * True where a sentence tells its reader to call the name at `start`: by a verb of calling, as one of a list of lines, or with
 * a number after it. That a network lists lines which can be called is none of these.
 */
export function isCalled(sentence: string, { start, end }: { start: number; end: number }): boolean {
  const text = sentence.slice(Math.max(0, start - FARTHEST), start)
  const before = plainWords(text).slice(-REACH)
  // «بـName» is one word: the particle stays with the name.
  return directly(before) || inList(text, before) || hasNumber(sentence.slice(end))
}
