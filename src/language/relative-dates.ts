import type { Locale } from '../body/types'
import { normalise, originalRange } from './normalise'
import type { Span } from './span'

const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const UNIT = '(?:day|week|weekend|month|quarter|year|night|spring|summer|autumn|winter)'
/** A year in the same clause says when: «Tuesday 25 March 2025». */
const NOT_DATED = '(?![^\\n.;؛]{0,30}(?:19|20)\\d\\d)'

const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<!usa |the )today(?!['’]s)|yesterday|tomorrow|tonight|(?<!the )(?:last|next|this) (?:${UNIT}|${WEEKDAY})|on ${WEEKDAY}|(?:a|one|two|three|four|five|six|several|a few) (?:day|week|month|year)s? ago|in the coming (?:day|week|month)s)(?![\\p{L}])${NOT_DATED}`,
  'gu',
)

const ARABIC_UNIT = '(?:يوم|اسبوع|شهر|عام|سنه|صيف|شتاء|ربيع|خريف|ايام|اسابيع|اشهر|اعوام|سنوات)'
const ARABIC_DAY = '(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)'
const WHICH = '(?:مقبل|قادم|ماضي|جاري|حالي|فاءت|منصرم)(?:ه|ين|ون)?'
const JOINED = '(?:[وف]?[بكل]?)'
/** «اليوم العالمي للطفل», a name of a day or of a newspaper, «في اليوم» and «أطفال اليوم» are no dates. */
const TODAY =
  '(?<!مصري |اطفال |شباب |جيل |عالم |بعد |منذ |طوال |خلال |مدار |في |هذا |ذلك )اليوم(?! (?:العالمي|الدولي|الوطني|السابع|الدراسي|الواحد|الاول|التالي|نفسه|ذاته|الذي))'

const ARABIC = new RegExp(
  `(?<!\\p{L})(?:${JOINED}?(?:امس|البارحه)|غدا|${JOINED}${TODAY}|(?:[وف]?(?:[بك]?ال|لل))${ARABIC_UNIT} ال${WHICH}|يوم ال${ARABIC_DAY}|قبل (?:يومين|اسبوعين|شهرين|عامين|سنتين|ايام|اسابيع|اشهر))(?!\\p{L})${NOT_DATED}`,
  'gu',
)

/**
 * Words that mean another day to each reader unless the story has a date (rule DATE-1): `next month`, «الشهر المقبل».
 * What is vague on purpose (`recently`, «مؤخرًا») is not one, nor is a day that its own clause dates.
 */
export function findRelativeDates(text: string, locale: Locale): Span[] {
  const normalised = normalise(text)
  const pattern = locale === 'ar' ? ARABIC : ENGLISH
  return [...normalised.text.matchAll(pattern)].map((match) => {
    const { start, end } = originalRange(normalised, match.index, match.index + match[0].length)
    return { start, end, text: text.slice(start, end) }
  })
}
