/** Words that say how people are related, who a victim is, what somebody is accused of; all as `normalise` gives them. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English: somebody older, or of the same age, in a child's family. */
export const ENGLISH_ELDERS = set(
  `father fathers dad daddy mother mothers mum mom mummy parent parents uncle uncles aunt aunts auntie brother brothers
   sister sisters cousin cousins grandfather grandad granddad grandpa grandmother grandma granny grandparent grandparents
   stepfather stepfathers stepdad stepmother stepmum stepmom stepparent stepparents stepbrother stepbrothers stepsister
   stepsisters`,
)
/** Priests, nuns and monks bear these before a name. */
export const ENGLISH_TITLES = set('father mother brother sister')
/** Parts of a compound: `step-father`, `half-brother`, `foster mother`. */
export const ENGLISH_BEFORE = set('step half foster adoptive adopted great grand')
/** `the girl's mother's boyfriend` */
export const ENGLISH_PARTNERS = set('partner boyfriend girlfriend husband wife fiance fiancé lover')
/** English: a child, seen from an older relative. */
export const ENGLISH_CHILDREN = set(
  `daughter daughters son sons stepdaughter stepdaughters stepson stepsons stepchild stepchildren niece nieces nephew
   nephews granddaughter granddaughters grandson grandsons grandchild grandchildren`,
)
/** Kin only where somebody's own: `his child`. */
export const ENGLISH_OWN = set('child children baby kid kids girl girls boy boys toddler')
export const ENGLISH_POSSESSIVES = set('his her their')
export const ENGLISH_VICTIMS = set(
  `child children girl girls boy boys victim victims schoolgirl schoolgirls schoolboy schoolboys teenager teenagers teen
   teens toddler toddlers baby babies infant infants minor minors youngster youngsters pupil pupils kid kids complainant`,
)
export const ENGLISH_NUMBERS = set('one two three four five six seven eight nine ten')
export const ENGLISH_ACCUSATIONS = set(
  `accused accusing charged charges convicted conviction guilty jailed jail jails sentenced sentence prison imprisoned
   abused abuse abuses abusing abuser raped rape rapes raping rapist assaulted assault assaulting attacked attacking
   molested molesting groomed grooming exploited exploiting arrested arrest detained defendant suspect suspected
   perpetrator attacker offender offences paedophile pedophile trial molester`,
)
export const ENGLISH_WITNESS = set(
  `said says say told tells reported reports described found discovered called contacted alerted noticed wept cried thanked
   spoke speaks testified recalled learned learnt complained asked urged believes saw welcomed`,
)
/** What may stand between a name and a relation that is the name's own: `Name, 40, was the girl's stepfather`. */
export const LINKS = set(
  `is was has been were are the a an who then aged own also named called his her their victim child girl boy s
   هو هي كان كانت يكون الذي التي وهو وهي بصفته المدعو ويدعي يدعي واسمه المتهم المتهمه يبلغ عاما سنه`,
)
export const INCEST = set('incest incestuous incestuously')

const join = (stems: string, endings: string): string[] =>
  stems
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((stem) => endings.split(/\s+/).map((ending) => stem + (ending === '-' ? '' : ending)))

const OF_THEM = 'ه ها هم هما هن'

/** Arabic: somebody of a child's family, with whose it is: «والدها»، «عمّه». */
export const ARABIC_ELDERS = new Set([
  ...join(
    'والد والدت والدا والدي ابو ابا ابي ابوا ابوي ام عم عمت خال خالت جد جدت شقيق شقيقت اخو اخا اخي اخت اشقاء',
    OF_THEM,
  ),
  ...join('عمام اعمام اخوال اقارب قريب', OF_THEM),
])
/** These are kin by themselves, or with the article. */
export const ARABIC_BARE = set(
  'والد والده الوالد الوالده الاب الام العم العمه الخال الخاله الجد الجده الشقيق الشقيقه الاخ الاخت',
)
/** Kin only where the next word says whose: «عم الطفلة»، «أم الضحية». */
export const ARABIC_BOUND = set(
  'اب ابو ابا ابي ام عم عمه خال خاله جد جده شقيق شقيقه اخ اخو اخا اخي اخت اقارب قريب قريبه',
)
/** With «ه» it is somebody's; with «ة» another word: a nation, a city, brotherhood, near. */
export const ARABIC_TWINS = set('امه جده اخوه قريبه عمه خاله شقيقه')
/** Arabic: a child, seen from an older relative, with whose it is: «ابنته»، «حفيدها». */
export const ARABIC_CHILDREN = new Set([
  ...join('ابنت ابن بنت بنات طفلت طفل اطفال اولاد ابناء حفيد حفيدت احفاد ربيب ربيبت قريبت', OF_THEM),
])
/** Without «ها»: «طفلة» is any child, «طفله» is his. */
export const ARABIC_CHILD_TWINS = set('ابنه طفله حفيده')
/** «ابنة زوجته»، «زوج أمها»، «ابن عمها» */
export const ARABIC_HEADS = set('زوج زوجه خطيب صديق عشيق شريك طليق ابن ابنه بنت ربيب ربيبه')
export const ARABIC_SPOUSES = new Set([...join('زوجت زوج طليقت شريكت', OF_THEM)])
export const ARABIC_VICTIMS = set(
  `طفل طفله طفلا طفلين طفلتين طفلتان طفلان اطفال اطفالا ضحيه ضحايا ضحيتين فتاه فتيات فتاتين صبي صبيه صبيا صبيه صبيان قاصر قاصره
   قاصرا قاصرين قاصرات بنت بنات رضيع رضيعه رضيعا مراهق مراهقه مراهقا تلميذ تلميذه تلميذا صغيره صغير مجني`,
)
/** The beginnings of what says that somebody did it, or is held for it. */
export const ARABIC_ACCUSATION =
  /^(?:ال)?(?:متهم|اتهم|اتهام|يتهم|تتهم|ادين|ادان|مدان|سجن|حكم|محكم|محاكم|اعتدي|اعتدت|اعتداء|يعتدي|معتدي|اغتصب|اغتصاب|مغتصب|تحرش|متحرش|استغل|اوقف|توقيف|اعتقل|اعتقال|قبض|ضبط|جاني|مشتبه|تهم|جرايم|جراءم|جريمه|انتهك|انتهاك|سءو|هتك)/u
export const ARABIC_WITNESS = set(
  `قال قالت ابلغ ابلغت روي روت افاد افادت شهد شهدت اكتشف اكتشفت لاحظ لاحظت تقدم تقدمت اتصل اتصلت اخبر اخبرت طالب طالبت ذكر
   ذكرت اضاف اضافت تحدث تحدثت علم علمت بلاغ شكوي بشكوي ببلاغ`,
)
export const ARABIC_INCEST_HEADS = set('زنا زني سفاح')
export const ARABIC_INCEST = set('المحارم القربي محارم')
