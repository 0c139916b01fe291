import { ABUSE_AR } from './context'
import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

/** «القُصّر» without its marks is «القصر», the palace: it counts only beside words that a palace does not have. */
const MINORS_IN_PHRASES = [
  ...pairs(['استغلال', 'استدراج', 'حماية', 'ابتزاز', 'احتجاز', 'تشغيل', 'تجنيد'], ['القصر']),
  ...pairs(['الأطفال', 'الفتيات', 'الضحايا', 'المهاجرين', 'اللاجئين', 'المراهقين'], ['القصر']),
  ...[
    'النساء والقصر',
    'القصر غير المصحوبين',
    'ضحايا قصر',
    'أطفال قصر',
    'فتيات قصر',
    'سجناء قصر',
    'مهاجرين قصر',
  ],
]

/** «قاصر على»: limited to; «قاصر عن»: short of. */
const LIMITED_TO = [
  ...pairs(
    [
      ...[
        'ليس قاصرا',
        'ليست قاصرة',
        'غير قاصر',
        'غير قاصرة',
        'يعد قاصرا',
        'تعد قاصرة',
        'ظل قاصرا',
        'ظلت قاصرة',
      ],
      ...['كان قاصرا', 'كانت قاصرة', 'يبقى قاصرا', 'تبقى قاصرة', 'يزال قاصرا', 'تزال قاصرة'],
    ],
    ['على', 'عن'],
  ),
  ...['الخدمة قاصرة على', 'العضوية قاصرة على', 'المشاركة قاصرة على', 'القانون قاصر عن', 'التشريع قاصر عن'],
  ...['الحماية قاصرة عن', 'فهم قاصر', 'نظرة قاصرة', 'رؤية قاصرة', 'معالجة قاصرة'],
]

/** Public bodies keep their names, and so does a palace. */
const BODIES = [
  ...[
    'شؤون القاصرين',
    'أموال القاصرين',
    'رعاية القاصرين',
    'شؤون القصر',
    'حماية القصر الرئاسي',
    'حماية القصر الملكي',
    'قاصرات الطرف',
  ],
]

