/**
 * What counts as a method, a tool or a place of suicide or self-harm, in categories that any newsroom knows, and no more:
 * the list is there to keep such words out of a story. All patterns run on one normalised sentence (lower case, alef and
 * hamza folded, no harakat); every gap is bounded.
 */

const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const gap = (most: number): string => `(?:[\\p{L}\\p{N}'’-]+ ){0,${most}}`
/** Arabic words between, but none that starts another member of a list («والعنف»). */
const arabicGap = (most: number): string => `(?:(?!و)\\p{L}+ ){0,${most}}`
const all = (...sources: string[]): RegExp => new RegExp(`${START}(?:${sources.join('|')})${END}`, 'gu')

const ONESELF = '(?:himself|herself|themselves|themself|myself|yourself|ourselves)'
const OWN = '(?:his|her|their|my|your|our)'
const HEIGHT =
  '(?:bridge|cliff|roof|rooftop|balcony|tower|window|building|viaduct|overpass|flyover|ledge|floor|storey|car park)'
const TRAFFIC = '(?:train|tram|lorry|truck|bus|car|traffic|tracks?|platform)'
const LEFT_OPEN = '(?! (?:off|loose|free|out|some|a|an|on|in|from|while|when|shaving|short|another))'

const SELF = '(?:نفس(?:ه|ها|ك|ي)|انفس(?:هم|هن|كم))'
const ARABIC_HEIGHT =
  '(?:ال)?(?:جسر|كوبري|سطح|شرفه|نافذه|برج|بنايه|عماره|مبني|طابق|جرف|سور|بلكونه|قلعه)(?:ا|ات|ه|ها)?'
const ARABIC_TRAFFIC = '(?:ال)?(?:قطار|مترو|ترام|شاحنه|سياره|حافله|باص)'
const BODY = '(?:جلد(?:ه|ها)|جلود(?:هم|هن)|جسد(?:ه|ها)|اجساد(?:هم|هن)|ذراع(?:ه|ها|يه|يها)|اذرع(?:هم|هن))'

/** Phrases that are a method by themselves, whatever stands around them. */
export const BY_THEMSELVES: readonly RegExp[] = [
  all(
    `(?<!rope to )(?:hang|hangs|hanged|hung|hanging) ${ONESELF}(?! out)`,
    `(?:shoot|shoots|shot|shooting) ${ONESELF}(?! (?:in the foot|a|for|on|with (?:a |his |her |their )?(?:camera|phone)))`,
    `(?:slit|slits|slitting|slash|slashes|slashed|slashing|cut|cuts|cutting) ${OWN} (?:own )?(?:left |right )?wrists?`,
    `(?:slit|slits|slitting|slash|slashed|slashing|cut|cuts|cutting) ${OWN} own (?:throat|arms?|thighs?|legs?|veins)`,
    `(?:jump|jumps|jumped|jumping|leap|leaps|leapt|leaped|leaping) to (?:${OWN}|a) deaths?`,
    `(?:throw|throws|threw|throwing|thrown|flung|hurled) ${ONESELF} (?:off|from|out of) ${gap(4)}${HEIGHT}`,
    `(?:throw|throws|threw|throwing|thrown|flung|hurled) ${ONESELF} (?:under|onto|in front of|in the path of|into the path of) ${gap(3)}${TRAFFIC}`,
    `(?:poison|poisons|poisoned|poisoning|gas|gassed|gassing|strangle|strangled|strangling|suffocate|suffocated|suffocating) ${ONESELF}`,
    `(?:drown|drowns|drowned|drowning) ${ONESELF}(?! in)`,
    `(?:set|sets|setting) ${ONESELF} (?:on fire|alight|ablaze)`,
    'self[- ]immolat(?:e|ed|es|ing|ion)',
    'self[- ](?:cutting|poisoning|hanging)',
    'self[- ]inflicted (?:gunshot|gun|bullet|shotgun|stab|knife)',
    `(?:take|takes|took|taking|taken) an? ${gap(2)}overdose`,
    '(?:deliberate|intentional|deliberately|intentionally) overdos(?:e|ed|es|ing)',
    `(?:he|she|body|boy|girl|man|woman|teenager|teen|old|son|daughter|child|pupil|student|prisoner|inmate|father|mother) (?:was |were |had been |who was )?(?:later )?found (?:hanged|hanging)`,
    `(?<!(?:risk|risks|risked|risking|avoid|avoids|avoided|avoiding|without) )(?:cutting|burning) ${ONESELF}${LEFT_OPEN}`,
    `(?<=(?:to|her|him|them|girls|boys|children) )(?:cut|burn) ${ONESELF}${LEFT_OPEN}`,
  ),
  all(
    `[وف]?(?:[بكل]?شنق(?:ت|وا|ن)?|[يت]شنق(?:ون|وا|ن)?) ${SELF}`,
    `[وف]?(?:[بكل]?القاء|القي|القت|القوا|[يت]لقي|رمي|رمت|رموا|[يت]رمي) ب?${SELF} من ${arabicGap(2)}${ARABIC_HEIGHT}`,
    `[وف]?(?:[بكل]?القاء|القي|القت|القوا|[يت]لقي|رمي|رمت|رموا|[يت]رمي) ب?${SELF} (?:امام|تحت) (?:عجلات )?${ARABIC_TRAFFIC}`,
    `[وف]?(?:[بكل]?اطلاق|اطلق(?:ت|وا)?|[يت]طلق) (?:ال)?(?:نار|رصاص|رصاصه) علي ${SELF}`,
    `[وف]?(?:قطع(?:ت|وا)?|[يت]قطع|[بكل]?قطع) (?:شرايين(?:ه|ها)|شرايين (?:يد|معصم)(?:ه|ها|يه|يها)|معصم(?:ه|ها|يه|يها)|اورده (?:يد|معصم)(?:ه|ها|يه|يها))`,
    `[وف]?(?:احرق(?:ت|وا)?|[يت]حرق|[بكل]?احراق|سمم(?:ت)?|[يت]سمم|خنق(?:ت)?|[يت]خنق) ${SELF}`,
    `[وف]?(?:اضرم(?:ت|وا)?|اشعل(?:ت|وا)?|[يت]ضرم|[يت]شعل|[بكل]?اضرام|[بكل]?اشعال) (?:النار|النيران) (?:في |ب)(?:${SELF}|جسد(?:ه|ها))`,
    `(?<=(?:علي|الي) )(?:جرح|تجريح|حرق|تشطيب|تقطيع|كي) (?:${SELF}|${BODY})`,
    `(?:عثر علي(?:ه|ها)|وجد|وجدت) ${arabicGap(2)}مشنوق(?:ا|ه)`,
  ),
]

