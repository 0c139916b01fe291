import { SUICIDE_AR } from './context'
import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

/** Rows ar-13 to ar-18: how a suicide is told. */
export const ARABIC_TERMS_OF_SUICIDE: StarterTerm[] = [
  row('ar', 13, 'care', 'draft', {
    flag: 'أقدم على الانتحار',
    variants: [
      ...pairs(['أقدمت', 'أقدموا', 'أقدما', 'يقدم', 'تقدم', 'يقدمون', 'يقدموا', 'إقدام'], ['على الانتحار']),
      ...[
        'ارتكب انتحارا',
        'ارتكبت انتحارا',
        'ارتكبوا انتحارا',
        'ارتكاب الانتحار',
        'ارتكاب انتحار',
        'يرتكب انتحارا',
      ],
      ...['ترتكب انتحارا', 'أقدم على إنهاء حياته', 'أقدمت على إنهاء حياتها'],
    ],
    prefer: 'توفي بالانتحار؛ أنهى حياته',
    reason: {
      ar: 'أفعال الإقدام والارتكاب تُقال في الجرائم والبطولات، والانتحار وفاة.',
      en: 'These verbs belong to crimes and feats. Suicide is a death.',
    },
    guideline: 'Samaritans',
    source: SOURCES.samaritansLanguage,
  }),
  row('ar', 14, 'care', 'live', {
    flag: 'محاولة انتحار فاشلة',
    variants: [
      ...['محاولات انتحار فاشلة', 'محاولة انتحار ناجحة', 'محاولات انتحار ناجحة', 'محاولة فاشلة للانتحار'],
      ...[
        'محاولة ناجحة للانتحار',
        'فشلت محاولة انتحار',
        'فشلت محاولة الانتحار',
        'انتحار ناجح',
        'انتحار فاشل',
      ],
      ...[
        'محاولة انتحار غير ناجحة',
        'فشل في الانتحار',
        'فشلت في الانتحار',
        'نجح في الانتحار',
        'نجحت في الانتحار',
      ],
      ...pairs(['فشل في', 'نجح في'], ['إنهاء حياته']),
      ...pairs(['فشلت في', 'نجحت في'], ['إنهاء حياتها']),
    ],
    // An attack is meant.
    exceptIn: ['انتحارية ناجحة', 'انتحارية فاشلة', 'انتحاري ناجح', 'انتحاري فاشل', 'محاولة انتحارية فاشلة'],
    prefer: 'محاولة انتحار؛ وفاة بالانتحار',
    reason: {
      ar: 'ليست الوفاة نجاحًا ولا النجاة فشلًا.',
      en: 'Death is no success, and survival is no failure.',
    },
    guideline: 'Palestinian Ministry of Information; Embrace Lebanon',
    source: SOURCES.palestinianMinistry,
  }),
  row('ar', 15, 'avoid', 'draft', {
    flag: 'طريقة الانتحار',
    variants: [
      ...[
        'طرق الانتحار',
        'وسيلة الانتحار',
        'وسائل الانتحار',
        'أداة الانتحار',
        'أدوات الانتحار',
        'مكان الانتحار',
      ],
      ...['أسلوب الانتحار', 'طريقة إيذاء النفس', 'طرق إيذاء النفس', 'وسائل إيذاء النفس'],
    ],
    // Prevention speaks of them without naming any.
    exceptIn: [
      ...pairs(['الوصول إلى', 'الحصول على', 'إتاحة', 'تقييد'], ['وسائل الانتحار']),
      ...pairs(
        ['عدم ذكر', 'عدم وصف', 'تجنب ذكر', 'تجنب وصف', 'دون ذكر'],
        ['طريقة الانتحار', 'وسيلة الانتحار'],
      ),
    ],
    prefer: null,
    reason: {
      ar: 'الطريقة والأداة والجرعة والمكان لا تُذكر بحال. قاعدة self-harm-method تبحث عن التفاصيل نفسها، وهذا الصف للعبارة العامة.',
      en: 'Method, tool, dose and place are never given. The rule self-harm-method looks for the details themselves; this row is for the general phrase.',
    },
    guideline: 'World Health Organization (ar)',
    source: SOURCES.whoArabic,
  }),
  row('ar', 16, 'avoid', 'live', {
    flag: 'نهاية للألم',
    variants: [
      ...[
        'نهاية لآلامه',
        'نهاية لآلامها',
        'نهاية لمعاناته',
        'نهاية لمعاناتها',
        'نهاية الألم',
        'خلاصا من الألم',
      ],
      ...[
        'تخلص من معاناته',
        'تخلصت من معاناتها',
        'ليتخلص من معاناته',
        'لتتخلص من معاناتها',
        'يتخلص من آلامه',
      ],
      ...['وجد الحل', 'وجدت الحل', 'أنهى معاناته', 'أنهت معاناتها', 'وضع حدا لمعاناته', 'وضعت حدا لمعاناتها'],
      ...['ارتاح من عذابه', 'ارتاحت من عذابها', 'لينهي معاناته', 'لتنهي معاناتها'],
    ],
    onlyWith: SUICIDE_AR,
    // What prevention says of it.
    exceptIn: [
      ...[
        'ليس نهاية للألم',
        'ليس نهاية الألم',
        'ليست نهاية للألم',
        'ليس نهاية لمعاناته',
        'ليس نهاية لمعاناتها',
      ],
      ...pairs(
        ['وجد الحل', 'وجدت الحل'],
        ['في برامج', 'في برنامج', 'لخفض', 'لمنع', 'للوقاية', 'في الوقاية', 'في العلاج'],
      ),
    ],
    prefer: null,
    reason: {
      ar: 'لا يُقدَّم الانتحار مخرجًا أو راحة: قد يقرأ الخبر من يفكر فيه.',
      en: 'Suicide is not shown as a way out or a relief: somebody who thinks of it may be reading.',
    },
    guideline: 'World Health Organization (ar)',
    source: SOURCES.whoArabic,
  }),
  row('ar', 17, 'care', 'live', {
    flag: 'بسبب خلاف',
    variants: [
      ...pairs(
        ['بسبب', 'إثر'],
        ['خلافات', 'رسوب', 'ابتزاز', 'تعرضه للابتزاز', 'تعرضها للابتزاز', 'التنمر', 'تنمر'],
      ),
      ...['إثر خلاف', 'بسبب علاقة عاطفية', 'بسبب نتيجة الامتحان', 'بسبب نتائج الامتحانات', 'بسبب درجاته'],
      ...['بسبب درجاتها', 'نتيجة خلاف', 'نتيجة ابتزاز', 'جراء ابتزاز', 'جراء خلاف', 'لرسوبه', 'لرسوبها'],
      ...['بسبب فشله في الامتحان', 'بسبب فشلها في الامتحان'],
    ],
    onlyWith: SUICIDE_AR,
    prefer: 'عوامل متعددة؛ لا تخمين للسبب',
    reason: {
      ar: 'لا يُفسَّر الانتحار بسبب واحد، والتبسيط يؤذي الأسرة ويوحي بأنه ردّ طبيعي.',
      en: 'No suicide has one cause. A simple one hurts the family and makes it look like a normal response.',
    },
    guideline: 'Embrace Lebanon',
    source: SOURCES.embrace,
  }),
  row('ar', 18, 'care', 'draft', {
    flag: 'موجة انتحار',
    variants: [
      ...[
        'موجات انتحار',
        'موجة انتحارات',
        'موجة حالات انتحار',
        'وباء انتحار',
        'حمى الانتحار',
        'طاعون الانتحار',
      ],
      ...['عدوى الانتحار', 'هوس الانتحار', 'وباء الابتزاز الجنسي', 'موجة الابتزاز الجنسي'],
    ],
    exceptIn: ['موجة انتحارية', 'موجات انتحارية', 'موجة انتحاريين'],
    prefer: 'ارتفاع موثّق بالأرقام ومصدرها',
    reason: {
      ar: 'ألفاظ العدوى والوباء تهوّل، وقد تدفع إلى المحاكاة. الرقم ومصدره يكفيان.',
      en: 'Words of contagion dramatise and may invite imitation. Give the figure and who counted it.',
    },
    guideline: 'Desk practice; documented misuse in the press',
  }),
]
