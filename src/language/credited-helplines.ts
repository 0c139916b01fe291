import { normalise, originalRange } from './normalise'
import { sentences } from './sentences'
import type { Span } from './span'

// Patterns run on one normalised sentence: lower case, alef and hamza folded, no harakat.
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const gap = (most: number): string => `(?:[\\p{L}\\p{N}'’-]+ ){0,${most}}`

const AUTHORITY = '(?:authorities|government|police|ministry|state|officials)'
/** «the Eastmere authorities», «the authorities in Eastmere». */
const CREDITED = `(?<credited>(?:(?!(?:the|a|an|that|this|when|and|or|but|where|while|if|as|after|before|since|told|said) )\\p{L}+ )?${AUTHORITY}(?:['’]s?)?)(?: in (?:\\p{L}+ )?\\p{L}+)?`
const PROVIDED =
  '(?:set up|sets up|setting up|provide|provides|provided|run|runs|ran|launch|launches|launched|opened|open|opens|established|created|offer|offers|offered|operate|operates|operated|allocated|dedicated|designated|introduced)'
const ASIDE = '(?:(?:has|have|had|also|already|now|since|will|is|are|been|today|itself|themselves) ){0,3}'
/** «numbers» alone may be figures: only what follows tells. */
const LINES =
  '(?:(?:help ?lines?|hot ?lines?|crisis lines?|support lines?|(?:tele)?phone lines?|(?:tele)?phone numbers?|helpline numbers?|hotline numbers?|emergency numbers?)|numbers? (?:to (?:call|ring)|(?:for|that|which) (?:children|parents|families|victims|survivors|anyone|those|people|help|young|call)))'

const ENGLISH = [
  `${CREDITED} ${ASIDE}${PROVIDED} ${gap(4)}${LINES}`,
  `${LINES} ${gap(3)}(?:set up|provided|run|launched|opened|established|created|offered|operated|introduced) by (?:the )?${CREDITED}`,
  `(?:the |a )?(?<credited>government|police|state|state-run|government-run|official)(?:['’]s)? (?:${gap(1)})?(?:help ?lines?|hot ?lines?|crisis lines?)`,
].map((source) => new RegExp(`${START}(?:${source})${END}`, 'dgu'))

const ARABIC_AUTHORITY = '[وف]?(?:ال)?(?:سلطات|سلطه|حكومه|شرطه|وزاره|وزارات|دوله|جهات الرسميه|جهات الحكوميه)'
const ARABIC_PROVIDED =
  '(?:خصص|خصصت|تخصص|وفر|وفرت|توفر|انشا|انشات|اطلق|اطلقت|تطلق|فتح|فتحت|شغل|تشغل|تدير|يدير|اتاح|اتاحت|تتيح|وضع|وضعت|استحدثت|دشن|دشنت|اعدت|افردت)'
const ARABIC_LINES =
  '[وف]?(?:[بكل]|لل)?(?:(?:ال)?(?:خط|خطا|خطوط|خطوطا|خطين) (?:ال)?(?:مساعده|ساخن|ساخنا|ساخنه|نجده|هاتفي|هاتفيا|هاتفيه|دعم|طوارء|مجاني|مجانيا|مجانيه|للمساعده|لمساعده|لدعم|للدعم|للاطفال|للاتصال|للابلاغ|لتلقي)|(?:ال)?(?:رقم|رقما|ارقام|ارقاما) (?:ال)?(?:هاتف|هواتف|هاتفي|هاتفيا|هاتفيه|للاطفال|للاهالي|للاسر|للضحايا|للاتصال|للابلاغ|للمساعده|لمساعده|لدعم|لتلقي|ساخنه|ساخنا|طوارء|مجانيه|مجانيا|مجاني|موحدا|خاصه للاتصال))'
const NAMED = '(?: (?!(?:خط|رقم|ارقام)|(?:امس|اليوم|ايضا|مءخرا|كذلك)(?!\\p{L}))\\p{L}+){0,2}?'
const SOON = '(?: (?:امس|اليوم|ايضا|مءخرا|كذلك))?'

const ARABIC = [
  `[وف]?(?:قد )?${ARABIC_PROVIDED} (?<credited>${ARABIC_AUTHORITY}${NAMED})${SOON} ${ARABIC_LINES}`,
  `(?<credited>${ARABIC_AUTHORITY}${NAMED})${SOON} (?:قد )?${ARABIC_PROVIDED} ${ARABIC_LINES}`,
  `${ARABIC_LINES}(?: \\p{L}+){0,3} (?:التي )?${ARABIC_PROVIDED}(?:ها|ه) (?<credited>${ARABIC_AUTHORITY}${NAMED})`,
  '(?:ال)?(?:خطوط|خط) (?:ال)?(?:مساعده|ساخنه|ساخن|نجده|دعم)(?: \\p{L}+)? (?<credited>(?:ال)?(?:حكوميه|حكومي|رسميه|رسمي))',
].map((source) => new RegExp(`${START}(?:${source})${END}`, 'dgu'))

/** A word before the body's own belongs to it only as a name does: «the Eastmere police», not «local police». */
const withoutAdjective = (text: string): number => {
  const first = /^\p{Ll}[\p{L}\p{M}]*\s+(?=\S)/u.exec(text)
  return first ? first[0].length : 0
}

/**
 * Where a text says that authorities, a government, the police or a ministry set up, provide or run helplines: the words that
 * name them. Others' figures, funds and lines of inquiry are not helplines.
 */
export function creditedAuthorities(text: string): Span[] {
  return sentences(text).flatMap((sentence) => {
    const plain = normalise(sentence.text)
    const found = new Map<number, Span>()
    for (const pattern of [...ENGLISH, ...ARABIC]) {
      for (const match of plain.text.matchAll(pattern)) {
        const credited = match.indices?.groups?.credited
        if (!credited) continue
        const { start: from, end } = originalRange(plain, credited[0], credited[1])
        const start = from + withoutAdjective(sentence.text.slice(from, end))
        found.set(start, {
          start: sentence.start + start,
          end: sentence.start + end,
          text: sentence.text.slice(start, end),
        })
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start)
  })
}

const PUBLIC_BODY =
  /(?<!\p{L})(?:ministry|government|police|council|authority|department|municipality|governorate|[وف]?[بل]?(?:ال|لل)?(?:وزاره|حكومه|شرطه|مجلس|هيءه|داءره|اداره|بلديه|مديريه))(?!\p{L})/u

/** True where a body's name marks it as a public one: a ministry, a council, an authority. */
export const isPublicBody = (name: string): boolean => PUBLIC_BODY.test(normalise(name).text)