/** Phrases that are a method beside a mention of suicide or self-harm in the same sentence. */
export const BESIDE_A_MENTION: readonly RegExp[] = [
  all(
    `(?:cut|cuts|burn|burns|burned|burnt|carve|carved|carving) ${gap(3)}(?:${ONESELF}|${OWN} (?:own )?(?:skin|arms?|legs?|thighs?|bod(?:y|ies)))${LEFT_OPEN}`,
    'overdos(?:e|ed|ing)(?! (?:and|or) (?:suicide|self))',
    `(?:swallow|swallowed|swallowing|take|took|taken|taking|ingest|ingested|ingesting) ${gap(3)}(?:pills|tablets|painkillers|medication|poison|pesticide)`,
  ),
  all(
    `[وف]?(?:تناول(?:ت)?|[يت]تناول|ابتلع(?:ت)?|اخذ(?:ت)?|[بكل]?تناول|[بكل]?ابتلاع)(?:ه|ها)? ${arabicGap(2)}(?:جرعه (?:زاءده|مفرطه|قاتله)|(?:ال)?(?:حبوب|اقراص|سم|مبيد))(?:ا)?`,
    `[وف]?(?:جرح(?:ت)?|[يت]جرح|شطب(?:ت)?|[يت]شطب) (?:${SELF}|${BODY})`,
  ),
]

/** The same beside a mention or beside a death. */
export const BESIDE_A_DEATH: readonly RegExp[] = [
  all(
    `(?:jump|jumps|jumped|jumping|leap|leaps|leapt|leaped|leaping) (?:off|from|out of) ${gap(4)}${HEIGHT}`,
    `(?:jump|jumps|jumped|jumping|leap|leaps|leapt|leaped|leaping|stepped|stepping|lay down|lying) (?:under|onto|on|in front of|in the path of|into the path of) ${gap(3)}${TRAFFIC}`,
    'by hanging',
    'found (?:hanged|hanging)',
  ),
  all(
    `[وف]?(?:قفز(?:ت|وا)?|[يت]قفز|[بكل]?(?:ال)?قفز)(?:ه|ها|ا)? ${arabicGap(1)}من ${arabicGap(2)}${ARABIC_HEIGHT}`,
    `[وف]?(?:قفز(?:ت|وا)?|[يت]قفز|[بكل]?(?:ال)?قفز)(?:ه|ها|ا)? (?:امام|تحت) (?:عجلات )?${ARABIC_TRAFFIC}`,
    'شنقا',
  ),
]

const TOOL =
  '(?:hanging|jumping|drowning|cutting|burning|poison|poisoning|overdose|strangulation|suffocation|asphyxiation|gas|gun|guns|shotgun|pistol|rifle|firearm|firearms|knife|knives|blade|blades|razor|rope|noose|ligature|pills|tablets)'