/** Rows ar-7 to ar-12: what is called love or consent, and what children are called. */
export const ARABIC_TERMS_OF_CHILDREN: StarterTerm[] = [
  row('ar', 7, 'avoid', 'draft', {
    flag: 'ممارسة الجنس مع طفلة',
    variants: pairs(
      [
        'ممارسة الجنس',
        'مارس الجنس',
        'يمارس الجنس',
        'علاقة غير شرعية',
        'علاقة عاطفية',
        'علاقة جنسية',
        'علاقة غرامية',
      ],
      ['مع طفلة', 'مع طفل', 'مع أطفال', 'مع قاصر', 'مع قاصرات', 'مع تلميذة'],
    ),
    // A parent's bond with a child.
    exceptIn: pairs(
      ['علاقة عاطفية مع'],
      [
        ...[
          'طفلها',
          'طفله',
          'طفلهم',
          'طفلهما',
          'طفلك',
          'طفلتها',
          'طفلته',
          'أطفالها',
          'أطفاله',
          'أطفالهم',
          'أطفالهن',
        ],
        'أطفالكم',
      ],
    ),
    prefer: 'اعتداء جنسي؛ اغتصاب (بحسب التهمة)',
    reason: {
      ar: 'الطفل لا يكون طرفًا في علاقة: ما وقع عليه اعتداء، ويُسمى باسم التهمة.',
      en: 'A child is no party to a relationship: it was done to them. Call it what the charge calls it.',
    },
    guideline: 'Zero Tolerance',
    source: SOURCES.zeroTolerance,
  }),
  row('ar', 8, 'avoid', 'draft', {
    flag: 'العلاقة برضاها',
    variants: [
      ...pairs(
        ['العلاقة', 'العلاقة كانت', 'العلاقة تمت', 'الجنس معها', 'الجنس'],
        ['برضاها', 'برضاه', 'بموافقتها'],
      ),
      ...pairs(['حدث', 'الفعل تم', 'ما جرى كان'], ['برضاها', 'برضاه']),
      ...['أغوت', 'أغوته', 'استسلمت له', 'استسلم له', 'استسلمت لرغباته', 'استسلمت لرغبته', 'استسلمت للمعتدي'],
      'استسلمت لمعتديها',
    ],
    onlyWith: ABUSE_AR,
    prefer: null,
    reason: {
      ar: 'لا رضا لطفل في اعتداء يقع عليه، والعبارة تنقل الذنب إليه.',
      en: 'No child consents to abuse, and the phrase moves the guilt to the child.',
    },
    guideline: 'Internet Watch Foundation',
    source: SOURCES.iwf,
  }),
  row('ar', 9, 'avoid', 'draft', {
    flag: 'زنا المحارم',
    variants: ['زنى المحارم', 'سفاح القربى', 'سفاح المحارم', 'غشيان المحارم'],
    onlyWith: [
      ...[
        'متهم',
        'محكمة',
        'نيابة',
        'شرطة',
        'ضحية',
        'أدين',
        'اتهم',
        'أوقف',
        'أوقفت',
        'تهمة',
        'حوكم',
        'السجن',
        'اغتصب',
      ],
    ],
    prefer: 'جريمة جنسية خطيرة ضد طفل',
    reason: {
      ar: 'العبارة تكشف القرابة بين المتهم والطفل، وقد يعرف القارئ منها من هو الطفل.',
      en: 'It gives away that the accused and the child are related, and so may tell readers who the child is.',
    },
    guideline: 'Editors’ Code, clause 7',
    source: SOURCES.editorsCode,
  }),
  row('ar', 10, 'note', 'draft', {
    flag: 'قاصر',
    variants: ['قاصرة', 'قاصرات', 'قاصرون', 'قاصرين', 'قاصران', ...MINORS_IN_PHRASES],
    exceptIn: [...LIMITED_TO, ...BODIES],
    prefer: 'طفل أو طفلة أو أطفال، مع ذكر العمر',
    reason: {
      ar: 'لفظ قانوني يُبعد القارئ عن الطفل الذي يتحدث عنه الخبر.',
      en: 'A legal word that puts the child out of sight.',
    },
    guideline: 'Convention on the Rights of the Child',
  }),
  row('ar', 11, 'note', 'draft', {
    flag: 'استدراج القاصرين',
    variants: [
      ...[
        'استدراج قاصر',
        'استدراج قاصرة',
        'استدراج القاصرات',
        'استدراج القصر',
        'تصيد القاصرين',
        'يتصيد القاصرين',
      ],
      ...['تتصيد القاصرين', 'إغواء القاصرين', 'إغواء القاصرات', 'يستدرج القاصرين', 'يستدرجون القاصرين'],
      ...['اصطياد القاصرين', 'اصطياد القاصرات'],
    ],
    prefer: 'استمالة الأطفال أو استدراجهم لأغراض جنسية',
    reason: {
      ar: 'العبارة لا تسمّي الطفل طفلًا ولا تقول لأي غرض يُستدرج.',
      en: 'It neither calls the child a child nor says what for.',
    },
    guideline: 'CRC/C/156 (ar): to be confirmed',
  }),
  row('ar', 12, 'care', 'draft', {
    flag: 'حدث منحرف',
    variants: [
      ...['حدث جانح', 'أحداث منحرفون', 'أحداث منحرفين', 'أحداث جانحون', 'أحداث جانحين', 'جنوح الأحداث'],
      ...['انحراف الأحداث', 'متهم حدث', 'متهمون أحداث', 'متهمين أحداث', 'مجرمون أحداث', 'مجرمين أحداث'],
      ...['أحداث متهمون', 'أحداث متهمين', 'أحداث موقوفون', 'أحداث موقوفين'],
    ],
    exceptIn: ['قانون الأحداث الجانحين', 'قانون الأحداث المنحرفين', 'قانون جنوح الأحداث'],
    prefer: 'طفل في نزاع مع القانون',
    reason: {
      ar: 'الوصف يلتصق بالطفل، والمخالفة فعل يُحاسب عليه ويُعان على تجاوزه.',
      en: 'The label sticks to the child. The offence is something to answer for, and to be helped out of.',
    },
    guideline: 'United Nations usage',
  }),
]
