import { COUNTED_WORDS } from './phone-words'

/**
 * The words around a number that say whether it is a statistic, and of which kind. As `normalise` leaves them. Kept apart
 * from the reading itself because desks meet new ones.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What carries a number in its name: «Channel 4», «المادة 19», `iPhone 15`, `case 412`. */
export const NUMBERED = set(
  'article articles section sections clause clauses rule rules regulation regulations paragraph paragraphs para page pages part ' +
    'parts schedule chapter act bill law directive resolution convention protocol appendix annex table figure fig footnote ' +
    'channel year years grade form phase stage level levels tier category type class key group unit route bus flight platform ' +
    'room floor area district ward zone band windows iphone ipad galaxy pixel android ios playstation xbox apollo ' +
    'boeing airbus operation project version edition issue volume vol episode series season number no nos case file ' +
    'ticket order exhibit line formula top gate junction terminal pier house apartment flat box chapter verse psalm ' +
    'ماده الماده بالماده للماده فصل الفصل بند البند قسم القسم فقره الفقره قناه القناه صف الصف دوره الدوره ساعه الساعه رقم الرقم برقم ' +
    'طابق الطابق غرفه الغرفه شارع الشارع العدد حلقه الحلقه صفحه الصفحه جزء الجزء ملحق الملحق اصدار الاصدار نسخه النسخه ايفون ' +
    'ويندوز اندرويد جيل الجيل قرار القرار قانون القانون قضيه القضيه ملف الملف مجموعه المجموعه مستوي المستوي مرحله المرحله منطقه ' +
    'المنطقه كوفيد فورمولا خط الخط طريق الطريق رحله الرحله بوينغ ايرباص وحده كتيبه سوره ايه الايه مرسوم المرسوم البروتوكول ' +
    'اتفاقيه الاتفاقيه لائحه اللائحه الموسم موسم المادتين المادتان المواد',
)

/** After these a capital is no name that the number could belong to: they begin sentences. */
export const LEADING = set(
  'in about some over nearly only more than almost around of the at all these those another with after for by from between ' +
    'and but while since its their our his her a an last until up roughly approximately just under fewer less last when if as ' +
    'to that this it police officers yet so then now were was are is have has had or both every each',
)

/** What follows a number that counts nothing: «in 412 and». */
const NO_NOUN = set(
  'and or in on at to for from by with as is was were are be been has have had will would could can may might should must when ' +
    'while after before since until because that which who but than then so if per via into over under between during about ' +
    'against nor yet said says told saw brought marked also through both not today yesterday am pm noon midnight bst gmt st ' +
    'did does do shall it he she they we i its their his her our my your the a an this these those there here ' +
    'في من علي الي عن مع او ثم حتي بين هو هي هم التي الذي الذين اللذين ان انه انها لكن بل قد لم لن لا ما كما حيث منذ بعد قبل عند عبر ضد ' +
    'تحت فوق خلال وفق وفقا كان كانت هذا هذه ذلك تلك ليس اذا لو قال قالت قالوا اعلنت اعلن شهدت شهد التالي الماضي المقبل القادم الجاري ' +
    'محرم صفر ربيع جمادي رجب شعبان رمضان شوال ذو ذي القعده الحجه هجري هجريا هجريه ميلادي ميلاديا ميلاديه ظهرا صباحا مساء ليلا فجرا عصرا',
)

const COUNTED = set(
  'girls boys babies teenagers adults women men parents families homes attacks assaults deaths suspects offenders prosecutions ' +
    'convictions charges investigations networks groups sites platforms companies charities posts links accounts complaints ' +
    'incidents attempts warnings referrals searches views users young',
)

const STREETS = set('street road avenue lane square way drive place court st rd ave close crescent terrace')

export const TIME_UNITS = set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade ' +
    'decades century centuries ' +
    'ثانيه ثواني ثوان دقيقه دقاءق ساعه ساعات ساعتين يوم يوما ايام يومين اسبوع اسبوعا اسابيع شهر شهرا اشهر شهور عام عاما اعوام سنه ' +
    'سنوات سنين عقد عقدا عقود قرن قرنا قرون ليله ليال اليوم الساعه الاسبوع الشهر العام السنه القرن العقد الليل النهار الوقت',
)
export const YEAR_UNITS = set('عام عاما اعوام سنه سنوات سنين ربيعا خريفا')

export const CURRENCIES = set(
  'pound pounds sterling dollar dollars euro euros pence cents usd gbp eur aed sar egp jod dirham dirhams riyal riyals dinar dinars ' +
    'جنيه جنيها جنيهات دولار دولارا دولارات يورو ريال ريالا ريالات درهم درهما دراهم دينار دينارا دنانير ليره ليرات شيكل شيكلا',
)
export const CURRENCY_MARKS = set('£ $ € ¥ ₪ ﷼')

