import { ABUSE_AR, CHILD_AR } from './context'
import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

/** Rows ar-19 to ar-26: how a story frames the child and the offender. */
export const ARABIC_TERMS_OF_STORIES: StarterTerm[] = [
  row('ar', 19, 'care', 'draft', {
    flag: 'صور عارية',
    variants: [
      ...pairs(['صور', 'صورة', 'مقاطع', 'لقطات'], ['عارية', 'فاضحة', 'مخلة', 'خليعة', 'خادشة']),
      ...['فيديو فاضح', 'مقطع فاضح', 'فيديوهات فاضحة', 'صورها العارية', 'صوره العارية', 'مقاطع فيديو فاضحة'],
    ],
    onlyWith: CHILD_AR,
    prefer: 'صور حميمة انتُزعت بالإكراه؛ مواد اعتداء جنسي',
    reason: {
      ar: 'الصفة تحكم على الطفل في الصورة، لا على من انتزعها أو نشرها.',
      en: 'The adjective judges the child in the picture, not whoever extorted or spread it.',
    },
    guideline: 'Internet Watch Foundation',
    source: SOURCES.iwf,
  }),
  row('ar', 20, 'avoid', 'live', {
    flag: 'بالفيديو: طفلة تروي',
    variants: [
      ...[
        'بالفيديو: طفل يروي',
        'بالفيديو: فتاة تروي',
        'بالفيديو: طفلة تحكي',
        'بالفيديو: طفل يحكي',
        'بالفيديو: فتاة تحكي',
      ],
      ...[
        'شاهد: طفلة تروي',
        'شاهد: فتاة تروي',
        'شاهد: طفل يروي',
        'شاهد بالفيديو: طفلة',
        'شاهد بالفيديو: طفل',
      ],
      ...pairs(
        ['طفلة تروي', 'فتاة تروي', 'طفلة تحكي'],
        ['قصة اغتصابها', 'تفاصيل اغتصابها', 'لحظات اغتصابها'],
      ),
      ...pairs(['طفل يروي', 'طفلة تروي'], ['تفاصيل الاعتداء عليه', 'تفاصيل الاعتداء عليها']),
    ],
    onlyWith: [...ABUSE_AR, 'خطف', 'اختطاف', 'تعذيب', 'تعذيبها', 'تعذيبه'],
    prefer: null,
    reason: {
      ar: 'لا تُنشر شهادة طفل على هذا النحو: ما جرى له ليس مادة لجذب المشاهدة، وقد تكشف هويته وتؤذيه ثانية.',
      en: 'A child’s account is not published in this way: it is no bait for viewers, and it can identify and harm them again.',
    },
    guideline: 'IJNet (ar)',
    source: SOURCES.ijnet,
  }),
  row('ar', 21, 'avoid', 'draft', {
    flag: 'جلبت العار',
    variants: [
      ...pairs(['فضيحة'], ['طفلة', 'الفتاة', 'تلميذة', 'قاصر', 'المراهقة']),
      ...pairs(['جلب', 'ألحقت', 'ألحق', 'غسل', 'لغسل', 'عائلتها'], ['العار']),
      ...[
        'عار العائلة',
        'عار الأسرة',
        'وصمة عار على العائلة',
        'وصمة عار على الأسرة',
        'شرف العائلة',
        'شرف الأسرة',
      ],
      ...['شرف الفتاة', 'شرف الطفلة', 'شرف عائلتها', 'شرف أسرتها', 'فقدت شرفها', 'سلبها شرفها', 'دنس شرفها'],
      ...['تدنيس شرفها', 'انتهاك شرفها', 'انتهك شرفها', 'جريمة شرف', 'جرائم الشرف', 'لطخت شرف'],
    ],
    onlyWith: [...CHILD_AR, ...ABUSE_AR, 'ضحية'],
    // A code of honour, and a guest of it.
    exceptIn: ['ميثاق شرف', 'ضيف شرف'],
    prefer: 'صياغة محايدة',
    reason: {
      ar: 'العار على من اعتدى. هذه الألفاظ تضعه على الطفل وأهله وتمنع التبليغ.',
      en: 'The shame is the offender’s. These words lay it on the child and the family, and silence reports.',
    },
    guideline: 'Desk practice',
  }),
  row('ar', 22, 'care', 'draft', {
    flag: 'ذئب بشري',
    variants: [
      ...[
        'ذئاب بشرية',
        'وحش',
        'وحوش',
        'وحش بشري',
        'وحوش بشرية',
        'وحش آدمي',
        'سفاح',
        'سفاح الأطفال',
        'سفاحون',
      ],
      ...['سفاحين', 'ذئب جنسي', 'وحش جنسي'],
    ],
    onlyWith: [
      ...[
        'ذئب بشري',
        'ذئاب بشرية',
        'وحش بشري',
        'وحوش بشرية',
        'وحش آدمي',
        'سفاح الأطفال',
        'ذئب جنسي',
        'وحش جنسي',
      ],
      ...['اغتصاب', 'اغتصب', 'مغتصب', 'اعتداء', 'اعتدى', 'متهم', 'مدان', 'أدين', 'تحرش', 'استدرج'],
    ],
    exceptIn: ['سفاح القربى', 'سفاح المحارم'],
    prefer: 'المتهم أو المدان، مع ذكر التهمة أو الحكم',
    reason: {
      ar: 'من يعتدي على الأطفال شخص عادي المظهر في الغالب. صورة الوحش تمنع الناس من رؤيته.',
      en: 'Those who abuse children mostly look like anybody. The picture of a beast keeps people from seeing them.',
    },
    guideline: 'INHOPE',
    source: SOURCES.inhope,
  }),
  row('ar', 23, 'care', 'live', {
    flag: 'زواج القاصرات',
    variants: [
      ...[
        'زواج القاصرين',
        'زواج قاصر',
        'زواج قاصرة',
        'زواج الصغيرات',
        'زواج مبكر',
        'زيجات مبكرة',
        'تزويج القاصرات',
      ],
      ...[
        'تزويج قاصر',
        'تزويج قاصرة',
        'تزويج القاصرين',
        'تزويج الصغيرات',
        'زواج القصر',
        'تزويج القصر',
        'زيجات القاصرات',
      ],
    ],
    // A wedding at a palace; a date that is early.
    exceptIn: [
      'زواج القصر الملكي',
      'زواج القصر الرئاسي',
      'موعد الزواج مبكرا',
      'كان الزواج مبكرا',
      'الزواج مبكرا عن',
    ],
    prefer: 'زواج الأطفال',
    reason: {
      ar: 'من تُزوَّج قبل الثامنة عشرة طفلة، و«المبكر» يجعل الأمر مسألة توقيت.',
      en: 'Whoever is married off before eighteen is a child; “early” makes it a matter of timing.',
    },
    guideline: 'National Council for Childhood and Motherhood (Egypt)',
    source: SOURCES.nccm,
  }),
  row('ar', 24, 'care', 'live', {
    flag: 'ختان الإناث',
    variants: ['ختان البنات', 'ختان الفتيات', 'ختان طفلة', 'ختان فتاة', 'ختان الطفلات', 'ختان الصغيرات'],
    exceptIn: [
      ...['تشويه الأعضاء التناسلية للإناث (ختان الإناث)', 'تشويه الأعضاء التناسلية الأنثوية (ختان الإناث)'],
      ...[
        'تشويه الأعضاء التناسلية للإناث أو ختان الإناث',
        'تشويه الأعضاء التناسلية للإناث المعروف بختان الإناث',
      ],
    ],
    prefer: 'تشويه الأعضاء التناسلية للإناث (ختان الإناث)',
    reason: {
      ar: 'اللفظ وحده يجعل الأذى عادة. التسمية الكاملة تقول ما يُفعل بالفتاة.',
      en: 'On its own the word makes an injury sound like a custom. The full term says what is done to the girl.',
    },
    guideline: 'National Council for Childhood and Motherhood (Egypt)',
    source: SOURCES.nccm,
  }),
  row('ar', 25, 'note', 'draft', {
    flag: 'ضحية',
    variants: ['ضحايا', 'ضحيتان', 'ضحيتين'],
    onlyWith: [
      ...[
        'ناج',
        'ناجية',
        'ناجون',
        'ناجين',
        'ناجيات',
        'نجت من الاعتداء',
        'نجا من الاعتداء',
        'وهي اليوم بالغة',
      ],
      ...['وهو اليوم بالغ', 'في طفولتها', 'في طفولته', 'في طفولتهم'],
    ],
    exceptIn: [
      ...pairs(['الضحايا'], ['والناجين', 'والناجيات', 'والناجون', 'أو الناجين']),
      ...pairs(['الناجين', 'الناجيات', 'الناجون'], ['والضحايا']),
    ],
    prefer: 'ناجٍ أو ناجية، بحسب اختيار الشخص',
    reason: {
      ar: 'للبالغ الذي تعرض للإساءة في طفولته أن يختار كيف يُوصف. اسأله.',
      en: 'An adult who was abused in childhood chooses what to be called. Ask.',
    },
    guideline: 'NAPAC',
    source: SOURCES.napac,
  }),
  row('ar', 26, 'avoid', 'draft', {
    flag: 'مجرم',
    variants: ['مجرمة', 'مجرمون', 'مجرمين', 'الجاني', 'الجناة', 'الجانيان', 'الجانيين', 'جناة'],
    onlyWith: [
      ...[
        'متهم',
        'متهمة',
        'متهمين',
        'متهمون',
        'مشتبه',
        'توقيف',
        'اعتقال',
        'اعتقل',
        'أوقف',
        'أوقفت',
        'ألقي القبض',
      ],
      ...['ألقت القبض', 'قيد التحقيق', 'التحقيق مع', 'قبل المحاكمة', 'لم يحاكم', 'لائحة اتهام', 'النيابة'],
    ],
    // Extradition has a name; so does the criminal of war; «مجرَّم» is a deed that the law forbids.
    exceptIn: [
      ...pairs(['أدانت المحكمة', 'إدانة', 'أدين'], ['الجاني', 'الجناة', 'المجرم', 'المجرمين']),
      ...[
        'الجاني المدان',
        'المجرم المدان',
        'تسليم المجرمين',
        'مجرم حرب',
        'مجرمي حرب',
        'مجرمو حرب',
        'مجرم قانونا',
        'فعل مجرم',
        'أفعال مجرمة',
      ],
      ...['مجرم بموجب', 'مجرما بموجب', 'مجرمة بموجب', 'مجرم في القانون'],
    ],
    prefer: 'مشتبه به؛ متهم',
    reason: {
      ar: 'لم تقل المحكمة كلمتها بعد. الوصف يحكم قبلها، وقد يُفسد المحاكمة.',
      en: 'No court has decided. The word passes judgment first and may wreck a trial.',
    },
    guideline: 'Contempt of court',
  }),
]
