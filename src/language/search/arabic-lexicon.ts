import { normalise } from '../normalise'

const list = (text: string): string[] => text.split(/\s+/).map((word) => normalise(word).text)

/** Beginnings of words whose «و» or «ف» belongs to the root: «وكالة» is no «و» and «كالة». */
const CONJUNCTION_ROOTED = list(
  'وكال وكيل وكلاء وزار وزير وزراء وسيل وسائل وسائط وسط وساط ولاي ولاد وليد والد وثيق وثائق وقت وقائع وقائي وقاي وقوع ' +
    'وفاة وفيات واقع واحد واجب واجه واضح وضع وضوح وحد وحيد ورق وراث ورش وظيف وظائف وصول وصاي وصي وصف وصم وطن وطني ' +
    'وجه وجود وجبات واسع واشنطن واتساب وعي وعد وعود وفد وفود ودائع وباء ورد وردت فريق فرص فرق فرع فرنس فئات فكر فلسطين ' +
    'فتاة فتيات فتيان فتيه فيديو فيلم فيس فصل فصول فقر فقراء فنان فهم فعل فوز فوري فحص فضاء فضيح فضائ',
)

/** The same for «ل». */
const LAM_ROOTED = list(
  'لجن لجان لجوء لاجئ لقاء لقاح لقط لغات لغوي لعب لبنان لبس لندن ليبيا لحظ لحوم لون لائح لوائح لوحة لوحات ليل لسان لطيف ' +
    'لصوص لاعب لازم لاحق لافت لقب لذلك لدي',
)

/** Words whose first two letters are no article, though they look like one where the hamza is left out. */
const NO_ARTICLE: ReadonlySet<string> = new Set(
  list(
    'الله ألعاب ألعابا إلكتروني إلكترونية إلكترونيا إلكترونيات إلكترونيون ألمانيا ألماني ألمانية إلزام إلزامي إلزامية ' +
      'إلغاء إلهام ألوان آلاف آلام إلقاء إلحاق التزام التزامات التماس التهاب التحاق التقاط التفاف',
  ),
)

/** «بالغ» is a grown-up, not «بـ» and «الغ». */
const ADULT = /^بالغ(?:ا|ه|ين|ون|ان|ات|تين|تان)?$/
/** «والد», «والدة», «والدان» and their possessive forms. */
const PARENT = /^والد(?:ي|ا|ه|ت|ين|ان|تين|تان|ات)?(?:ه|ها|هم|هن|هما|ك|كم|نا|ي)?$/

const beginsWith = (word: string, beginnings: string[]): boolean =>
  beginnings.some((beginning) => word.startsWith(beginning))

export const isConjunctionRooted = (word: string): boolean =>
  PARENT.test(word) || beginsWith(word, CONJUNCTION_ROOTED)
export const isLamRooted = (word: string): boolean => beginsWith(word, LAM_ROOTED)
export const hasNoArticle = (word: string): boolean => NO_ARTICLE.has(word) || ADULT.test(word)

/** Plurals that no suffix makes, in the subjects of a desk that reports on children. */
const PLURALS: Readonly<Record<string, string>> = {
  أطفال: 'طفل',
  أولاد: 'ولد',
  بنات: 'بنت',
  أبناء: 'ابن',
  آباء: 'أب',
  أمهات: 'أم',
  إخوة: 'أخ',
  أشقاء: 'شقيق',
  فتيات: 'فتاة',
  فتيان: 'فتى',
  قصر: 'قاصر',
  رضع: 'رضيع',
  شباب: 'شاب',
  شبان: 'شاب',
  نساء: 'امرأة',
  رجال: 'رجل',
  أشخاص: 'شخص',
  أفراد: 'فرد',
  أسر: 'أسرة',
  ضحايا: 'ضحية',
  شهود: 'شاهد',
  جناة: 'جان',
  جرائم: 'جريمة',
  حوادث: 'حادث',
  قضايا: 'قضية',
  محاكم: 'محكمة',
  أحكام: 'حكم',
  قوانين: 'قانون',
  قواعد: 'قاعدة',
  حقوق: 'حق',
  تهم: 'تهمة',
  قضاة: 'قاض',
  سجون: 'سجن',
  سجناء: 'سجين',
  مدارس: 'مدرسة',
  طلاب: 'طالب',
  طلبة: 'طالب',
  تلاميذ: 'تلميذ',
  فصول: 'فصل',
  مناهج: 'منهج',
  أساتذة: 'أستاذ',
  صور: 'صورة',
  رسائل: 'رسالة',
  مقاطع: 'مقطع',
  أفلام: 'فيلم',
  مواقع: 'موقع',
  صفحات: 'صفحة',
  أجهزة: 'جهاز',
  هواتف: 'هاتف',
  ألعاب: 'لعبة',
  برامج: 'برنامج',
  أرقام: 'رقم',
  خطوط: 'خط',
  مراكز: 'مركز',
  دور: 'دار',
  أخبار: 'خبر',
  تقارير: 'تقرير',
  وثائق: 'وثيقة',
  كتب: 'كتاب',
  خبراء: 'خبير',
  أطباء: 'طبيب',
  وزراء: 'وزير',
  وسائل: 'وسيلة',
  دول: 'دولة',
  بلدان: 'بلد',
  مدن: 'مدينة',
  مناطق: 'منطقة',
  شوارع: 'شارع',
  منازل: 'منزل',
  بيوت: 'بيت',
  أشهر: 'شهر',
  شهور: 'شهر',
  أيام: 'يوم',
  أعوام: 'عام',
  سنوات: 'سنة',
  سنين: 'سنة',
  أسابيع: 'أسبوع',
  أعمار: 'عمر',
  فئات: 'فئة',
  لغات: 'لغة',
  جهات: 'جهة',
  مخاطر: 'خطر',
  أخطار: 'خطر',
  أضرار: 'ضرر',
  عواقب: 'عاقبة',
  أسباب: 'سبب',
  أساليب: 'أسلوب',
  خدمات: 'خدمة',
  أعضاء: 'عضو',
  أصدقاء: 'صديق',
  نصائح: 'نصيحة',
  حسابات: 'حساب',
  عصابات: 'عصابة',
  شركات: 'شركة',
}

/** Normalised plural → normalised singular. */
export const BROKEN_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries(PLURALS).map(([plural, singular]) => [normalise(plural).text, normalise(singular).text]),
)
