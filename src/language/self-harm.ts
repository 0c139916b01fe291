import { normalise, originalRange } from './normalise'
import type { Span } from './span'

// All patterns run on normalised text: lower case, alef and hamza folded, no harakat, no tatweel.

/** «انتحار سياسي»: a figure of speech. */
const ARABIC_FIGURE =
  '(?! (?:ال)?(?:سياسي|مهني|اقتصادي|مالي|تجاري|انتخابي|وظيفي|اجتماعي|دبلوماسي|استراتيجي|كروي|رياضي|فني)(?:ا|ه)?(?!\\p{L}))'
const SELF = '(?:نفس(?:ه|ها|ك|ي)|انفس(?:هم|هن|كم|نا))'
/** «أنهت الرصاصة حياته» is somebody else’s doing; «أنهى حياته المهنية» is a career. */
const OWN_LIFE =
  '(?:حيات(?:ه|ها|هم|هن)(?! (?:ال(?:مهني|سياسي|رياضي|زوجي|فني|عملي|دراسي|اسري|كروي)ه|في ال(?:منفي|سجن)|ب?هدوء))(?! علي يد))'
const NOT_A_THING = '(?<!(?:رصاصه|طعنه|ضربه|قذيفه|غاره|جريمه|حادثه|جلطه|ازمه|سكته) )'

const ARABIC = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:[وف]?(?:[بكل]?ال|لل|[بكلي])?)انتحار(?:ه|ها|هم|هن|ات|ا)?${ARABIC_FIGURE}`,
    `[وف]?(?:انتحر(?:ت|وا|ن)?|س?[يتن]نتحر(?:ون|ن|وا|ين)?)${ARABIC_FIGURE}`,
    '(?:[وف]?(?:[بكل]?ال|لل|[بكل])?)منتحر(?:ه|ا|ين|ون|ات)?',
    `[وف]?[بكل]?ايذاء(?: (?:النفس|الذات|${SELF})|(?:هم|هن|ها|ه) ل?${SELF})`,
    `(?:[وف]?س?[يتن])ءذ(?:ي|ون|ين|وا) ${SELF}`,
    `[وف]?اذ(?:ي|ت|وا) ${SELF}`,
    `[وف]?(?:قتل(?:ت|وا|ن)?|[يت]قتل(?:ون|ن|وا)?) ${SELF}`,
    `(?:[وف]?[بكل]?)قتل ${SELF}`,
    `${NOT_A_THING}[وف]?(?:(?:انهي|ينهي) (?=حياته)|(?:انهت|تنهي) (?=حياتها)|(?:انهوا|ينهون|ينهوا) (?=حياتهم))${OWN_LIFE}`,
    `[وف]?(?:وضع|يضع|وضعت|تضع) حدا ل(?=حيات)${OWN_LIFE}`,
    '(?:[وف]?(?:[بكل]?ال|لل|[بكلي])?)(?:افكار|ميول|نزعات|سلوكيات|سلوك|محاوله|محاولات)(?:ا)?(?:ه|ها|هم)? (?:ال)?انتحاري(?:ه)?',
  ].join('|')})(?!\\p{L})`,
  'gu',
)

/** «political suicide»: a figure of speech. */
const ENGLISH_FIGURE =
  '(?<!(?:politically|political|career|commercial|economic|electoral|professional|social|corporate|fiscal|financial|diplomatic|reputational|artistic) )'
const WEAPON =
  '(?![ -](?:bomb|attack|mission|squad|vest|belt|drone|car|truck|raid|assault|hijack|strike|operation|blast))'
const ONESELF = '(?:himself|herself|themselves|themself|yourself|yourselves|myself|ourselves)'
const OWN = '(?:his|her|their|your|my|our)'
/** A fall or a knock is no self-harm: «hurt himself falling». */
const ON_PURPOSE = '(?:deliberately|intentionally|purposely|purposefully)'

const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:${[
    `${ENGLISH_FIGURE}suicid(?:e|es|al|ality)${WEAPON}`,
    'self[- ]?(?:harm|injur|mutilat)\\p{L}{0,5}',
    `(?:kill|harm)(?:s|ed|ing)? ${ONESELF}`,
    `(?<!(?:risk|risks|risked|risking|avoid|avoids|avoided|avoiding|without) )hurting ${ONESELF}`,
    `hurts ${ONESELF}`,
    `(?:(?<=(?:to|him|her|them|girls|boys|children) )hurt|${ON_PURPOSE} (?:hurt|injure|injured|injuring|cut|cutting)) ${ONESELF}`,
    `(?:hurt|injured?) ${ONESELF} (?:on purpose|${ON_PURPOSE})`,
    `(?:take|takes|taking|took|taken) ${OWN} own li(?:fe|ves)`,
    `(?:end|ends|ended|ending) ${OWN} (?:own )?li(?:fe|ves)(?! (?:sentence|in (?:exile|poverty|prison|obscurity)|as ))`,
  ].join('|')})(?!\\p{L})`,
  'gu',
)

/** Where a text speaks of suicide or self-harm, in either language: what asks for a crisis line beside it (SAM-2). */
export function mentionsOfSelfHarm(text: string): Span[] {
  const normalised = normalise(text)
  return [ARABIC, ENGLISH]
    .flatMap((pattern) => [...normalised.text.matchAll(pattern)])
    .map((match) => originalRange(normalised, match.index, match.index + match[0].length))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start)
}