const PLACE =
  '(?:bridge|cliff|cliffs|roof|rooftop|balcony|viaduct|overpass|railway|railways|rail|tracks|train|trains|(?:railway|train|tube|metro|underground) station|tower block)'

/** What ties a mention to a tool or a place: the words right after it, from the preposition on. */
export const AFTER_A_MENTION: readonly RegExp[] = [
  new RegExp(
    `^ ${gap(2)}(?<method>(?:by|with|using|from|off|at|on|under|beneath|in front of) (?:a |an |the |his |her |their )?${gap(1)}(?:${TOOL}|${PLACE}))${END}`,
    'u',
  ),
  new RegExp(
    `^,? ?\\(?(?:such as |including |like |by |e\\.g\\. )(?:by )?(?<method>(?:cutting|burning|hanging|scratching|${TOOL}))${END}`,
    'u',
  ),
  /^ (?<method>(?:bridge|cliff|viaduct|hanging|overdose|poisoning|drowning))(?![\p{L}\p{N}])/u,
  new RegExp(
    `^ ${arabicGap(2)}(?<method>(?:ب(?:ال)?|بواسطه (?:ال)?|باستخدام (?:ال)?|عن طريق (?:ال)?|عبر (?:ال)?)(?:شنق|قفز|حرق|اغراق|غرق|جرح|تجريح|خنق|سم|سموم|تسمم|حبل|حبوب|اقراص|ادويه|جرعه(?: (?:زاءده|مفرطه|قاتله))?|مسدس|سلاح|بندقيه|رصاص|رصاصه|سكين|شفره|موس|مبيد|غاز|طعن|قطع)(?:ه|ها)?)${END}`,
    'u',
  ),
  new RegExp(
    `^ ${arabicGap(2)}(?<method>(?:من (?:فوق |اعلي |علي )?|تحت (?:عجلات )?|امام |علي |في |داخل )(?:ال)?(?:جسر|كوبري|قطار|سكه|مترو|شرفه|برج|جرف|محطه (?:ال)?(?:قطار|قطارات|مترو)|قضبان|نافذه|طابق|بنايه)|من (?:فوق |اعلي |علي )?(?:ال)?سطح)${END}`,
    'u',
  ),
  new RegExp(`^ ${arabicGap(3)}(?<method>شنقا|حرقا|خنقا|غرقا)${END}`, 'u'),
  new RegExp(
    `^،? ?\\(?(?<method>(?:مثل (?:ال)?|ك(?:ال)?|ومنها (?:ال)?)(?:جرح|تجريح|حرق|قطع|شنق|خدش))${END}`,
    'u',
  ),
]

/** «railway suicide»: the place or the tool right before the mention. */
export const BEFORE_A_MENTION = new RegExp(
  `${START}(?<method>bridge|cliff|railway|rail|train|gun|firearm|hanging|overdose|poisoning|drowning) $`,
  'u',
)

/** A mention that is spoken of, prevented or counted is not tied to what follows it: «talks about suicide on the train». */
export const SPOKEN_OF =
  /(?:(?<![\p{L}])(?:about|on|prevent|prevents|prevented|preventing|prevention of|discuss|discussed|discussing|against|mention|mentions|mentioned|mentioning|risk of|risks of|reduce|reducing|reduced|tackle|tackling|thoughts of|words?) |(?<!\p{L})(?:عن|حول|منع|لمنع|بمنع|من|مكافحه|لمكافحه|خطر|مخاطر|ضد|تجنب) )$/u
export const FOLLOWED_UP =
  /^[ -](?:prevention|awareness|helpline|hotline|risk|risks|charity|charities|support|watch|statistics|training|counsell\p{L}*|crisis)/u

export const DEATH =
  /(?<![\p{L}])(?:dies?|died|dying|death|deaths|dead|killed|fatal|fatally|توفي|توفيت|توفوا|مات|ماتت|وفاه|وفاته|وفاتها|حتفه|حتفها|مصرعه|مصرعها|فارق|فارقت)(?![\p{L}])/u
/** Deaths of another kind: an execution, a fire, a flight from danger. */
export const ANOTHER_DEATH =
  /(?<![\p{L}])(?:execut\p{L}*|gallows|sentenced|lynch\p{L}*|death penalty|death row|fire|blaze|flames|burning building|earthquake|explosion|escape|escaping|flee|fleeing|fled|اعدام|الاعدام|بالاعدام|اعدم|اعدمت|حريق|الحريق|حريقا|النيران|زلزال|الزلزال|انفجار|هربا|فرارا|هاربا)(?![\p{L}])/u
export const BY_ACCIDENT =
  /(?<![\p{L}])(?:accident|accidental|accidentally|unintentional|unintentionally|inadvertently|mistake|بالخطا|خطا|الخطا|قصد|عرضا|سهوا|مصادفه)(?![\p{L}])/u
