import type { Locale } from '../body/types'
import { normalise } from './normalise'
import type { Span } from './span'
import { words } from './words'

/**
 * Titles that stand with a name: «Mira Tolland, Minister for …,», «وزيرة … ميرا تولاند». Only those that begin with a
 * known head word count: anything else between a comma and a comma is as likely not a title.
 */

const set = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((word) => normalise(word).text))

const HEADS = {
  en: set(
    `minister secretary undersecretary director chief head commissioner chair chairman chairwoman chairperson president
     spokesperson spokesman spokeswoman mp judge justice professor governor mayor ambassador senator superintendent inspector
     sergeant constable chancellor prosecutor ombudsman ombudswoman envoy sheriff ceo founder`,
  ),
  ar: set(
    `وزير وزيرة مدير مديرة رئيس رئيسة مفوض مفوضة متحدث متحدثة ناطق ناطقة قاض قاضي قاضية أمين أمينة نائب نائبة سفير سفيرة
     محافظ محافظة عمدة مستشار مستشارة وكيل وكيلة مبعوث مبعوثة مندوب مندوبة مقرر مقررة نقيب نقيبة بروفيسور مؤسس مؤسسة`,
  ),
}
/** Stand before a head word and belong to the title. */
const BEFORE_HEAD = set(
  `prime deputy vice assistant associate acting interim former foreign home health education justice interior finance defence
   defense permanent parliamentary executive first attorney managing general lord police shadow senior ex lead joint`,
)
/** Words that begin another clause: a title has come to its end. */
const ENDS = {
  en: set(
    `who whom that which said says told tells added adds has had have is was were are will would when after before during
     while confirmed announced warned met thanked praised criticised visited asked urged called wrote`,
  ),
  ar: set(
    `إن أن الذي التي الذين قال قالت أكد أكدت أضاف أضافت صرح صرحت أعلن أعلنت حذر حذرت ذكر ذكرت كان كانت قد لن لم خلال بعد
     قبل أمس اليوم حيث بأن وهو وهي عندما إلى مع`,
  ),
}
/** «التقى الوزير فلانًا»: a verb of meeting has two people after it, and their words are no title of the second. */
const MEETING = set(
  `التقى التقت زار زارت استقبل استقبلت شكر شكرت انتقد انتقدت هنأ هنأت دعا دعت قابل قابلت رافق رافقت اتهم اتهمت عين عينت
   سأل سألت ودع ودعت`,
)
const LINKS = new Set(['of', 'for', 'the', 'to', 'on', 'at', 'in', 'and'])
const PAST = set('former ex السابق السابقة سابقا سابق سابقة الأسبق')

/** More words than any title has. */
const LONGEST = 12
const WAY_BACK = 7

export interface FoundTitle extends Span {
  /** True where the text says that it is a title of the past. */
  isFormer: boolean
  /** An Arabic title written before a name may be that of somebody else, whom the verb joins to it. */
  place: 'before' | 'after'
}

interface Token extends Span {
  key: string
  /** Its letters without what is written to it. */
  bare: string
}

/** «و», «ف», the article and prepositions that are written to an Arabic word. */
const withoutClitics = (key: string): string => key.replace(/^(?:[وف]?[لبك]?ال|[وف]?لل|[وف])(?=..)/u, '')

