/**
 * The words around a number that say what it is. Used by `phones.ts`; kept apart because desks meet new ones.
 * Arabic words are compared after normalisation of alef, hamza, yeh and harakat.
 */

/** A person is asked to use a telephone: a name may stand between these and the number. */
export const CALL_WORDS = new Set(
  (
    'call dial ring phone telephone text sms whatsapp tel ' +
    'اتصل اتصلوا اتصلي واتصل واتصلوا يتصل تتصل يتصلوا اتصال الاتصال للاتصال بالاتصال والاتصال الاتصل ' +
    'هاتف الهاتف هاتفيا هاتفها هاتفه بهاتف للهاتف تليفون التليفون تلفون التلفون جوال الجوال موبايل الموبايل ' +
    'واتساب واتس الواتساب'
  ).split(' '),
)

/** Names of lines: the number must follow at once, or after a word that leads to it. */
export const LINE_WORDS = new Set(
  (
    'helpline hotline line lines helplines hotlines number numbers lifeline contact reach ' +
    'الرقم بالرقم والرقم للرقم رقم برقم ورقم ارقام الارقام خط الخط بخط وخط بالخط الساخن ساخن خطوط طوارئ الطوارئ طوارء الطوارء نجده النجده'
  ).split(' '),
)

/** Words that may stand directly before the number. */
export const LEADING_WORDS = new Set(
  (
    'on at is are or and the number via using to free toll us them ' +
    'علي عبر هو وهو او و ب الرقم رقم رقمه رقمها برقم بالرقم الارقام المجاني المختصر الموحد الاتي التالي الساخن'
  ).split(' '),
)

/** «رقم» after these numbers a law or a case, not a line. */
export const NUMBERED_THINGS = new Set(
  (
    'القانون قانون قرار القرار ماده الماده مرسوم المرسوم قضيه القضيه بند البند لائحه الفصل فصل القسم قسم حكم الحكم ' +
    'بيان البيان محضر المحضر حلقه الحلقه العدد عدد جلسه الجلسه طعن الطعن دعوي الدعوي'
  ).split(' '),
)

/** Numbers for emergencies and for children that are the same in many countries. */
export const KNOWN_CODES = new Set([
  '999',
  '911',
  '112',
  '111',
  '110',
  '101',
  '116111',
  '116000',
  '116123',
  '116006',
])

/** What follows a count, a sum or a share, never a telephone number. */
export const COUNTED_WORDS = new Set(
  (
    'percent per cent million billion thousand hundred pounds dollars euros pence usd gbp eur people children child girls boys ' +
    'calls call messages reports report cases case victims survivors users accounts images videos files times occasions ' +
    'years year months month weeks week days day hours hour minutes minute seconds officers staff volunteers ' +
    'members countries schools pages words contacts referrals offences crimes arrests visits more ' +
    'مليون ملايين مليار الف الاف مءه بالمءه مءويه جنيه جنيها دولار دولارا يورو ريال ريالا درهم درهما دينار دينارا ليره شيكل ' +
    'شخص شخصا اشخاص طفل طفلا طفله اطفال فتاه فتيات مكالمه مكالمات اتصال اتصالا اتصالات رساله رساءل بلاغ بلاغا بلاغات حاله ' +
    'حالات ضحيه ضحايا ناج ناجيا ناجين ناجيه مستخدم مستخدما مستخدمين حساب حسابا حسابات صوره صور مقطع مقطعا ملف ملفا ' +
    'مره مرات عام عاما اعوام سنه سنوات شهر شهرا اشهر اسبوع اسبوعا يوم يوما ايام ساعه ساعات دقيقه دقاءق ثانيه ' +
    'موظف موظفا متطوع متطوعا مدرسه مدارس دوله دول صفحه جريمه جراءم مراهق مراهقا قاصر قاصرا كلمه كلمات'
  ).split(' '),
)