export const HUNDREDTH = set('المءه الماءه الميه')
export const AT_HUNDREDTH = set('بالمءه بالماءه بالميه')

/** After «six times»: it multiplies, and does not count occasions. */
export const COMPARING = set(
  'as more higher greater larger bigger likelier lower faster the that اكثر اعلي اكبر ما عما اقل اسرع',
)
export const TIMES = set('مرات مره')
export const FOLDS = set('اضعاف ضعف ضعفا امثال')
export const GROWING =
  /^[وفسل]?(?:[يتن]?(?:تضاعف|ازداد|زاد|زيد|ارتفع|رتفع|زداد)|زياده|ارتفاع|بزياده|بارتفاع)(?:ت|وا|ا)?$/

/** One word that says how many times: `sixfold` is read apart. */
export const MULTIPLES = new Map<string, string>([
  ['doubled', '2'],
  ['doubling', '2'],
  ['tripled', '3'],
  ['tripling', '3'],
  ['trebled', '3'],
  ['trebling', '3'],
  ['quadrupled', '4'],
  ['quadrupling', '4'],
  ['ضعفين', '2'],
  ['الضعفين', '2'],
  ['تضاعف', '2'],
  ['تضاعفت', '2'],
  ['يتضاعف', '2'],
  ['تتضاعف', '2'],
])

export const AMOUNTS = set('number numbers rate rates figure figures amount total level levels size')

export const AGE_WORDS = /^[وفبل]?(?:ال)?(?:سن|عمر|اعمار)(?:ه|ها|هم|هن|هما)?$/
export const AGE_CONTEXT =
  /^(?:[وفبلك]?(?:ال)?(?:سن|عمر|اعمار)(?:ه|ها|هم|هن|هما)?|[وف]?[يتن]بلغ(?:ن|ون|ان)?|[وف]?(?:ال|لل)?بالغ(?:ه|ين|ون|ات|تين)?|[وفل]?(?:ابن|ابنه|بنت|ذات|ذو|ذي|ذوي)|اتم|اتمت|بلغ|بلغت)$/
/** A limit that a law or a service sets says nobody's age. */
export const THRESHOLD = set(
  'minimum legal maximum limit under over above below consent majority turn verification دون تحت فوق الادني الاقصي القانوني القانونيه الرشد تجاوزوا الحد',
)

export const PEOPLE = set(
  'boy girl man woman child teenager teen son daughter brother sister student pupil victim survivor father mother youth suspect ' +
    'defendant schoolboy schoolgirl baby toddler cousin friend neighbour teacher ' +
    'طفل الطفل طفله الطفله فتي الفتي فتاه الفتاه صبي الصبي مراهق المراهق مراهقه المراهقه شاب الشاب شابه الشابه رجل الرجل امراه المراه ' +
    'طالب الطالب طالبه الطالبه تلميذ التلميذ تلميذه التلميذه ابنه ابنها ابنته ابنتها شقيقه شقيقها شقيقته شقيقتها ضحيه الضحيه ناجيه الناجيه',
)

/** What is old and nobody: «the 20-year-old law». */
export const THINGS = set(
  'law act rule system building school agreement company charity service case organisation policy scheme campaign site treaty ban',
)

/** Numbers for emergencies are names of services. */
export const EMERGENCY = set('999 911 112 111 101 110 122')

/** A verb or a noun of growth makes a figure of a bare number: «rose to 412», «ارتفع إلى 412». */
export const CHANGE = set(
  'rose risen rise rises rising fell fallen fall falls increased increase increases dropped drop drops grew grown climbed jumped ' +
    'soared total totalled totalling numbered reached peaked ' +
    'ارتفع ارتفعت وارتفع وارتفعت يرتفع ازداد ازدادت زاد زادت انخفض انخفضت تراجع تراجعت بلغ بلغت وبلغ وبلغت يبلغ وصل وصلت ووصل اجمالي اجماليها ' +
    'مجموعها عددها عددهم عددهن قفز قفزت',
)

const isArabic = (word: string): boolean => /^\p{Script=Arabic}/u.test(word)

/** True for a word that a number can count: a noun, or what stands before one. */
export function canBeCounted(word: string, next: string, value: number): boolean {
  if (word === '' || NO_NOUN.has(word) || STREETS.has(next) || CURRENCIES.has(word)) return false
  if (!isArabic(word)) return word.length > 1
  if (word.length < 2 || /^(?:و|ال)/.test(word)) return false
  const last = value % 100
  // Arabic counts 11 to 99 in the accusative singular: «12 بلاغًا», «12 حالة».
  if (Number.isInteger(value) && last >= 11 && last <= 99)
    return /[اهي]$/.test(word) || COUNTED_WORDS.has(word)
  return true
}

/** Nouns that numbers so often count that a name before the number does not hide them. */
export const isOftenCounted = (word: string): boolean => COUNTED_WORDS.has(word) || COUNTED.has(word)