function tokensOf(text: string, offset = 0): Token[] {
  return words(text).map((word) => {
    const key = normalise(word.text).text.replace(/['’]s?$/u, '')
    return { ...word, start: word.start + offset, end: word.end + offset, key, bare: withoutClitics(key) }
  })
}

const isHead = ({ key, bare }: Token, locale: Locale): boolean =>
  locale === 'en'
    ? HEADS.en.has(key)
    : HEADS.ar.has(key) || HEADS.ar.has(bare) || HEADS.ar.has(key.replace(/^[لبكوف]/u, ''))

/** How far from a name a title is looked for: longer than any. */
const REACH = 160

/** «…, the Minister for Child Protection,»: what stands between the comma after a name and the end of the clause. */
function titleAfter(text: string, name: Span, locale: Locale): FoundTitle | null {
  const opening = /^\s*[,،]\s*(?:(?:the|an?)\s+)?/iu.exec(text.slice(name.end, name.end + REACH))
  if (!opening) return null
  const from = name.end + opening[0].length
  const clause = text.slice(from, from + REACH)
  const stop = clause.search(/[,،;؛:.!?؟()[\]“”«»"—–\n\r]/u)
  const tokens = tokensOf(stop < 0 ? clause : clause.slice(0, stop), from)
  const ending = tokens.findIndex(({ key }, index) => index > 0 && ENDS[locale].has(key))
  const taken = tokens.slice(0, Math.min(LONGEST, ending < 0 ? tokens.length : ending))
  const head = taken.findIndex((token) => isHead(token, locale))
  const [first] = taken
  if (!first || head < 0 || !taken.slice(0, head).every(({ key }) => BEFORE_HEAD.has(key))) return null
  return titleOf(text, taken, 'after')
}

function titleOf(text: string, tokens: Token[], place: FoundTitle['place']): FoundTitle | null {
  const former = tokens.filter(({ key }) => PAST.has(key))
  const rest = tokens.filter(({ key }) => !PAST.has(key))
  const [first, last] = [rest[0], rest.at(-1)]
  if (!first || !last) return null
  // A joining letter or a preposition that is written to the title is no part of it.
  const unjoined = first.key.slice(1)
  const isJoined = !HEADS.ar.has(first.key) && (HEADS.ar.has(unjoined) || /^[وف]ال/u.test(first.key))
  const start = first.start + (isJoined ? (/^.[\p{M}\u0640]*/u.exec(first.text)?.[0].length ?? 0) : 0)
  return { start, end: last.end, text: text.slice(start, last.end), isFormer: former.length > 0, place }
}

/** True where only blanks part two words. */
const adjoin = (text: string, left: Span, right: Span): boolean =>
  /^[\s\p{Cf}]*$/u.test(text.slice(left.end, right.start))

/** What an English title may have between its head and the name: «Minister for Child Protection», «Director General». */
const goesOn = (token: Token): boolean => LINKS.has(token.key) || /^\p{Lu}/u.test(token.text)

function headBefore(text: string, tokens: Token[], name: Span, locale: Locale): number {
  let right: Span = name
  for (let index = tokens.length - 1; index >= Math.max(0, tokens.length - WAY_BACK); index -= 1) {
    const token = tokens[index]
    if (!token || !adjoin(text, token, right)) return -1
    if (isHead(token, locale)) return index
    if (ENDS[locale].has(token.key) || (locale === 'en' && !goesOn(token))) return -1
    right = token
  }
  return -1
}

/** «Minister for Child Protection Mira Tolland», «وزيرة حماية الطفولة ميرا تولاند». */
function titleBefore(text: string, name: Span, locale: Locale): FoundTitle | null {
  const from = Math.max(0, name.start - REACH)
  const lead = text.slice(from, name.start)
  const tokens = tokensOf(lead, from)
  const last = tokens.at(-1)
  let head = headBefore(text, tokens, name, locale)
  if (head < 0 || !last || (locale === 'en' && LINKS.has(last.key))) return null
  const joins = (index: number): boolean => {
    const [left, right] = [tokens[index - 1], tokens[index]]
    return left !== undefined && right !== undefined && adjoin(text, left, right)
  }
  while (locale === 'en' && joins(head) && BEFORE_HEAD.has(tokens[head - 1]?.key ?? '')) head -= 1
  while (locale === 'ar' && joins(head)) {
    const back = tokens[head - 1] as Token
    const far = tokens[head - 2]
    if (isHead(back, 'ar')) head -= 1
    else if (/^(?:باسم|مكتب)$/u.test(back.key) && far && joins(head - 1) && isHead(far, 'ar')) head -= 2
    else break
  }
  const verb = tokens[head - 1]?.key ?? ''
  if (locale === 'ar' && (MEETING.has(verb) || MEETING.has(verb.replace(/^[وف]/u, '')))) return null
  return titleOf(text, tokens.slice(head), 'before')
}

/** The titles that a text gives to the name that stands at a place in it. */
export function titlesAt(text: string, name: Span, locale: Locale): FoundTitle[] {
  return [titleBefore(text, name, locale), titleAfter(text, name, locale)].filter((title) => title !== null)
}

const FUNCTION_WORDS = set('of the for and in on to at a an with with من في على عن إلى ل ب و لدى باسم')

/** Two endings of an office that a man and a woman hold, the article, the plural and the possessive are one word's forms. */
function stem(word: string): string {
  const key = normalise(word).text.replace(/['’]s?$/u, '')
  if (!/\p{Script=Arabic}/u.test(key))
    return key.replace(/^(chair|spokes)(?:man|woman|person)$/u, '$1').replace(/(?<=..)s$/u, '')
  return key.replace(/^(?:[وف]?[لبك]?ال|[وف]?لل|[وف](?=ال))(?=..)/u, '').replace(/[هيت]$/u, '')
}

/** The words of a title that tell it from another. */
export function titleWords(title: string): Set<string> {
  const found = words(title.replace(/\([^)]{0,400}\)/gu, ' ')).map(({ text }) => normalise(text).text)
  return new Set(
    found
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem)
      .filter(Boolean),
  )
}

/** Whoever leads a body may be called its head. */
const LEADERS = set('director chief head chair president ceo secretary commissioner')
const LOOSE = set('head chief')

const within = (part: Iterable<string>, whole: ReadonlySet<string>): boolean => {
  for (const word of part) if (!whole.has(word)) return false
  return true
}

/**
 * True where a title in a text is that of a role: one has all the words of the other, the name of the body aside.
 *
 * @param bodies names of the role's body, in the language of the text
 */
export function isTitleOf(title: string, role: string, bodies: readonly string[]): boolean {
  const [given, known] = [titleWords(title), titleWords(role)]
  if (given.size === 0 || known.size === 0) return false
  if (within(known, given)) return true
  const body = new Set(bodies.flatMap((name) => [...titleWords(name), acronymOf(name)]))
  const own = [...given].filter((word) => !body.has(word) || known.has(word))
  if (own.length > 0 && within(own, known)) return true
  return own.length > 0 && within(own, LOOSE) && [...known].some((word) => LEADERS.has(word))
}

function acronymOf(name: string): string {
  return words(name)
    .map(({ text }) => normalise(text).text)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('')
}
